package org.section16.edgar;

import java.util.List;
import org.section16.model.Filing;

/**
 * The differences between a document and EDGAR's XML of the same filing, field by field.
 *
 * <pre>{@code
 * FilingComparison comparison = FilingComparison.between(document.filing(), edgar.filing());
 * comparison.differences();
 * }</pre>
 *
 * <p>What the page does not print is not compared: CIKs that the document does not have,
 * relationships of later owners of a joint filing, box 6, and boxes that the page does not show and
 * that are not checked in EDGAR's filing. Spelling is ignored: white space, quotes, dashes and
 * entities in text, thousands separators and trailing zeros in numbers. Rows, owners and signatures
 * are aligned to minimise the number of differences: a lost row is one difference.
 *
 * @param differences the differences, in the order of the schema
 * @param comparedFields the number of fields that at least one side reports; the value and the
 *     footnotes of a field count separately
 * @param notPrintedFields the number of fields in EDGAR's filing that were not compared because the
 *     page does not print them
 */
public record FilingComparison(
    List<Difference> differences, int comparedFields, int notPrintedFields) {
  public FilingComparison {
    differences = List.copyOf(differences);
  }

  /** Compares a document with EDGAR's filing. */
  public static FilingComparison between(Filing document, Filing edgar) {
    return new FilingComparer(document, edgar).compare();
  }

  /** Returns whether there are no differences. */
  public boolean isEqual() {
    return differences.isEmpty();
  }

  /** Returns the number of differences of the given kind. */
  public long count(Difference.Kind kind) {
    return differences.stream().filter(difference -> difference.kind() == kind).count();
  }

  /**
   * Returns a summary in one line: {@code 214 fields compared: 3 different, 1 missing in the
   * document, 0 not in EDGAR's filing}.
   */
  public String summary() {
    if (isEqual()) {
      return comparedFields + " fields compared: no difference";
    }
    StringBuilder summary = new StringBuilder(comparedFields + " fields compared");
    String separator = ": ";
    for (Difference.Kind kind : Difference.Kind.values()) {
      summary.append(separator).append(count(kind)).append(' ').append(kind.label());
      separator = ", ";
    }
    return summary.toString();
  }
}
