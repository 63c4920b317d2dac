package org.section16.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at white space. */
final class TextWrap {
  private TextWrap() {}

  /**
   * {@code text} in lines of at most {@code width} characters; a word that is longer is cut.
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
      int end = paragraph.lastIndexOf(' ', start + width);
      if (end <= start) {
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

  /**
   * {@code text} in lines of at most {@code width} characters, those behind the first with {@code
   * indent} before them.
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
