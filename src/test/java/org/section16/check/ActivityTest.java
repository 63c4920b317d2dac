package org.section16.check;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.Section16;
import org.section16.model.Filing;
import org.section16.model.FormTable;

/** The summary of a filing. */
final class ActivityTest {
  private static final String SALE =
      "| Common Stock | 08/06/2013 | | S ⁽¹⁾ | | 10,000 | D | \\$18.3654 ⁽²⁾ | 55,500 | D | |";

  @Test
  void transactionsAreAddedUpByTableAndCodes() throws IOException {
    Activity activity = Activity.of(read(SALE));

    assertThat(activity.totals().stream().map(ActivityTotal::group).toList())
        .containsExactly(CodeGroup.OPEN_MARKET, CodeGroup.EXERCISE, CodeGroup.EXERCISE)
        .inOrder();
    ActivityTotal sales = activity.totals().get(0);
    assertThat(sales.table()).isEqualTo(FormTable.NON_DERIVATIVE);
    assertThat(sales.disposed()).isEqualTo(new BigDecimal("10000"));
    assertThat(sales.net()).isEqualTo(new BigDecimal("-10000"));
    assertThat(sales.disposedValue()).isEqualTo(new BigDecimal("183654.0000"));
    assertThat(sales.averageDisposedPrice()).hasValue(new BigDecimal("18.3654"));
    assertThat(activity.firstOwner()).hasValue("Wilson John N");
  }

  @Test
  void anAveragePriceIsWeightedByShares() throws IOException {
    Activity activity =
        Activity.of(
            read(
                "| Common Stock | 08/06/2013 | | S | | 100 | D | \\$10 | 65,400 | D | |\n"
                    + "| Common Stock | 08/06/2013 | | S | | 300 | D | \\$20 | 65,100 | D | |"));

    assertThat(activity.totals().get(0).averageDisposedPrice()).hasValue(new BigDecimal("17.5000"));
  }

  @Test
  void aRowWithoutAPriceAddsNoValueAndIsCounted() throws IOException {
    Activity activity =
        Activity.of(read("| Common Stock | 08/06/2013 | | S | | 100 | D | ⁽²⁾ | 65,400 | D | |"));

    assertThat(activity.totals().get(0).disposedValue()).isEqualTo(BigDecimal.ZERO);
    assertThat(activity.totals().get(0).averageDisposedPrice()).isEmpty();
    assertThat(activity.totals().get(0).withoutPrice()).isEqualTo(1);
  }

  @Test
  void pricesOfDerivativeSecuritiesAreNeverMultiplied() throws IOException {
    ActivityTotal options = Activity.of(read(SALE)).totals().get(2);

    assertThat(options.table()).isEqualTo(FormTable.DERIVATIVE);
    assertThat(options.disposed()).isEqualTo(new BigDecimal("10000"));
    assertThat(options.disposedValue()).isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void aHoldingChangeComparesTheAmountsBeforeAndAfter() throws IOException {
    List<HoldingChange> holdings = Activity.of(read(SALE)).holdings();

    assertThat(holdings).hasSize(2);
    assertThat(holdings.get(0).before()).hasValue(new BigDecimal("55500"));
    assertThat(holdings.get(0).changePercent()).hasValue(new BigDecimal("0.00"));
    assertThat(holdings.get(1).before()).hasValue(new BigDecimal("150591"));
    assertThat(holdings.get(1).after()).hasValue(new BigDecimal("140591"));
    assertThat(holdings.get(1).changePercent()).hasValue(new BigDecimal("-6.64"));
  }

  @Test
  void anExplanationIndicatesAPlanIfThereIsNoBox() throws IOException {
    assertThat(Activity.of(read(SALE)).plan()).isEqualTo(TradingPlan.YES);
  }

  @Test
  void aFormFourIsLateAfterTheSecondBusinessDay() throws IOException {
    Filing filing = read(SALE);

    assertThat(late(filing, "2013-08-08")).isEqualTo(0);
    assertThat(late(filing, "2013-08-09")).isEqualTo(1);
    assertThat(late(filing, "2013-08-12")).isEqualTo(2);
    assertThat(Activity.of(filing).businessDaysLate()).hasValue(0);
  }

  private static int late(Filing filing, String filed) {
    return Activity.of(filing, Optional.of(LocalDate.parse(filed)))
        .businessDaysLate()
        .orElseThrow();
  }

  /** Returns the sample filing with other rows instead of the sale. */
  private static Filing read(String rows) throws IOException {
    String document = Files.readString(Path.of("testdata/filings/form4-option-exercise.md"));
    assertThat(document).contains(SALE);
    return Section16.parse(document.replace(SALE, rows)).filing();
  }
}
