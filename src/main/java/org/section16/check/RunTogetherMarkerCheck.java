package org.section16.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.DerivativeEntry;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/**
 * Reports footnote markers that lost their parentheses and run together with the value: {@code By
 * Trust3}, {@code See footnote2}, or {@code 4} in place of a price.
 */
final class RunTogetherMarkerCheck implements Check {
  /** A text that ends in one or two digits without a space before them. */
  private static final Pattern TRAILING_DIGIT = Pattern.compile("(.*[\\p{L}).])(\\d{1,2})");

  /** A word or the legal form of a company, which a digit never follows directly. */
  private static final Pattern WORD_BEFORE_DIGIT =
      Pattern.compile(".*(?:\\p{Ll}{3}|\\bL\\.?P\\.?|\\bL\\.?L\\.?C\\.?|\\bInc\\.)");

  /** {@code By The Founders Fund, LP 8}: a name ends with its legal form, so 8 is a marker. */
  private static final Pattern DIGIT_AFTER_NAME =
      Pattern.compile(
          "(.*(?:\\bL\\.?P\\.?|\\bL\\.?L\\.?C\\.?|\\bInc\\.?|\\bStock|\\bShares))\\s(\\d{1,2})");

  /** {@code Class A Common Stock(l)}: the 1 of a marker was misread as a letter. */
  private static final Pattern TRAILING_LETTER =
      Pattern.compile(".*[\\p{L}\\p{N}.](\\([lIi|!]\\)|\\s*\\^\\(?[lIi|!]\\)?\\^)");

  private static final Pattern ENDS_IN_FOOTNOTE_WORD =
      Pattern.compile("(?i).*\\b(?:foot\\s?)?notes?\\s*");

  private static final Pattern SEE_FOOTNOTE =
      Pattern.compile(
          "(?i)\\b(?:foot\\s?)?notes?(\\s*)(\\d{1,2}(?:\\s*(?:,|&|and)\\s*\\d{1,2})*)\\b");

  private static final String LOOKALIKES_OF_ONE = "lIi|!";

  /** A text field of a row. */
  private record Text(TableEntry row, Reported<String> field) {
    String value() {
      return field.value().orElse("");
    }

