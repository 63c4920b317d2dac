package org.section16.edgar;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds differences in spelling that converters introduce: white space, quotes, dashes, entities,
 * compatibility characters and invisible characters.
 */
final class TextFolding {
  private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u2035`\u00b4\u02bc";
  private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb";
  private static final String DASHES =
      "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";
  private static final String SLASHES = "\u2044\u2215";
  private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad";

  private static final Pattern WHITESPACE = Pattern.compile("\\s+");
  private static final Pattern DASH_RUN = Pattern.compile("-{2,}");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));");
  private static final Map<String, String> NAMED_ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "-",
          "mdash", "-", "rsquo", "'", "lsquo", "'");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextFolding() {}

  static String fold(String text) {
    // Twice: some texts in EDGAR itself are double-escaped.
    String plain = unescape(unescape(text));
    String folded =
        plain.codePoints().allMatch(c -> c < 0x80)
            ? plain.replace('`', '\'')
            : foldCharacters(plain);
    return WHITESPACE.matcher(DASH_RUN.matcher(folded).replaceAll("-")).replaceAll(" ").strip();
  }

  private static String unescape(String text) {
    return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(TextFolding::character);
  }

  private static String character(MatchResult entity) {
    Optional<String> found =
        Optional.ofNullable(entity.group(3))
            .map(name -> Optional.ofNullable(NAMED_ENTITIES.get(name)))
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

  /** Replaces quotes before normalisation too, because NFKC decomposes a spacing accent. */
  private static String foldCharacters(String text) {
    return replace(Normalizer.normalize(replace(text), Normalizer.Form.NFKC));
  }

  private static String replace(String text) {
    StringBuilder replaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c <= 0x9f) {
        // A control character in Unicode; in practice it is a Windows-1252 quote or dash.
        c = new String(new byte[] {(byte) c}, WINDOWS_1252).charAt(0);
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
