package org.section16.internal.row;

import java.util.regex.Pattern;

/** What converters write in place of a table that they could not convert: {@code [TABLE]}. */
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
