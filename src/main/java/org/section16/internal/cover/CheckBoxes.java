package org.section16.internal.cover;

import java.util.Locale;
import java.util.regex.Pattern;
import org.section16.internal.markdown.Entities;

/**
 * Reads what a check box shows: {@code [X]}, {@code ☐}, {@code <input checked=""
 * type="checkbox"/>}, {@code __X__}.
 */
final class CheckBoxes {
  /** A check box in words, or the text of its picture. */
  private static final Pattern WORDS = Pattern.compile("(?:checked|ticked|selected)");

  private static final Pattern NEGATION = Pattern.compile("\\bun|\\bnot\\b");

  /** Signs of the Wingdings font as displayed without that font. */
  private static final String TICKED_LETTERS = "\u00FD\u00FE";

  private static final char BULLET = '\u2022';

  private static final String EMPTY_BOXES = "\u2610\u25A1\u25A2\u25FB\u2B1C\u2717\u2715";

  /** Check marks, ballot boxes and typographic blanks are above it, Latin letters below. */
  private static final char FIRST_SYMBOL = 0x2000;

  private CheckBoxes() {}

  static boolean isTicked(String box) {
    String text = Entities.decodeAll(box).toLowerCase(Locale.ROOT);
    if (text.startsWith("<input")) {
      return text.contains("checked");
    }
    if (WORDS.matcher(text).find()) {
      return !NEGATION.matcher(text).find();
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (EMPTY_BOXES.indexOf(c) >= 0) {
        return false;
      }
      if (c == 'x' || TICKED_LETTERS.indexOf(c) >= 0 || (c > FIRST_SYMBOL && c != BULLET)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a box shows a tick or nothing: {@code [?]} and {@code [Y]} may be either. */
  static boolean isReadable(String box) {
    int open = box.indexOf('[');
    if (open < 0 || box.startsWith("<") || WORDS.matcher(box.toLowerCase(Locale.ROOT)).find()) {
      return true;
    }
    for (int i = open + 1; i < box.length(); i++) {
      char c = box.charAt(i);
      if (c > ' ' && c < FIRST_SYMBOL && c != '\u00A0' && "xX_\\]".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the check box before the words of a caption, such as {@code [X]} in {@code [X] Check
   * this box}; empty if there is none. No caption begins with an X, so one that runs together with
   * it is a tick: {@code XForm filed by One Reporting Person}.
   */
  static String before(String words) {
    String caption = Entities.decodeAll(words);
    int at = 0;
    boolean tag = false;
    boolean ticked = false;
    StringBuilder box = new StringBuilder();
    while (at < caption.length()) {
      char c = caption.charAt(at);
      if (c == '<') {
        int close = caption.indexOf('>', at);
        if (caption.regionMatches(true, at, "<input", 0, 6)) {
          return caption.substring(at, close + 1);
        }
        at = close + 1;
        tag = true;
        continue;
      }
      if (box.length() == 0 && isLetterOfBox(caption, at)) {
        box.append(c);
        at++;
        continue;
      }
      if (Character.isLetter(c) && (!isX(c) || ticked)) {
        break;
      }
      ticked |= isX(c);
      if ("[]()xX".indexOf(c) >= 0
          || (c > FIRST_SYMBOL && c != BULLET)
          || (c == ' ' && box.indexOf("[") >= 0 && box.indexOf("]") < 0)) {
        box.append(c);
      }
      at++;
    }
    return tag && box.length() == 0 ? "" : box.toString();
  }

  /**
   * Returns whether a letter depicts a check box: {@code þ}, {@code ¨}, an {@code o} that does not
   * begin a word.
   */
  private static boolean isLetterOfBox(String caption, int at) {
    char c = caption.charAt(at);
    boolean isO =
        c == 'o' && at + 1 < caption.length() && !Character.isLowerCase(caption.charAt(at + 1));
    return isO || c == '\u00A8' || TICKED_LETTERS.indexOf(c) >= 0;
  }

  private static boolean isX(char c) {
    return c == 'x' || c == 'X';
  }
}
