package org.section16.check;

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
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;
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
    ReferringFields referring = new ReferringFields();
    for (TableEntry row : rows.all()) {
      row.accept(referring);
    }
    Map<Integer, Diagnostic> gaps = new HashMap<>();
    NumberSet explained = checkNumbers(filing.footnotes(), gaps, sink);
    checkExplanationsAreReferenced(filing.footnotes(), referring, rows, sink);
    boolean none = filing.footnotes().isEmpty() && referring.count > 1;
    if (none) {
      sink.accept(noneExplained(referring.references()));
    }
    ExplanationTexts.check(filing.footnotes(), referring.numbers, explained, sink);
    for (Reported<?> field : referring.fields) {
      checkReferences(field, explained.greatest(), !none, gaps, sink);
    }
  }

  /** The fields with references to footnotes. */
  private static final class ReferringFields implements FilingVisitor {
    final List<Reported<?>> fields = new ArrayList<>();
    final NumberSet numbers = new NumberSet();
    int count;

    @Override
    public void visitField(String name, Reported<?> field) {
      if (!field.footnotes().isEmpty()) {
        fields.add(field);
        for (FootnoteReference reference : field.footnotes()) {
          numbers.add(reference.number());
        }
        count += field.footnotes().size();
      }
    }

    /** All references in the order of the document. */
    List<FootnoteReference> references() {
      return fields.stream()
          .flatMap(field -> field.footnotes().stream())
          .sorted(Comparator.comparingInt(reference -> reference.span().start()))
          .toList();
    }
  }

  /** One cause, one error: the explanations were cut off, or their caption was lost. */
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
        sink.accept(Diagnostics.explainedTwice(footnote.span(), number));
      } else if (number < last) {
        sink.accept(Diagnostics.footnoteOrder(footnote.span(), number, last));
      } else if (IntStream.range(last + 1, number).anyMatch(before -> !all.contains(before))) {
        Diagnostic gap = Diagnostics.footnoteGap(footnote.span(), last + 1, number - 1, number);
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

  private static void checkExplanationsAreReferenced(
      List<Footnote> footnotes, ReferringFields referring, Rows rows, Consumer<Diagnostic> sink) {
    List<Footnote> lost = new ArrayList<>();
    for (Footnote footnote : footnotes) {
      if (!referring.numbers.contains(footnote.number())) {
        lost.add(footnote);
      }
    }
    Map<Integer, Reported<?>> inTexts = lost.isEmpty() ? Map.of() : numbersInTexts(rows);
    for (Footnote footnote : lost) {
      Optional<Reported<?>> text = Optional.ofNullable(inTexts.get(footnote.number()));
      sink.accept(
          text.map(
                  field ->
                      Diagnostics.notReferencedButInText(
                          footnote.span(), footnote.number(), field.raw(), field.span().line()))
              .orElseGet(() -> Diagnostics.notReferenced(footnote.span(), footnote.number())));
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
        sink.accept(Diagnostics.markerTwice(reference.span(), number));
      } else if (unexplained && reference.footnote().isEmpty()) {
        Diagnostic lost = lost(reference.span(), number, last, field.isFootnoteOnly());
        sink.accept(Optional.ofNullable(gaps.get(number)).map(lost::causedBy).orElse(lost));
      } else if (reference.footnote().filter(Footnote::uncertain).isPresent()) {
        sink.accept(Diagnostics.referenceUncertain(reference.span(), number));
      }
    }
  }

  private static Diagnostic lost(SourceSpan span, int number, int last, boolean alone) {
    if (last == 0) {
      return alone
          ? Diagnostics.nothingExplainedOrValue(span, number)
          : Diagnostics.nothingExplained(span, number);
    }
    if (number <= last) {
      return Diagnostics.explanationMissing(span, number);
    }
    return alone
        ? Diagnostics.explanationsEndBeforeOrValue(span, number, last)
        : Diagnostics.explanationsEndBefore(span, number, last);
  }
}
