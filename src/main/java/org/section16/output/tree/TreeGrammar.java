package org.section16.output.tree;

import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.TokenStream;
import org.section16.antlr.ExplanationParser;
import org.section16.antlr.ExplanationTree;
import org.section16.antlr.FilingParser;
import org.section16.antlr.FilingTree;
import org.section16.antlr.SourceTree;

/** The grammars whose trees can be shown. */
public enum TreeGrammar {
  /** The document: {@code FilingLexer.g4} and {@code FilingParser.g4}. */
  FILING,
  /**
   * The explanation of a footnote: {@code ExplanationLexer.g4} and {@code ExplanationParser.g4}.
   */
  EXPLANATION;

  /** Returns the rule that matches a whole text. */
  public String startRule() {
    return switch (this) {
      case FILING -> "filing";
      case EXPLANATION -> "explanation";
    };
  }

  SourceTree tree(String text) {
    return switch (this) {
      case FILING -> FilingTree.of(text);
      case EXPLANATION -> ExplanationTree.of(text);
    };
  }

  Parser parser(TokenStream tokens) {
    return switch (this) {
      case FILING -> new FilingParser(tokens);
      case EXPLANATION -> new ExplanationParser(tokens);
    };
  }

  List<String> ruleNames() {
    return switch (this) {
      case FILING -> Arrays.asList(FilingParser.ruleNames);
      case EXPLANATION -> Arrays.asList(ExplanationParser.ruleNames);
    };
  }

  String tokenName(int type) {
    return switch (this) {
      case FILING -> FilingParser.VOCABULARY.getSymbolicName(type);
      case EXPLANATION -> ExplanationParser.VOCABULARY.getSymbolicName(type);
    };
  }
}
