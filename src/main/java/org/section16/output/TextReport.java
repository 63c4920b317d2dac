package org.section16.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.section16.Diagnostic;
import org.section16.internal.VisibleText;

/** Diagnostics as a compiler prints them. */
final class TextReport implements DiagnosticReport {
  @Override
  public String head() {
    return "";
  }

  @Override
  public String separator() {
    return "";
  }

  @Override
  public String entries(String file, Optional<String> source, List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      text.append(
          source.map(s -> diagnostic.format(file, s)).orElseGet(() -> ofFile(file, diagnostic)));
      text.append('\n');
    }
    return text.toString();
  }

  /** A document that could not be read has no line to point to. */
  private static String ofFile(String file, Diagnostic diagnostic) {
    return VisibleText.line(file)
        + ": "
        + diagnostic.severity().label()
        + ": "
        + VisibleText.line(diagnostic.message())
        + " ["
        + diagnostic.code().id()
        + "]";
  }

  @Override
  public String tail(long files, long errors, long warnings, long infos) {
    return number(files, "document")
        + ": "
        + number(errors, "error")
        + ", "
        + number(warnings, "warning")
        + ", "
        + number(infos, "info")
        + "\n";
  }

  private static String number(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
