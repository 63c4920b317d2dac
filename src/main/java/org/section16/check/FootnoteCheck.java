package org.section16.check;

import static org.section16.DiagnosticCode.FOOTNOTE_GAP;
import static org.section16.DiagnosticCode.FOOTNOTE_NOT_REFERENCED;
import static org.section16.DiagnosticCode.FOOTNOTE_NUMBER_TWICE;
import static org.section16.DiagnosticCode.FOOTNOTE_ORDER;
import static org.section16.DiagnosticCode.FOOTNOTE_REFERENCE_TWICE;
import static org.section16.DiagnosticCode.FOOTNOTE_WITHOUT_EXPLANATION;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  /** A number in parentheses that was read as a part of the text. */
  private static final Pattern NUMBER_IN_TEXT = Pattern.compile("\\((\\d{1,2})\\)");

  @Override
  public void check(Filing filing, Consumer<Diagnostic> sink) {
    List<Reported<?>> fields = Fields.of(filing).toList();
    checkNumbers(filing.footnotes(), sink);
    checkExplanationsAreReferenced(filing.footnotes(), fields, sink);
    int last = filing.footnotes().stream().mapToInt(Footnote::number).max().orElse(0);
    for (Reported<?> field : fields) {
      if (!field.footnotes().isEmpty()) {
        checkReferences(field, last, sink);
      }
    }
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
        sink.accept(
            Diagnostic.of(FOOTNOTE_GAP, footnote.span(), gap(last + 1, number - 1) + number));
      }
      last = Math.max(last, number);
    }
  }

  private static String gap(int from, int to) {
    return from == to
        ? "footnote " + from + " is missing before footnote "
        : "footnotes " + from + " to " + to + " are missing before footnote ";
  }

  private static void checkExplanationsAreReferenced(
      List<Footnote> footnotes, List<Reported<?>> fields, Consumer<Diagnostic> sink) {
    Set<Integer> referenced = new HashSet<>();
    for (Reported<?> field : fields) {
      field.footnotes().forEach(reference -> referenced.add(reference.number()));
    }
    List<Footnote> lost =
        footnotes.stream().filter(footnote -> !referenced.contains(footnote.number())).toList();
    Map<Integer, Reported<?>> inTexts = lost.isEmpty() ? Map.of() : numbersInTexts(fields);
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

  /** The first text in which each number stands in parentheses. */
  private static Map<Integer, Reported<?>> numbersInTexts(List<Reported<?>> fields) {
    Map<Integer, Reported<?>> numbers = new HashMap<>();
    for (Reported<?> field : fields) {
      Matcher matcher = NUMBER_IN_TEXT.matcher(field.raw());
      while (matcher.find()) {
        numbers.putIfAbsent(Integer.valueOf(matcher.group(1)), field);
      }
    }
    return numbers;
  }

  private static void checkReferences(Reported<?> field, int last, Consumer<Diagnostic> sink) {
    Set<Integer> seen = new HashSet<>();
    for (FootnoteReference reference : field.footnotes()) {
      int number = reference.number();
      if (!seen.add(number)) {
        sink.accept(
            Diagnostic.of(
                FOOTNOTE_REFERENCE_TWICE,
                reference.span(),
                "footnote " + number + " is referred to twice in one field"));
      } else if (reference.footnote().isEmpty()) {
        String message = "footnote " + number + " has no explanation; " + lost(number, last);
        sink.accept(
            Diagnostic.of(
                FOOTNOTE_WITHOUT_EXPLANATION,
                reference.span(),
                field.isFootnoteOnly() && number > last
                    ? message + ", or the number in parentheses is a value"
                    : message));
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
