package org.section16.output.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text that Markdown shows as it is: what would be markup, a footnote marker, a check box or a
 * caption of the form is escaped.
 *
 * <p>Punctuation that Markdown knows gets a backslash; where that does not help, for example for
 * {@code |} in a cell, a character reference stands instead.
 */
final class MarkdownText {
  /** What looks like a footnote marker, a check box or a caption in parentheses. */
  private static final Pattern IN_PARENTHESES =
      Pattern.compile(
          "\\(\\s*(?:\\d{1,2}(?:\\s*[,;&]\\s*\\d{1,2})*|x|last|first|middle|street|city|state|zip[^()]{0,20}|country"
              + "|month[^()]{0,20}|check [^()]{0,30})\\s*\\)",
          Pattern.CASE_INSENSITIVE);

  /** First words of the form's captions. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:\\d[ab]?\\.\\s*)?(?:(?:sec )?form [345]|united states sec|securities and exch|(?:initial |annual )?statement (?:of|for)"
              + "|filed pursuant|check this box|no securities are|omb |name and address|issuer name|foreign trading"
              + "|date of (?:event|earliest)|period of report|if amendment|relationship of|individual or joint|reporting owners"
              + "|tab(?:le|el) (?:[i1l]|one|two|2)|explan?a|footnotes|remarks|signature|reminder|if the form|intentional mis"
              + "|note ?: ?file|potential persons|persons who|form filed)",
          Pattern.CASE_INSENSITIVE);

  /** Captions that are known in the middle of a line as well. */
  private static final Pattern SECTION =
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

  /** What would begin a list, a heading or a quotation. */
  private static final Pattern LINE_START =
      Pattern.compile("[-+*\u2022\u00B7\u2023\u25E6]\\s|[#>+=]|-|\\d{1,2}[.)]");

  private MarkdownText() {}

  /** Where a text stands. */
  private enum Place {
    CELL,
    BOX,
    PARAGRAPH
  }

  /** The text in a cell of a table. */
  static String cell(String text) {
    return escape(text, Place.CELL);
  }

  /** The text in a box of the cover. */
  static String box(String text) {
    return escape(text, Place.BOX);
  }

  /** The text below the labels 'Officer' and 'Other'. */
  static String role(String text) {
    return ROLE.matcher(text).lookingAt()
        ? reference(text.charAt(0)) + escape(text.substring(1), Place.BOX)
        : box(text);
  }

  /** A paragraph of prose; one line of {@code text}. */
  static String paragraph(String text) {
    return escape(text, Place.PARAGRAPH);
  }

  private static String escape(String text, Place place) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    boolean isProse = place == Place.PARAGRAPH;
    if (LINE_START.matcher(text).lookingAt() && (isProse || !isDigit(text.charAt(0)))) {
      out.append(reference(text.charAt(0)));
      at = 1;
    }
    for (; at < text.length(); at++) {
      boolean isHidden =
          beginsCaption(text, at)
              || (place == Place.BOX && isBullet(text, at))
              || (isProse && isOfSignature(text, at));
      out.append(isHidden ? reference(text.charAt(at)) : escaped(text, at));
    }
    return out.toString();
  }

  /** Captions are at the beginning, or after what is not a word of letters; some anywhere. */
  private static boolean beginsCaption(String text, int at) {
    if (!Character.isLetterOrDigit(text.charAt(at))
        || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
      return false;
    }
    return SECTION.matcher(text).region(at, text.length()).lookingAt()
        || (!isBehindLetter(text, at)
            && CAPTION.matcher(text).region(at, text.length()).lookingAt());
  }

  /** A slash of {@code /s/}, or of a date at the end, would make a paragraph a signature. */
  private static boolean isOfSignature(String text, int at) {
    return text.charAt(at) == '/'
        && (text.startsWith("s/", at + 1)
            || text.startsWith("S/", at + 1)
            || DATE_AT_END.matcher(text).region(at, text.length()).lookingAt());
  }

  /** A dash between blanks may begin a line of a box. */
  private static boolean isBullet(String text, int at) {
    char c = text.charAt(at);
    boolean isSign = c == '-' || c == '+';
    return isSign && (at == 0 || text.charAt(at - 1) == ' ') && text.startsWith(" ", at + 1);
  }

  private static boolean isBehindLetter(String text, int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && Character.isLetter(text.charAt(before));
  }

  private static String escaped(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\\', '|', '[', ']' -> reference(c);
      case '<' -> "&lt;";
      case '&' -> ampersand(text, at);
      case '*', '_', '~', '`', '$', '^' -> "\\" + c;
      case '(' ->
          IN_PARENTHESES.matcher(text).region(at, text.length()).lookingAt() ? reference(c) : "(";
      case '-', '+' -> isRepeated(text, at) ? "\\" + c : String.valueOf(c);
      default -> isSign(c) ? reference(c) : String.valueOf(c);
    };
  }

  /** Converters put a blank before the ampersand of AT&amp;T: one that is meant is a reference. */
  private static String ampersand(String text, int at) {
    boolean isBlankBefore = at > 0 && text.charAt(at - 1) == ' ';
    boolean isLetterBehind = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return (isBlankBefore && isLetterBehind)
            || REFERENCE.matcher(text).region(at, text.length()).lookingAt()
        ? reference('&')
        : "&";
  }

  private static boolean isRepeated(String text, int at) {
    return (at > 0 && text.charAt(at - 1) == text.charAt(at))
        || (at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at));
  }

  /** Raised digits and parentheses, ballot boxes and ticks. */
  private static boolean isSign(char c) {
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
