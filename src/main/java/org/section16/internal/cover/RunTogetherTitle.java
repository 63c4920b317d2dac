package org.section16.internal.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds where the officer's title ends and the text for 'Other' begins, when a page runs them
 * together: {@code President and CEOPublic Affairs Officer}. The form has room for thirty
 * characters in each.
 */
final class RunTogetherTitle {
  private static final int ROOM = 30;
  private static final Set<String> LAST_WORDS =
      Set.of(
          "chairman",
          "chair",
          "ceo",
          "cfo",
          "coo",
          "cto",
          "president",
          "officer",
          "director",
          "counsel",
          "secretary",
          "treasurer",
          "controller",
          "founder",
          "evp",
          "svp",
          "vp",
          "manager",
          "partner");

  private RunTogetherTitle() {}

  /** Length of the title in {@code text}, if only one place suggests itself. */
  static OptionalInt split(String text) {
    List<Integer> glued = new ArrayList<>();
    List<Integer> spaced = new ArrayList<>();
    for (int at = 1; at < text.length(); at++) {
      boolean fits = at <= ROOM && text.substring(at).strip().length() <= ROOM;
      if (fits && isGlue(text, at)) {
        glued.add(at);
      } else if (fits && text.length() > ROOM && text.charAt(at) == ' ' && endsTitle(text, at)) {
        spaced.add(at);
      }
    }
    List<Integer> places = glued.isEmpty() ? spaced : glued;
    return places.size() == 1 ? OptionalInt.of(places.get(0)) : OptionalInt.empty();
  }

  /** A capital after a small letter, a point or two capitals, without a blank. */
  private static boolean isGlue(String text, int at) {
    char before = text.charAt(at - 1);
    boolean word = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
    boolean ends =
        Character.isLowerCase(before)
            || before == '.'
            || (at > 1
                && Character.isUpperCase(before)
                && Character.isUpperCase(text.charAt(at - 2)));
    return word && Character.isUpperCase(text.charAt(at)) && ends;
  }

  private static boolean endsTitle(String text, int at) {
    String first = text.substring(0, at);
    String word = first.substring(first.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean begins = at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    return begins && (word.endsWith(".") || LAST_WORDS.contains(word));
  }
}
