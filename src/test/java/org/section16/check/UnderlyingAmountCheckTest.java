package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class UnderlyingAmountCheckTest {
  @Test
  void aDerivativeRepresentsOneSecurity() {
    assertThat(after(FORM_4, "| Common Stock | 10,000 | \\$0", "| Common Stock | 2,500 | \\$0"))
        .areExactly(
            "25:1: info: rows acquire 10,000 'Common Stock' with code M, but Table II exercises 2,500 [exercise-mismatch]",
            "33:111: info: 10,000 derivative securities represent 2,500 underlying securities [underlying-amount]");
  }

  @Test
  void aDifferenceOfOneDigitIsAMisreading() {
    assertThat(after(FORM_4, "| Common Stock | 10,000 | \\$0", "| Common Stock | 10,006 | \\$0"))
        .areExactly(
            "25:1: info: rows acquire 10,000 'Common Stock' with code M, but Table II exercises 10,006 [exercise-mismatch]",
            "33:111: warning: 10,000 derivative securities represent 10,006 underlying securities; look for a misread digit [underlying-amount]");
  }

  @Test
  void aRoundedFractionIsNotAMisreading() {
    assertThat(after(FORM_4, "| Common Stock | 10,000 | \\$0", "| Common Stock | 10,001 | \\$0"))
        .areExactly(
            "25:1: info: rows acquire 10,000 'Common Stock' with code M, but Table II exercises 10,001 [exercise-mismatch]",
            "33:111: info: 10,000 derivative securities represent 10,001 underlying securities [underlying-amount]");
  }

  @Test
  void aMultipleIsARatio() {
    assertThat(after(FORM_4, "| Common Stock | 10,000 | \\$0", "| Common Stock | 20,000 | \\$0"))
        .areExactly(
            "25:1: info: rows acquire 10,000 'Common Stock' with code M, but Table II exercises 20,000 [exercise-mismatch]",
            "33:111: info: 10,000 derivative securities represent 20,000 underlying securities [underlying-amount]");
  }
}
