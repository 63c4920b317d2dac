package org.section16.check;

import static org.section16.DiagnosticCode.FOOTNOTE_GAP;
import static org.section16.DiagnosticCode.FOOTNOTE_NOT_REFERENCED;
import static org.section16.DiagnosticCode.FOOTNOTE_NUMBER_TWICE;
import static org.section16.DiagnosticCode.FOOTNOTE_ORDER;
import static org.section16.DiagnosticCode.FOOTNOTE_REFERENCE_TWICE;
import static org.section16.DiagnosticCode.FOOTNOTE_UNCERTAIN;
import static org.section16.DiagnosticCode.FOOTNOTE_WITHOUT_EXPLANATION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.section16.Diagnostic;
import org.section16.model.Filing;
import org.section16.model.FilingVisitor;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/**
 * References and explanations must answer each other: each reference has one explanation, each
 * explanation a reference.
 */
final class FootnoteCheck implements Check {
  /** A number in parentheses that was read as a part of the text. */
  private static final Pattern NUMBER_IN_TEXT = Pattern.compile("\\((\\d{1,2})\\)");

  /** EDGAR takes 99 footnotes. */
  private static final int LAST_NUMBER = 99;

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    ReferringFields referring = rows.referring();
    Map<Integer, Diagnostic> gaps = new HashMap<>();
    NumberSet explained = checkNumbers(filing.footnotes(), gaps, sink);
    checkExplanationsAreReferenced(filing.footnotes(), referring, rows, sink);
    boolean none = filing.footnotes().isEmpty() && referring.count() > 1;
    if (none) {
      sink.accept(noneExplained(referring.references()));
    }
    ExplanationTexts.check(filing.footnotes(), referring.numbers(), explained, sink);
    for (Reported<?> field : referring.fields()) {
      checkReferences(field, explained.greatest(), !none, gaps, sink);
    }
  }

  /** One cause, one error: the explanations were cut off, or their caption was lost. */
  private static Diagnostic noneExplained(List<FootnoteReference> references) {
    List<Integer> numbers =
        references.stream().map(FootnoteReference::number).distinct().sorted().toList();
    int first = references.get(0).span().line();
    int last = references.get(references.size() - 1).span().line();
    return Diagnostic.of(
        FOOTNOTE_WITHOUT_EXPLANATION,
        references.get(0).span(),
        "none of the "
            + references.size()
            + " references "
            + (first == last ? "in line " + first : "in lines " + range(first, last))
            + (numbers.size() == 1 ? " to footnote " : " to footnotes ")
            + ranges(numbers)
            + " has an explanation; the document explains none and may have been cut");
  }

  /** {@code 1 to 3, 5} */
  private static String ranges(List<Integer> sorted) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
        ranges.add(range(sorted.get(from), sorted.get(i - 1)));
        from = i;
      }
    }
    return String.join(", ", ranges);
  }

  private static String range(int first, int last) {
    return first == last ? "" + first : first + (last == first + 1 ? " and " : " to ") + last;
  }

  /** The numbers that are explained; adds each that is left out to {@code gaps}. */
  private static NumberSet checkNumbers(
      List<Footnote> footnotes, Map<Integer, Diagnostic> gaps, Consumer<Diagnostic> sink) {
    NumberSet all = new NumberSet();
    footnotes.forEach(footnote -> all.add(footnote.number()));
    NumberSet seen = new NumberSet();
    for (Footnote footnote : footnotes) {
      int number = footnote.number();
      int last = seen.greatest();
      if (!seen.add(number)) {
        sink.accept(
            Diagnostic.of(
                FOOTNOTE_NUMBER_TWICE,
                footnote.span(),
                "footnote " + number + " is explained twice; references were taken to the first"));
      } else if (number < last) {
        sink.accept(
            Diagnostic.of(
                FOOTNOTE_ORDER,
                footnote.span(),
                "footnote " + number + " stands behind footnote " + last));
      } else if (lacksOne(last + 1, number, all)) {
        Diagnostic gap =
            Diagnostic.of(FOOTNOTE_GAP, footnote.span(), gap(last + 1, number - 1) + number);
        sink.accept(gap);
        for (int missing = last + 1; missing < number && missing <= LAST_NUMBER; missing++) {
          if (!all.contains(missing)) {
            gaps.put(missing, gap);
          }
        }
      }
    }
    return seen;
  }

  /** Returns whether a number from {@code first} on, without {@code end}, is not in {@code all}. */
  private static boolean lacksOne(int first, int end, NumberSet all) {
    for (int number = first; number < end; number++) {
      if (!all.contains(number)) {
        return true;
      }
    }
    return false;
  }

  private static String gap(int from, int to) {
    return from == to
        ? "footnote " + from + " is missing before footnote "
        : "footnotes " + from + " to " + to + " are missing before footnote ";
  }

  private static void checkExplanationsAreReferenced(
      List<Footnote> footnotes, ReferringFields referring, Rows rows, Consumer<Diagnostic> sink) {
    List<Footnote> lost = new ArrayList<>();
    for (Footnote footnote : footnotes) {
      if (!referring.numbers().contains(footnote.number())) {
        lost.add(footnote);
      }
    }
    Map<Integer, Reported<?>> inTexts = lost.isEmpty() ? Map.of() : numbersInTexts(rows);
    for (Footnote footnote : lost) {
      Optional<Reported<?>> text = Optional.ofNullable(inTexts.get(footnote.number()));
      sink.accept(
          Diagnostic.of(
              FOOTNOTE_NOT_REFERENCED,
              footnote.span(),
              "no value refers to footnote "
                  + footnote.number()
                  + text.map(
                          field ->
                              "; its marker may be in '"
                                  + field.raw()
                                  + "' in line "
                                  + field.span().line())
                      .orElse("; look for a lost marker or row")));
    }
  }

  /** The first text in which each number is in parentheses. */
  private static Map<Integer, Reported<?>> numbersInTexts(Rows rows) {
    Map<Integer, Reported<?>> numbers = new HashMap<>();
    FilingVisitor texts =
        new FilingVisitor() {
          @Override
          public void visitField(String name, Reported<?> field) {
            if (field.raw().indexOf('(') >= 0) {
              Matcher matcher = NUMBER_IN_TEXT.matcher(field.raw());
              while (matcher.find()) {
                numbers.putIfAbsent(Integer.valueOf(matcher.group(1)), field);
              }
            }
          }
        };
    rows.all().forEach(row -> row.accept(texts));
    return numbers;
  }

  private static void checkReferences(
      Reported<?> field,
      int last,
      boolean unexplained,
      Map<Integer, Diagnostic> gaps,
      Consumer<Diagnostic> sink) {
    NumberSet seen = new NumberSet();
    for (FootnoteReference reference : field.footnotes()) {
      int number = reference.number();
      if (!seen.add(number)) {
        sink.accept(
            Diagnostic.of(
                FOOTNOTE_REFERENCE_TWICE,
                reference.span(),
                "footnote " + number + " is referred to twice in one field"));
      } else if (unexplained && reference.footnote().isEmpty()) {
        String message = "footnote " + number + " has no explanation; " + lost(number, last);
        Diagnostic lost =
            Diagnostic.of(
                FOOTNOTE_WITHOUT_EXPLANATION,
                reference.span(),
                field.isFootnoteOnly() && number > last
                    ? message + ", or the number in parentheses is a value"
                    : message);
        sink.accept(Optional.ofNullable(gaps.get(number)).map(lost::causedBy).orElse(lost));
      } else if (reference.footnote().filter(Footnote::uncertain).isPresent()) {
        sink.accept(
            Diagnostic.of(
                FOOTNOTE_UNCERTAIN,
                reference.span(),
                "footnote "
                    + number
                    + " may have another text: the list has no numbers, and not as many explanations"
                    + " as values refer to"));
      }
    }
  }

  private static String lost(int number, int last) {
    if (last == 0) {
      return "the document explains none";
    }
    return number > last ? "explanations end at " + last : "explanation " + number + " is missing";
  }
}
