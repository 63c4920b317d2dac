package org.section16.edgar;

import java.io.IOException;
import java.util.List;
import org.section16.edgar.DataSetColumns.Part;
import org.section16.model.Filing;
import org.section16.model.TableEntry;

/**
 * Writes filings as rows of the SEC's Insider Transactions Data Sets.
 *
 * <pre>{@code
 * new DataSetWriter(sink).write(filing, FilingMetadata.of("0001209191-13-039034"), 1);
 * }</pre>
 *
 * <p>Dates are {@code 06-AUG-2013}, boxes 0 or 1, numbers plain decimals. What is not known is
 * empty, so is a value that could not be read. Tabs and line ends in texts become a blank.
 */
public final class DataSetWriter {
  private static final long KEYS_PER_FILING = 10_000_000;

  private final Sink sink;

  /** Takes rows, table by table for each filing. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes one row.
     *
     * @param row one text for each of the table's columns
     * @throws IOException if the row cannot be written
     */
    void accept(DataSetTable table, List<String> row) throws IOException;
  }

  /** A writer to {@code sink}. */
  public DataSetWriter(Sink sink) {
    this.sink = sink;
  }

  /**
   * Writes the rows of one filing.
   *
   * @param filingNumber a number that no other filing of the run has; the keys of the rows ({@code
   *     NONDERIV_TRANS_SK} …) are made of it and of the row's place in its table, so that they do
   *     not depend on the order in which filings are written
   * @throws IOException if the sink throws it
   */
  public void write(Filing filing, FilingMetadata metadata, long filingNumber) throws IOException {
    Run run = new Run(metadata, FormLayout.of(filing), filingNumber * KEYS_PER_FILING);
    run.write(DataSetTable.SUBMISSION, DataSetColumns.SUBMISSION, List.of(filing));
    run.write(DataSetTable.REPORTINGOWNER, DataSetColumns.REPORTINGOWNER, filing.reportingOwners());
    run.writeEntries(
        DataSetTable.NONDERIV_TRANS,
        DataSetColumns.NONDERIV_TRANS,
        DataSetTable.NONDERIV_HOLDING,
        DataSetColumns.NONDERIV_HOLDING,
        filing.nonDerivativeTable());
    run.writeEntries(
        DataSetTable.DERIV_TRANS,
        DataSetColumns.DERIV_TRANS,
        DataSetTable.DERIV_HOLDING,
        DataSetColumns.DERIV_HOLDING,
        filing.derivativeTable());
    run.write(DataSetTable.FOOTNOTES, DataSetColumns.FOOTNOTES, filing.footnotes());
    run.write(
        DataSetTable.FOOTNOTE_FACTS, DataSetColumns.FOOTNOTE_FACTS, FactRow.of(filing.footnotes()));
    run.write(
        DataSetTable.OWNER_SIGNATURE, DataSetColumns.OWNER_SIGNATURE, filing.ownerSignatures());
  }

  /** The rows of one filing on their way. */
  private final class Run {
    private final FilingMetadata metadata;
    private final FormLayout layout;
    private final long firstKey;

    Run(FilingMetadata metadata, FormLayout layout, long firstKey) {
      this.metadata = metadata;
      this.layout = layout;
      this.firstKey = firstKey;
    }

    <R> void write(DataSetTable table, DataSetColumns<R> columns, List<R> rows) throws IOException {
      for (int i = 0; i < rows.size(); i++) {
        sink.accept(table, columns.row(part(i, rows.get(i))));
      }
    }

    /** Rows of Table I or II; keys follow the order of the page in both tables of the data set. */
    void writeEntries(
        DataSetTable transactions,
        DataSetColumns<TableEntry> transactionColumns,
        DataSetTable holdings,
        DataSetColumns<TableEntry> holdingColumns,
        List<? extends TableEntry> entries)
        throws IOException {
      for (int i = 0; i < entries.size(); i++) {
        Part<TableEntry> part = part(i, entries.get(i));
        if (part.row().isTransaction()) {
          sink.accept(transactions, transactionColumns.row(part));
        } else {
          sink.accept(holdings, holdingColumns.row(part));
        }
      }
    }

    private <R> Part<R> part(int index, R row) {
      return new Part<>(metadata, layout, index, firstKey + index + 1, row);
    }
  }
}
