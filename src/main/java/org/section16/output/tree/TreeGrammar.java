package org.section16.output.tree;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.Vocabulary;
import org.section16.antlr.ExplanationParser;
import org.section16.antlr.ExplanationTree;
import org.section16.antlr.FilingParser;
import org.section16.antlr.FilingTree;
import org.section16.antlr.SourceTree;

/** The grammars whose trees are shown. */
public enum TreeGrammar {
  /** The document: {@code FilingLexer.g4} and {@code FilingParser.g4}. */
  FILING(
      "filing", FilingTree::of, FilingParser::new, FilingParser.ruleNames, FilingParser.VOCABULARY),
  /** One explanation: {@code ExplanationLexer.g4} and {@code ExplanationParser.g4}. */
  EXPLANATION(
      "explanation",
      ExplanationTree::of,
      ExplanationParser::new,
      ExplanationParser.ruleNames,
      ExplanationParser.VOCABULARY);

  private final String startRule;
  private final Function<String, SourceTree> tree;
  private final Function<TokenStream, Parser> parser;
  private final List<String> ruleNames;
  private final Vocabulary vocabulary;

  TreeGrammar(
      String startRule,
      Function<String, SourceTree> tree,
      Function<TokenStream, Parser> parser,
      String[] ruleNames,
      Vocabulary vocabulary) {
    this.startRule = startRule;
    this.tree = tree;
    this.parser = parser;
    this.ruleNames = Arrays.asList(ruleNames);
    this.vocabulary = vocabulary;
  }

  /** The rule of the whole text. */
  public String startRule() {
    return startRule;
  }

  SourceTree tree(String text) {
    return tree.apply(text);
  }

  Parser parser(TokenStream tokens) {
    return parser.apply(tokens);
  }

  List<String> ruleNames() {
    return ruleNames;
  }

  String tokenName(int type) {
    return vocabulary.getSymbolicName(type);
  }
}
