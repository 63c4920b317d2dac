package org.section16.internal.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML character references: named, decimal and hexadecimal. */
public final class Entities {
  /** The maximum length of a reference, with the ampersand and without the semicolon. */
  public static final int MAX_LENGTH = 10;

  /** The result where there is no reference. */
  static final int NONE = -1;

  /** Names of the characters from U+00A0 on, in order. */
  private static final String NAMES =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil"
          + " sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave"
          + " aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc"
          + " otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  private static final int FIRST_LATIN = 0xA0;

  private static final List<String> LATIN = List.of(NAMES.split(" ", -1));

  private static final Map<String, Character> OTHERS =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("ndash", '\u2013'),
          Map.entry("mdash", '\u2014'),
          Map.entry("lsquo", '\u2018'),
          Map.entry("rsquo", '\u2019'),
          Map.entry("sbquo", '\u201A'),
          Map.entry("ldquo", '\u201C'),
          Map.entry("rdquo", '\u201D'),
          Map.entry("bdquo", '\u201E'),
          Map.entry("hellip", '\u2026'),
          Map.entry("bull", '\u2022'),
          Map.entry("trade", '\u2122'),
          Map.entry("euro", '\u20AC'),
          Map.entry("dagger", '\u2020'),
          Map.entry("Dagger", '\u2021'),
          Map.entry("permil", '\u2030'),
          Map.entry("lsaquo", '\u2039'),
          Map.entry("rsaquo", '\u203A'),
          Map.entry("ensp", '\u2002'),
          Map.entry("emsp", '\u2003'),
          Map.entry("thinsp", '\u2009'),
          Map.entry("zwnj", '\u200C'),
          Map.entry("zwj", '\u200D'),
          Map.entry("le", '\u2264'),
          Map.entry("ge", '\u2265'),
          Map.entry("ne", '\u2260'),
          Map.entry("minus", '\u2212'),
          Map.entry("frasl", '\u2044'),
          Map.entry("OElig", '\u0152'),
          Map.entry("oelig", '\u0153'),
          Map.entry("Scaron", '\u0160'),
          Map.entry("scaron", '\u0161'),
          Map.entry("lbrack", '['),
          Map.entry("rbrack", ']'),
          Map.entry("lpar", '('),
          Map.entry("rpar", ')'),
          Map.entry("dollar", '$'),
          Map.entry("percnt", '%'),
          Map.entry("num", '#'),
          Map.entry("ast", '*'),
          Map.entry("lowbar", '_'),
          Map.entry("verbar", '|'),
          Map.entry("vert", '|'),
          Map.entry("comma", ','),
          Map.entry("period", '.'),
          Map.entry("colon", ':'),
          Map.entry("semi", ';'),
          Map.entry("sol", '/'),
          Map.entry("bsol", '\\'),
          Map.entry("Tab", '\t'),
          Map.entry("NewLine", '\n'));

  private static final Pattern REFERENCE = Pattern.compile("&([^&;]{1," + (MAX_LENGTH - 1) + "});");

  private Entities() {}

  /** Returns {@code text} with its references decoded. */
  public static String decodeAll(String text) {
    return text.contains("&") ? REFERENCE.matcher(text).replaceAll(Entities::decoded) : text;
  }

  private static String decoded(MatchResult reference) {
    int code = decode(reference.group(1));
    return Matcher.quoteReplacement(code == NONE ? reference.group() : Character.toString(code));
  }

  /** Returns the offset of the semicolon that ends the reference at {@code at}, or -1. */
  public static int end(String text, int at, int end) {
    for (int i = at; i < end && i - at <= MAX_LENGTH; i++) {
      if (text.charAt(i) == ';') {
        return i;
      }
    }
    return NONE;
  }

  /** Returns the character of a reference such as {@code amp} or {@code #38}, or -1. */
  public static int decode(String name) {
    int code = name.startsWith("#") ? numeric(name) : named(name);
    return code > 0 && Character.isValidCodePoint(code) ? code : NONE;
  }

  private static int named(String name) {
    int latin = LATIN.indexOf(name);
    return latin == -1 ? OTHERS.getOrDefault(name, '\0') : FIRST_LATIN + latin;
  }

  private static int numeric(String name) {
    boolean hex = name.regionMatches(true, 1, "x", 0, 1);
    try {
      return hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
