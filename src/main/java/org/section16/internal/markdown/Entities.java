package org.section16.internal.markdown;

import java.util.HashMap;
import java.util.Map;

/** Character references of HTML, by name, decimal or hexadecimal number. */
public final class Entities {
  public static final int LONGEST = 10;

  /** Names of the characters from U+00A0 on, in their order. */
  private static final String LATIN =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil"
          + " sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave"
          + " aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc"
          + " otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  private static final Map<String, Integer> NAMED = names();

  private Entities() {}

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    int code = 0xA0;
    for (String name : LATIN.split(" ", -1)) {
      names.put(name, code++);
    }
    String[] others = {
      "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "ndash", "\u2013", "mdash",
      "\u2014", "lsquo", "\u2018", "rsquo", "\u2019", "sbquo", "\u201A", "ldquo", "\u201C", "rdquo",
      "\u201D", "bdquo", "\u201E", "hellip", "\u2026", "bull", "\u2022", "trade", "\u2122", "euro",
      "\u20AC", "dagger", "\u2020", "Dagger", "\u2021", "permil", "\u2030", "lsaquo", "\u2039",
      "rsaquo", "\u203A", "ensp", "\u2002", "emsp", "\u2003", "thinsp", "\u2009", "zwnj", "\u200C",
      "zwj", "\u200D", "le", "\u2264", "ge", "\u2265", "ne", "\u2260", "minus", "\u2212", "frasl",
      "\u2044", "OElig", "\u0152", "oelig", "\u0153", "Scaron", "\u0160", "scaron", "\u0161",
      "lbrack", "[", "rbrack", "]", "lpar", "(", "rpar", ")", "dollar", "$", "percnt", "%", "num",
      "#", "ast", "*", "lowbar", "_", "verbar", "|", "vert", "|", "comma", ",", "period", ".",
      "colon", ":", "semi", ";", "sol", "/", "bsol", "\\", "Tab", "\t", "NewLine", "\n"
    };
    for (int i = 0; i < others.length; i += 2) {
      names.put(others[i], (int) others[i + 1].charAt(0));
    }
    return names;
  }

  /** {@code text} with its references decoded. */
  public static String decodeAll(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int end = text.charAt(i) == '&' ? end(text, i, text.length()) : -1;
      int code = end < 0 ? -1 : decode(text.substring(i + 1, end));
      if (code < 0) {
        decoded.append(text.charAt(i));
      } else {
        decoded.appendCodePoint(code);
        i = end;
      }
    }
    return decoded.toString();
  }

  /** The semicolon that ends the reference at {@code at}, or -1. */
  public static int end(String text, int at, int end) {
    for (int i = at; i < end && i - at <= LONGEST; i++) {
      if (text.charAt(i) == ';') {
        return i > at + 1 ? i : -1;
      }
    }
    return -1;
  }

  /** The character that a reference stands for, such as {@code amp} or {@code #38}, or -1. */
  public static int decode(String name) {
    int code = name.charAt(0) == '#' ? numeric(name) : NAMED.getOrDefault(name, -1);
    return code > 0 && Character.isValidCodePoint(code) ? code : -1;
  }

  private static int numeric(String name) {
    boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
    try {
      return hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
