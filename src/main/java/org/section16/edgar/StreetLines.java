package org.section16.edgar;

import java.util.Optional;
import org.section16.model.Reported;
import org.section16.model.ReportingOwnerAddress;

/**
 * A street in two lines of at most 40 characters, which is what the schema takes. Where a page runs
 * both lines together, the first one gets as many words as it can hold; a note tells the reader to
 * put them together again:
 *
 * <pre>{@code <?section16 street="ONE LINE"?>}</pre>
 *
 * @param isSplit whether the page has one line
 */
record StreetLines(Optional<String> street1, Optional<String> street2, boolean isSplit) {
  /** Says that the lines are one on the page. */
  static final String NOTE = "street=\"ONE LINE\"";

  private static final int MOST_CHARACTERS = 40;

  static StreetLines of(ReportingOwnerAddress address) {
    Optional<String> street1 = address.street1().value();
    Optional<String> street2 = address.street2().value();
    String line = street1.orElse("");
    int blank = line.lastIndexOf(' ', MOST_CHARACTERS);
    boolean fits = line.length() <= MOST_CHARACTERS;
    if (fits || street2.isPresent() || blank < 0 || line.length() - blank - 1 > MOST_CHARACTERS) {
      return new StreetLines(street1, street2, false);
    }
    return new StreetLines(
        Optional.of(line.substring(0, blank)), Optional.of(line.substring(blank + 1)), true);
  }

  /** The line of the page that was split into these two. */
  static Reported<String> join(Reported<String> street1, Reported<String> street2) {
    String line = street1.value().orElse("") + " " + street2.value().orElse("");
    return Reported.of(line, line, street1.span().to(street2.span()));
  }
}
