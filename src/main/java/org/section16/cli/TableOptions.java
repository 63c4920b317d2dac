package org.section16.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import org.section16.batch.Metadata;
import org.section16.batch.MetadataException;
import org.section16.batch.Reading;
import org.section16.edgar.Certainty;
import org.section16.internal.VisibleText;
import org.section16.output.csv.CsvText;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * The options of {@code parse} for tables: additional data about the filings, and the choice of
 * rows.
 */
final class TableOptions {
  /** The severity from which rows are left out. */
  enum SeverityThreshold {
    /** Leaves out rows with an error. */
    ERROR,
    /** Leaves out rows with an error or a warning. */
    WARNING
  }

  /** Consumes the word after the option only if it is a severity: it may be an input. */
  static final class SeverityThresholdConsumer implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
      SeverityThreshold threshold = SeverityThreshold.ERROR;
      String next = arguments.isEmpty() ? "" : arguments.peek().toUpperCase(Locale.ROOT);
      for (SeverityThreshold candidate : SeverityThreshold.values()) {
        if (candidate.name().equals(next)) {
          threshold = candidate;
          arguments.pop();
          break;
        }
      }
      option.setValue(threshold);
    }
  }

  @Option(
      names = "--metadata",
      paramLabel = "FILE.tsv",
      description = {
        "What pages do not print: columns FILE (path, name or stem; without it, ACCESSION_NUMBER must be the stem),"
            + " ACCESSION_NUMBER, FILING_DATE, FILE_NUMBER, ISSUERCIK, RPTOWNERCIK (several separated by commas)."
            + " Documents without a row are reported."
      })
  private @Nullable Path metadata;

  @Option(
      names = "--accession-from",
      paramLabel = "WHERE",
      description =
          "csv, tsv: what to use as accession number of a document without one: name (the stem of its file) or path."
              + " Default: name.",
      defaultValue = "name")
  private Metadata.Key accessionFrom = Metadata.Key.NAME;

  @Option(
      names = "--only-certain",
      paramLabel = "SEVERITY",
      arity = "0..1",
      fallbackValue = "error",
      parameterConsumer = SeverityThresholdConsumer.class,
      description =
          "csv, tsv: leave out rows with an error, or (=warning) with a warning too, and print how many.")
  private @Nullable SeverityThreshold onlyCertain;

  @Option(
      names = "--raw-text",
      description =
          "csv: write texts unchanged, even those that a spreadsheet would run as formulas.")
  private boolean rawText;

  /** Refuses options that {@code format} has no use for. */
  void check(Format format) {
    boolean hasRows = format == Format.CSV || format == Format.TSV;
    if (!hasRows && (onlyCertain != null || accessionFrom != Metadata.Key.NAME)) {
      throw new UsageException("--only-certain and --accession-from are for --format csv and tsv");
    }
    if (format != Format.CSV && rawText) {
      throw new UsageException("--raw-text is for --format csv");
    }
  }

  /** Returns the metadata of the documents. */
  Metadata metadata() throws MetadataException {
    return metadata == null ? Metadata.none(accessionFrom) : Metadata.read(metadata, accessionFrom);
  }

  /** Returns the warning about a document that has no row in the metadata. */
  Optional<String> missingRowWarning(Metadata rows, Reading reading) {
    return metadata == null || !reading.isFiling() || rows.has(reading.input())
        ? Optional.empty()
        : Optional.of(
            VisibleText.line(reading.input().name() + ": warning: no row in " + metadata) + "\n");
  }

  Certainty certainty() {
    if (onlyCertain == null) {
      return Certainty.ANY;
    }
    return switch (onlyCertain) {
      case ERROR -> Certainty.NO_ERROR;
      case WARNING -> Certainty.NO_WARNING;
    };
  }

  /** Returns the message about {@code count} rows that were left out. */
  String leftOutMessage(long count) {
    return String.format(
        Locale.ROOT, "%,d %s left out as uncertain", count, count == 1 ? "row was" : "rows were");
  }

  CsvText csvText() {
    return rawText ? CsvText.RAW : CsvText.FORMULAS_ESCAPED;
  }

  Optional<Path> metadataFile() {
    return Optional.ofNullable(metadata);
  }

  /**
   * Describes the options that results depend on.
   *
   * @throws IOException if the metadata cannot be read
   */
  String description() throws IOException {
    int content = metadata == null ? 0 : Arrays.hashCode(Files.readAllBytes(metadata));
    return metadata + " " + content + " " + accessionFrom + " " + onlyCertain + " " + rawText;
  }
}
