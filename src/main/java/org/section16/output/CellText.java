package org.section16.output;

import java.math.BigDecimal;
import java.util.Locale;
import org.section16.internal.VisibleText;
import org.section16.model.FilingField;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/** A field as text for people: its value with footnote markers after it. */
final class CellText {
  private CellText() {}

  /** Text, a date or a code. */
  static String of(Reported<?> field) {
    String text = field.value().map(Object::toString).orElseGet(() -> unreadable(field));
    return VisibleText.lines(text.strip()) + footnotes(field);
  }

  /** A field of a part, as its type is printed. */
  static <P> String of(FilingField<P> field, P part) {
    Reported<?> reported = field.in(part);
    return switch (field.type()) {
      case NUMBER -> number(reported, "") + footnotes(reported);
      case DOLLARS -> number(reported, "$") + footnotes(reported);
      case TEXT, CIK, DATE, CODE, BOX, MARK -> of(reported);
    };
  }

  /** A number with thousands separators. */
  private static String number(Reported<?> field, String unit) {
    return field.value().isPresent() && field.value().get() instanceof BigDecimal value
        ? unit + grouped(value)
        : unreadable(field);
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
