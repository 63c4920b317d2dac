package org.section16.internal.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.model.TransactionCode;

/**
 * The code cell: {@code S}, {@code J/K}, on Form 5 {@code A5}, {@code S4}, {@code A/K4}, or {@code
 * 3} for a late holding.
 *
 * @param code the letter; empty for a late holding
 * @param isEquitySwap whether {@code /K} follows
 * @param suffix the digit at the end
 */
public record CodeCell(
    Optional<TransactionCode> code, boolean isEquitySwap, Optional<Integer> suffix) {
  private static final Pattern WITH_SUFFIX =
      Pattern.compile("(?:([A-Z])(\\s*/\\s*K)?)?\\s*([345])?");

  public static Optional<CodeCell> parse(String text) {
    Matcher matcher = WITH_SUFFIX.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String letter = matcher.group(1);
    Optional<Integer> suffix = Optional.ofNullable(matcher.group(3)).map(Integer::valueOf);
    if (letter == null) {
      return suffix.map(digit -> new CodeCell(Optional.empty(), false, Optional.of(digit)));
    }
    return TransactionCode.of(letter)
        .map(code -> new CodeCell(Optional.of(code), matcher.group(2) != null, suffix));
  }
}
