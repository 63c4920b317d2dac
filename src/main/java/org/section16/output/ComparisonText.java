package org.section16.output;

import org.section16.edgar.Difference;
import org.section16.edgar.FilingComparison;
import org.section16.internal.VisibleText;

/** A comparison with EDGAR's filing as text. */
public final class ComparisonText {
  private ComparisonText() {}

  /**
   * Returns a line for each difference, with both values and the place in the document, and a line
   * with the totals.
   */
  public static String lines(String document, FilingComparison comparison) {
    StringBuilder text = new StringBuilder();
    for (Difference difference : comparison.differences()) {
      text.append(difference.format(document)).append('\n');
    }
    return text.append(VisibleText.line(document))
        .append(": ")
        .append(comparison.summary())
        .append('\n')
        .toString();
  }
}
