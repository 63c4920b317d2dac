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
 * Footnote markers where EDGAR knows none: in the boxes of the cover and in the headers of tables.
 * A number in parentheses is one only if such a footnote is explained.
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

  /** Speaks of {@code markers}, except of those in places that were reported {@code before}. */
  public void report(
      List<Token> markers, String where, Predicate<Token> isText, List<SourceSpan> before) {
    for (Token marker : markers) {
      List<Integer> numbers = Marker.numbers(marker.getText());
      SourceSpan span = tree.span(marker);
      if ((Marker.isUnmistakable(marker) || isExplained(numbers)) && !isIn(before, span)) {
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
