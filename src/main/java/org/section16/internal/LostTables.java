package org.section16.internal;

import java.util.regex.Pattern;

/** What converters write in place of a table that they could not convert: {@code [TABLE]}. */
final class LostTables {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i)\\[(?:table|table omitted|image|figure)]");

  private LostTables() {}

  static boolean isLost(String text) {
    return text.startsWith("[") && PLACEHOLDER.matcher(text).matches();
  }
}
