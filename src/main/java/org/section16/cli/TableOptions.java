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
 * The options of {@code parse} that say what else is known of filings, and which rows are wanted.
 */
final class TableOptions {
  /** Rows with what are left out. */
  enum Flag {
    /** An error. */
    ERROR,
    /** An error or a warning. */
    WARNING
  }

  /** Takes the word after the option only if it is a severity: it may be an input. */
  static final class FlagConsumer implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
      Flag flag = Flag.ERROR;
      String next = arguments.isEmpty() ? "" : arguments.peek().toUpperCase(Locale.ROOT);
      for (Flag known : Flag.values()) {
        if (known.name().equals(next)) {
          flag = known;
          arguments.pop();
          break;
        }
      }
      option.setValue(flag);
    }
  }

  @Option(
      names = "--metadata",
      paramLabel = "FILE.tsv",
      description = {
        "What pages do not print: columns FILE (path, name or stem; without it ACCESSION_NUMBER is looked for as the stem),"
            + " ACCESSION_NUMBER, FILING_DATE, FILE_NUMBER, ISSUERCIK, RPTOWNERCIK (several with commas)."
            + " Documents without a row are reported."
      })
  private @Nullable Path metadata;

  @Option(
      names = "--accession-from",
      paramLabel = "WHERE",
      description =
          "csv, tsv: the accession number of a document that does not tell its own: name (the stem of its file) or path."
              + " Default: name.",
      defaultValue = "name")
  private Metadata.Key accessionFrom = Metadata.Key.NAME;

  @Option(
      names = "--only-certain",
      paramLabel = "SEVERITY",
      arity = "0..1",
      fallbackValue = "error",
      parameterConsumer = FlagConsumer.class,
      description =
          "csv, tsv: leave out rows with an error, or (=warning) with a warning too, and say how many.")
  private @Nullable Flag onlyCertain;

  @Option(
      names = "--raw-text",
      description = "csv: texts as they are, also those that a spreadsheet would run as formulas.")
  private boolean rawText;

  /** Refuses what {@code format} has no use for. */
  void check(Format format) {
    boolean hasRows = format == Format.CSV || format == Format.TSV;
    if (!hasRows && (onlyCertain != null || accessionFrom != Metadata.Key.NAME)) {
      throw new UsageException("--only-certain and --accession-from are for --format csv and tsv");
    }
    if (format != Format.CSV && rawText) {
      throw new UsageException("--raw-text is for --format csv");
    }
  }

  /** What is known of the documents. */
  Metadata metadata() throws MetadataException {
    return metadata == null ? Metadata.none(accessionFrom) : Metadata.read(metadata, accessionFrom);
  }

  /** What to say of a document that the metadata do not know. */
  Optional<String> missing(Metadata known, Reading reading) {
    return metadata == null || !reading.isFiling() || known.has(reading.input())
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

  /** What to say of {@code count} rows that were left out. */
  String leftOut(long count) {
    return String.format(
        Locale.ROOT, "%,d %s left out as not certain", count, count == 1 ? "row was" : "rows were");
  }

  CsvText texts() {
    return rawText ? CsvText.RAW : CsvText.FORMULAS_ESCAPED;
  }

  Optional<Path> metadataFile() {
    return Optional.ofNullable(metadata);
  }

  /**
   * The options that results depend on.
   *
   * @throws IOException if the metadata cannot be read
   */
  String description() throws IOException {
    int content = metadata == null ? 0 : Arrays.hashCode(Files.readAllBytes(metadata));
    return metadata + " " + content + " " + accessionFrom + " " + onlyCertain + " " + rawText;
  }
}
