package org.section16.edgar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.model.Reported;
import org.section16.model.ReportingOwnerAddress;

/**
 * A street in two lines of at most 40 characters, as the schema requires. If a page prints both in
 * one line, the second line starts at a house number that follows a name, {@code C/O ACME CAPITAL
 * LLC | 600 CONGRESS AVENUE}; otherwise the first line takes as many words as fit. A note tells the
 * reader to join the lines again:
 *
 * <pre>{@code <?section16 street="ONE LINE"?>}</pre>
 *
 * @param isSplit whether the page prints both in one line
 */
record StreetLines(Optional<String> street1, Optional<String> street2, boolean isSplit) {
  /** The note for lines that are one line on the page. */
  static final String NOTE = "street=\"ONE LINE\"";

  private static final int MAX_LENGTH = 40;

  /** A name without digits that is followed by a house number and a word. */
  private static final Pattern NAME_BEFORE_HOUSE_NUMBER =
      Pattern.compile(
          "(?i)(?:C/O|ATTN)\\b\\D+?(?<!BOX|SUITE|STE|FLOOR|UNIT|ROOM|NO\\.?)(?=\\s\\d{1,5}\\s+\\p{L})");

  static StreetLines of(ReportingOwnerAddress address) {
    Optional<String> street1 = address.street1().value();
    Optional<String> street2 = address.street2().value();
    String line = street1.orElse("");
    int split = endOfFirstLine(line);
    boolean fits = line.length() <= MAX_LENGTH;
    if (fits || street2.isPresent() || split < 0 || line.length() - split - 1 > MAX_LENGTH) {
      return new StreetLines(street1, street2, false);
    }
    return new StreetLines(
        Optional.of(line.substring(0, split)), Optional.of(line.substring(split + 1)), true);
  }

  /** Returns the index of the blank between the two lines, or -1. */
  private static int endOfFirstLine(String line) {
    int lastBlank = line.lastIndexOf(' ', MAX_LENGTH);
    Matcher house = NAME_BEFORE_HOUSE_NUMBER.matcher(line);
    return house.lookingAt()
            && house.end() <= MAX_LENGTH
            && line.length() - house.end() - 1 <= MAX_LENGTH
        ? house.end()
        : lastBlank;
  }

  /** Joins two lines that are one line on the page. */
  static Reported<String> join(Reported<String> street1, Reported<String> street2) {
    String line = street1.value().orElse("") + " " + street2.value().orElse("");
    return Reported.of(line, line, street1.span().to(street2.span()));
  }
}
