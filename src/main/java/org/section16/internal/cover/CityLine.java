package org.section16.internal.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.markdown.Characters;
import org.section16.internal.markdown.PlainText;
import org.section16.model.StateOrCountry;

/**
 * City, state and zip code in one line: {@code REDWOOD CITY CA 94065}, {@code GRAND CAYMAN E9
 * KY1-1104}, {@code MENLO PARK CALIFORNIA 94025}.
 *
 * @param words the words of the line, with their places
 * @param city number of words of the city
 * @param state number of words of the state
 * @param country number of words of the country, which some pages print last
 */
record CityLine(List<Word> words, int city, int state, int country) {
  /** {@code 94065}, {@code 94065-1234}, {@code 940651234} */
  private static final Pattern ZIP = Pattern.compile("[0-9]{5}(?:-?[0-9]{4})?");

  /** The number of words in {@code DISTRICT OF COLUMBIA}. */
  private static final int MAX_STATE_WORDS = 3;

  private static final int MAX_COUNTRY_WORDS = 4;
  private static final String MARKS = "*_`~";

  /**
   * {@code <br>}. No other tag begins like this: with more letters or without its end it is
   * damaged.
   */
  private static final Pattern BREAK =
      Pattern.compile("(?i)<br[a-z0-9]*+(?:[^<>=]*+=[^<>]*+>|\\s*+/?>)?");

  /** A word and its place in the document. */
  record Word(String text, int start, int end) {}

  /**
   * Returns the most plausible way to split the line that {@code pieces} of {@code source} form.
   */
  static CityLine of(String source, List<Piece> pieces) {
    List<Word> all = new ArrayList<>();
    for (Piece piece : pieces) {
      addWords(all, source, piece.start(), piece.end());
    }
    int country = country(all);
    CityLine line = withoutCountry(all.subList(0, all.size() - country));
    return new CityLine(all, line.city, line.state, country);
  }

  /** Returns the number of words at the end that name a country, if a city is left before them. */
  private static int country(List<Word> words) {
    for (int count = Math.min(MAX_COUNTRY_WORDS, words.size() - 1); count > 0; count--) {
      String name = text(words.subList(words.size() - count, words.size()));
      boolean named = StateOrCountry.ofName(name).filter(StateOrCountry::isForeign).isPresent();
      if (named || name.equals("UNITED STATES")) {
        return count;
      }
    }
    return 0;
  }

  private static CityLine withoutCountry(List<Word> words) {
    CityLine best = withoutState(words);
    int bestScore = 1;
    for (int state = 1; state <= MAX_STATE_WORDS; state++) {
      for (int city = 1; city + state <= words.size(); city++) {
        int score = score(words, city, state);
        if (score >= bestScore) {
          bestScore = score;
          best = new CityLine(words, city, state, 0);
        }
      }
    }
    return best;
  }

  /** {@code BEIJING, CHINA 100102}, or a city followed by words with digits. */
  private static CityLine withoutState(List<Word> words) {
    int city = words.size();
    while (city > 1 && hasDigit(words.get(city - 1).text)) {
      city--;
    }
    for (int comma = 1; comma < city; comma++) {
      if (words.get(comma - 1).text.endsWith(",")) {
        return new CityLine(words, comma, city - comma, 0);
      }
    }
    return new CityLine(words, city, 0, 0);
  }

  /**
   * Returns how plausible it is that {@code state} words after {@code city} words are the state.
   */
  private static int score(List<Word> words, int city, int state) {
    String text = text(words.subList(city, city + state));
    List<Word> rest = words.subList(city + state, words.size());
    boolean zip = rest.size() == 1 && ZIP.matcher(rest.get(0).text).matches();
    boolean postal = rest.size() <= 3;
    for (int i = 0; i < rest.size() && postal; i++) {
      postal = isPostal(rest.get(i).text);
    }
    Optional<StateOrCountry> known =
        state == 1 && text.length() == 2
            ? StateOrCountry.ofCode(text)
            : StateOrCountry.ofName(text).filter(candidate -> !candidate.isForeign());
    if (known.isPresent() && !known.get().isForeign()) {
      return zip ? 5 : rest.isEmpty() ? 3 : postal ? 2 : 0;
    }
    if (known.isPresent()) {
      return postal && !followsForeignCode(words, city) ? 4 : 0;
    }
    boolean letters = text.length() == 2 && text.chars().allMatch(Character::isUpperCase);
    return letters && postal && !rest.isEmpty() ? 1 : 0;
  }

  /** In {@code LONDON X0 W1 2AB} the first code is the state, the second begins the postal code. */
  private static boolean followsForeignCode(List<Word> words, int at) {
    return StateOrCountry.ofCode(words.get(at - 1).text)
        .filter(StateOrCountry::isForeign)
        .isPresent();
  }

  private static boolean isPostal(String word) {
    return hasDigit(word) || (word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT)));
  }

  private static boolean hasDigit(String word) {
    return Characters.hasDigit(word);
  }

  /** Returns whether the state is not one of the United States. */
  boolean isForeign() {
    return StateOrCountry.find(text(city, city + state))
        .map(StateOrCountry::isForeign)
        .orElse(true);
  }

  /** Returns whether a word of the city has a digit, so that the line was not understood. */
  boolean isUnclear() {
    for (Word word : words.subList(0, city)) {
      if (hasDigit(word.text)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words from index {@code from} up to, but not including, {@code to}. */
  String text(int from, int to) {
    return text(words.subList(from, to));
  }

  private static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.isEmpty() ? "" : " ").append(word.text);
    }
    return text.toString();
  }

  /** Adds a word without the emphasis marks at its ends. */
  private static void addWord(List<Word> words, String source, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && MARKS.indexOf(source.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && MARKS.indexOf(source.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from < to) {
      words.add(new Word(withoutMarks(PlainText.of(source, from, to)), from, to));
    }
  }

  /** A comma may be after them: {@code **SPRINGFIELD**,}. */
  private static String withoutMarks(String word) {
    return word.replace("*", "");
  }

  private static void addWords(List<Word> words, String source, int start, int end) {
    int at = start;
    while (at < end) {
      int from = at;
      int gap = 0;
      while (at < end && gap == 0) {
        gap = gap(source, at, end);
        at += gap == 0 ? 1 : 0;
      }
      addWord(words, source, from, at);
      at += gap;
    }
  }

  /**
   * Returns the length of the blank or {@code <br>} at {@code at} that ends a word; 0 without one.
   */
  private static int gap(String source, int at, int end) {
    if (Characters.isBlank(source.charAt(at))) {
      return 1;
    }
    if (source.charAt(at) != '<') {
      return 0;
    }
    Matcher lineBreak = BREAK.matcher(source).region(at, end);
    return lineBreak.lookingAt() ? lineBreak.end() - at : 0;
  }
}
