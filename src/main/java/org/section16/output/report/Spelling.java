package org.section16.output.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.section16.model.DocumentType;
import org.section16.model.FieldType;

/** Formats values as the SEC's forms print them. */
final class Spelling {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

  private Spelling() {}

  /** Formats a value of a field of {@code type}; an unticked box prints nothing. */
  static String of(FieldType type, Object value) {
    return switch (type) {
      case TEXT, CIK -> value.toString();
      case DATE -> value instanceof LocalDate day ? date(day) : value.toString();
      case NUMBER -> value instanceof BigDecimal number ? number(number) : value.toString();
      case DOLLARS -> value instanceof BigDecimal amount ? dollars(amount) : value.toString();
      case CODE -> value instanceof DocumentType form ? form.code() : value.toString();
      case BOX -> value.equals(true) ? "X" : "";
      case MARK -> value.equals(true) ? "/K" : "";
    };
  }

  /** Formats a date: {@code 08/06/2013}. */
  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** Formats a number with thousands separators and every reported decimal: {@code 10,000}. */
  static String number(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    int first = number.signum() < 0 ? 1 : 0;
    StringBuilder grouped = new StringBuilder(plain);
    for (int i = end - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** Formats an amount in dollars: {@code $18.3654}. */
  static String dollars(BigDecimal amount) {
    return "$" + number(amount);
  }
}
