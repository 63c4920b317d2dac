package org.section16.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Footnote;

/**
 * Explanations whose text is not certain: those of a list without numbers that lost one, the one
 * into which a missing explanation may have run, and those that begin in a damaged place.
 */
final class ExplanationTexts {
  private static final Pattern LOST_NUMBER = Pattern.compile("(?:\\(\\s*\\)|[.)])\\s");

  /** What is left of a blank, {@code (2)&nbs}, after the number. */
  private static final Pattern BROKEN_BLANK = Pattern.compile("&n|n?b?sp;");

  private ExplanationTexts() {}

  static void check(
      List<Footnote> footnotes,
      NumberSet referenced,
      NumberSet explained,
      Consumer<Diagnostic> sink) {
    boolean numbered = true;
    for (Footnote footnote : footnotes) {
      if (footnote.uncertain()) {
        numbered = false;
        sink.accept(Diagnostics.explanationMayBeOfAnother(footnote.span(), footnote.number()));
      }
    }
    for (Footnote footnote : footnotes) {
      String text = footnote.text();
      if (LOST_NUMBER.matcher(text).lookingAt()) {
        sink.accept(Diagnostics.numberLost(footnote.span(), footnote.number()));
      }
      if (BROKEN_BLANK.matcher(text).lookingAt()) {
        sink.accept(Diagnostics.brokenBlank(footnote.span(), footnote.number()));
      }
    }
    if (numbered && !footnotes.isEmpty()) {
      checkMissing(footnotes, referenced, explained, sink);
    }
  }

  private static void checkMissing(
      List<Footnote> footnotes,
      NumberSet referenced,
      NumberSet explained,
      Consumer<Diagnostic> sink) {
    int reported = 0;
    for (int number = 1; number <= referenced.greatest(); number++) {
      if (referenced.contains(number) && !explained.contains(number)) {
        Footnote neighbour = neighbour(footnotes, number);
        if (neighbour.number() != reported) {
          sink.accept(Diagnostics.missingMayBeIn(neighbour.span(), number, neighbour.number()));
        }
        reported = neighbour.number();
      }
    }
  }

  /** The last footnote with a smaller number, otherwise the first one. */
  private static Footnote neighbour(List<Footnote> footnotes, int number) {
    Footnote neighbour = footnotes.get(0);
    for (Footnote footnote : footnotes) {
      if (footnote.number() < number
          && (neighbour.number() > number || footnote.number() > neighbour.number())) {
        neighbour = footnote;
      }
    }
    return neighbour;
  }
}
