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
 * How the rows of a table end: each converter closes them in its own way, and the only row that
 * ends otherwise was cut, or broken over two lines.
 */
final class RowEnds {
  private RowEnds() {}

  /** Reports the only row whose last cell does not close, or whose line ends unlike all others. */
  static void report(List<Row> section, DiagnosticSink diagnostics) {
    only(section, row -> row.outerPipes() || BrokenRows.isClosed(row), BrokenRows::isClosed)
        .or(() -> only(section, row -> !row.outerPipes(), RowEnds::endsWithBlanks))
        .ifPresent(row -> diagnostics.report(Diagnostics.rowCut(row.span())));
  }

  /** The only one of some rows that does not end as all others do. */
  private static Optional<Row> only(List<Row> section, Predicate<Row> some, Predicate<Row> ends) {
    List<Row> cut = new ArrayList<>();
    int closed = 0;
    for (Row row : section) {
      if (row.cells().size() > 1 && some.test(row)) {
        if (ends.test(row)) {
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
    for (int at = source.indexOf('\n', begin(row)); at >= 0 && at < end; ) {
      if (!hasBlanksBefore(source, source.charAt(at - 1) == '\r' ? at - 1 : at)) {
        return false;
      }
      at = source.indexOf('\n', at + 1);
    }
    return hasBlanksBefore(source, end);
  }

  /** The place of the first character; a line break before it ends another line. */
  private static int begin(Row row) {
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
