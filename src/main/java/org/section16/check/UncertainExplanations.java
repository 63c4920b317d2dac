package org.section16.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Footnote;

/**
 * Reports explanations whose text is uncertain: those of an unnumbered list that lost one, one that
 * may contain the text of a missing explanation, and those with a damaged beginning.
 */
final class UncertainExplanations {
  private static final Pattern LOST_NUMBER = Pattern.compile("(?:\\(\\s*\\)|[.)])\\s");

  /** A truncated no-break space entity after the number: {@code (2)&nbs}. */
  private static final Pattern BROKEN_NBSP = Pattern.compile("&n|n?b?sp;");

  private UncertainExplanations() {}

  static void check(
      List<Footnote> footnotes,
      NumberSet referenced,
      NumberSet explained,
      Consumer<Diagnostic> sink) {
    boolean isNumbered = true;
    for (Footnote footnote : footnotes) {
      if (footnote.uncertain()) {
        isNumbered = false;
        sink.accept(Diagnostics.explanationMayBeOfAnother(footnote.span(), footnote.number()));
      }
    }
    for (Footnote footnote : footnotes) {
      String text = footnote.text();
      if (LOST_NUMBER.matcher(text).lookingAt()) {
        sink.accept(Diagnostics.numberLost(footnote.span(), footnote.number()));
      }
      if (BROKEN_NBSP.matcher(text).lookingAt()) {
        sink.accept(Diagnostics.brokenBlank(footnote.span(), footnote.number()));
      }
    }
    if (isNumbered && !footnotes.isEmpty()) {
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

  /** Returns the footnote with the next smaller number, otherwise the first one. */
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
