package org.section16.internal.footnote;

import java.util.List;
import java.util.function.Predicate;
import org.antlr.v4.runtime.Token;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.message.Diagnostics;

/**
 * Reports footnote markers where EDGAR has none: in the boxes of the cover and in table headers. A
 * number in parentheses counts only if that footnote is explained.
 */
public final class StrayMarkers {
  private final FilingTree tree;
  private final FootnoteResolver footnotes;
  private final DiagnosticSink diagnostics;

  public StrayMarkers(FilingTree tree, FootnoteResolver footnotes, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.footnotes = footnotes;
    this.diagnostics = diagnostics;
  }

  /** Reports {@code markers}, except those in places that are already {@code reported}. */
  public void report(
      List<Token> markers, String where, Predicate<Token> isText, List<SourceSpan> reported) {
    for (Token marker : markers) {
      List<Integer> numbers = Marker.numbers(marker.getText());
      SourceSpan span = tree.span(marker);
      if ((Marker.isUnmistakable(marker) || isExplained(numbers)) && !isIn(reported, span)) {
        diagnostics.report(
            isText.test(marker)
                ? Diagnostics.strayMarkerReadAsText(
                    span, PlainText.of(marker.getText()), where, numbers)
                : Diagnostics.strayMarkerLeftOut(
                    span, PlainText.of(marker.getText()), where, numbers));
      }
    }
  }

  private boolean isExplained(List<Integer> numbers) {
    for (int number : numbers) {
      if (footnotes.has(number)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(List<SourceSpan> places, SourceSpan span) {
    for (SourceSpan place : places) {
      if (place.start() <= span.start() && span.end() <= place.end()) {
        return true;
      }
    }
    return false;
  }
}
