package org.section16.internal.value;

import java.util.regex.Pattern;

/** Words and signs that people write in an empty field: {@code N/A}, {@code None}, a dash. */
public final class NoValue {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)[-\\u2012-\\u2014\\u2212]{1,5}|N/A\\.?|N\\.A\\.|NA|None\\.?|Nil|Not applicable");

  private static final String FIRST = "-\u2012\u2013\u2014\u2212Nn";

  private NoValue() {}

  /** Returns whether {@code text} means that there is no value. */
  public static boolean isWritten(String text) {
    return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0 && WRITTEN.matcher(text).matches();
  }
}
