package org.section16.testing;

import java.util.List;
import java.util.Random;

/** Texts that no converter writes. */
public final class RandomText {
  /** Every kind of mark, whole or broken off, and captions: they lead deep into the lexer. */
  public static final List<String> PIECES =
      List.of(
          "\r",
          "\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\uFEFF",
          "\u200B",
          "\0",
          "\uD83D\uDE00",
          "\uD800",
          "\uDC00",
          "⁽¹⁾",
          "☒",
          "☐",
          "|",
          "||",
          "|---|:--:|",
          "<",
          ">",
          "<td>",
          "</td>",
          "<tr",
          "</table>",
          "<br>",
          "<u>",
          "<sup>(1",
          ")</sup>",
          "<input checked=\"\" type=\"checkbox\"/>",
          "<!--",
          "-->",
          "&nbsp;",
          "&nbsp",
          "&amp;",
          "[X]",
          "[",
          "]",
          "](",
          "](/a?CIK=1)",
          "(1)",
          "(",
          ")",
          "^(1)^",
          "$^{(1)}$",
          "^",
          "\\",
          "\\(",
          "$",
          "*",
          "**",
          "_",
          "~",
          "#",
          "- ",
          "1.",
          "1\\.",
          "12",
          " ",
          "  ",
          "x",
          "X",
          "Common Stock",
          "FORM 4",
          "Form 3 Holdings Rep",
          "1. Name and Address of Reporting Person *",
          "2. Issuer Name",
          "(Last)",
          "(Street)",
          "(City",
          "Table I - Non-Derivative Securities",
          "TABLE II - DERIVATIVE SECURITIES",
          "Table",
          "Explanation of Responses:",
          "Remarks:",
          "** Signature of Reporting Person",
          "Reminder:",
          "Director",
          "10% Owner",
          "Check this box if no longer",
          "\u0130",
          "ſ",
          "K");

  private RandomText() {}

  /** Up to sixty pieces, with characters of all kinds in between. */
  public static String next(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(10)) {
        case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 1 -> text.append((char) random.nextInt(256));
        default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }
}
