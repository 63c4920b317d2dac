package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class ExerciseCheckTest {
  @Test
  void whatIsExercisedIsAcquired() {
    assertThat(
            after(
                FORM_4,
                "| M ⁽¹⁾ | | 10,000 | A | \\$4.1 | 65,500",
                "| M ⁽¹⁾ | | 10,123 | A | \\$4.1 | 65,500"))
        .areExactly(
            "25:1: info: rows acquire 10,123 'Common Stock' with code M, but Table II exercises 10,000 [exercise-mismatch]");
  }

  @Test
  void aDifferenceOfOneDigitIsAMisreading() {
    assertThat(
            after(
                FORM_4,
                "| M ⁽¹⁾ | | 10,000 | A | \\$4.1 | 65,500",
                "| M ⁽¹⁾ | | 16,000 | A | \\$4.1 | 65,500"))
        .areExactly(
            "25:1: warning: rows acquire 16,000 'Common Stock' with code M, but Table II exercises 10,000 [exercise-mismatch]");
  }

  @Test
  void aDifferenceOfOneDigitBelowTenIsRounding() {
    assertThat(
            after(
                FORM_4,
                "| M ⁽¹⁾ | | 10,000 | A | \\$4.1 | 65,500",
                "| M ⁽¹⁾ | | 10,009 | A | \\$4.1 | 65,500"))
        .areExactly(
            "25:1: info: rows acquire 10,009 'Common Stock' with code M, but Table II exercises 10,000 [exercise-mismatch]");
  }

  @Test
  void aDifferenceOfTenMayBeAMisreading() {
    assertThat(
            after(
                FORM_4,
                "| M ⁽¹⁾ | | 10,000 | A | \\$4.1 | 65,500",
                "| M ⁽¹⁾ | | 10,010 | A | \\$4.1 | 65,500"))
        .areExactly(
            "25:1: warning: rows acquire 10,010 'Common Stock' with code M, but Table II exercises 10,000 [exercise-mismatch]");
  }

  @Test
  void theUnderlyingSecurityIsAcquired() {
    assertThat(after(FORM_4, "| Common Stock | 10,000 | \\$0", "| Class A Stock | 10,000 | \\$0"))
        .areExactly(
            "25:1: info: row acquires 'Common Stock' with code M, but Table II exercises nothing for it [exercise-mismatch]",
            "33:1: info: Table II exercises 'Class A Stock' with code M, but no row acquires it [exercise-mismatch]");
  }

  @Test
  void theExercisePriceIsPaid() {
    assertThat(after(FORM_4, "| \\$4.1 | 65,500", "| \\$4.7 | 65,500"))
        .areExactly(
            "25:56: info: Table II exercises nothing at $4.70 with code M [exercise-mismatch]");
  }

  @Test
  void sharesAreAcquiredOnTheDayOfTheExercise() {
    assertThat(
            after(FORM_4, "| Common Stock | 08/06/2013 | | M", "| Common Stock | 08/07/2013 | | M"))
        .areExactly(
            "25:18: info: Table II exercises nothing on 08/07/2013 with code M [exercise-mismatch]");
  }

  @Test
  void aPriceOfZeroIsNotAMismatch() {
    assertThat(after(FORM_4, "| \\$4.1 | 65,500", "| \\$0 | 65,500")).areEmpty();
  }

  @Test
  void anAcquiredDerivativeComesFromAnotherOne() {
    assertThat(after(FORM_4, "| M ⁽¹⁾ | | | 10,000 | (3)", "| M ⁽¹⁾ | | 10,000 | | (3)"))
        .areExactly(
            "25:1: info: row acquires 'Common Stock' with code M, but Table II exercises nothing for it [exercise-mismatch]",
            "33:66: warning: derivatives are acquired with code M, but none is exercised; the amount may be in the wrong column [exercise-mismatch]");
  }
}
