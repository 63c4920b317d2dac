package org.section16.check;

import java.util.ArrayList;
import java.util.List;
import org.section16.Diagnostic;
import org.section16.model.Filing;

/** All checks on a filing: what a careful examiner would ask about. */
public final class FilingChecks {
  private static final List<Check> CHECKS = List.of(new FootnoteCheck());

  private FilingChecks() {}

  /** What is wrong with {@code filing}, sorted by place. */
  public static List<Diagnostic> run(Filing filing) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Check check : CHECKS) {
      check.check(filing, diagnostics::add);
    }
    diagnostics.sort(Diagnostic.BY_PLACE);
    return List.copyOf(diagnostics);
  }
}
