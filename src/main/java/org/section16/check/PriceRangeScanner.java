package org.section16.check;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Looks for ranges of prices in a text: {@code $18.00 to $18.81}, {@code US$18 per share, through a
 * high of $18.81}, {@code $18.00 - 18.81}, {@code $18.00 and $18.81}.
 */
final class PriceRangeScanner {
  private static final String DASHES = "-–—";

  private final String text;
  private int at;

  PriceRangeScanner(String text) {
    this.text = text;
  }

  /** The first range behind the one that was found last. */
  Optional<PriceRange> next() {
    for (int sign = text.indexOf('$', at); sign >= 0; sign = text.indexOf('$', sign + 1)) {
      at = sign;
      Optional<PriceRange> range = range();
      if (range.isPresent()) {
        return range;
      }
    }
    at = text.length();
    return Optional.empty();
  }

  private Optional<PriceRange> range() {
    skipDollar();
    int start = at;
    if (!skipNumber()) {
      return Optional.empty();
    }
    int end = at;
    skip(" per share");
    if (!skipConjunction()) {
      return Optional.empty();
    }
    skipDollar();
    int otherStart = at;
    if (!skipNumber()) {
      return Optional.empty();
    }
    BigDecimal one = number(start, end);
    BigDecimal other = number(otherStart, at);
    return Optional.of(new PriceRange(one.min(other), one.max(other)));
  }

  private boolean skipConjunction() {
    int start = at;
    skip(",");
    if (skip(" to ") || skip(" through ")) {
      skip("a high of ");
      return true;
    }
    if (skip(" and ")) {
      return text.startsWith("$", at) || text.startsWith("US$", at);
    }
    at = start;
    skipBlanks();
    if (at == text.length() || DASHES.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    at++;
    skipBlanks();
    return true;
  }

  private void skipDollar() {
    if (skip("$") || skip("US$")) {
      at += at < text.length() && Characters.isBlank(text.charAt(at)) ? 1 : 0;
    }
  }

  /** {@code 1,018.81}. */
  private boolean skipNumber() {
    if (!isDigit(at)) {
      return false;
    }
    while (isDigit(at) || text.startsWith(",", at)) {
      at++;
    }
    if (text.startsWith(".", at) && isDigit(at + 1)) {
      at++;
      while (isDigit(at)) {
        at++;
      }
    }
    return true;
  }

  private boolean skip(String words) {
    if (!text.startsWith(words, at)) {
      return false;
    }
    at += words.length();
    return true;
  }

  private void skipBlanks() {
    while (at < text.length() && Characters.isBlank(text.charAt(at))) {
      at++;
    }
  }

  private boolean isDigit(int index) {
    return index < text.length() && Characters.isDigit(text.charAt(index));
  }

  private BigDecimal number(int start, int end) {
    return new BigDecimal(text.substring(start, end).replace(",", ""));
  }
}
