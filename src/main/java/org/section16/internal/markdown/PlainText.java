package org.section16.internal.markdown;

import java.util.Arrays;

/**
 * The text that a piece of Markdown displays: without escapes, entities, tags, links and emphasis,
 * with white space collapsed.
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

  /** Returns the text that {@code markdown} displays, on one line. */
  public static String of(String markdown) {
    return of(markdown, 0, markdown.length());
  }

  /**
   * Returns the text that {@code source} displays from {@code start} to {@code end}, on one line.
   */
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

  /** Returns whether emphasis or a link may begin and end between two offsets. */
  public static boolean mayHavePairs(String source, int start, int end) {
    return (kinds(source, start, end) & (LINK_MARK | EMPHASIS_MARK)) != 0;
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

  /**
   * Returns whether {@code source} displays a letter or digit from {@code start} to {@code end}.
   */
  public static boolean hasLetterOrDigit(String source, int start, int end) {
    boolean begins = start < end && Character.isLetterOrDigit(source.charAt(start));
    return begins || Characters.hasLetterOrDigit(of(source, start, end));
  }

  /** Returns the kinds of characters that must be decoded, as a bit set. */
  private static int kinds(String source, int start, int end) {
    int found = 0;
    char before = ' ';
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (c < KINDS.length) {
        found |= KINDS[c];
      } else if (Characters.isInvisible(c)) {
        found |= SPACE;
      }
      // Two blanks. Branch-free, since the ends of words are unpredictable.
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

  /** Returns the text without the backslashes before punctuation. */
  private static String unescaped(String text, int start, int end) {
    char[] out = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      i = afterBackslashes(text, i, end);
      out[length++] = text.charAt(i);
    }
    return new String(out, 0, length);
  }

  private static int afterBackslashes(String text, int from, int end) {
    int at = from;
    while (text.charAt(at) == '\\' && at + 1 < end && isPunctuation(text.charAt(at + 1))) {
      at++;
    }
    return at;
  }

  /** Decodes backslash escapes and entities, and collapses white space. */
  private static String decode(String text, int start, int end) {
    Line out = new Line(end - start);
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int escaped = afterBackslashes(text, at, end);
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
      out.addVerbatim('&');
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

  /**
   * A line with white space collapsed. A blank before the ampersand of AT&T comes from the
   * converter.
   */
  private static final class Line {
    private final char[] text;
    private int length;
    private boolean pendingBlank;
    private boolean pendingAmpersand;

    Line(int maxLength) {
      text = new char[maxLength + 1];
    }

    void add(char c) {
      if (c == ' ' && !pendingAmpersand) {
        pendingBlank = length > 0;
      } else if (c > ' ' && c < '\u0080' && !pendingAmpersand && !(pendingBlank && c == '&')) {
        if (pendingBlank) {
          text[length++] = ' ';
          pendingBlank = false;
        }
        text[length++] = c;
      } else {
        addAny(c);
      }
    }

    /** Adds an ampersand written as a numeric reference: the blank before it is the author's. */
    void addVerbatim(char c) {
      if (pendingAmpersand) {
        addAmpersand(false);
      }
      if (pendingBlank) {
        text[length++] = ' ';
        pendingBlank = false;
      }
      text[length++] = c;
    }

    private void addAny(char c) {
      boolean blank = c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank && Characters.isInvisible(c)) {
        return;
      }
      if (pendingAmpersand) {
        addAmpersand(Character.isLetter(c));
      }
      if (blank) {
        pendingBlank = length > 0;
      } else if (c == '&' && pendingBlank) {
        pendingAmpersand = true;
      } else {
        if (pendingBlank) {
          text[length++] = ' ';
        }
        pendingBlank = false;
        text[length++] = c;
      }
    }

    private void addAmpersand(boolean isJoined) {
      if (!isJoined) {
        text[length++] = ' ';
      }
      text[length++] = '&';
      pendingAmpersand = false;
      pendingBlank = false;
    }

    @Override
    public String toString() {
      if (pendingAmpersand) {
        addAmpersand(false);
      }
      return new String(text, 0, length);
    }
  }
}
