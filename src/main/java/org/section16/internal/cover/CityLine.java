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
 * City, state and zip code that are in one line: {@code REDWOOD CITY CA 94065}, {@code GRAND CAYMAN
 * E9 KY1-1104}, {@code MENLO PARK CALIFORNIA 94025}.
 *
 * @param words the words of the line, with their places
 * @param city number of words of the city
 * @param state number of words of the state
 * @param country number of words of the country, which some pages print at the end
 */
record CityLine(List<Word> words, int city, int state, int country) {
  /** {@code 94065}, {@code 94065-1234}, {@code 940651234} */
  private static final Pattern ZIP = Pattern.compile("[0-9]{5}(?:-?[0-9]{4})?");

  /** So many words has {@code DISTRICT OF COLUMBIA}. */
  private static final int LONGEST_STATE = 3;

  private static final int LONGEST_COUNTRY = 4;
  private static final String MARKS = "*_`~";

  /** {@code <br>}. No other tag begins so: one that has more letters or no end is damaged. */
  private static final Pattern BREAK =
      Pattern.compile("(?i)<br[a-z0-9]*+(?:[^<>=]*+=[^<>]*+>|\\s*+/?>)?");

  /** A word and its place in the document. */
  record Word(String text, int start, int end) {}

  /** The most plausible way to cut the line that {@code pieces} of {@code source} make. */
  static CityLine of(String source, List<Piece> pieces) {
    List<Word> all = new ArrayList<>();
    for (Piece piece : pieces) {
      addWords(all, source, piece.start(), piece.end());
    }
    int country = country(all);
    CityLine place = withoutCountry(all.subList(0, all.size() - country));
    return new CityLine(all, place.city, place.state, country);
  }

  /** The words at the end that name a country, if a city is left before them. */
  private static int country(List<Word> words) {
    for (int count = Math.min(LONGEST_COUNTRY, words.size() - 1); count > 0; count--) {
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
    for (int state = 1; state <= LONGEST_STATE; state++) {
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

  /** {@code BEIJING, CHINA 100102}, or a city and what has digits after it. */
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

  /** How plausible it is that {@code state} words after {@code city} words are the state. */
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
            : StateOrCountry.ofName(text).filter(place -> !place.isForeign());
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

  /** Returns whether the state is none of the United States. */
  boolean isForeign() {
    return StateOrCountry.find(text(city, city + state))
        .map(StateOrCountry::isForeign)
        .orElse(true);
  }

  /** Returns whether a word of the city has a digit: then the line was not understood. */
  boolean isUnclear() {
    for (Word word : words.subList(0, city)) {
      if (hasDigit(word.text)) {
        return true;
      }
    }
    return false;
  }

  /** The words from one to before another. */
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

  /** A word of a line in bold has marks at one of its ends. */
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

  /** How long the blank or {@code <br>} at {@code at} is that ends a word; 0 if there is none. */
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
