package org.section16.internal.signature;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.internal.markdown.Characters;

/**
 * Dates as people write them beside a signature: {@code August 7, 2013}, which can be read, and
 * {@code 07.08.2013} or {@code 8/7/13}, which cannot, since they are ambiguous.
 */
final class SignatureDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String SEPARATOR = "[.,\\s-]{1,3}";
  private static final String MONTH_FIRST = "MONTH~DAY~";
  private static final String DAY_FIRST = "DAY~(?:of\\s)?MONTH~";

  /** A number whose digits may have been misread as letters. */
  private static final String NUMBER = "[\\dOolISBZ]{1,4}";

  private static final Pattern NAMED = pattern("(?:" + MONTH_FIRST + "|" + DAY_FIRST + ")(\\d{4})");
  private static final Pattern MONTH_NAME = pattern("MONTH");
  private static final Pattern DAY_NUMBER = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
  private static final Pattern WRITTEN =
      pattern(
          "(?:"
              + MONTH_FIRST
              + "|"
              + DAY_FIRST
              + "|MONTH~)(?:\\d{2}|\\d{4})|NUMBER(?:\\s?[./-]\\s?NUMBER){2}"
              // with a separator lost
              + "|\\d{3,4}[./-]\\d{4}|\\d{1,2}[./-]\\d{5,6}|\\d{8}");

  /** No date is longer. */
  private static final int MAX_LENGTH = "the 30th of September, 2013".length();

  private SignatureDate() {}

  private static Pattern pattern(String words) {
    return Pattern.compile(
        words
            .replace("MONTH", MONTH)
            .replace("~", SEPARATOR)
            .replace("DAY", DAY)
            .replace("NUMBER", NUMBER));
  }

  /** Returns whether {@code text} can only be a date. */
  static boolean isWritten(String text) {
    return text.length() <= MAX_LENGTH
        && Characters.hasDigit(text)
        && WRITTEN.matcher(text).matches();
  }

  /** Returns where the date that ends {@code text} begins, or -1. */
  static int start(String text) {
    int start = -1;
    for (int at = text.length() - 1; at > Math.max(0, text.length() - MAX_LENGTH); at--) {
      char before = text.charAt(at - 1);
      boolean isWordStart =
          Character.isLetterOrDigit(text.charAt(at))
              && !Character.isLetterOrDigit(before)
              && "./-".indexOf(before) < 0;
      if (isWordStart && isWritten(text.substring(at))) {
        start = at;
      }
    }
    return start;
  }

  /** Returns {@code text} as a date, if its month is a name. */
  static Optional<LocalDate> parse(String text) {
    Matcher named = NAMED.matcher(text);
    Matcher month = MONTH_NAME.matcher(text);
    Matcher day = DAY_NUMBER.matcher(text);
    if (!named.matches() || !month.find() || !day.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(text.length() - 4));
    String name = month.group().substring(0, 3).toLowerCase(Locale.ROOT);
    try {
      return Optional.of(
          LocalDate.of(year, MONTHS.indexOf(name) + 1, Integer.parseInt(day.group())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
