package org.section16.edgar;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.SourceSpan;
import org.section16.edgar.DataSetColumns.Part;
import org.section16.edgar.QualityColumns.FileDiagnostic;
import org.section16.edgar.QualityColumns.SourceRow;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.OwnerSignature;
import org.section16.model.ReportingOwner;
import org.section16.model.TableEntry;

/**
 * Writes filings as rows of the SEC's Insider Transactions Data Sets and of the additional tables
 * of {@link DataSetTable}.
 *
 * <pre>{@code
 * new DataSetWriter(sink).write("filing.md", result, FilingMetadata.of("0001209191-13-039034"), 1);
 * }</pre>
 *
 * <p>Dates are {@code 06-AUG-2013}, boxes 0 or 1, numbers plain decimals. Unknown values and values
 * that could not be read are empty. Tabs and line breaks in text become a space.
 */
public final class DataSetWriter {
  private static final long KEYS_PER_FILING = 10_000_000;

  private final Sink sink;
  private final Certainty certainty;
  private long leftOut;

  /** Receives rows, table by table for each filing. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Receives one row.
     *
     * @param row the text for each of the table's columns
     * @throws IOException if the row cannot be written
     */
    void accept(DataSetTable table, List<String> row) throws IOException;
  }

  /** Creates a writer of all rows to {@code sink}. */
  public DataSetWriter(Sink sink) {
    this(sink, Certainty.ANY);
  }

  /** Creates a writer to {@code sink} of the rows that are certain enough. */
  public DataSetWriter(Sink sink, Certainty certainty) {
    this.sink = sink;
    this.certainty = certainty;
  }

  /** Returns the number of rows that were not certain enough to be written. */
  public long leftOut() {
    return leftOut;
  }

  /**
   * Writes the rows of one filing.
   *
   * @param file the name of its document
   * @param result the result of reading it
   * @param filingNumber a number that is unique in the run; the keys of the rows ({@code
   *     NONDERIV_TRANS_SK} …) are derived from it and from the row's position in its table, so that
   *     they do not depend on the order in which filings are written
   * @throws IOException if the sink throws it
   */
  public void write(String file, ParseResult result, FilingMetadata metadata, long filingNumber)
      throws IOException {
    writeDiagnostics(file, result.diagnostics(), metadata);
    Filing filing = result.filing();
    FilingFlags flags = FilingFlags.of(result);
    Run run = new Run(file, metadata, FormLayout.of(filing), filingNumber * KEYS_PER_FILING);
    run.write(
        DataSetTable.SUBMISSION,
        DataSetColumns.SUBMISSION,
        List.of(filing),
        whole -> new Origin(whole.documentType().span(), flags.ofFiling()));
    run.write(
        DataSetTable.REPORTINGOWNER,
        DataSetColumns.REPORTINGOWNER,
        filing.reportingOwners(),
        owner -> new Origin(place(owner), flags.of(owner)));
    Function<TableEntry, Origin> entry = row -> new Origin(row.span(), flags.of(row));
    run.writeEntries(NON_DERIVATIVE, filing.nonDerivativeTable(), entry);
    run.writeEntries(DERIVATIVE, filing.derivativeTable(), entry);
    run.write(
        DataSetTable.FOOTNOTES,
        DataSetColumns.FOOTNOTES,
        filing.footnotes(),
        (Footnote footnote) -> new Origin(footnote.span(), flags.of(footnote)));
    run.write(
        DataSetTable.FOOTNOTE_FACTS,
        DataSetColumns.FOOTNOTE_FACTS,
        FactRow.of(filing.footnotes()),
        row -> new Origin(row.fact().span(), flags.of(row.footnote())));
    run.write(
        DataSetTable.OWNER_SIGNATURE,
        DataSetColumns.OWNER_SIGNATURE,
        filing.ownerSignatures(),
        signature -> new Origin(place(signature), flags.of(signature)));
  }

  /**
   * Writes the diagnostics of a document that is not a filing.
   *
   * @throws IOException if the sink throws it
   */
  public void writeDiagnostics(String file, List<Diagnostic> diagnostics, FilingMetadata metadata)
      throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      FileDiagnostic row = new FileDiagnostic(file, diagnostic);
      sink.accept(
          DataSetTable.DIAGNOSTICS,
          QualityColumns.DIAGNOSTICS.row(new Part<>(metadata, FormLayout.BEFORE_2023, 0, 0, row)));
    }
  }

  private static SourceSpan place(ReportingOwner owner) {
    return owner.rptOwnerName().span();
  }

  private static SourceSpan place(OwnerSignature signature) {
    return signature.signatureName().span();
  }

  /** Where a row comes from, and how certain it is. */
  private record Origin(SourceSpan place, RowFlags flags) {}

  /** The two tables of the data sets to which the rows of one table of the form are written. */
  private record Kinds(
      DataSetTable transactions,
      DataSetColumns<TableEntry> transactionColumns,
      DataSetTable holdings,
      DataSetColumns<TableEntry> holdingColumns) {}

  private static final Kinds NON_DERIVATIVE =
      new Kinds(
          DataSetTable.NONDERIV_TRANS,
          DataSetColumns.NONDERIV_TRANS,
          DataSetTable.NONDERIV_HOLDING,
          DataSetColumns.NONDERIV_HOLDING);
  private static final Kinds DERIVATIVE =
      new Kinds(
          DataSetTable.DERIV_TRANS,
          DataSetColumns.DERIV_TRANS,
          DataSetTable.DERIV_HOLDING,
          DataSetColumns.DERIV_HOLDING);

  /** Writes the rows of one filing. */
  private final class Run {
    private final String file;
    private final FilingMetadata metadata;
    private final FormLayout layout;
    private final long firstKey;

    Run(String file, FilingMetadata metadata, FormLayout layout, long firstKey) {
      this.file = file;
      this.metadata = metadata;
      this.layout = layout;
      this.firstKey = firstKey;
    }

    <R> void write(
        DataSetTable table,
        DataSetColumns<R> columns,
        List<? extends R> rows,
        Function<? super R, Origin> origin)
        throws IOException {
      for (int i = 0; i < rows.size(); i++) {
        R row = rows.get(i);
        accept(table, columns, part(i, row), i + 1, origin.apply(row));
      }
    }

    /** Writes the rows of Table I or II. Their keys increase in the order of the page. */
    void writeEntries(
        Kinds kinds, List<? extends TableEntry> entries, Function<TableEntry, Origin> origin)
        throws IOException {
      for (int i = 0; i < entries.size(); i++) {
        Part<TableEntry> part = part(i, entries.get(i));
        Origin from = origin.apply(part.row());
        if (part.row().isTransaction()) {
          accept(kinds.transactions(), kinds.transactionColumns(), part, part.key(), from);
        } else {
          accept(kinds.holdings(), kinds.holdingColumns(), part, part.key(), from);
        }
      }
    }

    private <R> void accept(
        DataSetTable table, DataSetColumns<R> columns, Part<R> part, long key, Origin origin)
        throws IOException {
      if (!certainty.accepts(origin.flags())) {
        leftOut++;
        return;
      }
      sink.accept(table, columns.row(part));
      SourceRow source = new SourceRow(file, table, key, origin.place().line(), origin.flags());
      sink.accept(
          DataSetTable.SOURCE,
          QualityColumns.SOURCE.row(new Part<>(metadata, layout, 0, key, source)));
    }

    private <R> Part<R> part(int index, R row) {
      return new Part<>(metadata, layout, index, firstKey + index + 1, row);
    }
  }
}
