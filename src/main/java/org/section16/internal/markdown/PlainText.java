package org.section16.internal.markdown;

import java.util.Arrays;

/**
 * The text that a piece of Markdown shows: without escapes, entities, tags, links and emphasis,
 * white space collapsed.
 */
public final class PlainText {
  private static final byte SPACE = 1;
  private static final int LINK_MARK = 2;
  private static final int TAG_MARK = 4;
  private static final int EMPHASIS_MARK = 8;
  private static final int ESCAPE = 16;
  private static final int ENTITY = 32;

  private static final byte[] KINDS = new byte[128];

  static {
    Arrays.fill(KINDS, 0, ' ', SPACE);
    for (char c : new char[] {'*', '_', '~', '+', '`'}) {
      KINDS[c] = EMPHASIS_MARK;
    }
    KINDS['['] = LINK_MARK;
    KINDS['<'] = TAG_MARK;
    KINDS['\\'] = ESCAPE;
    KINDS['&'] = ENTITY;
  }

  private PlainText() {}

  /** The text that {@code markdown} shows, on one line. */
  public static String of(String markdown) {
    return of(markdown, 0, markdown.length());
  }

  /** The text that {@code source} shows from {@code start} to {@code end}, on one line. */
  public static String of(String source, int start, int end) {
    int found = kinds(source, start, end);
    if (found == 0) {
      return source.substring(start, end);
    }
    if (found == ESCAPE) {
      return unescaped(source, start, end);
    }
    if ((found & (LINK_MARK | TAG_MARK | EMPHASIS_MARK)) == 0) {
      return decode(source, start, end);
    }
    String text = withoutMarkup(source.substring(start, end), found);
    return decode(text, 0, text.length());
  }

  /** Returns whether {@code source} has a letter or a digit from {@code start} to {@code end}. */
  public static boolean hasPlainLetterOrDigit(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(source.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether {@code source} shows a letter or a digit from {@code start} to {@code end}. */
  public static boolean hasLetterOrDigit(String source, int start, int end) {
    boolean begins = start < end && Character.isLetterOrDigit(source.charAt(start));
    return begins || Characters.hasLetterOrDigit(of(source, start, end));
  }

  /** Which kinds of characters there are that are not shown as they stand. */
  private static int kinds(String source, int start, int end) {
    int found = 0;
    char before = ' ';
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (c < KINDS.length) {
        found |= KINDS[c];
      } else if (Characters.isUnseen(c)) {
        found |= SPACE;
      }
      // Two blanks; without a branch, since nobody can foretell where words end.
      found |= (((c ^ ' ') | (before ^ ' ')) - 1) >>> 31;
      before = c;
    }
    return before == ' ' ? found | SPACE : found;
  }

  private static String withoutMarkup(String markdown, int found) {
    String text = (found & LINK_MARK) != 0 ? Links.remove(markdown) : markdown;
    if ((found & TAG_MARK) != 0) {
      text = Tags.remove(text);
    }
    return (found & EMPHASIS_MARK) != 0 ? Emphasis.remove(text) : text;
  }

  /** The text without the backslashes before punctuation. */
  private static String unescaped(String text, int start, int end) {
    char[] out = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      i = behindBackslashes(text, i, end);
      out[length++] = text.charAt(i);
    }
    return new String(out, 0, length);
  }

  private static int behindBackslashes(String text, int from, int end) {
    int at = from;
    while (text.charAt(at) == '\\' && at + 1 < end && isPunctuation(text.charAt(at + 1))) {
      at++;
    }
    return at;
  }

  /** Backslash escapes and entities; white space collapsed. */
  private static String decode(String text, int start, int end) {
    Line out = new Line(end - start);
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int escaped = behindBackslashes(text, at, end);
      if (escaped > at) {
        out.add(text.charAt(escaped));
        at = escaped + 1;
      } else if (c == '&') {
        at = entity(text, at, end, out);
      } else {
        out.add(c);
        at++;
      }
    }
    return out.toString();
  }

  private static int entity(String text, int at, int end, Line out) {
    int semicolon = Entities.end(text, at, end);
    int code =
        semicolon == Entities.NONE
            ? Entities.NONE
            : Entities.decode(text.substring(at + 1, semicolon));
    if (code == Entities.NONE) {
      out.add('&');
      return at + 1;
    }
    if (code == '&' && text.charAt(at + 1) == '#') {
      out.addAsItIs('&');
      return semicolon + 1;
    }
    for (char c : Character.toChars(code)) {
      out.add(c);
    }
    return semicolon + 1;
  }

  private static boolean isPunctuation(char c) {
    return "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(c) >= 0;
  }

  /** White space collapsed; a blank before the ampersand of AT&T is a converter's. */
  private static final class Line {
    private final char[] text;
    private int length;
    private boolean gap;
    private boolean ampersand;

    Line(int longest) {
      text = new char[longest + 1];
    }

    void add(char c) {
      if (c == ' ' && !ampersand) {
        gap = length > 0;
      } else if (c > ' ' && c < '\u0080' && !ampersand && !(gap && c == '&')) {
        if (gap) {
          text[length++] = ' ';
          gap = false;
        }
        text[length++] = c;
      } else {
        addAny(c);
      }
    }

    /** An ampersand that is written as a number is the author's, with the blank before it. */
    void addAsItIs(char c) {
      if (ampersand) {
        addAmpersand(false);
      }
      if (gap) {
        text[length++] = ' ';
        gap = false;
      }
      text[length++] = c;
    }

    private void addAny(char c) {
      boolean blank = c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank && Characters.isUnseen(c)) {
        return;
      }
      if (ampersand) {
        addAmpersand(Character.isLetter(c));
      }
      if (blank) {
        gap = length > 0;
      } else if (c == '&' && gap) {
        ampersand = true;
      } else {
        if (gap) {
          text[length++] = ' ';
        }
        gap = false;
        text[length++] = c;
      }
    }

    private void addAmpersand(boolean glued) {
      if (!glued) {
        text[length++] = ' ';
      }
      text[length++] = '&';
      ampersand = false;
      gap = false;
    }

    @Override
    public String toString() {
      if (ampersand) {
        addAmpersand(false);
      }
      return new String(text, 0, length);
    }
  }
}
