package org.section16.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.BrokenRows;
import org.section16.internal.row.Row;

/**
 * Checks how the rows of a table end: a converter ends all of them alike, and the only row that
 * ends otherwise was cut off, or broken over two lines.
 */
final class RowEnds {
  private RowEnds() {}

  /** Reports the only row whose last cell does not close, or whose line ends unlike all others. */
  static void report(List<Row> section, DiagnosticSink diagnostics) {
    onlyException(
            section, row -> row.hasOuterPipes() || BrokenRows.isClosed(row), BrokenRows::isClosed)
        .or(() -> onlyException(section, row -> !row.hasOuterPipes(), RowEnds::endsWithBlanks))
        .ifPresent(row -> diagnostics.report(Diagnostics.rowCut(row.span())));
  }

  /** Returns the only one of the selected rows that does not end like the others. */
  private static Optional<Row> onlyException(
      List<Row> section, Predicate<Row> selected, Predicate<Row> isComplete) {
    List<Row> cut = new ArrayList<>();
    int closed = 0;
    for (Row row : section) {
      if (row.cells().size() > 1 && selected.test(row)) {
        if (isComplete.test(row)) {
          closed++;
        } else {
          cut.add(row);
        }
      }
    }
    return cut.size() == 1 && closed > 0 ? Optional.of(cut.get(0)) : Optional.empty();
  }

  /** Returns whether two blanks, the line break of Markdown, end each line of a row. */
  private static boolean endsWithBlanks(Row row) {
    String source = row.tree().source();
    int end = row.end();
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    for (int at = source.indexOf('\n', firstCharacter(row)); at >= 0 && at < end; ) {
      if (!hasBlanksBefore(source, source.charAt(at - 1) == '\r' ? at - 1 : at)) {
        return false;
      }
      at = source.indexOf('\n', at + 1);
    }
    return hasBlanksBefore(source, end);
  }

  /** Returns the offset of the first character; a line break before it ends another line. */
  private static int firstCharacter(Row row) {
    String source = row.tree().source();
    int begin = row.start();
    while (begin < row.end() && (source.charAt(begin) == '\n' || source.charAt(begin) == '\r')) {
      begin++;
    }
    return begin;
  }

  private static boolean hasBlanksBefore(String source, int at) {
    return at >= 2 && source.charAt(at - 1) == ' ' && source.charAt(at - 2) == ' ';
  }
}
