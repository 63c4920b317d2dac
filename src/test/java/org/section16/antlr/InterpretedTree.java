package org.section16.antlr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.LexerInterpreter;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.misc.Pair;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.antlr.v4.runtime.tree.TerminalNodeImpl;
import org.antlr.v4.tool.GrammarInterpreterRuleContext;
import org.antlr.v4.tool.GrammarParserInterpreter;
import org.antlr.v4.tool.Rule;
import org.antlr.v4.tool.ast.AltAST;
import org.section16.internal.lexer.SourceCharStream;
import org.section16.internal.lexer.SourceText;

/**
 * The tree that ANTLR's interpreter makes from the grammar files alone, as tree viewers do, rebuilt
 * with the generated context classes for visitors.
 */
final class InterpretedTree {
  private final GrammarFiles.Loaded grammar;

  InterpretedTree(GrammarFiles.Loaded grammar) {
    this.grammar = grammar;
  }

  FilingTree parse(String document) {
    LexerInterpreter lexer = grammar.lexer().createLexerInterpreter(new SourceCharStream(document));
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    GrammarParserInterpreter parser = grammar.parser().createGrammarParserInterpreter(tokens);
    UnexpectedTokens unexpected = new UnexpectedTokens();
    parser.removeErrorListeners();
    parser.addErrorListener(unexpected);
    ParserRuleContext root = parser.parse(grammar.parser().getRule("filing").index);
    return new FilingTree(
        new SourceText(document),
        List.copyOf(tokens.getTokens()),
        (FilingParser.FilingContext) rebuilt((GrammarInterpreterRuleContext) root),
        unexpected.found());
  }

  private ParserRuleContext rebuilt(GrammarInterpreterRuleContext node) {
    ParserRuleContext context = context(node);
    context.start = node.start;
    context.stop = node.stop;
    for (ParseTree child : children(node)) {
      if (child instanceof GrammarInterpreterRuleContext rule) {
        ParserRuleContext inner = rebuilt(rule);
        inner.setParent(context);
        context.addAnyChild(inner);
      } else if (child instanceof TerminalNode leaf && !(child instanceof ErrorNode)) {
        TerminalNodeImpl inner = new TerminalNodeImpl(leaf.getSymbol());
        inner.setParent(context);
        context.addAnyChild(inner);
      } else {
        throw new IllegalStateException("only a document with an error has such a node: " + child);
      }
    }
    return context;
  }

  private static List<ParseTree> children(ParserRuleContext node) {
    return node.children == null ? List.of() : new ArrayList<>(node.children);
  }

  /** Returns a context of the class that ANTLR generates for the rule or the alternative. */
  private ParserRuleContext context(GrammarInterpreterRuleContext node) {
    Rule rule = grammar.parser().getRule(node.getRuleIndex());
    Set<String> labelsOfElements = rule.getElementLabelNames();
    if (labelsOfElements != null && !labelsOfElements.isEmpty()) {
      throw new IllegalStateException("element labels are not supported here: " + rule.name);
    }
    try {
      Class<?> type = contextClass(rule.name);
      ParserRuleContext context =
          (ParserRuleContext)
              type.getConstructor(ParserRuleContext.class, int.class)
                  .newInstance(null, node.invokingState);
      Optional<String> label = label(rule, node.getAltNumber());
      return label.isEmpty()
          ? context
          : (ParserRuleContext) contextClass(label.get()).getConstructor(type).newInstance(context);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> label(Rule rule, int alternative) {
    Map<String, List<Pair<Integer, AltAST>>> labels = rule.getAltLabels();
    return labels == null
        ? Optional.empty()
        : labels.entrySet().stream()
            .filter(label -> label.getValue().stream().anyMatch(one -> one.a == alternative))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private static Class<?> contextClass(String name) throws ClassNotFoundException {
    String type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Context";
    return Class.forName(FilingParser.class.getName() + "$" + type);
  }
}
