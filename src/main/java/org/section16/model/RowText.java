package org.section16.model;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;

/**
 * Formats a row as one line: {@code nonDerivativeTransaction at 26:1: securityTitle=Common Stock,
 * transactionDate=2013-08-06, transactionCode=S(1) …}. Text that could not be read as a value is in
 * quotes.
 */
final class RowText {
  private RowText() {}

  static String of(TableEntry row) {
    String fields =
        EntryField.of(row).stream()
            .filter(field -> !field.in(row).isBlank())
            .map(field -> field.fieldName() + "=" + text(field.in(row)))
            .collect(joining(", "));
    return row.kind().elementName()
        + " at "
        + row.span().line()
        + ":"
        + row.span().column()
        + ": "
        + (fields.isEmpty() ? "blank" : fields);
  }

  private static String text(Reported<?> field) {
    String references =
        field.footnotes().stream()
            .map(reference -> "(" + reference.number() + ")")
            .collect(joining());
    String unparsed = field.raw().isEmpty() ? "" : "'" + field.raw() + "'";
    return field.value().map(RowText::value).orElse(unparsed) + references;
  }

  private static String value(Object value) {
    if (value instanceof Form form) {
      return Integer.toString(form.number());
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
