package org.section16.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.FilingVisitor;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/**
 * Checks that each footnote reference has exactly one explanation, and each explanation at least
 * one reference.
 */
final class FootnoteCheck implements Check {
  /** A number in parentheses that was read as part of a text. */
  private static final Pattern NUMBER_IN_TEXT = Pattern.compile("\\((\\d{1,2})\\)");

  /** EDGAR accepts 99 footnotes. */
  private static final int MAX_NUMBER = 99;

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    ReferringFields referring = rows.referring();
    Map<Integer, Diagnostic> gaps = new HashMap<>();
    NumberSet explained = checkNumbers(filing.footnotes(), gaps, sink);
    checkExplanationsAreReferenced(filing.footnotes(), referring, rows, sink);
    boolean isNothingExplained = filing.footnotes().isEmpty() && referring.count() > 1;
    if (isNothingExplained) {
      sink.accept(noneExplained(referring.references()));
    }
    UncertainExplanations.check(filing.footnotes(), referring.numbers(), explained, sink);
    for (Reported<?> field : referring.fields()) {
      checkReferences(field, explained.greatest(), !isNothingExplained, gaps, sink);
    }
  }

  /** Reports one error for all references: the explanations, or just their caption, were lost. */
  private static Diagnostic noneExplained(List<FootnoteReference> references) {
    List<Integer> numbers =
        references.stream().map(FootnoteReference::number).distinct().sorted().toList();
    return Diagnostics.noneExplained(
        references.get(0).span(),
        references.size(),
        references.get(0).span().line(),
        references.get(references.size() - 1).span().line(),
        numbers);
  }

  /** Returns the numbers of the explanations; adds each missing number to {@code gaps}. */
  private static NumberSet checkNumbers(
      List<Footnote> footnotes, Map<Integer, Diagnostic> gaps, Consumer<Diagnostic> sink) {
    NumberSet all = new NumberSet();
    footnotes.forEach(footnote -> all.add(footnote.number()));
    NumberSet seen = new NumberSet();
    for (Footnote footnote : footnotes) {
      int number = footnote.number();
      int last = seen.greatest();
      if (!seen.add(number)) {
        sink.accept(Diagnostics.explainedTwice(footnote.span(), number));
      } else if (number < last) {
        sink.accept(Diagnostics.footnoteOrder(footnote.span(), number, last));
      } else if (lacksAny(last + 1, number, all)) {
        Diagnostic gap = Diagnostics.footnoteGap(footnote.span(), last + 1, number - 1, number);
        sink.accept(gap);
        for (int missing = last + 1; missing < number && missing <= MAX_NUMBER; missing++) {
          if (!all.contains(missing)) {
            gaps.put(missing, gap);
          }
        }
      }
    }
    return seen;
  }

  /** Returns whether {@code all} lacks a number from {@code first} to {@code end}, exclusive. */
  private static boolean lacksAny(int first, int end, NumberSet all) {
    for (int number = first; number < end; number++) {
      if (!all.contains(number)) {
        return true;
      }
    }
    return false;
  }

  private static void checkExplanationsAreReferenced(
      List<Footnote> footnotes, ReferringFields referring, Rows rows, Consumer<Diagnostic> sink) {
    List<Footnote> unreferenced = new ArrayList<>();
    for (Footnote footnote : footnotes) {
      if (!referring.numbers().contains(footnote.number())) {
        unreferenced.add(footnote);
      }
    }
    Map<Integer, Reported<?>> inTexts = unreferenced.isEmpty() ? Map.of() : numbersInTexts(rows);
    for (Footnote footnote : unreferenced) {
      Optional<Reported<?>> text = Optional.ofNullable(inTexts.get(footnote.number()));
      sink.accept(
          text.map(
                  field ->
                      Diagnostics.notReferencedButInText(
                          footnote.span(), footnote.number(), field.raw(), field.span().line()))
              .orElseGet(() -> Diagnostics.notReferenced(footnote.span(), footnote.number())));
    }
  }

  /** Returns, for each number in parentheses, the first text that contains it. */
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
      boolean reportMissing,
      Map<Integer, Diagnostic> gaps,
      Consumer<Diagnostic> sink) {
    NumberSet seen = new NumberSet();
    for (FootnoteReference reference : field.footnotes()) {
      int number = reference.number();
      if (!seen.add(number)) {
        sink.accept(Diagnostics.markerTwice(reference.span(), number));
      } else if (reportMissing && reference.footnote().isEmpty()) {
        Diagnostic lost = lost(reference.span(), number, last, field.isFootnoteOnly());
        sink.accept(Optional.ofNullable(gaps.get(number)).map(lost::causedBy).orElse(lost));
      } else if (reference.footnote().filter(Footnote::uncertain).isPresent()) {
        sink.accept(Diagnostics.referenceUncertain(reference.span(), number));
      }
    }
  }

  private static Diagnostic lost(SourceSpan span, int number, int last, boolean isOnlyContent) {
    if (last == 0) {
      return isOnlyContent
          ? Diagnostics.nothingExplainedOrValue(span, number)
          : Diagnostics.nothingExplained(span, number);
    }
    if (number <= last) {
      return Diagnostics.explanationMissing(span, number);
    }
    return isOnlyContent
        ? Diagnostics.explanationsEndBeforeOrValue(span, number, last)
        : Diagnostics.explanationsEndBefore(span, number, last);
  }
}
