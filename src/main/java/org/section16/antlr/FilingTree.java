package org.section16.antlr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.TextFile;
import org.section16.internal.lexer.LineIndex;
import org.section16.internal.lexer.SourceText;
import org.section16.internal.message.Diagnostics;

/**
 * A document as a parse tree.
 *
 * <pre>{@code
 * FilingTree tree = FilingTree.of(Files.readString(file));
 * new MyVisitor(tree).visit(tree.root());
 * }</pre>
 *
 * <p>Concatenating the text of all tokens gives the document. Every document has a tree; what the
 * grammar could not place is in {@link #diagnostics()}.
 *
 * <p>The tokens come from a fast engine that runs the automaton of {@link FilingLexer}. With {@code
 * -Dsection16.lexer=antlr} they come from ANTLR's own lexer, and the tree from the parser as ANTLR
 * generates it: the same tokens and the same tree, more slowly.
 */
public final class FilingTree implements SourceTree {
  private final SourceText source;
  private final List<Token> tokens;
  private final FilingParser.FilingContext root;
  private final List<Diagnostic> diagnostics;

  /** Wraps a parsed tree; {@code unexpected} are the tokens that the grammar could not place. */
  FilingTree(
      SourceText source,
      List<Token> tokens,
      FilingParser.FilingContext root,
      List<Token> unexpected) {
    this.source = source;
    this.tokens = tokens;
    this.root = root;
    this.diagnostics =
        unexpected.isEmpty() ? List.of() : unexpected.stream().map(this::unexpected).toList();
  }

  /**
   * Returns the tree of the document in {@code file}.
   *
   * @throws IOException if the file cannot be read or is not UTF-8; the message names it
   */
  public static FilingTree of(Path file) throws IOException {
    return of(TextFile.read(file));
  }

  /** Returns the tree of {@code document}. */
  public static FilingTree of(String document) {
    return of(document, DocumentLexer.chosen());
  }

  /** Returns the tree of {@code document} from the tokens of {@code lexer}. */
  static FilingTree of(String document, DocumentLexer lexer) {
    SourceText source = new SourceText(document);
    DocumentLexer.Lexed lexed = lexer.lex(source);
    UnexpectedTokens unexpected = new UnexpectedTokens();
    FilingParser.FilingContext root = parse(lexed, unexpected);
    return new FilingTree(source, lexed.all(), root, unexpected.found());
  }

  /** Parses fast first; if that fails, again with ANTLR's full lookahead and error recovery. */
  private static FilingParser.FilingContext parse(
      DocumentLexer.Lexed lexed, UnexpectedTokens unexpected) {
    try {
      return lexed.parser().filing();
    } catch (ParseCancellationException e) {
      lexed.stream().seek(0);
      FilingParser recovering = new FilingParser(lexed.stream());
      recovering.removeErrorListeners();
      recovering.addErrorListener(unexpected);
      recovering.getInterpreter().setPredictionMode(PredictionMode.LL);
      return recovering.filing();
    }
  }

  private Diagnostic unexpected(Token token) {
    return Diagnostics.unexpectedInRow(span(token), GrammarNames.of(token.getType()));
  }

  /** Returns the document. */
  @Override
  public String source() {
    return source.text();
  }

  /** Returns the root of the tree, for a visitor. */
  @Override
  public FilingParser.FilingContext root() {
    return root;
  }

  /**
   * Returns all tokens, those on the hidden channel included; the last one is the end of the
   * document.
   */
  @Override
  public List<Token> tokens() {
    return tokens;
  }

  /** Returns what the grammar could not place. */
  @Override
  public List<Diagnostic> diagnostics() {
    return diagnostics;
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

  /** Returns the text of the document that {@code rule} covers, unchanged. */
  public String text(ParserRuleContext rule) {
    return span(rule).textIn(source.text());
  }
}
