package org.section16.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A table in plain text: aligned columns with a rule below the header, cells wrapped to fit a
 * width, columns without content left out. Where there is no place for the columns, the cells of a
 * row stand one after the other after their headers.
 */
final class TextTable {
  private static final String INDENT = "  ";

  /** Words that are longer may be cut. */
  private static final int LONG_WORD = 12;

  /** How a column is laid out. */
  enum Align {
    /** Text. */
    LEFT,
    /** Numbers. */
    RIGHT
  }

  private record Column(String header, Align align) {}

  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a column. */
  TextTable column(String header, Align align) {
    columns.add(new Column(header, align));
    return this;
  }

  /** Adds a row with a cell for each column. */
  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** The table in lines of at most {@code width} characters. */
  String render(int width) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
        shown.add(i);
      }
    }
    return renderColumns(shown, width, "  ")
        .or(() -> renderColumns(shown, width, " "))
        .orElseGet(() -> renderLists(shown, width));
  }

  private Optional<String> renderColumns(List<Integer> shown, int width, String gap) {
    int gaps = gap.length() * Math.max(0, shown.size() - 1);
    return widths(shown, width - gaps).map(widths -> renderColumns(shown, widths, gap));
  }

  private String renderColumns(List<Integer> shown, int[] widths, String gap) {
    StringBuilder text = new StringBuilder();
    appendLines(text, shown, widths, gap, columns.stream().map(Column::header).toList());
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < shown.size(); i++) {
      rule.append(i > 0 ? gap : "").append("-".repeat(widths[i]));
    }
    text.append(rule).append('\n');
    rows.forEach(row -> appendLines(text, shown, widths, gap, row));
    return text.toString();
  }

  private String renderLists(List<Integer> shown, int width) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringJoiner cells = new StringJoiner("; ");
      for (int column : shown) {
        if (!row.get(column).isEmpty()) {
          cells.add(columns.get(column).header() + ": " + row.get(column));
        }
      }
      text.append(TextWrap.wrap("- " + cells, width, INDENT)).append('\n');
    }
    return text.toString();
  }

  /**
   * The widths of the columns: what each would like to have, less what is taken from the widest
   * until all fit. Empty if words would have to be broken.
   */
  private Optional<int[]> widths(List<Integer> shown, int width) {
    int[] widths = new int[shown.size()];
    int[] least = new int[shown.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = shown.get(i);
      least[i] = TextWrap.longestWord(columns.get(column).header(), LONG_WORD);
      widths[i] = least[i];
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], row.get(column).length());
        least[i] = Math.max(least[i], TextWrap.longestWord(row.get(column), LONG_WORD));
      }
    }
    if (Arrays.stream(least).sum() > width) {
      return Optional.empty();
    }
    for (int total = Arrays.stream(widths).sum(); total > width; total--) {
      widths[widest(widths, least)]--;
    }
    return Optional.of(widths);
  }

  /** The widest column of those that can be narrower. */
  private static int widest(int[] widths, int[] least) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private void appendLines(
      StringBuilder text, List<Integer> shown, int[] widths, String gap, List<String> row) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(TextWrap.lines(row.get(shown.get(i)), widths[i]));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int lineNumber = 0; lineNumber < height; lineNumber++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        List<String> lines = cells.get(i);
        String content = lineNumber < lines.size() ? lines.get(lineNumber) : "";
        String padding = " ".repeat(Math.max(0, widths[i] - content.length()));
        boolean right = columns.get(shown.get(i)).align() == Align.RIGHT;
        line.append(i > 0 ? gap : "").append(right ? padding + content : content + padding);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
