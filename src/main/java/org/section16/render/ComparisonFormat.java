package org.section16.render;

import org.section16.batch.VerifyTask;
import org.section16.edgar.FilingComparison;
import org.section16.output.ComparisonJson;
import org.section16.output.ComparisonText;

/** The output formats of {@code verify}. */
public enum ComparisonFormat implements VerifyTask.Report {
  /** Text for people. */
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
