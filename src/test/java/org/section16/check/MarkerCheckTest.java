package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class MarkerCheckTest {
  @Test
  void seeFootnoteNamesAFootnote() {
    assertThat(after(FORM_4, "55,500 | D | |", "55,500 | I | See footnote |"))
        .areExactly(
            "26:85: warning: 'See footnote' does not say which footnote; its marker may be lost [footnote-reference-lost]");
  }

  @Test
  void seeFootnoteMayHaveAMarker() {
    assertThat(after(FORM_4, "55,500 | D | |", "55,500 | I | See footnote ⁽¹⁾ |")).areEmpty();
  }

  @Test
  void seeFootnoteMayNameItInItsText() {
    assertThat(after(FORM_4, "55,500 | D | |", "55,500 | I | See footnote 1 |")).areEmpty();
  }

  @Test
  void aPriceRangeHasItsMarkerAtThePrice() {
    assertThat(after(FORM_4, "$18.3654 ⁽²⁾ | 55,500 |", "$18.3654 | 55,500 ⁽²⁾ |"))
        .areExactly(
            "26:75: warning: footnote 2 gives a range of prices, but its marker is not at the price; it may have moved [footnote-reference-moved]");
  }

  @Test
  void aPriceRangeMayHaveAMarkerElsewhereToo() {
    assertThat(after(FORM_4, "$18.3654 ⁽²⁾ | 55,500 |", "$18.3654 ⁽²⁾ | 55,500 ⁽²⁾ |")).areEmpty();
  }

  @Test
  void anAmountHasItsMarkerAtTheAmount() {
    assertThat(after(FORM_4, "10,000 | D | \\$18", "10,000 | D ⁽³⁾ | \\$18"))
        .areExactly(
            "26:54: warning: marker is at '(A) or (D)', but the amount before it has none; it may have moved [footnote-reference-moved]");
  }

  @Test
  void theDirectionMayHaveAMarkerInAdditionToTheAmount() {
    assertThat(after(FORM_4, "10,000 | D | \\$18", "10,000 ⁽³⁾ | D ⁽³⁾ | \\$18")).areEmpty();
  }

  @Test
  void aCodeHasItsMarkerAtTheCode() {
    assertThat(after(FORM_4, "S ⁽¹⁾ | | 10,000", "S | V ⁽¹⁾ | 10,000"))
        .areExactly(
            "26:39: warning: marker is in column V, but the code before it has none; it may have moved [footnote-reference-moved]");
  }
}
