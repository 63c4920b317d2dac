package org.section16.edgar;

import java.math.BigDecimal;
import org.section16.model.DocumentType;
import org.section16.model.Form;

/** Formats values as EDGAR does. */
final class EdgarText {
  private EdgarText() {}

  /**
   * Formats a value as the text of an element: {@code 4/A}, {@code 2013-08-06}, {@code 18.3654}.
   */
  static String of(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Form form) {
      return String.valueOf(form.number());
    }
    return value instanceof DocumentType type ? type.code() : value.toString();
  }

  /** Formats a value like {@link #of}, but a box as {@code 1} or {@code 0}. */
  static String withBoxes(Object value) {
    return value instanceof Boolean ticked ? box(ticked) : of(value);
  }

  /** Formats a box as {@code 1} or {@code 0}. */
  static String box(boolean ticked) {
    return ticked ? "1" : "0";
  }
}
