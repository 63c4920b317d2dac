package org.section16.edgar;

import org.section16.SourceSpan;
import org.section16.internal.VisibleText;

/**
 * One field, or one row, that a document and EDGAR's filing report differently.
 *
 * @param path the field in the names of EDGAR's schema, items counted from 1: {@code
 *     nonDerivativeTable[2].transactionAmounts.transactionShares}; footnotes of a field end in
 *     {@code .footnoteId}; a row that only one side has is named without field, {@code
 *     nonDerivativeTable[2]}. Items are counted in EDGAR's filing, those that it does not have in
 *     the document
 * @param kind which side lacks it, or neither
 * @param documentValue what the document reports; empty if nothing
 * @param edgarValue what EDGAR's filing reports; empty if nothing
 * @param span the place in the document; for what it lacks, the part in which it is missing
 */
public record Difference(
    String path, Kind kind, String documentValue, String edgarValue, SourceSpan span) {
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
   * One line: {@code filing.md:12:7: nonDerivativeTable[2].transactionAmounts.transactionShares:
   * 1000 in the document, 10000 in EDGAR's filing}.
   */
  public String format(String file) {
    String what =
        switch (kind) {
          case DIFFERENT ->
              documentValue + " in the document, " + edgarValue + " in EDGAR's filing";
          case MISSING_IN_DOCUMENT -> edgarValue + " is " + kind.label();
          case NOT_IN_EDGAR -> documentValue + " is " + kind.label();
        };
    return VisibleText.line(
        file + ":" + span.line() + ":" + span.column() + ": " + path + ": " + what);
  }
}
