package org.section16.output;

import java.util.List;
import java.util.Optional;
import org.section16.Diagnostic;

/**
 * Diagnostics as one JSON object: {@code
 * {"diagnostics":[…],"files":3,"errors":1,"warnings":0,"infos":2}}.
 */
final class JsonReport implements DiagnosticReport {
  @Override
  public String head() {
    return "{\"diagnostics\":[\n";
  }

  @Override
  public String separator() {
    return ",\n";
  }

  @Override
  public String entries(String file, Optional<String> source, List<Diagnostic> diagnostics) {
    return DiagnosticJson.objects(file, diagnostics, ",\n");
  }

  @Override
  public String tail(long files, long errors, long warnings, long infos) {
    return "\n],\"files\":"
        + files
        + ",\"errors\":"
        + errors
        + ",\"warnings\":"
        + warnings
        + ",\"infos\":"
        + infos
        + "}\n";
  }
}
