package org.section16.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.section16.Diagnostic;
import org.section16.Finding;
import org.section16.internal.VisibleText;

/**
 * Diagnostics in the style of a compiler: causes before their consequences, and equal findings
 * once, with all their places.
 *
 * <pre>{@code
 * filing.md:31:32: error: footnote 2 has no explanation; explanations end at 1 [footnote-without-explanation]
 *   | Stock Option ⁽¹⁾ | (2) | …
 *                        ^~~
 *   also at 31:38, 32:32
 *   so 31:18, 32:18: warning: footnote 1 may have another text: … [footnote-uncertain]
 * }</pre>
 */
final class TextReport implements DiagnosticReport {
  /** The number of places that fit on a line with a message. */
  private static final int MAX_PLACES = 8;

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
    for (Finding finding : Finding.of(diagnostics)) {
      Diagnostic first = finding.first();
      text.append(
          source.map(s -> first.format(file, s)).orElseGet(() -> withoutExcerpt(file, first)));
      text.append('\n');
      List<Diagnostic> others = finding.places().subList(1, finding.places().size());
      if (!others.isEmpty()) {
        text.append("  also at ").append(places(others)).append('\n');
      }
      for (Finding consequence : finding.consequences()) {
        text.append("  so ").append(places(consequence.places())).append(": ");
        text.append(description(consequence.first())).append('\n');
      }
    }
    return text.toString();
  }

  /** Formats a diagnostic of a document that could not be read, which has no line to point to. */
  private static String withoutExcerpt(String file, Diagnostic diagnostic) {
    return VisibleText.line(file) + ": " + description(diagnostic);
  }

  private static String description(Diagnostic diagnostic) {
    return diagnostic.severity().label()
        + ": "
        + VisibleText.line(diagnostic.message())
        + " ["
        + diagnostic.code().id()
        + "]";
  }

  /** Returns the places: {@code 31:18, 32:18 and 7 more places}. */
  private static String places(List<Diagnostic> diagnostics) {
    int shown = diagnostics.size() <= MAX_PLACES + 1 ? diagnostics.size() : MAX_PLACES;
    String places =
        diagnostics.subList(0, shown).stream()
            .map(diagnostic -> diagnostic.span().line() + ":" + diagnostic.span().column())
            .collect(Collectors.joining(", "));
    int more = diagnostics.size() - shown;
    return more == 0 ? places : places + " and " + more + " more places";
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
