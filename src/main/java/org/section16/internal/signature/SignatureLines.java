package org.section16.internal.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Row;
import org.section16.internal.row.Tokens;

/**
 * Splits lines that hold more than a signature: at line breaks, before a caption after a name,
 * after a remark before {@code /s/}.
 *
 * <pre>{@code
 * Exhibit 24: Power of attorney. /s/ Bruce Posey ** Signature of Reporting Person
 * }</pre>
 */
final class SignatureLines {
  /** The end of a sentence: a word, but not an abbreviation in a company's name. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?s).*(?<!\\b(?i:Corp|Inc|Ltd|Esq|Bros|Cos|Assoc))(?<=\\p{Ll}{4})\\.[\\s*_]*");

  private static final Pattern CAPTION =
      Pattern.compile("(?i)[\\s*\\\\]*\\bSignature of Reporting Person(?:s|\\(s\\))?\\s*$");

  private final FilingTree tree;
  private final DiagnosticSink diagnostics;
  private final List<Row> lines = new ArrayList<>();

  /**
   * The offset of the first {@code /s/} at or after {@code markFrom}, so that it is searched for
   * only once: most rows are before it.
   */
  private int mark = -1;

  private int markFrom;

  private SignatureLines(FilingTree tree, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /** Returns the lines of {@code rows}, in order. */
  static List<Row> of(List<Row> rows, FilingTree tree, DiagnosticSink diagnostics) {
    SignatureLines signatures = new SignatureLines(tree, diagnostics);
    for (Row row : rows) {
      signatures.add(row);
    }
    return signatures.lines;
  }

  private void add(Row row) {
    int caption = captionAfterName(row);
    if (caption > row.start()) {
      add(row.before(caption));
      return;
    }
    boolean isSigned = markIn(row) >= 0;
    Tokens tokens = row.tokens();
    boolean hasCaption = tokens.has(FilingLexer.SIGNATURE) && row.cells().size() == 1;
    if (!isSigned && !hasCaption) {
      lines.addAll(SeveralSignatures.split(row));
      return;
    }
    int first = 0;
    boolean afterBlank = row.isAfterBlank();
    boolean isUnsplit = true;
    for (int i = 0; i <= tokens.size(); i++) {
      int type = i == tokens.size() ? FilingLexer.BREAK : tokens.type(i);
      boolean isEnd = type == FilingLexer.BREAK || (hasCaption && type == FilingLexer.SIGNATURE);
      if (isEnd && i == tokens.size() && isUnsplit) {
        split(row);
      } else if (isEnd) {
        isUnsplit = false;
        if (i > first) {
          split(part(row, tokens.between(first, i), afterBlank));
          afterBlank = false;
        }
        first = i + 1;
      }
    }
  }

  /** Returns where the form's caption begins after a name in the same cell, or -1. */
  private int captionAfterName(Row row) {
    if (row.cells().size() != 1 || markIn(row) < 0) {
      return -1;
    }
    Matcher caption = CAPTION.matcher(tree.source()).region(row.start(), row.end());
    return caption.find() ? caption.start() : -1;
  }

  private Row part(Row row, Tokens tokens, boolean afterBlank) {
    int end = tokens.get(tokens.size() - 1).getStopIndex() + 1;
    return Row.of(tree, tokens, Math.min(end, row.end()), afterBlank);
  }

  /** Splits off a remark that ends before {@code /s/}. */
  private void split(Row row) {
    int mark = markIn(row);
    if (mark < 0 || row.cells().size() != 1) {
      lines.add(row);
      return;
    }
    List<Row> several = SeveralSignatures.split(row);
    if (several.size() > 1) {
      lines.addAll(several);
      return;
    }
    String before = tree.source().substring(row.start(), mark);
    Tokens tokens = row.tokens();
    Matcher sentence = SENTENCE.matcher(before);
    if (!sentence.matches() || tokens.isEmpty()) {
      lines.add(row);
      return;
    }
    lines.add(row.before(mark));
    lines.add(row.from(mark));
    diagnostics.report(Diagnostics.signatureInLine(tree.span(mark, row.end())));
  }

  /** Returns where {@code /s/} is in a row, or -1. */
  private int markIn(Row row) {
    if (row.start() < markFrom || mark < row.start()) {
      markFrom = row.start();
      mark = nextMark(markFrom);
    }
    return mark + SignatureRow.MARK.length() <= row.end() ? mark : -1;
  }

  /**
   * Returns where the first {@code /s/} from {@code start} on is, or an offset beyond any document.
   */
  private int nextMark(int start) {
    String source = tree.source();
    int at = source.indexOf('/', start);
    while (at >= 0 && !isMark(source, at)) {
      at = source.indexOf('/', at + 1);
    }
    return at < 0 ? Integer.MAX_VALUE - SignatureRow.MARK.length() : at;
  }

  private static boolean isMark(String source, int at) {
    return source.regionMatches(true, at, SignatureRow.MARK, 0, SignatureRow.MARK.length());
  }
}
