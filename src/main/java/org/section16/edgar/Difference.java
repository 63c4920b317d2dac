package org.section16.edgar;

import org.section16.SourceSpan;
import org.section16.internal.VisibleText;

/**
 * A field or a row that a document and EDGAR's filing report differently.
 *
 * @param path the path of the field in EDGAR's schema, with indexes from 0: {@code
 *     nonDerivativeTable[1].transactionAmounts.transactionShares}; the path of a field's footnotes
 *     ends in {@code .footnoteId}; the path of a row that only one side has ends in the row, {@code
 *     nonDerivativeTable[1]}. Indexes are those of EDGAR's filing, or those of the document for
 *     what EDGAR's filing does not have
 * @param kind whether the values differ or one side lacks the value
 * @param documentValue what the document reports; empty if it reports nothing
 * @param edgarValue what EDGAR's filing reports; empty if it reports nothing
 * @param span the place in the document; for a missing value, the part that lacks it
 */
public record Difference(
    String path, Kind kind, String documentValue, String edgarValue, SourceSpan span) {
  /** Longer texts are shown as excerpts. */
  private static final int MAX_LENGTH = 120;

  /** The number of equal characters shown before and after the difference. */
  private static final int CONTEXT_LENGTH = 30;

  /** How the two sides differ. */
  public enum Kind {
    /** Both report a value, but not the same. */
    DIFFERENT("different"),
    /** EDGAR's filing reports what the document does not. */
    MISSING_IN_DOCUMENT("missing in the document"),
    /** The document reports what EDGAR's filing does not. */
    NOT_IN_EDGAR("not in EDGAR's filing");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns the kind in words. */
    public String label() {
      return label;
    }
  }

  /**
   * Formats the difference as one line: {@code filing.md:12:7:
   * nonDerivativeTable[1].transactionAmounts.transactionShares: 1000 in the document, 10000 in
   * EDGAR's filing}. Of long texts only an excerpt around the difference is shown.
   */
  public String format(String file) {
    String what =
        switch (kind) {
          case DIFFERENT ->
              excerpt(documentValue, edgarValue)
                  + " in the document, "
                  + excerpt(edgarValue, documentValue)
                  + " in EDGAR's filing";
          case MISSING_IN_DOCUMENT -> edgarValue + " is " + kind.label();
          case NOT_IN_EDGAR -> documentValue + " is " + kind.label();
        };
    return VisibleText.line(
        file + ":" + span.line() + ":" + span.column() + ": " + path + ": " + what);
  }

  /** Returns the part of {@code text} that differs from {@code other}, with a little context. */
  private static String excerpt(String text, String other) {
    if (Math.max(text.length(), other.length()) <= MAX_LENGTH) {
      return text;
    }
    int shorter = Math.min(text.length(), other.length());
    int start = 0;
    while (start < shorter && text.charAt(start) == other.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int from = start <= CONTEXT_LENGTH ? 0 : start - CONTEXT_LENGTH;
    int end = tail <= CONTEXT_LENGTH ? text.length() : text.length() - tail + CONTEXT_LENGTH;
    return (from > 0 ? "…" : "") + text.substring(from, end) + (end < text.length() ? "…" : "");
  }
}
