package org.section16.internal.cover;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.markdown.Characters;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.value.Dates;
import org.section16.model.Issuer;
import org.section16.model.Reported;

/**
 * Reads box 2, the issuer.
 *
 * <pre>{@code
 * 2. Issuer Name and Ticker or Trading Symbol
 * QUALYS, INC. [QLYS]
 * }</pre>
 */
final class IssuerReader {
  /** The name and the lines below it that may hold the symbol. */
  private static final int MAX_LINES = 4;

  /** What may be between the name and the bracket of the symbol, possibly in the next cell. */
  private static final String BEFORE_SYMBOL = " |[";

  private static final Pattern BRACKET = Pattern.compile("[\\[\\]\\\\ ]+");

  /** Possessive: backtracking over many blanks would take minutes. */
  private static final Pattern BRACKET_BELOW =
      Pattern.compile(
          "[\\s|]*+(?:\\\\?\\[[\\s|]*+)?+(?:[A-Za-z0-9.\\-][A-Za-z0-9.\\- ]{0,19}+[\\s|]*+)?+\\\\?\\]\\s*+");

  private static final String LETTERS = "[A-Z][A-Z0-9]{0,5}(?:[.\\- ][A-Z0-9]{1,3})?";
  private static final Pattern SYMBOL = Pattern.compile(LETTERS);

  /** The end of a company's name, which may be on a line of its own. */
  private static final Pattern COMPANY =
      Pattern.compile("INC|LTD|CORP|CO|LLC|LP|PLC|N\\.?V|S\\.?A|AG|SE|TRUST|GROUP|FUND|BANK|L\\.P");

  /** {@code ACME (NYSE: ACMW)}, and {@code ACME ACMW]} with a bracket lost. */
  private static final Pattern TRAILING_SYMBOL =
      Pattern.compile(
          "(.*\\S)\\s*(?:\\\\?\\((?:[A-Za-z .]{2,20}:\\s*)?(LETTERS)\\s*\\\\?\\)|\\s(LETTERS)\\s*\\\\?\\])\\W*"
              .replace("LETTERS", LETTERS),
          Pattern.DOTALL);

  private static final Pattern QUOTED =
      Pattern.compile("[\"'\u201C\u2018`]+(.+?)[\"'\u201D\u2019`]+");

  private final FilingTree tree;
  private final Cover cover;
  private final CoverTexts texts;
  private final SubmissionHeader header;
  private final DiagnosticSink diagnostics;

  IssuerReader(
      FilingTree tree,
      Cover cover,
      CoverTexts texts,
      SubmissionHeader header,
      DiagnosticSink diagnostics) {
    this.tree = tree;
    this.cover = cover;
    this.texts = texts;
    this.header = header;
    this.diagnostics = diagnostics;
  }

  Issuer issuer() {
    Reported<String> cik =
        cover
            .issuerLink()
            .map(number -> Reported.inferred(number, issuerSpan()))
            .orElseGet(this::cikElsewhere);
    List<Piece> pieces = cover.pieces(Box.ISSUER);
    if (pieces.isEmpty()) {
      SourceSpan span = issuerSpan();
      return new Issuer(cik, Reported.nothing(span), Reported.nothing(span), foreignSymbol());
    }
    Piece first = pieces.get(0);
    int open = openingBracket(new Piece(first.start(), Math.max(first.end(), closedAt(pieces))));
    if (open < 0) {
      return withoutBrackets(cik, pieces);
    }
    int close = tree.source().indexOf(']', open);
    int last = pieces.get(pieces.size() - 1).end();
    int end =
        close < 0 || close >= last ? Math.max(first.end(), open) : Math.max(first.end(), close + 1);
    return new Issuer(
        cik,
        name(first.start(), open),
        symbol(new Piece(open, symbolEnd(open, end))),
        foreignSymbol());
  }

  /**
   * Returns the end of the piece in a later line where the bracket closes after nothing but a
   * symbol.
   */
  private int closedAt(List<Piece> pieces) {
    Piece first = pieces.get(0);
    for (Piece piece : pieces.subList(1, Math.min(pieces.size(), MAX_LINES))) {
      String text = tree.source().substring(first.end(), piece.end());
      if (BRACKET_BELOW.matcher(text).matches()) {
        return piece.end();
      }
    }
    return first.end();
  }

