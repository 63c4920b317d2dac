package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.edgar.DataSetTable;

/** {@code section16 sql}: its script runs in DuckDB and answers what is asked. */
final class SqlCommandTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  @TempDir private Path folder;
  private Connection database;

  @BeforeEach
  void open() throws SQLException {
    database = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  void allTablesAreLoadedWithTheirTypes() throws Exception {
    load("testdata/filings");

    for (DataSetTable table : DataSetTable.values()) {
      long lines;
      try (var all = Files.lines(folder.resolve("tables").resolve(table.fileName()))) {
        lines = all.count() - 1;
      }
      assertThat(query("SELECT count(*) FROM " + table.name())).containsExactly("" + lines);
    }
    assertThat(
            query(
                "SELECT typeof(trans_date), typeof(trans_shares), typeof(equity_swap_involved), typeof(nonderiv_trans_sk)"
                    + " FROM nonderiv_trans LIMIT 1"))
        .containsExactly("DATE|DECIMAL(24,6)|BOOLEAN|BIGINT");
    assertThat(query("SELECT typeof(issuercik) FROM submission LIMIT 1"))
        .containsExactly("VARCHAR");
  }

  @Test
  void everyRowHasItsSource() throws Exception {
    load("testdata/filings", "testdata/damaged", "testdata/invalid");

    assertThat(
            query(
                "SELECT count(*) FROM source WHERE \"TABLE\" = 'NONDERIV_TRANS' AND (accession_number, sk) NOT IN"
                    + " (SELECT (accession_number, nonderiv_trans_sk) FROM nonderiv_trans)"))
        .containsExactly("0");
    for (String table :
        List.of("SUBMISSION", "REPORTINGOWNER", "DERIV_HOLDING", "FOOTNOTES", "OWNER_SIGNATURE")) {
      assertThat(query("SELECT count(*) FROM source WHERE \"TABLE\" = '" + table + "'"))
          .isEqualTo(query("SELECT count(*) FROM " + table));
    }
    assertThat(query("SELECT sum(errors) FROM source WHERE \"TABLE\" <> 'FOOTNOTE_FACTS'"))
        .isEqualTo(
            query(
                "SELECT count(*) FROM diagnostics WHERE severity = 'error' AND accession_number IN"
                    + " (SELECT accession_number FROM submission)"));
  }

  @Test
  void transactionsAreFlatRowsWithTheirFlags() throws Exception {
    load("testdata/damaged/form4-ocr-digit-lost-footnote.md");

    assertThat(
            query(
                "SELECT \"table\", line, trans_code, trans_shares, value, plan, warnings FROM transactions ORDER BY sk, \"table\" LIMIT 1"))
        .containsExactly("I|25|M|10000.000000|41000.000000000000|yes|2");
  }

  @Test
  void openMarketTransactionsOfAJointFilingAreCountedOnce() throws Exception {
    load("testdata/filings/form4-joint-plan-box.md");

    assertThat(
            query(
                "SELECT rptownername, owners, trans_shares, is_planned FROM open_market ORDER BY sk"))
        .containsExactly(
            "CABILLOT RAYMOND E|2|835.000000|true", "CABILLOT RAYMOND E|2|1436.000000|true")
        .inOrder();
    assertThat(
            query(
                "SELECT issuername, month, shares_bought, shares_sold, shares_sold_under_plan, net_shares, net_value FROM net_activity"))
        .containsExactly(
            "PRO DEX INC|2025-01-01|0.000000|2271.000000|2271.000000|-2271.000000|-94577.840000000000");
  }

  @Test
  void anAmendmentReplacesTheTransactionsOfItsOriginal() throws Exception {
    write("original.md", Files.readString(SAMPLE));
    write(
        "amendment.md", amendment(Files.readString(SAMPLE).replace("10,000 | D |", "9,000 | D |")));

    load(folder.resolve("in").toString());

    assertThat(query("SELECT amendment, replaced, replaces_transactions FROM superseded"))
        .containsExactly("amendment|original|true");
    assertThat(query("SELECT accession_number, trans_shares FROM open_market"))
        .containsExactly("amendment|9000.000000");
  }

  @Test
  void anAmendmentWithOnlyHoldingsKeepsTheTransactions() throws Exception {
    write("original.md", Files.readString(SAMPLE));
    String holdings =
        Files.readString(SAMPLE)
            .lines()
            .filter(line -> !line.contains("08/06/2013 | | M"))
            .map(
                line ->
                    line.contains("08/06/2013 | | S")
                        ? "| Common Stock | | | | | | | | 55,500 | D | |"
                        : line)
            .reduce("", (one, other) -> one + other + "\n");
    write("amendment.md", amendment(holdings));

    load(folder.resolve("in").toString());

    assertThat(query("SELECT replaces_transactions, replaces_holdings FROM superseded"))
        .containsExactly("false|true");
    assertThat(query("SELECT accession_number FROM open_market")).containsExactly("original");
  }

  @Test
  void theHoldingIsThatOfTheLastRow() throws Exception {
    load(SAMPLE.toString());

    assertThat(query("SELECT \"table\", security_title, shares FROM current_position ORDER BY 1"))
        .containsExactly(
            "I|Common Stock|55500.000000", "II|Stock Option (right to buy)|140591.000000")
        .inOrder();
  }

  @Test
  void uncertainRowsAreListedWithTheirCodes() throws Exception {
    load("testdata/damaged/form4-ocr-digit-lost-footnote.md");

    assertThat(query("SELECT \"table\", line, messages[-1] FROM uncertain WHERE line = 25"))
        .containsExactly("NONDERIV_TRANS|25|warning: '1O,000' in 'Amount' was read as 10000");
  }

  @Test
  void viewsCanBeSavedAsParquet() throws Exception {
    load(SAMPLE.toString());
    Path parquet = folder.resolve("transactions.parquet");

    try (Statement statement = database.createStatement()) {
      statement.execute("COPY (FROM transactions) TO '" + parquet + "' (FORMAT parquet)");
    }

    assertThat(query("SELECT count(*) FROM '" + parquet + "'")).containsExactly("3");
  }

  @Test
  void theScriptInTheDocumentationIsUpToDate() throws IOException {
    assertThat(Files.readString(Path.of("docs/duckdb.sql"))).isEqualTo(Run.of("sql").out());
  }

  private static String amendment(String document) {
    String caption = "4. If Amendment, Date of Original Filed (Month/Day/Year)";
    assertThat(document).contains(caption);
    return document.replace(caption, caption + " <u>08/07/2013</u>");
  }

  private void load(String... inputs) throws Exception {
    List<Object> arguments = new ArrayList<>(List.of("parse", "-q", "--format", "tsv"));
    arguments.addAll(List.of("--accession-from", "path", "--out", folder.resolve("tables")));
    arguments.addAll(List.of(inputs));
    assertThat(Run.of(arguments.toArray()).status()).isAtMost(1);
    try (Statement statement = database.createStatement()) {
      statement.execute(Run.of("sql", "--path", folder.resolve("tables")).out());
    }
  }

  private List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        StringJoiner row = new StringJoiner("|");
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in").resolve(name), text);
  }
}
