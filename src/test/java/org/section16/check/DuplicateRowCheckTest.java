package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.SALE;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class DuplicateRowCheckTest {
  @Test
  void aRowIsPrintedOnce() {
    assertThat(after(FORM_4, SALE, SALE + SALE))
        .areExactly(
            "27:1: warning: row repeats the row before it; it was kept, but may have been printed once only [duplicate-row]");
  }

  @Test
  void aRowThatDiffersInOneCellIsAnotherOne() {
    assertThat(after(FORM_4, SALE, SALE + SALE.replace("55,500", "45,500"))).areEmpty();
  }
}
