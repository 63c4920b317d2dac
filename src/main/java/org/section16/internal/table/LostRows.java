package org.section16.internal.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.section16.DiagnosticCode;
import org.section16.Severity;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Row;
import org.section16.model.FormTable;

/** Reports text that may have been a row of a table but cannot be read as one. */
final class LostRows {
  private static final Pattern VALUE =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d,\\d{3}|\\$\\d");

  /** Characters before a digit inside a date or an amount, but not inside a caption. */
  private static final String INSIDE_VALUE = "/-,$";

  private final FormTable table;
  private final DiagnosticSink diagnostics;

  LostRows(FormTable table, DiagnosticSink diagnostics) {
    this.table = table;
    this.diagnostics = diagnostics;
  }

  /** Reports {@code row}: as an error if it has a date or an amount, since a row is lost then. */
  void report(Row row, String text) {
    diagnostics.report(
        Diagnostics.strayInTable(
            VALUE.matcher(text).find() ? Severity.ERROR : DiagnosticCode.STRAY_TEXT.severity(),
            row.span(),
            text,
            table));
  }

  /** Returns the text of a header that has a row inside: no caption has a date or an amount. */
  static Optional<String> inHeader(Row header) {
    String source = header.tree().source();
    for (int i = header.start() + 1; i < header.end(); i++) {
      char c = source.charAt(i);
      if (c >= '0' && c <= '9' && INSIDE_VALUE.indexOf(source.charAt(i - 1)) >= 0) {
        String text = PlainText.of(source, header.start(), header.end());
        return VALUE.matcher(text).find() ? Optional.of(text) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
