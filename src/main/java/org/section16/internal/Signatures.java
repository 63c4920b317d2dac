package org.section16.internal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;

/**
 * Finds the signatures, which stand before their caption: {@code /s/ Bruce Posey} and, in the same
 * row or the next, {@code 08/07/2013}. They are read backwards from the caption, as far as names
 * and dates take turns.
 */
final class Signatures {
  private static final int LONGEST = 200;
  private static final Pattern DATE_BEHIND =
      Pattern.compile(
          "(.*?\\S)?[\\s,;*_|]*(?:Date:?[\\s*_:]*)?\\b(\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}|\\d{4}-\\d{2}-\\d{2})[\\s*_|]*");
  private static final Pattern DATE = Pattern.compile("\\d[/-]\\d");
  private static final Pattern DATE_CAPTION = Pattern.compile("(?i)^date\\s*:\\s*");
  private static final Pattern MARKS = Pattern.compile("^[*_]+|[*_]+$");
  private static final Pattern LAST_TAG = Pattern.compile("</?[a-zA-Z][^<>]*>$");
  private static final Pattern CAPTION = Pattern.compile("(?i)(?:date|signature)\\s*:?\\s*");

  private final FilingTree tree;
  private boolean numbered;

  Signatures(FilingTree tree) {
    this.tree = tree;
  }

  /** The signatures at the end of {@code rows}; their rows are removed. */
  List<OwnerSignature> takeFrom(List<Row> rows) {
    numbered = rows.isEmpty() || !isPlainBullet(rows.get(0));
    Deque<OwnerSignature> found = new ArrayDeque<>();
    while (!rows.isEmpty()) {
      Row row = rows.get(rows.size() - 1);
      if (row.isEmpty() || isCaption(row)) {
        rows.remove(rows.size() - 1);
        continue;
      }
      Optional<Reported<LocalDate>> date = onlyDate(row);
      if (date.isEmpty()) {
        Optional<OwnerSignature> whole = signature(row);
        if (whole.isEmpty()) {
          break;
        }
        found.addFirst(whole.get());
        rows.remove(rows.size() - 1);
        continue;
      }
      if (rows.size() < 2) {
        break;
      }
      rows.remove(rows.size() - 1);
      found.addFirst(new OwnerSignature(takeName(rows), date.get()));
    }
    return List.copyOf(found);
  }

  /** The name before a date: its paragraph, several lines if it is broken. */
  private Reported<String> takeName(List<Row> rows) {
    Row last = rows.remove(rows.size() - 1);
    int start = last.start();
    Row top = last;
    while (!top.afterBlank()
        && !rows.isEmpty()
        && !rows.get(rows.size() - 1).isEmpty()
        && onlyDate(rows.get(rows.size() - 1)).isEmpty()
        && signature(rows.get(rows.size() - 1)).isEmpty()
        && !top.outerPipes()) {
      top = rows.remove(rows.size() - 1);
      start = top.start();
    }
    return text(start, last.end());
  }

  private Reported<String> text(int start, int end) {
    SourceSpan span = Spans.content(tree, start, end);
    String text = PlainText.of(tree.source(), span.start(), span.end());
    return text.isEmpty() ? Reported.nothing(span) : Reported.of(text, text, span);
  }

  /** A date may stand before this, the last character of a row. */
  private static boolean mayEndDate(char c) {
    return Character.isDigit(c) || Character.isWhitespace(c) || "*_|".indexOf(c) >= 0;
  }

  private static boolean isCaption(Row row) {
    String text = row.onlyText(LONGEST);
    return !text.isEmpty()
        && "dDsS".indexOf(text.charAt(0)) >= 0
        && CAPTION.matcher(text).matches();
  }

  private static Optional<Reported<LocalDate>> onlyDate(Row row) {
    String shown = row.onlyText(LONGEST);
    if (shown.isEmpty() || !mayEndDate(shown.charAt(shown.length() - 1))) {
      return Optional.empty();
    }
    String text = MARKS.matcher(DATE_CAPTION.matcher(shown).replaceFirst("")).replaceAll("");
    return Dates.parse(text)
        .map(
            date -> {
              Cell cell =
                  row.cells().stream()
                      .filter(candidate -> !candidate.isEmpty())
                      .findFirst()
                      .orElseThrow();
              return Reported.of(date, text, cell.span());
            });
  }

  /** A name and a date in one row, in two cells or in one. */
  private Optional<OwnerSignature> signature(Row row) {
    char end = tree.source().charAt(row.end() - 1);
    if (end == '.' || Character.isLetter(end)) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (!cell.isEmpty()) {
        cells.add(cell);
      }
    }
    if (cells.size() == 2) {
      Optional<LocalDate> date = Dates.parse(cells.get(1).text());
      if (date.isPresent()) {
        Cell second = cells.get(1);
        return Optional.of(
            new OwnerSignature(
                text(cells.get(0).start(), cells.get(0).end()),
                Reported.of(date.get(), second.text(), second.span())));
      }
    }
    boolean maybe = cells.size() == 1 && (!isListItem(row) || isSignatureItem(row));
    return maybe ? signature(cells.get(0)) : Optional.empty();
  }

  /** {@code - /s/ Bruce Posey 08/07/2013} is no explanation, though it may look like one. */
  private boolean isSignatureItem(Row row) {
    boolean signed = row.onlyText().toLowerCase(Locale.ROOT).contains("/s/");
    return isPlainBullet(row) && (signed || (numbered && row.end() - row.start() < LONGEST));
  }

  private static boolean isPlainBullet(Row row) {
    return isListItem(row) && !row.has(FilingLexer.NOTE_NUMBER);
  }

  private static boolean isListItem(Row row) {
    return row.has(FilingLexer.BULLET) || row.has(FilingLexer.NOTE_NUMBER);
  }

  /** {@code <u>/s/ Robert Hilton</u> <u>04/29/2021</u>} */
  private Optional<OwnerSignature> signature(Cell cell) {
    String source = tree.source();
    char last = source.charAt(cell.end() - 1);
    if (last != '>' && !mayEndDate(last)) {
      return Optional.empty();
    }
    String shown = source.substring(cell.start(), cell.end());
    String raw = last == '>' ? LAST_TAG.matcher(shown).replaceAll("") : shown;
    if (raw.length() > LONGEST
        && !DATE.matcher(raw).region(raw.length() - LONGEST, raw.length()).find()) {
      return Optional.empty();
    }
    Matcher matcher = DATE_BEHIND.matcher(raw);
    if (!matcher.matches() || matcher.group(1) == null) {
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

  /** Where the tag begins that ends at {@code end}, or -1. */
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
