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
  private static final int MAX_TITLE_LENGTH = 30;
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

  /**
   * Returns the length of the title in {@code text}, if there is only one plausible place to split.
   */
  static OptionalInt split(String text) {
    List<Integer> withoutBlank = new ArrayList<>();
    List<Integer> withBlank = new ArrayList<>();
    for (int at = 1; at < text.length(); at++) {
      boolean fits =
          at <= MAX_TITLE_LENGTH && text.substring(at).strip().length() <= MAX_TITLE_LENGTH;
      if (fits && isSeam(text, at)) {
        withoutBlank.add(at);
      } else if (fits
          && text.length() > MAX_TITLE_LENGTH
          && text.charAt(at) == ' '
          && endsTitle(text, at)) {
        withBlank.add(at);
      }
    }
    List<Integer> places = withoutBlank.isEmpty() ? withBlank : withoutBlank;
    return places.size() == 1 ? OptionalInt.of(places.get(0)) : OptionalInt.empty();
  }

  /**
   * Returns whether a capitalised word directly follows a lower-case letter, a period or two
   * capitals.
   */
  private static boolean isSeam(String text, int at) {
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
