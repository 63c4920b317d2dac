package org.section16.output.csv;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.section16.Section16;
import org.section16.edgar.Certainty;
import org.section16.output.FilingWriter;

/** The table with a row for each transaction. */
final class CsvWriterTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  @Test
  void eachTransactionIsASelfContainedRow() throws IOException {
    List<Map<String, String>> rows = rows(Files.readString(SAMPLE));

    assertThat(rows).hasSize(3);
    Map<String, String> sale = rows.get(1);
    assertThat(sale).containsEntry("accession_number", "filing");
    assertThat(sale).containsEntry("line", "26");
    assertThat(sale).containsEntry("issuer", "QUALYS, INC.");
    assertThat(sale).containsEntry("owner", "Wilson John N");
    assertThat(sale).containsEntry("is_officer", "true");
    assertThat(sale).containsEntry("transaction_date", "2013-08-06");
    assertThat(sale).containsEntry("code", "S");
    assertThat(sale).containsEntry("code_meaning", "open market or private sale");
    assertThat(sale).containsEntry("acquired_disposed", "D");
    assertThat(sale).containsEntry("shares", "10000");
    assertThat(sale).containsEntry("price", "18.3654");
    assertThat(sale).containsEntry("value", "183654.0000");
    assertThat(sale).containsEntry("price_low", "18.00");
    assertThat(sale).containsEntry("price_high", "18.81");
    assertThat(sale).containsEntry("plan", "yes");
    assertThat(sale).containsEntry("plan_adopted", "2013-02-21");
    assertThat(sale).containsEntry("facts", "tradingPlan priceRange");
    assertThat(sale).containsEntry("footnotes", "F1 F2");
    assertThat(sale.get("footnote_texts")).contains("\nF2: The sale price for this transaction");
    assertThat(sale).containsEntry("errors", "0");
  }

  @Test
  void aPriceOfADerivativeSecurityIsNotMultiplied() throws IOException {
    Map<String, String> exercise = rows(Files.readString(SAMPLE)).get(2);

    assertThat(exercise).containsEntry("table", "II");
    assertThat(exercise).containsEntry("price", "0");
    assertThat(exercise).containsEntry("value", "");
    assertThat(exercise).containsEntry("underlying_shares", "10000");
  }

  @Test
  void lineEndsAndQuotesFollowRfc4180() throws IOException {
    String csv = csv(CsvText.FORMULAS_ESCAPED, Certainty.ANY, Files.readString(SAMPLE));

    assertThat(csv).startsWith("accession_number,file,line,form,period_of_report,");
    assertThat(csv).contains(",\"QUALYS, INC.\",");
    assertThat(csv).endsWith("\r\n");
  }

  @Test
  void textsThatWouldRunAsFormulasAreEscapedByDefault() throws IOException {
    String document = Files.readString(SAMPLE).replace("Wilson John N", "=HYPERLINK(\"http://x\")");

    assertThat(rows(document).get(0)).containsEntry("owner", "'=HYPERLINK(\"http://x\")");
    assertThat(csv(CsvText.RAW, Certainty.ANY, document))
        .contains(",\"=HYPERLINK(\"\"http://x\"\")\",");
  }

  @Test
  void rowsHaveTheirFlags() throws IOException {
    String damaged = Files.readString(SAMPLE).replace("| 10,000 | D |", "| 1O,000 | D |");

    Map<String, String> sale = rows(damaged).get(1);

    assertThat(sale).containsEntry("shares", "10000");
    assertThat(sale).containsEntry("warnings", "1");
    assertThat(sale).containsEntry("flags", "repaired-value");
    assertThat(rows(damaged).get(0)).containsEntry("warnings", "0");
  }

  @Test
  void uncertainRowsCanBeLeftOut() throws IOException {
    String damaged = Files.readString(SAMPLE).replace("| 10,000 | D |", "| 1O,000 | D |");

    assertThat(csv(CsvText.RAW, Certainty.NO_ERROR, damaged))
        .contains(",open market or private sale,");
    assertThat(csv(CsvText.RAW, Certainty.NO_WARNING, damaged))
        .doesNotContain(",open market or private sale,");
  }

  private static String csv(CsvText texts, Certainty certainty, String document)
      throws IOException {
    FilingWriter writer = FilingWriter.csv(new CsvWriter(texts, certainty));
    StringWriter out = new StringWriter();
    out.write(writer.header());
    writer.write("filing.md", Section16.parse(document), out);
    return out.toString();
  }

  private static List<Map<String, String>> rows(String document) throws IOException {
    List<List<String>> lines = lines(csv(CsvText.FORMULAS_ESCAPED, Certainty.ANY, document));
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(lines.get(0).get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Reads CSV as RFC 4180 has it. */
  private static List<List<String>> lines(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (isQuoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      } else if (isQuoted || c != '\r') {
        cell.append(c);
      }
    }
    return lines;
  }
}
