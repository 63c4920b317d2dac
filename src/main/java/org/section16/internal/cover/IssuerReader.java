package org.section16.internal.cover;

import java.util.List;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.field.DiagnosticSink;
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
    Piece piece = new Piece(pieces.get(0).start(), pieces.get(0).end());
    int open = openingBracket(piece);
    if (open < 0) {
      boolean bracketed = pieces.size() > 1 && texts.of(pieces.get(1)).startsWith("[");
      return new Issuer(
          cik,
          texts.reported(piece),
          bracketed ? symbol(pieces.get(1)) : Reported.nothing(texts.span(piece)),
          foreignSymbol());
    }
    return new Issuer(
        cik,
        texts.reported(piece.start(), open),
        symbol(new Piece(open, piece.end())),
        foreignSymbol());
  }

  private Reported<String> cikElsewhere() {
    Reported<String> cik = header.issuerCik();
    return cik.isPresent() ? cik : PageAddress.cik(tree, diagnostics);
  }

  private SourceSpan issuerSpan() {
    return cover.caption(Box.ISSUER).orElse(SourceSpan.NONE);
  }

  /** The bracket before the symbol, not that of a link. */
  private int openingBracket(Piece piece) {
    String source = tree.source();
    int close = source.indexOf(']', piece.end());
    for (int at = piece.end() - 1; at > piece.start(); at--) {
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
      texts.reportStray(texts.span(piece), "has more than the symbol in brackets");
    }
    String symbol = text.substring(open, close >= open ? close : text.length()).strip();
    return symbol.isEmpty()
        ? Reported.nothing(texts.span(piece))
        : Reported.of(symbol, symbol, texts.span(piece));
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
