package org.section16.output;

import java.util.List;
import java.util.Optional;
import org.section16.Diagnostic;

/**
 * A report of the diagnostics of many documents, written piece by piece: {@link #head()}, the
 * entries of each document with {@link #separator()} between those that are not empty, and {@link
 * #tail}.
 */
public interface DiagnosticReport {
  /** What is before all entries. */
  String head();

  /** What is between two entries. */
  String separator();

  /**
   * What is said of a document; empty if there is nothing to say.
   *
   * @param file its name
   * @param source its text; empty if it could not be read
   */
  String entries(String file, Optional<String> source, List<Diagnostic> diagnostics);

  /** What is after all entries: the numbers of documents and of their diagnostics. */
  String tail(long files, long errors, long warnings, long infos);

  /** For people: each diagnostic with its source line and a caret, and a line with the numbers. */
  static DiagnosticReport text() {
    return new TextReport();
  }

  /** For programs: one JSON object with the diagnostics and the numbers. */
  static DiagnosticReport json() {
    return new JsonReport();
  }

  /**
   * For code review tools: SARIF 2.1.0.
   *
   * @param version of this program
   */
  static DiagnosticReport sarif(String version) {
    return new SarifReport(version);
  }
}
