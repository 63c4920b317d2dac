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
  /** Returns the text before all entries. */
  String head();

  /** Returns the text between two entries. */
  String separator();

  /**
   * Returns the entries of a document; empty if it has no diagnostics.
   *
   * @param file the name of the document
   * @param source its text; empty if it could not be read
   */
  String entries(String file, Optional<String> source, List<Diagnostic> diagnostics);

  /** Returns the text after all entries: the numbers of documents and diagnostics. */
  String tail(long files, long errors, long warnings, long infos);

  /**
   * Returns a report for people: each diagnostic with its source line and a caret, and the totals.
   */
  static DiagnosticReport text() {
    return new TextReport();
  }

  /** Returns a report for programs: one JSON object with the diagnostics and the totals. */
  static DiagnosticReport json() {
    return new JsonReport();
  }

  /**
   * Returns a report for code review tools: SARIF 2.1.0.
   *
   * @param version the version of this program
   */
  static DiagnosticReport sarif(String version) {
    return new SarifReport(version);
  }
}
