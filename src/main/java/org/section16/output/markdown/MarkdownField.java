package org.section16.output.markdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/**
 * Formats a field as the SEC's form prints it, with its footnote markers: {@code \$18.3654 ⁽²⁾}.
 */
final class MarkdownField {
  private static final String SUPERSCRIPT_DIGITS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private MarkdownField() {}

  static String text(Reported<String> field) {
    return print(field, MarkdownText::cell);
  }

  static String date(Reported<LocalDate> field) {
    return print(field, MarkdownField::date);
  }

  /** Formats a number: {@code 10,000.5}. */
  static String number(Reported<BigDecimal> field) {
    return print(field, MarkdownField::grouped);
  }

  /** Formats an amount in dollars: {@code \$18.3654}. */
  static String dollars(Reported<BigDecimal> field) {
    return print(field, number -> "\\$" + grouped(number));
  }

  static String letter(Reported<? extends Enum<?>> field) {
    return print(field, Enum::name);
  }

  /** Formats a number or, in its place, a value in dollars. */
  static String numberOrDollars(Reported<BigDecimal> number, Reported<BigDecimal> dollars) {
    return (number(number) + " " + dollars(dollars)).strip();
  }

  /** Formats a date as the form does: {@code 08/06/2013}. */
  static String date(LocalDate date) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", date.getMonthValue(), date.getDayOfMonth(), date.getYear());
  }

  /** Formats the value, or the text that could not be read as one, followed by the markers. */
  static <T> String print(Reported<T> field, Function<? super T, String> value) {
    return withMarkers(
        field.value().<String>map(value).orElseGet(() -> MarkdownText.cell(field.raw())), field);
  }

  /** Returns {@code text}, followed by the markers of {@code fields}. */
  static String withMarkers(String text, Reported<?>... fields) {
    StringBuilder out = new StringBuilder(text);
    String gap = text.isEmpty() ? "" : " ";
    for (Reported<?> field : fields) {
      for (FootnoteReference reference : field.footnotes()) {
        out.append(gap).append('\u207D');
        for (char digit : String.valueOf(reference.number()).toCharArray()) {
          out.append(SUPERSCRIPT_DIGITS.charAt(digit - '0'));
        }
        out.append('\u207E');
        gap = "";
      }
    }
    return out.toString();
  }

  private static String grouped(BigDecimal number) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
  }
}
