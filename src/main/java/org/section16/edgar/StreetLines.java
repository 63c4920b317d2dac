package org.section16.edgar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.model.Reported;
import org.section16.model.ReportingOwnerAddress;

/**
 * A street in two lines of at most 40 characters, which is what the schema takes. Where a page runs
 * both lines together, the second one begins at the number of a house behind a name, {@code C/O
 * ACME CAPITAL LLC | 600 CONGRESS AVENUE}; otherwise the first one gets as many words as it can
 * hold. A note tells the reader to put them together again:
 *
 * <pre>{@code <?section16 street="ONE LINE"?>}</pre>
 *
 * @param isSplit whether the page has one line
 */
record StreetLines(Optional<String> street1, Optional<String> street2, boolean isSplit) {
  /** Says that the lines are one on the page. */
  static final String NOTE = "street=\"ONE LINE\"";

  private static final int MOST_CHARACTERS = 40;

  /** A name, without a digit, and a number with a word behind it. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i)(?:C/O|ATTN)\\b\\D+?(?<!BOX|SUITE|STE|FLOOR|UNIT|ROOM|NO\\.?)(?=\\s\\d{1,5}\\s+\\p{L})");

  static StreetLines of(ReportingOwnerAddress address) {
    Optional<String> street1 = address.street1().value();
    Optional<String> street2 = address.street2().value();
    String line = street1.orElse("");
    int blank = beginOfSecond(line);
    boolean fits = line.length() <= MOST_CHARACTERS;
    if (fits || street2.isPresent() || blank < 0 || line.length() - blank - 1 > MOST_CHARACTERS) {
      return new StreetLines(street1, street2, false);
    }
    return new StreetLines(
        Optional.of(line.substring(0, blank)), Optional.of(line.substring(blank + 1)), true);
  }

  /** Where the blank before the second line is, or -1. */
  private static int beginOfSecond(String line) {
    int last = line.lastIndexOf(' ', MOST_CHARACTERS);
    Matcher house = HOUSE.matcher(line);
    return house.lookingAt()
            && house.end() <= MOST_CHARACTERS
            && line.length() - house.end() - 1 <= MOST_CHARACTERS
        ? house.end()
        : last;
  }

  /** The line of the page that was split into these two. */
  static Reported<String> join(Reported<String> street1, Reported<String> street2) {
    String line = street1.value().orElse("") + " " + street2.value().orElse("");
    return Reported.of(line, line, street1.span().to(street2.span()));
  }
}
