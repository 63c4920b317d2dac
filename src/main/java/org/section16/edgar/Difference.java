package org.section16.edgar;

import org.section16.SourceSpan;
import org.section16.internal.VisibleText;

/**
 * One field, or one row, that a document and EDGAR's filing report differently.
 *
 * @param path the field in the names of EDGAR's schema, items counted from 0: {@code
 *     nonDerivativeTable[1].transactionAmounts.transactionShares}; footnotes of a field end in
 *     {@code .footnoteId}; a row that only one side has is named without field, {@code
 *     nonDerivativeTable[1]}. Items are counted in EDGAR's filing, those that it does not have in
 *     the document
 * @param kind which side lacks it, or neither
 * @param documentValue what the document reports; empty if nothing
 * @param edgarValue what EDGAR's filing reports; empty if nothing
 * @param span the place in the document; for what it lacks, the part in which it is missing
 */
public record Difference(
    String path, Kind kind, String documentValue, String edgarValue, SourceSpan span) {
  /** Texts up to this length are shown whole. */
  private static final int LONG = 120;

  /** How much of what is equal is shown beside what differs. */
  private static final int CONTEXT = 30;

  /** Which side lacks a value. */
  public enum Kind {
    /** Both report a value, not the same one. */
    DIFFERENT("different"),
    /** EDGAR's filing reports what the document does not. */
    MISSING_IN_DOCUMENT("missing in the document"),
    /** The document reports what EDGAR's filing does not. */
    NOT_IN_EDGAR("not in EDGAR's filing");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The kind in words. */
    public String label() {
      return label;
    }
  }

  /**
   * One line: {@code filing.md:12:7: nonDerivativeTable[1].transactionAmounts.transactionShares:
   * 1000 in the document, 10000 in EDGAR's filing}. Of long texts only the piece that differs is
   * shown.
   */
  public String format(String file) {
    String what =
        switch (kind) {
          case DIFFERENT ->
              window(documentValue, edgarValue)
                  + " in the document, "
                  + window(edgarValue, documentValue)
                  + " in EDGAR's filing";
          case MISSING_IN_DOCUMENT -> edgarValue + " is " + kind.label();
          case NOT_IN_EDGAR -> documentValue + " is " + kind.label();
        };
    return VisibleText.line(
        file + ":" + span.line() + ":" + span.column() + ": " + path + ": " + what);
  }

  /** Where a long text differs from another: what is equal before and after is left out. */
  private static String window(String text, String other) {
    if (Math.max(text.length(), other.length()) <= LONG) {
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
    int from = start <= CONTEXT ? 0 : start - CONTEXT;
    int end = tail <= CONTEXT ? text.length() : text.length() - tail + CONTEXT;
    return (from > 0 ? "…" : "") + text.substring(from, end) + (end < text.length() ? "…" : "");
  }
}
