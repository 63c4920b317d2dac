package org.section16.edgar;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DirectOrIndirect;
import org.section16.model.DocumentType;
import org.section16.model.Form;
import org.section16.model.Timeliness;
import org.section16.model.TransactionCode;

/**
 * A data type of the schema and how its text is parsed.
 *
 * @param name the name of the type in messages, such as {@code a date}
 * @param reader parses a text; returns empty if the text does not have this type
 */
record XmlValue<T>(String name, Function<String, Optional<T>> reader) {
  static final XmlValue<String> TEXT = new XmlValue<>("a text", Optional::of);

  /** EDGAR's number for a company or person: {@code 0001107843}. */
  static final XmlValue<String> CIK =
      new XmlValue<>("a CIK", text -> Optional.of(text).filter(XmlValue::isCik));

  static final XmlValue<BigDecimal> NUMBER = new XmlValue<>("a decimal number", XmlValue::number);

  /** {@code 2013-08-06}, {@code 2013-08-06-04:00}. */
  static final XmlValue<LocalDate> DATE = new XmlValue<>("a date", XmlValue::date);

  static final XmlValue<Boolean> BOX =
      new XmlValue<>(
          "0, 1, false or true",
          text ->
              switch (text) {
                case "1", "true" -> Optional.of(true);
                case "0", "false" -> Optional.of(false);
                default -> Optional.empty();
              });

  static final XmlValue<Form> FORM_TYPE =
      new XmlValue<>(
          "3, 4 or 5",
          text ->
              switch (text) {
                case "3" -> Optional.of(Form.FORM_3);
                case "4" -> Optional.of(Form.FORM_4);
                case "5" -> Optional.of(Form.FORM_5);
                default -> Optional.empty();
              });

  static final XmlValue<DocumentType> DOCUMENT_TYPE =
      new XmlValue<>("3, 4, 5, 3/A, 4/A or 5/A", DocumentType::of);

  static final XmlValue<TransactionCode> TRANSACTION_CODE =
      new XmlValue<>("a transaction code", TransactionCode::of);

  static final XmlValue<Timeliness> TIMELINESS = enumValue("E or L", Timeliness.class);

  static final XmlValue<AcquiredDisposed> ACQUIRED_DISPOSED =
      enumValue("A or D", AcquiredDisposed.class);

  static final XmlValue<DirectOrIndirect> DIRECT_OR_INDIRECT =
      enumValue("D or I", DirectOrIndirect.class);

  private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");

  /** EDGAR accepts 16 digits; a longer number is not an amount and is slow to parse. */
  private static final int MAX_DIGITS = 1000;

  private static final Pattern DATE_TEXT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T[\\d:.]+)?(?:Z|[+-]\\d{2}:\\d{2})?");
  private static final Pattern WHITESPACE = Pattern.compile("[\\s\\u00A0]+");

  private static <E extends Enum<E>> XmlValue<E> enumValue(String name, Class<E> type) {
    return new XmlValue<>(
        name,
        text -> {
          for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
              return Optional.of(constant);
            }
          }
          return Optional.empty();
        });
  }

  private static boolean isCik(String text) {
    return text.length() <= 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<BigDecimal> number(String text) {
    return text.length() <= MAX_DIGITS && DECIMAL.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String text) {
    Matcher day = DATE_TEXT.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(day.group(1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Collapses white space to single spaces and trims the text. */
  static String oneLine(String text) {
    return WHITESPACE.matcher(text).replaceAll(" ").strip();
  }

  /** Applies {@link #oneLine} to each line and drops empty lines. */
  static String lines(String text) {
    return text.lines()
        .map(XmlValue::oneLine)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
