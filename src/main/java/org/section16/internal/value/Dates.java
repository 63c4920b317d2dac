package org.section16.internal.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as documents print them: {@code 08/06/2013} or {@code 2013-08-06}. */
public final class Dates {
  private static final int MIN_LENGTH = "8/6/2013".length();
  private static final int MAX_LENGTH = "08/06/2013".length();

  private Dates() {}

  public static Optional<LocalDate> parse(String text) {
    if (text.length() < MIN_LENGTH || text.length() > MAX_LENGTH || !isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    int[] parts = new int[3];
    int[] lengths = new int[3];
    int part = 0;
    char separator = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        if (lengths[part] == 4) {
          return Optional.empty();
        }
        parts[part] = parts[part] * 10 + c - '0';
        lengths[part]++;
      } else if ((c == '/' || c == '-')
          && part < 2
          && lengths[part] > 0
          && (separator == 0 || separator == c)) {
        separator = c;
        part++;
      } else {
        return Optional.empty();
      }
    }
    if (part != 2 || lengths[2] == 0) {
      return Optional.empty();
    }
    try {
      if (lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2) {
        return Optional.of(LocalDate.of(parts[0], parts[1], parts[2]));
      }
      return lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2
          ? Optional.of(LocalDate.of(parts[2], parts[0], parts[1]))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
