package org.section16.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * City, state and zip code that stand in one line: {@code REDWOOD CITY CA 94065}, {@code GRAND
 * CAYMAN E9 KY1-1104}.
 *
 * @param words the words of the line, with their places
 * @param city number of words of the city
 * @param state number of words of the state: 0 or 1
 */
record Place(List<Word> words, int city, int state) {
  private static final Set<String> STATES =
      Set.of(
          ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD"
                  + " TN TX UT VT VA WA WV WI WY PR GU VI AS MP AA AE AP")
              .split(" ", -1));
  private static final Pattern FOREIGN = Pattern.compile("[A-Z][0-9]|[0-9][A-Z]");
  private static final Pattern ZIP = Pattern.compile("\\d{5}(?:-?\\d{4})?");

  /** A word and its place in the document. */
  record Word(String text, int start, int end) {}

  /** The most plausible way to cut the line {@code source} from {@code start} to {@code end}. */
  static Place of(String source, int start, int end) {
    List<Word> words = words(source, start, end);
    int best = -1;
    int bestScore = 0;
    for (int i = 1; i < words.size(); i++) {
      int score = score(words, i);
      if (score > 0 && score >= bestScore) {
        bestScore = score;
        best = i;
      }
    }
    if (best > 0) {
      return new Place(words, best, 1);
    }
    int city = words.size();
    while (city > 1 && words.get(city - 1).text.chars().anyMatch(Character::isDigit)) {
      city--;
    }
    return new Place(words, city, 0);
  }

  /** Tells whether the state is a code of a place outside the United States. */
  boolean isForeign() {
    return state == 1 && !STATES.contains(words.get(city).text);
  }

  /** How much like a state the word at {@code at} is, given what follows it. */
  private static int score(List<Word> words, int at) {
    String word = words.get(at).text;
    List<Word> rest = words.subList(at + 1, words.size());
    boolean zip = rest.size() == 1 && ZIP.matcher(rest.get(0).text).matches();
    boolean code = rest.size() <= 3 && rest.stream().allMatch(Place::isPostal);
    if (STATES.contains(word)) {
      return zip ? 5 : rest.isEmpty() ? 3 : code ? 2 : 0;
    }
    if (FOREIGN.matcher(word).matches()) {
      return code && !followsCode(words, at) ? 4 : 0;
    }
    return word.length() == 2
            && word.chars().allMatch(Character::isUpperCase)
            && code
            && !rest.isEmpty()
        ? 1
        : 0;
  }

  /** In {@code LONDON X0 W1 2AB} the first code is the state, the second begins the postal code. */
  private static boolean followsCode(List<Word> words, int at) {
    return at > 1 && FOREIGN.matcher(words.get(at - 1).text).matches();
  }

  private static boolean isPostal(Word word) {
    return word.text.chars().anyMatch(Character::isDigit)
        || (word.text.length() <= 4 && word.text.equals(word.text.toUpperCase(Locale.ROOT)));
  }

  private static List<Word> words(String source, int start, int end) {
    List<Word> words = new ArrayList<>();
    int at = start;
    while (at < end) {
      while (at < end && (source.charAt(at) <= ' ' || source.charAt(at) == '\u00A0')) {
        at++;
      }
      int from = at;
      while (at < end && source.charAt(at) > ' ' && source.charAt(at) != '\u00A0') {
        at++;
      }
      if (at > from) {
        words.add(new Word(PlainText.of(source, from, at), from, at));
      }
    }
    return words;
  }
}
