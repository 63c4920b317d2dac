package org.section16.edgar;

import java.util.List;
import org.section16.model.Filing;

/**
 * How a document differs from EDGAR's own XML of the same filing, field by field.
 *
 * <pre>{@code
 * FilingComparison comparison = FilingComparison.between(document.filing(), edgar.filing());
 * comparison.differences();
 * }</pre>
 *
 * <p>What no page prints is not compared: CIKs that the document does not have, relationships of
 * later owners of a joint filing, box 6, a box that the page does not show and EDGAR's filing does
 * not tick. Spelling does not count: white space, quotes, dashes and entities in texts, thousands
 * separators and trailing zeros in numbers. Rows, owners and signatures are aligned so that there
 * are as few differences as can be: a row that was lost is one difference.
 *
 * @param differences in the order of the schema
 * @param comparedFields how many fields at least one side reports; values and footnotes of a field
 *     count apart
 * @param notPrintedFields how many fields of EDGAR's filing were not compared since the page does
 *     not print them
 */
public record FilingComparison(
    List<Difference> differences, int comparedFields, int notPrintedFields) {
  public FilingComparison {
    differences = List.copyOf(differences);
  }

  /** Compares what a document reports with what EDGAR's XML does. */
  public static FilingComparison between(Filing document, Filing edgar) {
    return new FilingComparer(document, edgar).compare();
  }

  /** Returns whether nothing differs. */
  public boolean isEqual() {
    return differences.isEmpty();
  }

  /** How many differences are of {@code kind}. */
  public long count(Difference.Kind kind) {
    return differences.stream().filter(difference -> difference.kind() == kind).count();
  }

  /**
   * One line: {@code 214 fields compared: 3 different, 1 missing in the document, 0 not in EDGAR's
   * filing}.
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
