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
 * Markers that lost their brackets, so that only a digit is left: {@code By Trust3}, {@code See
 * footnote2}, {@code 4} alone for a price.
 */
final class RunTogetherMarkerCheck implements Check {
  /** A text, and the digits that end it without a blank. */
  private static final Pattern DIGIT_BEHIND = Pattern.compile("(.*[\\p{L}).])(\\d{1,2})");

  /** A word or the legal form of a company, which no digit follows without a blank. */
  private static final Pattern WORD_BEFORE_DIGIT =
      Pattern.compile(".*(?:\\p{Ll}{3}|\\bL\\.?P\\.?|\\bL\\.?L\\.?C\\.?|\\bInc\\.)");

  /** {@code By The Founders Fund, LP 8}: a legal form ends the name of a company. */
  private static final Pattern DIGIT_BEHIND_NAME =
      Pattern.compile(
          "(.*(?:\\bL\\.?P\\.?|\\bL\\.?L\\.?C\\.?|\\bInc\\.?|\\bStock|\\bShares))\\s(\\d{1,2})");

  /** {@code Class A Common Stock(l)}: the 1 of a marker looks like a letter. */
  private static final Pattern LETTER_BEHIND =
      Pattern.compile(".*[\\p{L}\\p{N}.](\\([lIi|!]\\)|\\s*\\^\\(?[lIi|!]\\)?\\^)");

  private static final Pattern NAMED = Pattern.compile("(?i).*\\b(?:foot\\s?)?notes?\\s*");

  private static final Pattern SEE_FOOTNOTE =
      Pattern.compile(
          "(?i)\\b(?:foot\\s?)?notes?(\\s*)(\\d{1,2}(?:\\s*(?:,|&|and)\\s*\\d{1,2})*)\\b");

  private static final String MISREAD = "lIi|!";

  /** A text field of a row. */
  private record Text(TableEntry row, Reported<String> field) {
    String value() {
      return field.value().orElse("");
    }

    char last() {
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
    Set<String> shown = shown(texts);
    NumberSet named = isAnyNamedWithMarker(texts) ? new NumberSet() : referenced;
    for (Text text : texts) {
      char last = text.last();
      if (Characters.isDigit(last)) {
        checkDigit(text, explained, referenced, shown, sink);
        checkDigitBehindName(text, explained, sink);
      } else if (endsLikeMisread(text.value())) {
        checkLetter(text, explained, sink);
      }
      if (mayNameNote(text.value())) {
        checkNamedFootnote(text, explained, named, sink);
      }
    }
    RunTogetherPriceMarkers.check(explained, rows, sink);
  }

  /** All texts, if a digit ends one of them. */
  private static Set<String> shown(List<Text> texts) {
    Set<String> shown = new HashSet<>();
    for (Text text : texts) {
      if (Characters.isDigit(text.last())) {
        texts.forEach(other -> shown.add(other.value()));
        return shown;
      }
    }
    return shown;
  }

  /** Returns whether a text ends in one of the letters of {@link #LETTER_BEHIND} and a mark. */
  private static boolean endsLikeMisread(String text) {
    int at = text.length() - 1;
    while (at > 0 && (text.charAt(at) == ')' || text.charAt(at) == '^')) {
      at--;
    }
    return at > 0 && at < text.length() - 1 && MISREAD.indexOf(text.charAt(at)) >= 0;
  }

  /** The patterns for the word 'note' are slow. */
  private static boolean mayNameNote(String text) {
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
   * Names end in digits too: another row must have the name alone, nothing refers to the note, or
   * the digit touches a word.
   */
  private static void checkDigit(
      Text text,
      Set<Integer> explained,
      NumberSet referenced,
      Set<String> shown,
      Consumer<Diagnostic> sink) {
    Matcher digit = DIGIT_BEHIND.matcher(text.value());
    if (!digit.matches() || SEE_FOOTNOTE.matcher(text.value()).find()) {
      return;
    }
    int number = Integer.parseInt(digit.group(2));
    if (explained.contains(number)
        && (shown.contains(digit.group(1))
            || !referenced.contains(number)
            || WORD_BEFORE_DIGIT.matcher(digit.group(1)).matches())) {
      report(text.field(), text.row(), number, sink);
    }
  }

  private static void checkDigitBehindName(
      Text text, Set<Integer> explained, Consumer<Diagnostic> sink) {
    Matcher digit = DIGIT_BEHIND_NAME.matcher(text.value());
    if (digit.matches() && explained.contains(Integer.parseInt(digit.group(2)))) {
      report(text.field(), text.row(), Integer.parseInt(digit.group(2)), sink);
    }
  }

  private static void checkLetter(Text text, Set<Integer> explained, Consumer<Diagnostic> sink) {
    Matcher letter = LETTER_BEHIND.matcher(text.value());
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
    Matcher named = SEE_FOOTNOTE.matcher(text.value());
    if (!text.field().footnotes().isEmpty() || !named.find()) {
      return;
    }
    int first = firstNumber(named.group(2));
    boolean glued = named.group(1).isEmpty();
    if (explained.contains(first) && (glued || !referenced.contains(first))) {
      report(text.field(), text.row(), first, sink);
    }
  }

  /** {@code See Footnote ⁽⁵⁾}: then {@code See Footnote 5} lost the brackets of its marker. */
  private static boolean isAnyNamedWithMarker(List<Text> texts) {
    for (Text text : texts) {
      if (!text.field().footnotes().isEmpty()
          && mayNameNote(text.value())
          && NAMED.matcher(text.value()).matches()) {
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
