package org.section16.antlr;

import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.section16.Diagnostic;
import org.section16.SourceSpan;

/**
 * An explanation as a parse tree: one footnote of 'Explanation of Responses', as plain text.
 *
 * <pre>{@code
 * ExplanationTree tree = ExplanationTree.of(footnote.text());
 * new MyVisitor(tree).visit(tree.root());
 * }</pre>
 *
 * <p>Every text has a tree; concatenating the text of all tokens gives the explanation.
 */
public final class ExplanationTree implements SourceTree {
  private final String source;
  private final LineIndex lines;
  private final CommonTokenStream tokens;
  private final ExplanationParser.ExplanationContext root;

  private ExplanationTree(String source) {
    this.source = source;
    this.lines = new LineIndex(source);
    ExplanationLexer lexer = new ExplanationLexer(new SourceCharStream(source));
    lexer.removeErrorListeners();
    this.tokens = new CommonTokenStream(lexer);
    this.root = parse(tokens);
  }

  /** The tree of {@code explanation}. */
  public static ExplanationTree of(String explanation) {
    return new ExplanationTree(explanation);
  }

  private static ExplanationParser.ExplanationContext parse(CommonTokenStream tokens) {
    ExplanationParser parser = new ExplanationParser(tokens);
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    try {
      return parser.explanation();
    } catch (ParseCancellationException e) {
      throw new IllegalStateException("an explanation without a tree", e);
    }
  }

  /** The explanation. */
  @Override
  public String source() {
    return source;
  }

  /** The root of the tree, for a visitor. */
  @Override
  public ExplanationParser.ExplanationContext root() {
    return root;
  }

  /** All tokens, those on the hidden channel included; the last one is the end of the text. */
  @Override
  public List<Token> tokens() {
    return tokens.getTokens();
  }

  /** Nothing: the grammar has a place for everything. */
  @Override
  public List<Diagnostic> diagnostics() {
    return List.of();
  }

  /** The place of a token. */
  @Override
  public SourceSpan span(Token token) {
    return span(token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** The place of all that {@code rule} covers. */
  @Override
  public SourceSpan span(ParserRuleContext rule) {
    int start = rule.getStart().getStartIndex();
    return span(start, rule.getStop() == null ? start : rule.getStop().getStopIndex() + 1);
  }

  /** The place between two offsets. */
  @Override
  public SourceSpan span(int start, int end) {
    return lines.span(
        Math.min(start, source.length()), Math.min(Math.max(start, end), source.length()));
  }
}
