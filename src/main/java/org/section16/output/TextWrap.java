package org.section16.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at white space and before footnote markers. */
final class TextWrap {
  private TextWrap() {}

  /**
   * Breaks {@code text} into lines of at most {@code width} characters; longer words are broken.
   *
   * @return at least one line
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      addLines(paragraph.strip(), width, lines);
    }
    return lines;
  }

  private static void addLines(String paragraph, int width, List<String> lines) {
    int start = 0;
    while (paragraph.length() - start > width) {
      int end = start + width;
      while (end > start && !canBreak(paragraph, end)) {
        end--;
      }
      if (end == start) {
        end = start + width;
      }
      lines.add(paragraph.substring(start, end).stripTrailing());
      start = end;
      while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
        start++;
      }
    }
    lines.add(paragraph.substring(start));
  }

  /** Returns whether a line may end before {@code index}. */
  private static boolean canBreak(String text, int index) {
    return text.charAt(index) == ' '
        || (text.charAt(index) == '('
            && index + 1 < text.length()
            && Character.isDigit(text.charAt(index + 1)));
  }

  /**
   * Returns the width that {@code text} needs at least: words may be broken after {@code
   * maxUnbroken} characters, numbers and dates may not.
   */
  static int longestWord(String text, int maxUnbroken) {
    int longest = 0;
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || canBreak(text, i)) {
        String word = text.substring(start, i).strip();
        boolean canBeBroken = !word.isEmpty() && Character.isLetter(word.charAt(0));
        longest =
            Math.max(longest, canBeBroken ? Math.min(word.length(), maxUnbroken) : word.length());
        start = i;
      }
    }
    return longest;
  }

  /**
   * Wraps {@code text} into lines of at most {@code width} characters; all but the first start with
   * {@code indent}.
   */
  static String wrap(String text, int width, String indent) {
    List<String> first = lines(text, width);
    if (first.size() == 1) {
      return first.get(0);
    }
    String rest = text.strip().substring(first.get(0).length()).strip();
    List<String> others = lines(rest, width - indent.length());
    return first.get(0) + "\n" + indent + String.join("\n" + indent, others);
  }
}
