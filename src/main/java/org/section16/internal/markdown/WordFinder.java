package org.section16.internal.markdown;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in a document. Few of its words begin with the same letter; to try a pattern only
 * there takes a small part of the time of a search.
 */
public final class WordFinder {
  private WordFinder() {}

  /**
   * The first place in {@code text} where {@code words} match.
   *
   * @param words {@code \b} and words
   * @param firstLetters what the words begin with, capital and small letters
   */
  public static Optional<MatchResult> first(Pattern words, String firstLetters, String text) {
    Matcher matcher = words.matcher(text).useTransparentBounds(true);
    for (int at = 0; at < text.length(); at++) {
      if (firstLetters.indexOf(text.charAt(at)) >= 0
          && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
          && matcher.region(at, text.length()).lookingAt()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }
}
