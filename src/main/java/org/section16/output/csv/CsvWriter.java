package org.section16.output.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.section16.ParseResult;
import org.section16.edgar.Certainty;
import org.section16.edgar.FilingFlags;
import org.section16.edgar.FilingMetadata;
import org.section16.edgar.RowFlags;
import org.section16.model.Filing;
import org.section16.model.TableEntry;
import org.section16.model.TransactionEntry;

/**
 * Writes transactions as CSV (RFC 4180, UTF-8): a row for each, with the data of its filing and
 * footnotes, so that no joins are needed.
 *
 * <pre>{@code
 * accession_number,file,line,form,period_of_report,…,code,…,shares,price,value,…,errors,warnings,flags
 * form4-option-exercise,form4-option-exercise.md,26,4,2013-08-06,…,S,…,10000,18.3654,183654.0000,…,0,0,
 * }</pre>
 *
 * <p>Dates are ISO 8601, numbers plain decimals, boxes {@code true} or {@code false}; unknown
 * values are empty. Holdings are not transactions: they are in the tables of {@code --format tsv}.
 */
public final class CsvWriter {
  private static final String LINE_END = "\r\n";

  private final CsvText texts;
  private final Certainty certainty;
  private final LongAdder leftOut;

  /** Creates a writer of the rows that {@code certainty} accepts. */
  public CsvWriter(CsvText texts, Certainty certainty) {
    this(texts, certainty, new LongAdder());
  }

  /**
   * Creates a writer of the rows that {@code certainty} accepts.
   *
   * @param leftOut counts the other rows
   */
  public CsvWriter(CsvText texts, Certainty certainty, LongAdder leftOut) {
    this.leftOut = requireNonNull(leftOut);
    this.texts = requireNonNull(texts);
    this.certainty = requireNonNull(certainty);
  }

  /** Returns the names of the columns, in order. */
  public static List<String> columns() {
    return CsvColumns.names();
  }

  /** Returns the line with the names of the columns. */
  public String header() {
    return line(columns());
  }

  /**
   * Writes the transactions of one filing.
   *
   * @param file the name of the document
   * @param metadata what the page does not print
   * @throws IOException if {@code out} throws it
   */
  public void write(String file, ParseResult result, FilingMetadata metadata, Writer out)
      throws IOException {
    FilingFlags flags = FilingFlags.of(result);
    Filing filing = metadata.complete(result.filing());
    CsvFiling csvFiling = new CsvFiling(file, filing, result.diagnostics(), metadata);
    write(csvFiling, filing.nonDerivativeTable(), flags, out);
    write(csvFiling, filing.derivativeTable(), flags, out);
  }

  private void write(
      CsvFiling filing, List<? extends TableEntry> entries, FilingFlags flags, Writer out)
      throws IOException {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof TransactionEntry entry) {
        RowFlags rowFlags = flags.of(entry);
        if (certainty.accepts(rowFlags)) {
          out.write(line(CsvColumns.row(new CsvRow(filing, entry, i + 1, rowFlags), texts)));
        } else {
          leftOut.increment();
        }
      }
    }
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + LINE_END;
  }
}
