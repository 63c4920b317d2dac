package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.SALE;
import static org.section16.check.EditedDocuments.after;
import static org.section16.check.EditedDocuments.sales;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class LimitCheckTest {
  @Test
  void aTitleHasAtMost60Characters() {
    assertThat(
            after(
                FORM_4,
                "Stock Option (right to buy)",
                "Stock Option (right to buy) Stock Option (right to buy) Stock"))
        .areExactly(
            "33:3: warning: the title of the security has 61 characters, but EDGAR accepts at most 60 [limit-exceeded]");
  }

  @Test
  void aTitleMayHave60Characters() {
    assertThat(
            after(
                FORM_4,
                "Stock Option (right to buy)",
                "Stock Option (right to buy) Stock Option (right to buy) 60ch"))
        .areEmpty();
  }

  @Test
  void anExplanationHasAtMost1000Characters() {
    assertThat(
            after(
                FORM_4,
                "- The option is subject",
                "- " + "The option is subject to vesting. ".repeat(30) + "The option is subject"))
        .areExactly(
            "39:3: warning: the explanation has 1245 characters, but EDGAR accepts at most 1000 [limit-exceeded]");
  }

  @Test
  void aTableHasAtMost30Rows() {
    assertThat(after(FORM_4, SALE, sales(30)))
        .areExactly(
            "55:1: warning: 31 rows in Table I, but EDGAR accepts at most 30 [limit-exceeded]");
  }

  @Test
  void aTableMayHave30Rows() {
    assertThat(after(FORM_4, SALE, sales(29))).areEmpty();
  }

  @Test
  void aCityHasAtMost30Characters() {
    assertThat(after(FORM_4, "REDWOOD CITY", "R".repeat(30))).areEmpty();
    assertThat(after(FORM_4, "REDWOOD CITY", "R".repeat(31)))
        .areExactly(
            "16:153: warning: the city has 31 characters, but EDGAR accepts at most 30 [limit-exceeded]");
  }

  @Test
  void aLineOfAStreetHasAtMost40Characters() {
    assertThat(after(FORM_4, "C/O QUALYS, INC.", "Q".repeat(40))).areEmpty();
    assertThat(after(FORM_4, "C/O QUALYS, INC.", "Q".repeat(41)))
        .areExactly(
            "16:93: warning: the street has 41 characters, but EDGAR accepts at most 40 [limit-exceeded]");
    assertThat(after(FORM_4, "1600 BRIDGE PARKWAY", "B".repeat(40))).areEmpty();
    assertThat(after(FORM_4, "1600 BRIDGE PARKWAY", "B".repeat(41)))
        .areExactly(
            "16:117: warning: the second line of the street has 41 characters, but EDGAR accepts at most 40 [limit-exceeded]");
  }

  @Test
  void twoLinesOfTheStreetMayBeInOne() {
    assertThat(
            after(
                FORM_4,
                "<u>C/O QUALYS, INC.</u> <u>1600 BRIDGE PARKWAY</u>",
                "<u>C/O QUALYS, INCORPORATED 1600 BRIDGE PARKWAY, SUITE 1200</u>"))
        .areEmpty();
  }
}
