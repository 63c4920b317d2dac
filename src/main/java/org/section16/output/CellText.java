package org.section16.output;

import java.math.BigDecimal;
import java.util.Locale;
import org.section16.internal.VisibleText;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/** A field as text for people: its value with footnote markers behind it. */
final class CellText {
  private CellText() {}

  /** Text, a date or a code. */
  static String of(Reported<?> field) {
    String text = field.value().map(Object::toString).orElseGet(() -> unreadable(field));
    return VisibleText.lines(text.strip()) + footnotes(field);
  }

  /** A number with thousands separators. */
  static String number(Reported<BigDecimal> field) {
    return field.value().map(CellText::grouped).orElseGet(() -> unreadable(field))
        + footnotes(field);
  }

  /** An amount of dollars. */
  static String dollars(Reported<BigDecimal> field) {
    return field.value().map(value -> "$" + grouped(value)).orElseGet(() -> unreadable(field))
        + footnotes(field);
  }

  /** The markers of the footnotes: {@code (1)(2)}. */
  static String footnotes(Reported<?> field) {
    StringBuilder markers = new StringBuilder();
    for (FootnoteReference reference : field.footnotes()) {
      markers.append('(').append(reference.number()).append(')');
    }
    return markers.toString();
  }

  private static String unreadable(Reported<?> field) {
    return field.raw().isEmpty() ? "" : "\"" + VisibleText.lines(field.raw()) + "\"?";
  }

  private static String grouped(BigDecimal number) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
  }
}
