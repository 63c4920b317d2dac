package org.section16.check;

import static org.section16.DiagnosticCode.FOOTNOTE_GAP;
import static org.section16.DiagnosticCode.FOOTNOTE_NOT_REFERENCED;
import static org.section16.DiagnosticCode.FOOTNOTE_NUMBER_TWICE;
import static org.section16.DiagnosticCode.FOOTNOTE_ORDER;
import static org.section16.DiagnosticCode.FOOTNOTE_REFERENCE_TWICE;
import static org.section16.DiagnosticCode.FOOTNOTE_WITHOUT_EXPLANATION;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.section16.Diagnostic;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/**
 * References and explanations must answer each other: each reference has one explanation, each
 * explanation a reference.
 */
final class FootnoteCheck implements Check {
  @Override
  public void check(Filing filing, Consumer<Diagnostic> sink) {
    checkNumbers(filing.footnotes(), sink);
    checkExplanationsAreReferenced(filing, sink);
    Fields.of(filing).forEach(field -> checkReferences(filing, field, sink));
  }

  private static void checkNumbers(List<Footnote> footnotes, Consumer<Diagnostic> sink) {
    Set<Integer> seen = new HashSet<>();
    int last = 0;
    for (Footnote footnote : footnotes) {
      int number = footnote.number();
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
      } else if (number > last + 1) {
        sink.accept(Diagnostic.of(FOOTNOTE_GAP, footnote.span(), gap(last, number)));
      }
      last = Math.max(last, number);
    }
  }

  private static String gap(int last, int number) {
    String missing =
        number == last + 2
            ? "footnote " + (last + 1) + " is"
            : "footnotes " + (last + 1) + " to " + (number - 1) + " are";
    return missing + " missing before footnote " + number;
  }

  private static void checkExplanationsAreReferenced(Filing filing, Consumer<Diagnostic> sink) {
    Set<Integer> referenced =
        Fields.of(filing)
            .flatMap(field -> field.footnotes().stream())
            .map(FootnoteReference::number)
            .collect(Collectors.toSet());
    for (Footnote footnote : filing.footnotes()) {
      if (!referenced.contains(footnote.number())) {
        sink.accept(
            Diagnostic.of(
                FOOTNOTE_NOT_REFERENCED,
                footnote.span(),
                "no value refers to footnote "
                    + footnote.number()
                    + "; look for a lost marker or row"));
      }
    }
  }

  private static void checkReferences(Filing filing, Reported<?> field, Consumer<Diagnostic> sink) {
    Set<Integer> seen = new HashSet<>();
    for (FootnoteReference reference : field.footnotes()) {
      if (!seen.add(reference.number())) {
        sink.accept(
            Diagnostic.of(
                FOOTNOTE_REFERENCE_TWICE,
                reference.span(),
                "footnote " + reference.number() + " is referred to twice in one field"));
      } else if (reference.footnote().isEmpty()) {
        sink.accept(
            Diagnostic.of(
                FOOTNOTE_WITHOUT_EXPLANATION,
                reference.span(),
                withoutExplanation(filing, reference.number())));
      }
    }
  }

  private static String withoutExplanation(Filing filing, int number) {
    int last = filing.footnotes().stream().mapToInt(Footnote::number).max().orElse(0);
    String rest =
        last == 0
            ? "the document explains none"
            : number > last
                ? "explanations end at " + last
                : "explanation " + number + " is missing";
    return "footnote " + number + " has no explanation; " + rest;
  }
}