    char lastCharacter() {
      String text = value();
      return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }
  }

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    Set<Integer> explained = new HashSet<>();
    for (Footnote footnote : filing.footnotes()) {
      explained.add(footnote.number());
    }
    if (explained.isEmpty()) {
      return;
    }
    NumberSet referenced = rows.referring().numbers();
    List<Text> texts = texts(rows);
    Set<String> comparable = comparable(texts);
    NumberSet mayBeNamedInText = isAnyFootnoteWordMarked(texts) ? new NumberSet() : referenced;
    for (Text text : texts) {
      char lastCharacter = text.lastCharacter();
      if (Characters.isDigit(lastCharacter)) {
        checkDigit(text, explained, referenced, comparable, sink);
        checkDigitAfterName(text, explained, sink);
      } else if (mayEndInMisreadMarker(text.value())) {
        checkLetter(text, explained, sink);
      }
      if (mayNameFootnote(text.value())) {
        checkNamedFootnote(text, explained, mayBeNamedInText, sink);
      }
    }
    RunTogetherPriceMarkers.check(explained, rows, sink);
  }

  /** Returns all texts if one of them ends in a digit; otherwise none, as they are not needed. */
  private static Set<String> comparable(List<Text> texts) {
    Set<String> comparable = new HashSet<>();
    for (Text text : texts) {
      if (Characters.isDigit(text.lastCharacter())) {
        texts.forEach(other -> comparable.add(other.value()));
        return comparable;
      }
    }
    return comparable;
  }

  /** Quick test whether a text may match {@link #TRAILING_LETTER}. */
  private static boolean mayEndInMisreadMarker(String text) {
    int at = text.length() - 1;
    while (at > 0 && (text.charAt(at) == ')' || text.charAt(at) == '^')) {
      at--;
    }
    return at > 0 && at < text.length() - 1 && LOOKALIKES_OF_ONE.indexOf(text.charAt(at)) >= 0;
  }

  /** Quick test before the patterns for the word 'note', which are slow. */
  private static boolean mayNameFootnote(String text) {
    return Characters.contains(text, "note");
  }

  private static List<Text> texts(Rows rows) {
    List<Text> texts = new ArrayList<>();
    for (TableEntry row : rows.all()) {
      texts.add(new Text(row, row.securityTitle()));
      texts.add(new Text(row, row.ownershipNature().natureOfOwnership()));
      if (row instanceof DerivativeEntry derivative) {
        texts.add(new Text(row, derivative.underlyingSecurity().underlyingSecurityTitle()));
      }
    }
    return texts;
  }

  /**
   * Reports a trailing digit as a marker. Names may end in a digit too, so there must be more
   * evidence: another row has the name without the digit, nothing else refers to the footnote, or
   * the digit directly follows a word.
   */
  private static void checkDigit(
      Text text,
      Set<Integer> explained,
      NumberSet referenced,
      Set<String> comparable,
      Consumer<Diagnostic> sink) {
    Matcher digit = TRAILING_DIGIT.matcher(text.value());
    if (!digit.matches() || SEE_FOOTNOTE.matcher(text.value()).find()) {
      return;
    }
    int number = Integer.parseInt(digit.group(2));
    if (explained.contains(number)
        && (comparable.contains(digit.group(1))
            || !referenced.contains(number)
            || WORD_BEFORE_DIGIT.matcher(digit.group(1)).matches())) {
      report(text.field(), text.row(), number, sink);
    }
  }

  private static void checkDigitAfterName(
      Text text, Set<Integer> explained, Consumer<Diagnostic> sink) {
    Matcher digit = DIGIT_AFTER_NAME.matcher(text.value());
    if (digit.matches() && explained.contains(Integer.parseInt(digit.group(2)))) {
      report(text.field(), text.row(), Integer.parseInt(digit.group(2)), sink);
    }
  }

  private static void checkLetter(Text text, Set<Integer> explained, Consumer<Diagnostic> sink) {
    Matcher letter = TRAILING_LETTER.matcher(text.value());
    if (explained.contains(1) && letter.matches()) {
      sink.accept(
          Diagnostics.letterAsMarker(
              Places.of(text.field(), text.row()),
              letter.group(1),
              text.value().substring(0, letter.start(1))));
    }
  }

  private static void checkNamedFootnote(
      Text text, Set<Integer> explained, NumberSet referenced, Consumer<Diagnostic> sink) {
    Matcher match = SEE_FOOTNOTE.matcher(text.value());
    if (!match.find()) {
      return;
    }
    int first = firstNumber(match.group(2));
    boolean isAlreadyReferenced =
        text.field().footnotes().stream().anyMatch(reference -> reference.number() == first);
    boolean isRunTogether = match.group(1).isEmpty();
    if (!isAlreadyReferenced
        && explained.contains(first)
        && (isRunTogether || !referenced.contains(first))) {
      report(text.field(), text.row(), first, sink);
    }
  }

  /** Returns whether a row has {@code See Footnote ⁽⁵⁾}; then {@code See Footnote 5} is damaged. */
  private static boolean isAnyFootnoteWordMarked(List<Text> texts) {
    for (Text text : texts) {
      if (!text.field().footnotes().isEmpty()
          && mayNameFootnote(text.value())
          && ENDS_IN_FOOTNOTE_WORD.matcher(text.value()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static int firstNumber(String numbers) {
    int end = 0;
    while (end < numbers.length() && Characters.isDigit(numbers.charAt(end))) {
      end++;
    }
    return Integer.parseInt(numbers.substring(0, end));
  }

  static void report(Reported<?> field, TableEntry row, int number, Consumer<Diagnostic> sink) {
    sink.accept(Diagnostics.markerWithoutBrackets(Places.of(field, row), field.raw(), number));
  }
}
