package org.section16.internal.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs what OCR makes of a transaction code: lower-case letters, a doubled letter ({@code Ss}),
 * a superscript footnote marker misread as a round sign ({@code so}, {@code G\u00ae}).
 */
public final class OcrCodes {
  /** Letters whose upper and lower case differ only in size: one may be read as both. */
  private static final Pattern DOUBLED =
      Pattern.compile("([CSUVWXZ])\\1", Pattern.CASE_INSENSITIVE);

  private static final Pattern WITH_MARK =
      Pattern.compile(
          "([A-Za-z])[oO0\\u00b0\\u00ae\\u00a9@*\"'\\u2018\\u2019\\u201c\\u201d()]{1,3}");

  /** The slash of an equity swap, misread or lost: {@code AIK4}. */
  private static final Pattern SWAP = Pattern.compile("([A-JL-Z])[Il1|/]?K([45S]?)");

  private OcrCodes() {}

  /** Returns the code that {@code text} was, or {@code text} in upper case. */
  public static String repair(String text) {
    String compact = text.replace(" ", "");
    Matcher marked = WITH_MARK.matcher(compact);
    Matcher swap = SWAP.matcher(compact);
    if (swap.matches()) {
      return swap.group(1) + "/K" + swap.group(2).replace('S', '5');
    }
    boolean doubled = DOUBLED.matcher(compact).matches();
    String code = doubled ? compact.substring(0, 1) : marked.matches() ? marked.group(1) : compact;
    return code.toUpperCase(Locale.ROOT);
  }
}
