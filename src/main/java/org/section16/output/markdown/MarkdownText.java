package org.section16.output.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Escapes text so that it is read back unchanged: as text and not as markup, a footnote marker, a
 * check box or a caption of the form.
 *
 * <p>Markdown punctuation gets a backslash; where that does not help, as for {@code |} in a cell,
 * it becomes a character reference.
 */
final class MarkdownText {
  /** Parentheses that look like a footnote marker, a check box or a caption. */
  private static final Pattern IN_PARENTHESES =
      Pattern.compile(
          "\\(\\s*(?:\\d{1,2}(?:\\s*[,;&]\\s*\\d{1,2})*|x|last|first|middle|street|city|state|zip[^()]{0,20}|country"
              + "|month[^()]{0,20}|check [^()]{0,30})\\s*\\)",
          Pattern.CASE_INSENSITIVE);

  /** The first words of the form's captions. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:\\d[ab]?\\.\\s*)?(?:(?:sec )?form [345]|united states sec|securities and exch|(?:initial |annual )?statement (?:of|for)"
              + "|filed pursuant|check this box|no securities are|omb |name and address|issuer name|foreign trading"
              + "|date of (?:event|earliest)|period of report|if amendment|relationship of|individual or joint|reporting owners"
              + "|tab(?:le|el) (?:[i1l]|one|two|2)|explan?a|footnotes|remarks|signature|reminder|if the form|intentional mis"
              + "|note ?: ?file|potential persons|persons who|form filed)",
          Pattern.CASE_INSENSITIVE);

  /** Captions that are recognised even in the middle of a line. */
  private static final Pattern CAPTION_ANYWHERE =
      Pattern.compile(
          "remarks\\W{0,9}:|explana?tions? (?:of|for|to) |footnotes\\W{0,9}:|signatures?(?: of reporting|\\W{0,9}:)"
              + "|(?:tab(?:le|el) \\S{1,3}\\W{0,5})?(?:non\\W{0,3})?der\\w{5,10} secur|reporting owners|name and address of"
              + "|no sec\\w+ ar\\w |reminder ?:",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE_AT_END =
      Pattern.compile("/\\s?\\d{1,4}\\s?(?:/\\s?\\d{2,4}\\s?)?\\W{0,9}$");

  private static final Pattern ROLE =
      Pattern.compile(
          "x?(?:director|officer|other|10\\s?%)|x(?![a-z0-9])", Pattern.CASE_INSENSITIVE);

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#?\\w{1,9};|nbsp|#)", Pattern.CASE_INSENSITIVE);

  /** Characters that would start a list, a heading or a quotation. */
  private static final Pattern LINE_START =
      Pattern.compile("[-+*\u2022\u00B7\u2023\u25E6]\\s|[#>+=]|-|\\d{1,2}[.)]");

  private MarkdownText() {}

  /** The context of a text. */
  private enum Context {
    CELL,
    BOX,
    PARAGRAPH
  }

  /** Escapes the text of a table cell. */
  static String cell(String text) {
    return escape(text, Context.CELL);
  }

  /** Escapes the text of a box of the cover. */
  static String box(String text) {
    return escape(text, Context.BOX);
  }

  /** Escapes the text below the labels 'Officer' and 'Other'. */
  static String role(String text) {
    return ROLE.matcher(text).lookingAt()
        ? reference(text.charAt(0)) + escape(text.substring(1), Context.BOX)
        : box(text);
  }

  /** Escapes a paragraph of prose, a single line. */
  static String paragraph(String text) {
    return escape(text, Context.PARAGRAPH);
  }

  private static String escape(String text, Context context) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int index = 0;
    boolean isProse = context == Context.PARAGRAPH;
    if (LINE_START.matcher(text).lookingAt() && (isProse || !isDigit(text.charAt(0)))) {
      out.append(reference(text.charAt(0)));
      index = 1;
    }
    for (; index < text.length(); index++) {
      boolean needsReference =
          startsCaption(text, index)
              || (context == Context.BOX && isBullet(text, index))
              || (isProse && isSignatureSlash(text, index));
      out.append(needsReference ? reference(text.charAt(index)) : escaped(text, index));
    }
    return out.toString();
  }

  /** Returns whether a caption starts here: most only at the start or not after a word. */
  private static boolean startsCaption(String text, int index) {
    if (!Character.isLetterOrDigit(text.charAt(index))
        || (index > 0 && Character.isLetterOrDigit(text.charAt(index - 1)))) {
      return false;
    }
    return CAPTION_ANYWHERE.matcher(text).region(index, text.length()).lookingAt()
        || (!followsLetter(text, index)
            && CAPTION.matcher(text).region(index, text.length()).lookingAt());
  }

  /**
   * Returns whether a slash, in {@code /s/} or a final date, would make a paragraph a signature.
   */
  private static boolean isSignatureSlash(String text, int index) {
    return text.charAt(index) == '/'
        && (text.startsWith("s/", index + 1)
            || text.startsWith("S/", index + 1)
            || DATE_AT_END.matcher(text).region(index, text.length()).lookingAt());
  }

  /** Returns whether a sign between spaces would start a line of a box. */
  private static boolean isBullet(String text, int index) {
    char c = text.charAt(index);
    boolean isSign = c == '-' || c == '+';
    return isSign
        && (index == 0 || text.charAt(index - 1) == ' ')
        && text.startsWith(" ", index + 1);
  }

  private static boolean followsLetter(String text, int index) {
    int before = index - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && Character.isLetter(text.charAt(before));
  }

  private static String escaped(String text, int index) {
    char c = text.charAt(index);
    return switch (c) {
      case '\\', '|', '[', ']' -> reference(c);
      case '<' -> "&lt;";
      case '&' -> ampersand(text, index);
      case '*', '_', '~', '`', '$', '^' -> "\\" + c;
      case '(' ->
          IN_PARENTHESES.matcher(text).region(index, text.length()).lookingAt()
              ? reference(c)
              : "(";
      case '-', '+' -> isRepeated(text, index) ? "\\" + c : String.valueOf(c);
      default -> isMarkCharacter(c) ? reference(c) : String.valueOf(c);
    };
  }

  /** Converters may put a space before the ampersand of AT&amp;T, so a genuine one is escaped. */
  private static String ampersand(String text, int index) {
    boolean isAfterSpace = index > 0 && text.charAt(index - 1) == ' ';
    boolean isBeforeLetter =
        index + 1 < text.length() && Character.isLetter(text.charAt(index + 1));
    return (isAfterSpace && isBeforeLetter)
            || REFERENCE.matcher(text).region(index, text.length()).lookingAt()
        ? reference('&')
        : "&";
  }

  private static boolean isRepeated(String text, int index) {
    return (index > 0 && text.charAt(index - 1) == text.charAt(index))
        || (index + 1 < text.length() && text.charAt(index + 1) == text.charAt(index));
  }

  /**
   * Returns whether the character is a superscript digit or parenthesis, a ballot box or a tick.
   */
  private static boolean isMarkCharacter(char c) {
    return "\u2070\u00B9\u00B2\u00B3\u207D\u207E\u2705".indexOf(c) >= 0
        || (c >= '\u2074' && c <= '\u2079')
        || (c >= '\u2610' && c <= '\u2612')
        || (c >= '\u2713' && c <= '\u2718')
        || (c >= '\u25A0' && c <= '\u25A3')
        || (c >= '\u25FB' && c <= '\u25FC')
        || (c >= '\u2B1B' && c <= '\u2B1C');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String reference(char c) {
    return String.format(Locale.ROOT, "&#%d;", (int) c);
  }
}
