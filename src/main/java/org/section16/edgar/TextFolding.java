package org.section16.edgar;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes texts equal that differ only in how converters spell them: white space, quotes and dashes,
 * entities, compatibility characters, and characters that nobody sees.
 */
final class TextFolding {
  private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u2035`\u00b4\u02bc";
  private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb";
  private static final String DASHES =
      "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";
  private static final String SLASHES = "\u2044\u2215";
  private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad";

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DASH_RUN = Pattern.compile("-{2,}");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));");
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "-",
          "mdash", "-", "rsquo", "'", "lsquo", "'");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextFolding() {}

  static String fold(String text) {
    // Twice: EDGAR itself has texts that were escaped once too often.
    String plain = unescape(unescape(text));
    String folded =
        plain.codePoints().allMatch(c -> c < 0x80)
            ? plain.replace('`', '\'')
            : foldCharacters(plain);
    return BLANKS.matcher(DASH_RUN.matcher(folded).replaceAll("-")).replaceAll(" ").strip();
  }

  private static String unescape(String text) {
    return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(TextFolding::character);
  }

  private static String character(MatchResult entity) {
    Optional<String> found =
        Optional.ofNullable(entity.group(3))
            .map(name -> Optional.ofNullable(NAMED.get(name)))
            .orElseGet(() -> codePoint(entity));
    return Matcher.quoteReplacement(found.orElse(entity.group()));
  }

  private static Optional<String> codePoint(MatchResult entity) {
    int c =
        Optional.ofNullable(entity.group(1))
            .map(Integer::parseInt)
            .orElseGet(() -> Integer.parseInt(entity.group(2), 16));
    return Character.isValidCodePoint(c) ? Optional.of(Character.toString(c)) : Optional.empty();
  }

  /** Quotes before and after the normal form: a spacing accent would fall apart in it. */
  private static String foldCharacters(String text) {
    return replace(Normalizer.normalize(replace(text), Normalizer.Form.NFKC));
  }

  private static String replace(String text) {
    StringBuilder replaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c <= 0x9f) {
        // A control character in Unicode; where it occurs, Windows' quote or dash was meant.
        c = new String(new byte[] {(byte) c}, WINDOWS).charAt(0);
      }
      if (SINGLE_QUOTES.indexOf(c) >= 0) {
        replaced.append('\'');
      } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
        replaced.append('"');
      } else if (DASHES.indexOf(c) >= 0) {
        replaced.append('-');
      } else if (SLASHES.indexOf(c) >= 0) {
        replaced.append('/');
      } else if (INVISIBLE.indexOf(c) < 0) {
        replaced.append(c);
      }
    }
    return replaced.toString();
  }
}
