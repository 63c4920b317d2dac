package org.section16.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.antlr.FilingLexer;
import org.section16.internal.markdown.Characters;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.row.Row;
import org.section16.internal.row.RowCut;

/**
 * Finds a part of the form that begins in the middle of a line, after the end of another: {@code
 * (City) (State) (Zip) Explanation of Responses:}, {@code held by a trust. Remarks: Exhibit 24}.
 */
final class RunTogetherParts {
  /** After a word or the end of a sentence, but not after the number of an explanation. */
  private static final Pattern REMARKS =
      Pattern.compile(
          "(?<!(?<!(?i:note)\\s)\\b\\d{1,2}[.)])(?:(?<=[\\p{L}\\p{N}.!?;:)\"'\u201D\u2019*])\\s+|(?<=[\\p{Ll}\\p{N}.!?;:)\"\u201D]))"
              + "(?<!(?<!(?i:note)\\s)\\b\\d{1,2}[.)]\\s)(?:\\*\\*|__)?Remarks\\s*:\\s*(?:\\*\\*|__)?"
              + "|(?<=[.!?)])\\*\\*Remarks\\s*:\\s*\\*\\*"
              + "|(?<=\\p{L}[.!?]\\s?\\|\\s?)(?:\\*\\*|__)?Remarks\\s*:\\s*(?:\\*\\*|__)?"
              + "|^Remarks\\s*:\\s*(?:\\*\\*|__)?(?=\\S)");

  private static final String REMARKS_WORD = "Remarks";

  private static final String OWNED = "owned";

  private static final Pattern NO_SECURITIES =
      Pattern.compile(
          "(?i)(?<=[.!?;:)*\\s])No\\s+securities\\s+are\\s+beneficially\\s+owned\\.?(?=[\\s*_|]*$)");

  private RunTogetherParts() {}

  /** The rows before a part, and those of the part, which begin with its caption. */
  record Cut(List<Row> before, List<Row> after) {}

  /** Cuts {@code rows} before the first token of type {@code caption}. */
  static Optional<Cut> at(int caption, List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).has(caption)) {
        Row row = rows.get(i);
        int at = row.tokens().get(row.tokens().indexOf(caption)).getStartIndex();
        return Optional.of(cut(rows, i, at, at));
      }
    }
    return Optional.empty();
  }

  /**
   * Cuts explanations before the remarks that follow the last one in its line; the remarks begin
   * after their caption.
   */
  static Optional<Cut> atRemarks(List<Row> explanations) {
    for (int i = explanations.size() - 1; i >= 0; i--) {
      Row row = explanations.get(i);
      Optional<MatchResult> caption =
          lastRemarks(row.tree().source().substring(row.start(), row.end()));
      if (caption.isPresent()) {
        int end = row.start() + caption.get().start();
        return Optional.of(cut(explanations, i, end, row.start() + caption.get().end()));
      }
      if (row.has(FilingLexer.NOTE_NUMBER)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the last caption in {@code text}. The pattern is slow, so it is tried only at the word.
   */
  private static Optional<MatchResult> lastRemarks(String text) {
    Matcher caption = REMARKS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int word = text.lastIndexOf(REMARKS_WORD);
        word >= 0;
        word = text.lastIndexOf(REMARKS_WORD, word - 1)) {
      int at = word;
      while (at > 0 && isBlankOrMark(text.charAt(at - 1))) {
        at--;
      }
      for (; at <= word; at++) {
        if (caption.region(at, text.length()).lookingAt()) {
          return Optional.of(caption.toMatchResult());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBlankOrMark(char character) {
    return character <= ' ' || character == '*' || character == '_';
  }

  /** Cuts remarks or explanations before 'No securities are beneficially owned' at their end. */
  static Optional<Cut> atNoSecurities(List<Row> rows) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      if (!endsInOwned(row)) {
        continue;
      }
      Matcher words = NO_SECURITIES.matcher(row.tree().source()).region(row.start(), row.end());
      if (words.find()) {
        return Optional.of(cut(rows, i, words.start(), words.start()));
      }
    }
    return Optional.empty();
  }

  /** A quick test before the slow pattern: few rows end with this word. */
  private static boolean endsInOwned(Row row) {
    String source = row.tree().source();
    int end = row.end();
    while (end > row.start()
        && (isBlankOrMark(source.charAt(end - 1)) || source.charAt(end - 1) == '|')) {
      end--;
    }
    if (end > row.start() && source.charAt(end - 1) == '.') {
      end--;
    }
    int word = end - OWNED.length();
    return word >= row.start() && source.regionMatches(true, word, OWNED, 0, OWNED.length());
  }

  private static Cut cut(List<Row> rows, int index, int end, int start) {
    Row row = rows.get(index);
    List<Row> before = new ArrayList<>(rows.subList(0, index));
    if (row.start() < end) {
      before.add(RowCut.before(row, end));
    }
    List<Row> after = new ArrayList<>();
    if (start < row.end()) {
      after.add(RowCut.from(row, start));
    }
    after.addAll(rows.subList(index + 1, rows.size()));
    return new Cut(before, after);
  }

  /** Returns the rows of a section without the words of its caption. */
  static List<Row> withoutCaption(int caption, List<Row> rows) {
    List<Row> rest = new ArrayList<>(rows);
    Row first = rest.remove(0);
    Row afterCaption = first.afterToken(caption);
    if (!afterCaption.isEmpty()
        && Characters.hasLetterOrDigit(
            PlainText.of(first.tree().source(), afterCaption.start(), afterCaption.end()))) {
      rest.add(0, afterCaption);
    }
    return rest;
  }
}
