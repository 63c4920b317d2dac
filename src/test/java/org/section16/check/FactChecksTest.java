package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

/** Checks of the facts in explanations against the rows that refer to them. */
final class FactChecksTest {
  private static final String RANGE = ", ranging from \\$18.00 to \\$18.81 per share";
  private static final String PLAN = "February 21, 2013";
  private static final String OPTION =
      "The option is subject to an early exercise provision and is immediately exercisable.";
  private static final String STEPS =
      "One thirty-sixth of the shares subject to the option vested on November 29, 2010 and one"
          + " thirty-sixth of the shares vest monthly thereafter.";

  @Test
  void aWeightedAverageHasARange() {
    assertThat(after(FORM_4, RANGE, ""))
        .areExactly(
            "26:56: info: footnote 2 says that the price is a weighted average, but gives no range of prices [average-price]");
  }

  @Test
  void aPlanIsAdoptedBeforeItsTransactions() {
    assertThat(after(FORM_4, PLAN, "February 21, 2031"))
        .areExactly(
            "25:18: warning: footnote 1 says that the plan was adopted on 02/21/2031, after this transaction of 08/06/2013 [plan-date]",
            "26:18: warning: footnote 1 says that the plan was adopted on 02/21/2031, after this transaction of 08/06/2013 [plan-date]",
            "33:41: warning: footnote 1 says that the plan was adopted on 02/21/2031, after this transaction of 08/06/2013 [plan-date]");
  }

  @Test
  void plansBefore2023HaveNoCoolingOffPeriod() {
    assertThat(after(FORM_4, PLAN, "August 5, 2013")).areEmpty();
  }

  @Test
  void vestingStepsAddUpTo100Percent() {
    assertThat(
            after(
                FORM_4,
                STEPS,
                "25% vested on November 29, 2010 and 25% vested on November 29, 2011."))
        .areExactly(
            "39:3: info: vesting steps of footnote 3 add up to 50%, not to 100% [vesting-total]");
  }

  @Test
  void threeTimes33PercentAddsUp() {
    assertThat(
            after(
                FORM_4,
                STEPS,
                "33.33% vested on May 1, 2010, 33.33% on May 1, 2011 and 33.33% on May 1, 2012."))
        .areEmpty();
  }

  @Test
  void vestingEndsBeforeExpiration() {
    assertThat(after(FORM_4, OPTION + " " + STEPS, "The option vests in full on May 1, 2031."))
        .areExactly(
            "33:83: info: footnote 3 states vesting until 05/01/2031, after the expiration date, 11/05/2020 [vesting-date]");
  }

  @Test
  void amountsHaveTheStatedRatio() {
    assertThat(after(FORM_4, OPTION, "Each option converts into 2 shares. " + OPTION))
        .areExactly(
            "33:111: info: 10,000 derivative securities represent 10,000 underlying securities, but footnote 3 says that 1 converts into 2 [conversion-ratio]");
  }

  @Test
  void aStatedRatioExplainsTheAmounts() {
    assertThat(
            after(
                FORM_4,
                "| Common Stock | 10,000 | \\$0",
                "| Common Stock | 20,000 | \\$0",
                OPTION,
                "Each option converts into 2 shares. " + OPTION))
        .areExactly(
            "25:1: info: rows acquire 10,000 'Common Stock' with code M, but Table II exercises 20,000 [exercise-mismatch]");
  }
}
