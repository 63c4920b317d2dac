package org.section16.internal.document;

import java.util.List;
import java.util.Optional;
import org.section16.internal.row.Row;

/** Takes out of explanations and remarks the parts that follow them in the same line. */
final class RunTogetherNotes {
  private RunTogetherNotes() {}

  static void take(Sections sections) {
    takeRemarks(sections);
    takeNoSecurities(sections);
  }

  /** Remarks in the line of the last explanation. */
  private static void takeRemarks(Sections sections) {
    if (sections.remarks.isEmpty()) {
      RunTogetherParts.atRemarks(sections.explanations)
          .ifPresent(
              cut -> {
                sections.explanations = cut.before();
                sections.remarks = cut.behind();
              });
    }
  }

  /** 'No securities are beneficially owned' at the end of the last explanation or remark. */
  private static void takeNoSecurities(Sections sections) {
    if (sections.noSecurities.isEmpty()) {
      RunTogetherParts.atNoSecurities(sections.remarks)
          .ifPresent(
              cut -> {
                sections.remarks = cut.before();
                takeNoSecurities(sections, cut.behind());
              });
      RunTogetherParts.atNoSecurities(sections.explanations)
          .ifPresent(
              cut -> {
                sections.explanations = cut.before();
                takeNoSecurities(sections, cut.behind());
              });
    }
  }

  private static void takeNoSecurities(Sections sections, List<Row> rows) {
    sections.noSecurities = Optional.of(rows.get(0).span());
    sections.remarks.addAll(rows.subList(1, rows.size()));
  }
}
