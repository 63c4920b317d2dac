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
            "27:1: warning: row is the same as the row before it; kept, but it may be a duplicate [duplicate-row]");
  }

  @Test
  void aRowThatDiffersInOneCellIsNotADuplicate() {
    assertThat(after(FORM_4, SALE, SALE + SALE.replace("55,500", "45,500"))).areEmpty();
  }
}
