package org.section16.internal.row;

import java.util.regex.Pattern;

/** Placeholders that converters write for a table they cannot convert: {@code [TABLE]}. */
public final class LostTables {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i)\\[(?:table|table omitted|image|figure)]");

  private LostTables() {}

  public static boolean isLost(Row row) {
    return isLost(row.onlyText());
  }

  public static boolean isLost(String text) {
    return text.startsWith("[") && PLACEHOLDER.matcher(text).matches();
  }
}
