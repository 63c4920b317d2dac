package org.section16.antlr;

import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.lexer.LexerEngine;
import org.section16.internal.lexer.LineIndex;
import org.section16.internal.lexer.SourceCharStream;
import org.section16.internal.lexer.SourceText;
import org.section16.internal.lexer.TokenBuffer;

/**
 * An explanation as a parse tree: one footnote of 'Explanation of Responses', as plain text.
 *
 * <pre>{@code
 * ExplanationTree tree = ExplanationTree.of(footnote.text());
 * new MyVisitor(tree).visit(tree.root());
 * }</pre>
 *
 * <p>Every text has a tree; concatenating the text of all tokens gives the explanation. Tokens come
 * from the engine or from ANTLR's own lexer, as those of {@link FilingTree} do.
 */
public final class ExplanationTree implements SourceTree {
  private final SourceText source;
  private final List<Token> tokens;
  private final ExplanationParser.ExplanationContext root;

  private ExplanationTree(
      SourceText source, List<Token> tokens, ExplanationParser.ExplanationContext root) {
    this.source = source;
    this.tokens = tokens;
    this.root = root;
  }

  /** Returns the tree of {@code explanation}. */
  public static ExplanationTree of(String explanation) {
    return of(explanation, DocumentLexer.chosen());
  }

  /** Returns the tree of {@code explanation} from the tokens of {@code lexer}. */
  static ExplanationTree of(String explanation, DocumentLexer lexer) {
    SourceText source = new SourceText(explanation);
    return switch (lexer) {
      case ENGINE -> onBuffer(source);
      case ANTLR -> asGenerated(source);
    };
  }

  private static ExplanationTree onBuffer(SourceText source) {
    TokenBuffer tokens = Engine.EXPLANATION.tokens(source);
    return new ExplanationTree(
        source, tokens.all(), new ExplanationParserOnBuffer(tokens).explanation());
  }

  private static ExplanationTree asGenerated(SourceText source) {
    ExplanationLexer lexer = new ExplanationLexer(new SourceCharStream(source.text()));
    lexer.removeErrorListeners();
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    ExplanationParser parser = new ExplanationParser(tokens);
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    ExplanationParser.ExplanationContext root = parser.explanation();
    return new ExplanationTree(source, Collections.unmodifiableList(tokens.getTokens()), root);
  }

  /** A class of its own, so that the engine is created only if explanations are read. */
  private static final class Engine {
    static final LexerEngine EXPLANATION = new LexerEngine(ExplanationLexer._ATN);
  }

  /** Returns the explanation. */
  @Override
  public String source() {
    return source.text();
  }

  /** Returns the root of the tree, for a visitor. */
  @Override
  public ExplanationParser.ExplanationContext root() {
    return root;
  }

  /**
   * Returns all tokens, those on the hidden channel included; the last one is the end of the text.
   */
  @Override
  public List<Token> tokens() {
    return tokens;
  }

  /** Returns nothing: the grammar has a place for everything. */
  @Override
  public List<Diagnostic> diagnostics() {
    return List.of();
  }

  /** Returns the place of a token. */
  @Override
  public SourceSpan span(Token token) {
    return span(token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** Returns the place of everything that {@code rule} covers. */
  @Override
  public SourceSpan span(ParserRuleContext rule) {
    int start = rule.getStart().getStartIndex();
    return span(start, rule.getStop() == null ? start : rule.getStop().getStopIndex() + 1);
  }

  /** Returns the place between two offsets. */
  @Override
  public SourceSpan span(int start, int end) {
    int from = Math.min(start, source.length());
    int to = Math.min(Math.max(start, end), source.length());
    LineIndex lines = source.lines();
    int line = lines.line(from);
    return new SourceSpan(from, to, line, from - lines.start(line) + 1);
  }
}
