package org.section16.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A table in plain text: aligned columns with a rule below the header, cells wrapped to fit the
 * width, empty columns left out. If the columns do not fit, each row becomes a list of headers and
 * cells instead.
 */
final class TextTable {
  private static final String INDENT = "  ";

  /** Longer words may be broken. */
  private static final int MAX_UNBROKEN_WORD = 12;

  /** The alignment of a column. */
  enum Align {
    /** For text. */
    LEFT,
    /** For numbers. */
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

  /** Renders the table in lines of at most {@code width} characters. */
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
   * Computes the widths of the columns: each starts with the width of its content, then the widest
   * shrink until all fit. Empty if words would have to be broken.
   */
  private Optional<int[]> widths(List<Integer> shown, int width) {
    int[] widths = new int[shown.size()];
    int[] minimums = new int[shown.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = shown.get(i);
      minimums[i] = TextWrap.longestWord(columns.get(column).header(), MAX_UNBROKEN_WORD);
      widths[i] = minimums[i];
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], row.get(column).length());
        minimums[i] =
            Math.max(minimums[i], TextWrap.longestWord(row.get(column), MAX_UNBROKEN_WORD));
      }
    }
    if (Arrays.stream(minimums).sum() > width) {
      return Optional.empty();
    }
    for (int total = Arrays.stream(widths).sum(); total > width; total--) {
      widths[widest(widths, minimums)]--;
    }
    return Optional.of(widths);
  }

  /** Returns the widest column that can shrink. */
  private static int widest(int[] widths, int[] minimums) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > minimums[i] && (widest < 0 || widths[i] > widths[widest])) {
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
        boolean isRightAligned = columns.get(shown.get(i)).align() == Align.RIGHT;
        line.append(i > 0 ? gap : "")
            .append(isRightAligned ? padding + content : content + padding);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
