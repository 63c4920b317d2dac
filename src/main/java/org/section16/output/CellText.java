package org.section16.output;

import java.math.BigDecimal;
import java.util.Locale;
import org.section16.internal.VisibleText;
import org.section16.model.FilingField;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/** Formats a field as text for people: its value, followed by footnote markers. */
final class CellText {
  private CellText() {}

  /** Formats a text, a date or a code. */
  static String of(Reported<?> field) {
    String text = field.value().map(Object::toString).orElseGet(() -> unreadable(field));
    return VisibleText.lines(text.strip()) + footnotes(field);
  }

  /** Formats a field of a part according to its type. */
  static <P> String of(FilingField<P> field, P part) {
    Reported<?> reported = field.in(part);
    return switch (field.type()) {
      case NUMBER -> number(reported, "") + footnotes(reported);
      case DOLLARS -> number(reported, "$") + footnotes(reported);
      case TEXT, CIK, DATE, CODE, BOX, MARK -> of(reported);
    };
  }

  /** Formats a number with thousands separators. */
  private static String number(Reported<?> field, String unit) {
    return field.value().isPresent() && field.value().get() instanceof BigDecimal value
        ? unit + grouped(value)
        : unreadable(field);
  }

  /** Returns the markers of the footnotes: {@code (1)(2)}. */
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
