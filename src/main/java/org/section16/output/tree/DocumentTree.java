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

/** A document with the parse tree to show: of the whole document, or from a chosen rule. */
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

  /** Returns the tree of {@code text}, a filing in Markdown. */
  public static DocumentTree of(String text) {
    return of(TreeGrammar.FILING, text);
  }

  private static DocumentTree of(TreeGrammar grammar, String text) {
    SourceTree document = grammar.tree(text);
    return new DocumentTree(grammar, document, document.root(), document.diagnostics());
  }

  /**
   * Returns the tree of {@code text}, parsed from {@code rule} of the grammar, such as {@code row}.
   *
   * @throws IllegalArgumentException if the grammar has no such rule; the message lists its rules
   */
  public static DocumentTree of(String text, String rule) {
    return of(TreeGrammar.FILING, text, rule);
  }

  /**
   * Returns the tree of {@code text}, parsed from {@code rule} of {@code grammar}.
   *
   * @throws IllegalArgumentException if the grammar has no such rule; the message lists its rules
   */
  public static DocumentTree of(TreeGrammar grammar, String text, String rule) {
    return rule.equals(grammar.startRule())
        ? of(grammar, text)
        : StartRule.named(grammar, rule).read(grammar.tree(text));
  }

  /** Returns diagnostics of unexpected tokens, and of a rule that ended before the text did. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  TreeGrammar grammar() {
    return grammar;
  }

  /** Returns the names of the rules of the grammar, in the order of their indexes. */
  public List<String> ruleNames() {
    return grammar.ruleNames();
  }

  /** Returns the root of the tree. */
  public ParserRuleContext root() {
    return root;
  }

  /** Returns all tokens; the last is the end of the document. */
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

  /** Returns the place: {@code 12:3}, or {@code 12:3-14:20} for a rule longer than a character. */
  String place(ParseTree node) {
    SourceSpan span = span(node);
    String start = place(span);
    return node instanceof TerminalNode || span.end() - span.start() < 2
        ? start
        : start + "-" + place(document.span(span.end() - 1, span.end()));
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

  /** Returns the label of the alternative, such as {@code cellRow} for a row of cells. */
  Optional<String> alternative(ParserRuleContext node) {
    String type = node.getClass().getSimpleName();
    String name = type.substring(0, type.length() - "Context".length());
    String label = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return grammar.ruleNames().contains(label) ? Optional.empty() : Optional.of(label);
  }

  /** Returns a short label for a node: the name of a rule, or the start of a token's text. */
  public String label(ParseTree node, int maxLength) {
    return node instanceof TerminalNode leaf
        ? Spelling.shortened(leaf.getText(), maxLength)
        : name(node);
  }

  /** Returns the name of a rule or token: {@code row#cellRow} or {@code TEXT}. */
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
