package org.section16.output.tree;

/** Spells text so that invisible characters become visible. */
final class Spelling {
  private Spelling() {}

  /** Returns the text in quotes, on one line: {@code "a\nb"}. */
  static String quoted(String text) {
    StringBuilder spelt = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> spelt.append("\\\"");
        case '\\' -> spelt.append("\\\\");
        case '\n' -> spelt.append("\\n");
        case '\r' -> spelt.append("\\r");
        case '\t' -> spelt.append("\\t");
        default -> spelt.append(isVisible(text, i) ? String.valueOf(c) : code(c));
      }
    }
    return spelt.append('"').toString();
  }

  /**
   * Returns the first {@code length} characters, for a picture: {@code The sale price for this…}.
   */
  static String shortened(String text, int length) {
    StringBuilder spelt = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      spelt.append(
          c == '\n' || c == '\r'
              ? "\u21B5"
              : c == '\t' || c == '\u00A0'
                  ? " "
                  : isVisible(text, i) ? String.valueOf(c) : code(c));
    }
    if (spelt.length() <= length) {
      return spelt.toString();
    }
    int end = Character.isHighSurrogate(spelt.charAt(length - 2)) ? length - 2 : length - 1;
    return spelt.substring(0, end) + "\u2026";
  }

  private static boolean isVisible(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    int type = Character.getType(c);
    return c == ' '
        || (type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.SPACE_SEPARATOR
            && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR
            && type != Character.UNASSIGNED);
  }

  private static String code(char c) {
    return String.format("\\u%04X", (int) c);
  }
}
