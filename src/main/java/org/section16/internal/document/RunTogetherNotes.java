package org.section16.internal.document;

import java.util.List;
import java.util.Optional;
import org.section16.internal.row.Row;

/** Separates from explanations and remarks the parts that follow them in the same line. */
final class RunTogetherNotes {
  private RunTogetherNotes() {}

  static void separate(Sections sections) {
    separateRemarks(sections);
    separateNoSecurities(sections);
  }

  /** Separates remarks that follow the last explanation in its line. */
  private static void separateRemarks(Sections sections) {
    if (sections.remarks.isEmpty()) {
      RunTogetherParts.atRemarks(sections.explanations)
          .ifPresent(
              cut -> {
                sections.explanations = cut.before();
                sections.remarks = cut.after();
              });
    }
  }

  /**
   * Separates 'No securities are beneficially owned' at the end of the last explanation or remark.
   */
  private static void separateNoSecurities(Sections sections) {
    if (sections.noSecurities.isEmpty()) {
      RunTogetherParts.atNoSecurities(sections.remarks)
          .ifPresent(
              cut -> {
                sections.remarks = cut.before();
                separateNoSecurities(sections, cut.after());
              });
      RunTogetherParts.atNoSecurities(sections.explanations)
          .ifPresent(
              cut -> {
                sections.explanations = cut.before();
                separateNoSecurities(sections, cut.after());
              });
    }
  }

  private static void separateNoSecurities(Sections sections, List<Row> rows) {
    sections.noSecurities = Optional.of(rows.get(0).span());
    sections.remarks.addAll(rows.subList(1, rows.size()));
  }
}
