package org.section16.spark;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilingDatasetsTest {
  private static final String FILING =
      """
      FORM 4

      1. Name and Address of Reporting Person * Wilson John N

      2. Issuer Name and Ticker or Trading Symbol QUALYS, INC. [QLYS]

      3. Date of Earliest Transaction (Month/Day/Year) 08/06/2013

      Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

      | Common Stock | 08/06/2013 | | S ⁽¹⁾ | | 10,000 | D | $18.3654 ⁽²⁾ | 55,500 | D | |
      | Common Stock | 08/07/2013 | | S ⁽¹⁾ | | 5O0 | D | $18.5 | 55,000 | D | |
      | Common Stock | | | | | | | | 1,000 | I | By Trust |

      Explanation of Responses:

      1. The shares were sold under a plan.

      2. The price is a weighted average.
      """;

  @TempDir static Path folder;
  private static SparkSession spark;

  @BeforeAll
  static void start() throws IOException {
    Files.writeString(folder.resolve("first.md"), FILING);
    Files.writeString(folder.resolve("second.md"), "No filing at all.\n");
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Dataset<Row> documents() {
    return FilingDatasets.documents(spark, folder.resolve("*.md").toString());
  }

  @Test
  void eachTransactionIsARow() {
    List<Row> rows = FilingDatasets.transactions(documents()).orderBy("line").collectAsList();

    assertThat(rows).hasSize(2);
    Row first = rows.get(0);
    assertThat(first.<String>getAs("file")).endsWith("first.md");
    assertThat(first.<String>getAs("issuerTradingSymbol")).isEqualTo("QLYS");
    assertThat(first.<String>getAs("transactionCode")).isEqualTo("S");
    assertThat(first.<java.sql.Date>getAs("transactionDate").toString()).isEqualTo("2013-08-06");
    assertThat(first.<java.math.BigDecimal>getAs("transactionPricePerShare"))
        .isEqualToIgnoringScale("18.3654");
    assertThat(first.getList(first.fieldIndex("reportingOwners"))).containsExactly("Wilson John N");
    assertThat(first.getList(first.fieldIndex("footnotes")))
        .containsExactly(
            "F1: The shares were sold under a plan.", "F2: The price is a weighted average.")
        .inOrder();
  }

  @Test
  void transactionsCanBeAddedUp() {
    Row sum =
        FilingDatasets.transactions(documents())
            .groupBy("issuerTradingSymbol")
            .agg(functions.sum("transactionShares").as("shares"))
            .first();

    assertThat(sum.<java.math.BigDecimal>getAs("shares")).isEqualToIgnoringScale("10500");
  }

  @Test
  void diagnosticsAreADataSetOfTheirOwn() {
    Dataset<Row> diagnostics = FilingDatasets.diagnostics(documents());

    Row repaired = diagnostics.filter("code = 'repaired-value'").first();
    assertThat(repaired.<Integer>getAs("line")).isEqualTo(12);
    assertThat(repaired.<String>getAs("severity")).isEqualTo("warning");
    assertThat(diagnostics.filter("file like '%second.md'").collectAsList()).isNotEmpty();
  }
}