  /** Returns the end of the symbol; the bracket may close in the line below it. */
  private int symbolEnd(int open, int end) {
    int close = tree.source().indexOf(']', open);
    return close >= end && tree.source().substring(end, close).isBlank() ? close + 1 : end;
  }

  /** Reads a symbol without brackets: the last word, or a line of its own. */
  private Issuer withoutBrackets(Reported<String> cik, List<Piece> pieces) {
    Piece first = pieces.get(0);
    int last = 1;
    while (last < pieces.size() && BRACKET.matcher(texts.of(pieces.get(last))).matches()) {
      last++;
    }
    if (last < pieces.size() && isSymbolBelow(pieces.get(last), last > 1)) {
      return new Issuer(
          cik, name(first.start(), first.end()), symbol(pieces.get(last)), foreignSymbol());
    }
    String text = tree.source().substring(first.start(), first.end());
    Matcher trailing = TRAILING_SYMBOL.matcher(text);
    if (!trailing.matches()) {
      return new Issuer(
          cik,
          name(first.start(), first.end()),
          Reported.nothing(texts.span(first)),
          foreignSymbol());
    }
    int start = first.start() + Math.max(trailing.start(2), trailing.start(3));
    int end = first.start() + Math.max(trailing.end(2), trailing.end(3));
    Reported<String> symbol = texts.reported(new Piece(start, end));
    diagnostics.report(Diagnostics.symbolWithoutBrackets(symbol.span(), symbol.raw()));
    return new Issuer(
        cik, name(first.start(), first.start() + trailing.end(1)), symbol, foreignSymbol());
  }

  private boolean isSymbolBelow(Piece piece, boolean bracketed) {
    String text = texts.of(piece);
    return text.startsWith("[")
        || bracketed
        || (SYMBOL.matcher(text).matches() && !COMPANY.matcher(text).matches());
  }

  /** Reads the issuer's name; a date or a bracket is not one. */
  private Reported<String> name(int start, int end) {
    int last = end;
    while (last > start && BEFORE_SYMBOL.indexOf(tree.source().charAt(last - 1)) >= 0) {
      last--;
    }
    Reported<String> name = texts.reported(start, last);
    if (name.isPresent()
        && (Dates.parse(name.raw()).isPresent() || !Characters.hasLetterOrDigit(name.raw()))) {
      texts.reportStray(name.span(), Diagnostics::strayIssuerName);
      return Reported.nothing(name.span());
    }
    return name;
  }

  private Reported<String> cikElsewhere() {
    Reported<String> cik = header.issuerCik();
    return cik.isPresent() ? cik : PageAddress.cik(tree, diagnostics);
  }

  private SourceSpan issuerSpan() {
    return cover.caption(Box.ISSUER).orElse(SourceSpan.NONE);
  }

  /** Returns the bracket before the symbol, not that of a link. */
  private int openingBracket(Piece piece) {
    String source = tree.source();
    int close = source.indexOf(']', piece.end());
    for (int at = piece.end() - 1; at >= piece.start(); at--) {
      if (source.charAt(at) == ']') {
        close = at;
      } else if (source.charAt(at) == '[') {
        if (close < 0 || close + 1 >= source.length() || source.charAt(close + 1) != '(') {
          int open = at;
          while (open > piece.start() && source.charAt(open - 1) == '\\') {
            open--;
          }
          return open;
        }
      }
    }
    return -1;
  }

  private Reported<String> symbol(Piece piece) {
    String text = texts.of(piece);
    int open = text.startsWith("[") ? 1 : 0;
    int close = text.lastIndexOf(']');
    if (close > 0 && close + 1 < text.length()) {
      texts.reportStray(texts.span(piece), Diagnostics::strayAfterSymbol);
    }
    String symbol =
        withoutQuotes(text.substring(open, close >= open ? close : text.length()).strip());
    return symbol.isEmpty()
        ? Reported.nothing(texts.span(piece))
        : Reported.of(symbol, symbol, texts.span(piece));
  }

  private static String withoutQuotes(String symbol) {
    Matcher quoted = QUOTED.matcher(symbol);
    return quoted.matches() ? quoted.group(1) : symbol;
  }

  private Reported<String> foreignSymbol() {
    List<Piece> pieces = cover.pieces(Box.FOREIGN_SYMBOL);
    return pieces.isEmpty()
        ? cover
            .caption(Box.FOREIGN_SYMBOL)
            .map(Reported::<String>nothing)
            .orElseGet(Reported::nothing)
        : symbol(pieces.get(0));
  }
}
