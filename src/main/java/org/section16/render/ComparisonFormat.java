package org.section16.render;

import org.section16.batch.VerifyTask;
import org.section16.edgar.FilingComparison;
import org.section16.output.ComparisonJson;
import org.section16.output.ComparisonText;

/** What {@code verify} writes. */
public enum ComparisonFormat implements VerifyTask.Report {
  /** For people. */
  TEXT {
    @Override
    public String differences(String document, String filing, FilingComparison comparison) {
      return ComparisonText.lines(document, comparison);
    }

    @Override
    public String failure(String document, String reason) {
      return "";
    }
  },
  /** JSON Lines. */
  JSON {
    @Override
    public String differences(String document, String filing, FilingComparison comparison) {
      return ComparisonJson.line(document, filing, comparison);
    }

    @Override
    public String failure(String document, String reason) {
      return ComparisonJson.failure(document, reason);
    }
  }
}
