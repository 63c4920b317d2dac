package org.section16.antlr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.section16.Diagnostic;
import org.section16.SourceSpan;

/**
 * A document as a parse tree.
 *
 * <pre>{@code
 * FilingTree tree = FilingTree.of(Files.readString(file));
 * new MyVisitor(tree).visit(tree.root());
 * }</pre>
 *
 * <p>The tokens' texts put together are the document. Every document has a tree; what the grammar
 * could not place is in {@link #diagnostics()}.
 */
public final class FilingTree implements SourceTree {
  private final String source;
  private final TokenBuffer tokens;
  private final List<Token> all;
  private final FilingParser.FilingContext root;
  private final List<Diagnostic> diagnostics;

  private FilingTree(String source) {
    this.source = source;
    this.tokens = TokenBuffer.of(source);
    this.all = tokens.all();
    SyntaxDiagnostics syntax = new SyntaxDiagnostics(this);
    this.root = parse(tokens, syntax);
    this.diagnostics = syntax.found();
  }

  /** The tree of the document in {@code file}. */
  public static FilingTree of(Path file) throws IOException {
    return of(Files.readString(file, StandardCharsets.UTF_8));
  }

  /** The tree of {@code document}. */
  public static FilingTree of(String document) {
    return new FilingTree(document);
  }

  /** Fast first; where that fails, again with all of ANTLR's lookahead and with recovery. */
  private static FilingParser.FilingContext parse(TokenBuffer tokens, SyntaxDiagnostics syntax) {
    try {
      return new TreeParser(tokens).filing();
    } catch (ParseCancellationException e) {
      tokens.seek(0);
      FilingParser recovering = new FilingParser(tokens);
      recovering.removeErrorListeners();
      recovering.addErrorListener(syntax);
      recovering.getInterpreter().setPredictionMode(PredictionMode.LL);
      return recovering.filing();
    }
  }

  /** The document. */
  @Override
  public String source() {
    return source;
  }

  /** The root of the tree, for a visitor. */
  @Override
  public FilingParser.FilingContext root() {
    return root;
  }

  /** All tokens, those on the hidden channel included; the last one is the end of the document. */
  @Override
  public List<Token> tokens() {
    return all;
  }

  /** What the grammar could not place. */
  @Override
  public List<Diagnostic> diagnostics() {
    return diagnostics;
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
    return tokens
        .lines()
        .span(Math.min(start, source.length()), Math.min(Math.max(start, end), source.length()));
  }

  /** The text of the document that {@code rule} covers, as it stands there. */
  public String text(ParserRuleContext rule) {
    return span(rule).textIn(source);
  }
}
