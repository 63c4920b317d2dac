package org.section16.internal.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.section16.internal.markdown.Characters;

/**
 * Text that the browser or the converter prints between the lines of the form: page numbers, the
 * address and the date, page-break marks, pictures.
 *
 * <pre>{@code
 * https://www.sec.gov/…/form4.xml  2/3
 * {1}------------------------------------------------
 * ![](_page_1_Picture_0.jpeg)
 * }</pre>
 */
public final class PageFurniture {
  private static final int MAX_LENGTH = 240;

  /**
   * What a browser prints: the address with the page number, or EDGAR's address of a form; the page
   * number alone; the time with the title of the page. Any other address or time may be the
   * filer's.
   */
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?i)(?:https?://\\S*/xslF345\\S*|https?://\\S+(?=\\s+(?:page\\s*)?\\d))?"
              + "\\s*(?:(?:page\\s*)?\\d{1,3}\\s*(?:/|of)\\s*\\d{1,3})?\\s*"
              + "|page\\s+\\d{1,3}"
              + "|\\d{1,2}/\\d{1,2}/\\d{2,4},?\\s+\\d{1,2}:\\d{2}(?:\\s*[AP]M)?"
              + "(?:\\s.*\\bform\\s+[345]\\b.*)?");

  /** {@code 2/3}, {@code 2 of 3}: between lines of text it may belong to the text. */
  private static final Pattern NUMBER_ALONE = Pattern.compile("\\d{1,3}\\s*(?:/|of)\\s*\\d{1,3}");

  private static final Pattern BREAK = Pattern.compile("\\{\\d{1,4}\\}-{3,}");

  /** A picture other than a check box: its text only says that it is a picture. */
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

  /** Returns {@code rows} without those that hold nothing but page furniture. */
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

  /** Returns whether {@code text}, which is not empty, is a page header or footer. */
  public static boolean isFooter(String text) {
    return FOOTER.matcher(text).matches();
  }

  private static boolean isFurniture(Row row) {
    String source = row.tree().source();
    int start = row.start();
    int end = row.end();
    if (row.hasOuterPipes() || end - start > MAX_LENGTH || row.cells().size() != 1) {
      return false;
    }
    while (start < end && isHeadingMark(source.charAt(start))) {
      start++;
    }
    while (end > start && isMark(source.charAt(end - 1))) {
      end--;
    }
    return start < end && isFurniture(source, start, end);
  }

  /** Returns whether a text is page furniture; its first character rules out most texts. */
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
    int lineFeeds = 0;
    for (int at = start; lineFeeds < 2 && at > 0 && isBlankOrMark(source.charAt(at - 1)); at--) {
      lineFeeds += source.charAt(at - 1) == '\n' ? 1 : 0;
    }
    boolean above = lineFeeds == 2;
    lineFeeds = 0;
    for (int at = end;
        lineFeeds < 2 && at < source.length() && isBlankOrMark(source.charAt(at));
        at++) {
      lineFeeds += source.charAt(at) == '\n' ? 1 : 0;
    }
    return above && lineFeeds == 2;
  }

  private static boolean isBlankOrMark(char c) {
    return c == '\n' || c == '\r' || isHeadingMark(c);
  }

  private static boolean isHeadingMark(char c) {
    return c == '#' || isMark(c);
  }

  /** Returns whether {@code c} is an emphasis mark or a blank. */
  private static boolean isMark(char c) {
    return c == '*' || c == '_' || Characters.isBlank(c);
  }
}
