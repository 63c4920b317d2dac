package org.section16.internal.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.section16.internal.markdown.Characters;

/**
 * What a page or its converter prints between the lines of the form, and no filer wrote: numbers of
 * pages, the browser's address and date, marks of page breaks, pictures.
 *
 * <pre>{@code
 * https://www.sec.gov/…/form4.xml  2/3
 * {1}------------------------------------------------
 * ![](_page_1_Picture_0.jpeg)
 * }</pre>
 */
public final class PageFurniture {
  private static final int LONGEST = 240;

  private static final Pattern FOOTER =
      Pattern.compile(
          "(?i)(?:https?://\\S+)?\\s*(?:(?:page\\s*)?\\d{1,3}\\s*(?:/|of)\\s*\\d{1,3})?\\s*"
              + "|page\\s+\\d{1,3}"
              + "|\\d{1,2}/\\d{1,2}/\\d{2,4},?\\s+\\d{1,2}:\\d{2}(?:\\s*[AP]M)?.*");

  private static final Pattern BREAK = Pattern.compile("\\{\\d{1,4}\\}-{3,}");

  /** A picture, but not of a check box: its text says nothing but that it is one. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?i)!\\[(?:image|picture|figure|logo|img)?[\\s\\d._-]*\\]\\([^()\\s]*\\)"
              + "|==>\\s*picture\\b.{0,40}\\bomitted\\s*<==");

  private static final Pattern COLUMN_NAME =
      Pattern.compile("(?i)(?:col(?:umn)?[ _]?|unnamed: ?)\\d{1,3}");

  private PageFurniture() {}

  /** {@code | Col2 | Col3 | Col4 |}: names that a converter gave to columns without a caption. */
  public static boolean hasOnlyColumnNames(Row row) {
    int names = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (!cell.isEmpty()) {
        if (!COLUMN_NAME.matcher(cell.text()).matches()) {
          return false;
        }
        names++;
      }
    }
    return names > 1;
  }

  /** The rows without those that hold nothing else. */
  public static List<Row> without(List<Row> rows) {
    List<Row> kept = rows;
    for (int i = 0; i < rows.size(); i++) {
      boolean furniture = isFurniture(rows.get(i));
      if (furniture && kept == rows) {
        kept = new ArrayList<>(rows.subList(0, i));
      } else if (!furniture && kept != rows) {
        kept.add(rows.get(i));
      }
    }
    return kept;
  }

  /** Returns whether {@code text}, which is not empty, is what a page has below or above it. */
  public static boolean isFooter(String text) {
    return FOOTER.matcher(text).matches();
  }

  private static boolean isFurniture(Row row) {
    String source = row.tree().source();
    int start = row.start();
    int end = row.end();
    if (row.outerPipes() || end - start > LONGEST || row.cells().size() != 1) {
      return false;
    }
    while (start < end && isMark(source.charAt(start))) {
      start++;
    }
    while (end > start && isMark(source.charAt(end - 1)) && source.charAt(end - 1) != '#') {
      end--;
    }
    return start < end && isFurniture(source, start, end);
  }

  /** The first character tells it of most rows. */
  private static boolean isFurniture(String source, int start, int end) {
    return switch (source.charAt(start)) {
      case '{' -> BREAK.matcher(source).region(start, end).matches();
      case '!', '=' -> PICTURE.matcher(source).region(start, end).matches();
      case 'P', 'p', 'h', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          isFooter(source.substring(start, end));
      default -> false;
    };
  }

  /** Headings and emphasis. */
  private static boolean isMark(char c) {
    return c == '#' || c == '*' || c == '_' || Characters.isBlank(c);
  }
}
