package org.section16.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.edgar.FilingComparison;
import org.section16.internal.VisibleText;

/**
 * Compares an input with EDGAR's version of the filing. An outcome has two parts: the differences,
 * and the reason if it could not be compared.
 */
public final class VerifyTask {
  /** Finds EDGAR's version of an input. */
  @FunctionalInterface
  public interface Finder {
    /**
     * Finds the filing to compare {@code document} with.
     *
     * @throws UnreadableInputException if there is none
     */
    Input find(Input document) throws UnreadableInputException;
  }

  /** Formats the result of a comparison. */
  public interface Report {
    /** Formats the differences; {@code document} and {@code filing} are the names of the inputs. */
    String differences(String document, String filing, FilingComparison comparison);

    /** Formats why a document could not be compared. */
    String failure(String document, String reason);
  }

  private final DocumentReader reader;
  private final Finder finder;
  private final Report report;

  /**
   * Creates the task.
   *
   * @param parser parses the text of a document or of EDGAR's filing
   * @param finder finds EDGAR's filings
   * @param report formats the results
   */
  public VerifyTask(Function<String, ParseResult> parser, Finder finder, Report report) {
    this.reader = new DocumentReader(parser);
    this.finder = requireNonNull(finder);
    this.report = requireNonNull(report);
  }

  /**
   * Compares {@code document}. Each difference counts as an error.
   *
   * @param number its position among the inputs, from 1
   */
  public Outcome outcome(long number, Input document) {
    String name = document.name();
    try {
      Input filing = finder.find(document);
      FilingComparison comparison =
          FilingComparison.between(read(number, document).filing(), edgar(number, filing).filing());
      int differences = comparison.differences().size();
      return new Outcome(
          name,
          new Counts(1, 1, 0, differences, 0, 0, 0),
          List.of(
              report.differences(name, filing.name(), comparison).getBytes(UTF_8), Part.NOTHING));
    } catch (UnreadableInputException e) {
      String reason = String.valueOf(e.getMessage());
      return new Outcome(
          name,
          new Counts(1, 0, 0, 0, 0, 0, 1),
          List.of(
              report.failure(name, reason).getBytes(UTF_8),
              (VisibleText.line(name + ": error: " + reason) + "\n").getBytes(UTF_8)));
    }
  }

  private ParseResult read(long number, Input input) throws UnreadableInputException {
    Reading reading = reader.read(number, input);
    if (reading.result().isEmpty()) {
      throw new UnreadableInputException(reading.diagnostics().get(0).message());
    }
    return reading.result().get();
  }

  private ParseResult edgar(long number, Input filing) throws UnreadableInputException {
    ParseResult result;
    try {
      result = read(number, filing);
    } catch (UnreadableInputException e) {
      throw new UnreadableInputException(filing.name() + ": " + e.getMessage(), e);
    }
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.isError()) {
        throw new UnreadableInputException(
            "no filing to compare with: " + diagnostic.format(filing.name()));
      }
    }
    return result;
  }
}
