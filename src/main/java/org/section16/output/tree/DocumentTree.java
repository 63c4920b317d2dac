package org.section16.output.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.antlr.SourceTree;

/** A document with the parse tree that is to be shown: of all of it, or from another rule. */
public final class DocumentTree {
  private final TreeGrammar grammar;
  private final SourceTree document;
  private final ParserRuleContext root;
  private final List<Diagnostic> diagnostics;

  DocumentTree(
      TreeGrammar grammar,
      SourceTree document,
      ParserRuleContext root,
      List<Diagnostic> diagnostics) {
    this.grammar = grammar;
    this.document = document;
    this.root = root;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The tree of {@code text}, a filing in Markdown. */
  public static DocumentTree of(String text) {
    return of(TreeGrammar.FILING, text);
  }

  private static DocumentTree of(TreeGrammar grammar, String text) {
    SourceTree document = grammar.tree(text);
    return new DocumentTree(grammar, document, document.root(), document.diagnostics());
  }

  /**
   * The tree of {@code text} as the rule {@code rule} of the grammar reads it, such as {@code row}.
   *
   * @throws IllegalArgumentException if the grammar has no such rule; the message says which it has
   */
  public static DocumentTree of(String text, String rule) {
    return of(TreeGrammar.FILING, text, rule);
  }

  /**
   * The tree of {@code text} as the rule {@code rule} of {@code grammar} reads it.
   *
   * @throws IllegalArgumentException if the grammar has no such rule; the message says which it has
   */
  public static DocumentTree of(TreeGrammar grammar, String text, String rule) {
    return rule.equals(grammar.startRule())
        ? of(grammar, text)
        : StartRule.named(grammar, rule).read(grammar.tree(text));
  }

  /** What the grammar could not place, and where a rule ended before the document did. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  TreeGrammar grammar() {
    return grammar;
  }

  /** The names of the rules of the grammar, by their numbers. */
  public List<String> ruleNames() {
    return grammar.ruleNames();
  }

  /** The rule that the tree begins with. */
  public ParserRuleContext root() {
    return root;
  }

  /** All tokens, the end of the document last. */
  List<Token> tokens() {
    return document.tokens();
  }

  SourceSpan span(ParseTree node) {
    return node instanceof ParserRuleContext rule
        ? document.span(rule)
        : document.span(((TerminalNode) node).getSymbol());
  }

  SourceSpan span(Token token) {
    return document.span(token);
  }

  /** {@code 12:3}, or {@code 12:3-14:20} for what is longer than a character. */
  String place(ParseTree node) {
    SourceSpan span = span(node);
    String begin = place(span);
    return node instanceof TerminalNode || span.end() - span.start() < 2
        ? begin
        : begin + "-" + place(document.span(span.end() - 1, span.end()));
  }

  static String place(SourceSpan span) {
    return span.line() + ":" + span.column();
  }

  static List<ParseTree> children(ParseTree node) {
    List<ParseTree> children = new ArrayList<>(node.getChildCount());
    for (int i = 0; i < node.getChildCount(); i++) {
      children.add(node.getChild(i));
    }
    return children;
  }

  String rule(ParserRuleContext node) {
    return grammar.ruleNames().get(node.getRuleIndex());
  }

  /** The label of the alternative, {@code cellRow} for a row of cells. */
  Optional<String> alternative(ParserRuleContext node) {
    String type = node.getClass().getSimpleName();
    String name = type.substring(0, type.length() - "Context".length());
    String label = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return grammar.ruleNames().contains(label) ? Optional.empty() : Optional.of(label);
  }

  /** A short text for a node: the name of a rule, or the beginning of a token's text. */
  public String label(ParseTree node, int longestText) {
    return node instanceof TerminalNode leaf
        ? Spelling.shortened(leaf.getText(), longestText)
        : name(node);
  }

  /** {@code row#cellRow} or {@code TEXT}. */
  String name(ParseTree node) {
    if (node instanceof ParserRuleContext rule) {
      return rule(rule) + alternative(rule).map(label -> "#" + label).orElse("");
    }
    return name(((TerminalNode) node).getSymbol());
  }

  String name(Token token) {
    return grammar.tokenName(token.getType());
  }
}
