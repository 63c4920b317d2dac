package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.FORM_5;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class SiblingMarkerCheckTest {
  @Test
  void oneRowOfManyLacksTheMarker() {
    assertThat(after(FORM_5, "11/24/2021 | | G ⁽¹⁾", "11/24/2021 | | G"))
        .areExactly(
            "32:33: warning: code 'G' has no marker, but refers to footnote 1 in all other rows; its marker may be lost [footnote-reference-lost]");
  }

  @Test
  void twoRowsOfManyMayLackIt() {
    assertThat(
            after(
                FORM_5,
                "11/24/2021 | | G ⁽¹⁾",
                "11/24/2021 | | G",
                "11/23/2021 | | G ⁽¹⁾",
                "11/23/2021 | | G"))
        .areEmpty();
  }

  @Test
  void oneOfTwoRowsMayLackIt() {
    assertThat(after(FORM_4, "S ⁽¹⁾", "G")).areEmpty();
  }
}
