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

  /**
   * What a browser prints: the address with the number of the page, or EDGAR's address of a form;
   * the number alone; the time with the title of the page. An address or a time in other words may
   * be a filer's.
   */
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?i)(?:https?://\\S*/xslF345\\S*|https?://\\S+(?=\\s+(?:page\\s*)?\\d))?"
              + "\\s*(?:(?:page\\s*)?\\d{1,3}\\s*(?:/|of)\\s*\\d{1,3})?\\s*"
              + "|page\\s+\\d{1,3}"
              + "|\\d{1,2}/\\d{1,2}/\\d{2,4},?\\s+\\d{1,2}:\\d{2}(?:\\s*[AP]M)?"
              + "(?:\\s.*\\bform\\s+[345]\\b.*)?");

  /** {@code 2/3}, {@code 2 of 3}: in the lines of a text it may as well be a part of it. */
  private static final Pattern NUMBER_ALONE = Pattern.compile("\\d{1,3}\\s*(?:/|of)\\s*\\d{1,3}");

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
    while (start < end && isMarkOfHeading(source.charAt(start))) {
      start++;
    }
    while (end > start && isMark(source.charAt(end - 1))) {
      end--;
    }
    return start < end && isFurniture(source, start, end);
  }

  /** The first character tells it of most rows. */
  private static boolean isFurniture(String source, int start, int end) {
    return switch (source.charAt(start)) {
      case '{' -> BREAK.matcher(source).region(start, end).matches();
      case '!', '=' -> PICTURE.matcher(source).region(start, end).matches();
      case 'P', 'p', 'h' -> isFooter(source.substring(start, end));
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> isNumberOrTime(source, start, end);
      default -> false;
    };
  }

  private static boolean isNumberOrTime(String source, int start, int end) {
    return isFooter(source.substring(start, end))
        && (!NUMBER_ALONE.matcher(source).region(start, end).matches()
            || isParagraph(source, start, end));
  }

  /** Returns whether the lines above and below are blank. */
  private static boolean isParagraph(String source, int start, int end) {
    int feeds = 0;
    for (int at = start; feeds < 2 && at > 0 && isBlankOrMark(source.charAt(at - 1)); at--) {
      feeds += source.charAt(at - 1) == '\n' ? 1 : 0;
    }
    boolean above = feeds == 2;
    feeds = 0;
    for (int at = end;
        feeds < 2 && at < source.length() && isBlankOrMark(source.charAt(at));
        at++) {
      feeds += source.charAt(at) == '\n' ? 1 : 0;
    }
    return above && feeds == 2;
  }

  private static boolean isBlankOrMark(char c) {
    return c == '\n' || c == '\r' || isMarkOfHeading(c);
  }

  private static boolean isMarkOfHeading(char c) {
    return c == '#' || isMark(c);
  }

  /** Emphasis and blanks. */
  private static boolean isMark(char c) {
    return c == '*' || c == '_' || Characters.isBlank(c);
  }
}
