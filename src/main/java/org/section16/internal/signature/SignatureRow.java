package org.section16.internal.signature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Row;
import org.section16.internal.row.Spans;
import org.section16.internal.value.Dates;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;

/**
 * Reads one row as a signature: {@code /s/ Bruce Posey}, its date in the same row or alone in the
 * next, {@code 08/07/2013}.
 */
public final class SignatureRow {
  /** Whether the list above a signature has numbers: then a plain bullet is not an item of it. */
  enum ListStyle {
    NUMBERED,
    PLAIN
  }

  static final int MAX_LENGTH = 200;

  /** The conformed signature. */
  static final String MARK = "/s/";

  private static final Pattern TRAILING_DATE =
      Pattern.compile(
          "(.*?\\S)?[\\s,;*_|]*(?:(?i:Date):?[\\s*_:]*)?(?<!\\d)(\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}|\\d{4}-\\d{2}-\\d{2})[\\s*_|]*");
  private static final Pattern DATE = Pattern.compile("\\d[/-]\\d");
  private static final Pattern DATE_CAPTION = Pattern.compile("(?i)^date\\s*:\\s*");
  private static final Pattern MARKS = Pattern.compile("^[*_]+|[*_]+$");
  private static final Pattern LAST_TAG = Pattern.compile("</?[a-zA-Z][^<>]*>$");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)[|*\\s]*(?:date|signature(?: of reporting person(?:s|\\(s\\))?)?)\\s*:?[|\\s]*");

  /** {@code 05/16/2019 Date} */
  private static final Pattern TRAILING_CAPTION = Pattern.compile("(?i)(?<=\\d)\\s+date$");

  /** A date after these words belongs to the name: {@code Living Trust dated October 27, 2009}. */
  static final Pattern BEFORE_DATE_OF_NAME =
      Pattern.compile(
          "(?is).*\\b(?:dated|dtd\\.?|of|under|as of|since|effective|u/a|uta|u/d/t)[\\s,]*");

  /** Text that occurs in remarks but not in names. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?is).*(?:\\bexhibits?\\b|(?<!\\bby ?):\\s*$|\\bsee\\b|\\bfootnotes?\\b|\\bshares\\b|(?<=\\p{Ll}{4})(?<!\\bcorp)\\.\\s*$).*");

  /** A name that continues on the next line: {@code ACME PARTNERS, L.P., By:} */
  private static final Pattern UNFINISHED =
      Pattern.compile("(?is).*(?:,|\\bby:?|\\bfor|\\bof|&|-)\\s*$");

  /** The second line of a name: {@code By: /s/ Jane Doe} */
  private static final Pattern CONTINUATION = Pattern.compile("(?is)by\\b.*");

  private static final Pattern BEFORE_DATE =
      Pattern.compile("(.*?\\S)(?:[\\s,;*_|]|</?[a-zA-Z][^<>]*>|(?i:Date):?)*");
  private static final String NAME_WORD =
      "(?:\\p{Lu}[\\p{L}.,'\u2019&()-]*|by|for|of|as|power|attorney|and|under|on|behalf)";
  private static final Pattern NAME = Pattern.compile(NAME_WORD + "(?:\\s+" + NAME_WORD + "){1,9}");

  private final FilingTree tree;

  SignatureRow(FilingTree tree) {
    this.tree = tree;
  }

  boolean isSigned(Row row) {
    return row.end() - row.start() <= MAX_LENGTH && hasMark(row);
  }

  private boolean hasMark(Row row) {
    return hasMark(tree.source(), row.start(), row.end());
  }

  static boolean hasMark(String text) {
    return hasMark(text, 0, text.length());
  }

  private static boolean hasMark(String text, int start, int end) {
    for (int at = start; at <= end - MARK.length(); at++) {
      if (text.charAt(at) == '/' && text.regionMatches(true, at, MARK, 0, MARK.length())) {
        return true;
      }
    }
    return false;
  }

  static boolean isShort(Row row, int maxLength) {
    return row.end() - row.start() <= maxLength && !isListItem(row);
  }

  Reported<String> text(int start, int end) {
    SourceSpan span = Spans.content(tree, start, end);
    String text = PlainText.of(tree.source(), span.start(), span.end());
    return text.isEmpty() ? Reported.nothing(span) : Reported.of(text, text, span);
  }

  /**
   * Returns whether {@code last} may end a line with a date: as a digit, a misread digit, the
   * caption 'Date' or a mark. A quick test before the slow patterns, since most lines end with
   * something else.
   */
  private static boolean mayEndDate(char last) {
    return !Character.isLetter(last) ? last != '.' : "OolISBZeE".indexOf(last) >= 0;
  }

  /** Returns whether a row has only captions, in one cell or in several. */
  static boolean isCaption(Row row) {
    for (Cell cell : row.cells()) {
      if (!cell.isEmpty() && !CAPTION.matcher(cell.text()).matches()) {
        return false;
      }
    }
    return !row.isEmpty();
  }

  /**
   * Returns a date that is alone in its row; without a value if it is written in an uncommon way.
   */
  public static Optional<Reported<LocalDate>> onlyDate(Row row) {
    String shown = row.onlyText(MAX_LENGTH);
    if (shown.isEmpty() || !mayEndDate(shown.charAt(shown.length() - 1))) {
      return Optional.empty();
    }
    String withoutCaption = TRAILING_CAPTION.matcher(shown).replaceFirst("");
    String text =
        MARKS.matcher(DATE_CAPTION.matcher(withoutCaption).replaceFirst("")).replaceAll("");
    Optional<LocalDate> date = Dates.parse(text);
    return date.isPresent() || SignatureDate.isWritten(text)
        ? Optional.of(dated(date, text, row.onlySpan()))
        : Optional.empty();
  }

  /** Returns whether a row has the text of a remark, which no name has. */
  boolean isRemark(Row row) {
    String text = PlainText.of(tree.source(), row.start(), row.end());
    return text.length() > MAX_LENGTH || REMARK.matcher(text).matches();
  }

  /** Returns whether the name continues on the next line. */
  boolean isUnfinished(Row row) {
    return UNFINISHED.matcher(PlainText.of(tree.source(), row.start(), row.end())).matches();
  }

  /** Returns whether the name began on the line above. */
  boolean isContinuation(Row row) {
    return CONTINUATION.matcher(PlainText.of(tree.source(), row.start(), row.end())).matches();
  }

  private static Reported<LocalDate> dated(Optional<LocalDate> date, String text, SourceSpan span) {
    return new Reported<>(date.or(() -> SignatureDate.parse(text)), text, List.of(), span);
  }

  /** Reads a name and a date in one row, in two cells or in one. */
  Optional<OwnerSignature> signature(Row row, ListStyle list) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (!cell.isEmpty()) {
        cells.add(cell);
      }
    }
    if (cells.size() == 2) {
      Cell second = cells.get(1);
      Optional<LocalDate> date = Dates.parse(second.text());
      if (date.isPresent()
          || (isName(cells.get(0).text()) && SignatureDate.isWritten(second.text()))) {
        return Optional.of(
            new OwnerSignature(
                text(cells.get(0).start(), cells.get(0).end()),
                dated(date, second.text(), second.span())));
      }
    }
    boolean mayBeSignature = cells.size() == 1 && (!isListItem(row) || isSignatureItem(row, list));
    return mayBeSignature ? signature(cells.get(0)) : Optional.empty();
  }

  /** {@code - /s/ Bruce Posey 08/07/2013} is not an explanation, though it may look like one. */
  private static boolean isSignatureItem(Row row, ListStyle list) {
    return isPlainBullet(row)
        && ((list == ListStyle.NUMBERED && row.end() - row.start() < MAX_LENGTH)
            || hasMark(row.onlyText()));
  }

  static boolean isPlainBullet(Row row) {
    return isListItem(row) && !row.has(FilingLexer.NOTE_NUMBER);
  }

  static boolean isListItem(Row row) {
    return row.has(FilingLexer.BULLET) || row.has(FilingLexer.NOTE_NUMBER);
  }

  /** {@code <u>/s/ Robert Hilton</u> <u>04/29/2021</u>} */
  private Optional<OwnerSignature> signature(Cell cell) {
    String source = tree.source();
    if (!mayEndDate(source.charAt(cell.end() - 1))) {
      return Optional.empty();
    }
    String shown = source.substring(cell.start(), cell.end());
    String raw = LAST_TAG.matcher(shown).replaceAll("");
    if (raw.length() > MAX_LENGTH
        && !DATE.matcher(raw).region(raw.length() - MAX_LENGTH, raw.length()).find()) {
      return Optional.empty();
    }
    Matcher matcher = TRAILING_DATE.matcher(raw);
    if (!matcher.matches() || matcher.group(1) == null) {
      return signatureWithWrittenDate(cell, raw);
    }
    if (BEFORE_DATE_OF_NAME.matcher(matcher.group(1)).matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = Dates.parse(matcher.group(2));
    int nameEnd = cell.start() + matcher.end(1);
    int tag = lastTag(source, cell.start(), nameEnd);
    if (tag > cell.start() && source.charAt(tag + 1) != '/') {
      nameEnd = tag;
    }
    Reported<String> name = text(cell.start(), nameEnd);
    if (date.isEmpty() || !name.isPresent()) {
      return Optional.empty();
    }
    SourceSpan dateSpan = tree.span(cell.start() + matcher.start(2), cell.start() + matcher.end(2));
    return Optional.of(
        new OwnerSignature(name, Reported.of(date.get(), matcher.group(2), dateSpan)));
  }

  /** {@code Bruce Posey, August 7, 2013} */
  private Optional<OwnerSignature> signatureWithWrittenDate(Cell cell, String raw) {
    String text = MARKS.matcher(raw).replaceAll("");
    int dateStart = text.length() > MAX_LENGTH ? -1 : SignatureDate.start(text);
    if (dateStart < 0) {
      return Optional.empty();
    }
    String date = text.substring(dateStart);
    int start = cell.start() + raw.indexOf(date);
    Matcher name = BEFORE_DATE.matcher(raw.substring(0, raw.indexOf(date)));
    if (!name.matches() || BEFORE_DATE_OF_NAME.matcher(name.group(1)).matches()) {
      return Optional.empty();
    }
    Reported<String> signed = text(cell.start(), cell.start() + name.end(1));
    return isName(signed.raw())
        ? Optional.of(
            new OwnerSignature(
                signed, dated(Optional.empty(), date, tree.span(start, start + date.length()))))
        : Optional.empty();
  }

  private static boolean isName(String text) {
    return hasMark(text) || NAME.matcher(text).matches();
  }

  /** Returns where the tag that ends at {@code end} begins, or -1. */
  private static int lastTag(String source, int start, int end) {
    if (source.charAt(end - 1) == '>') {
      for (int at = end - 2; at > start; at--) {
        if (source.charAt(at) == '<') {
          return at;
        }
        if (source.charAt(at) == '>') {
          return -1;
        }
      }
    }
    return -1;
  }
}
