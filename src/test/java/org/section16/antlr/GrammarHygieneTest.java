package org.section16.antlr;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.antlr.runtime.tree.Tree;
import org.antlr.v4.Tool;
import org.antlr.v4.parse.ANTLRParser;
import org.antlr.v4.tool.ast.GrammarAST;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The grammar contains no code, so that it runs in tree viewers and in other languages. */
final class GrammarHygieneTest {
  static final List<Path> GRAMMARS = GrammarFiles.ALL;

  private static final Set<Integer> CODE =
      Set.of(
          ANTLRParser.ACTION,
          ANTLRParser.SEMPRED,
          ANTLRParser.ARG_ACTION,
          ANTLRParser.AT,
          ANTLRParser.RETURNS,
          ANTLRParser.LOCALS,
          ANTLRParser.THROWS,
          ANTLRParser.CATCH,
          ANTLRParser.FINALLY);
  private static final Set<String> OPTIONS = Set.of("tokenVocab", "caseInsensitive");
  private static final Set<String> COMMANDS =
      Set.of("type", "mode", "pushMode", "popMode", "more", "channel");

  @ParameterizedTest
  @FieldSource("GRAMMARS")
  void thereIsNoActionOrPredicate(Path grammar) {
    List<String> code = new ArrayList<>();
    walk(
        GrammarFiles.ast(grammar),
        node -> {
          if (CODE.contains(node.getType())) {
            code.add(node.getLine() + ": " + node.getText());
          }
        });

    assertThat(code).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("GRAMMARS")
  void thereIsNoOptionThatNeedsJava(Path grammar) {
    List<String> options = new ArrayList<>();
    walk(
        GrammarFiles.ast(grammar),
        node -> {
          if (node.getType() == ANTLRParser.OPTIONS) {
            for (int i = 0; i < node.getChildCount(); i++) {
              options.add(node.getChild(i).getChild(0).getText());
            }
          }
        });

    assertThat(OPTIONS).containsAtLeastElementsIn(new HashSet<>(options));
  }

  @Test
  void nothingIsSkipped() {
    Set<String> commands = new HashSet<>();
    walk(
        GrammarFiles.ast(GrammarFiles.LEXER),
        node -> {
          if (node.getType() == ANTLRParser.LEXER_ACTION_CALL
              || (node.getParent() != null
                  && node.getParent().getType() == ANTLRParser.LEXER_ALT_ACTION
                  && node.getType() == ANTLRParser.ID)) {
            commands.add(
                node.getType() == ANTLRParser.ID ? node.getText() : node.getChild(0).getText());
          }
        });

    assertThat(commands).contains("popMode");
    assertThat(COMMANDS).containsAtLeastElementsIn(commands);
  }

  @Test
  void aPredicateWouldBeFound() {
    GrammarAST root =
        new Tool().parseGrammarFromString("grammar G; a locals [int n] : {n > 0}? 'x' {n++;} ;");
    List<Integer> types = new ArrayList<>();
    walk(root, node -> types.add(node.getType()));

    assertThat(types).containsAtLeast(ANTLRParser.LOCALS, ANTLRParser.SEMPRED, ANTLRParser.ACTION);
  }

  private static void walk(Tree tree, Consumer<GrammarAST> visitor) {
    if (tree instanceof GrammarAST node) {
      visitor.accept(node);
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      walk(tree.getChild(i), visitor);
    }
  }
}
