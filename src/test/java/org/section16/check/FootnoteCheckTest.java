package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.NUMBERED;
import static org.section16.check.EditedDocuments.XML;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;
import org.section16.Section16;
import org.section16.testing.Documents;
import org.section16.testing.ParseResultSubject;

final class FootnoteCheckTest {
  private static final String CUT =
      Documents.read(Documents.file("invalid/form4-option-exercise.cut-behind-the-tables.md"));

  @Test
  void aReferenceNeedsAnExplanation() {
    assertThat(after(FORM_4, "S ⁽¹⁾ |", "S ⁽⁴⁾ |"))
        .areExactly(
            "25:35: warning: footnote 1 may have another text: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "26:35: error: footnote 4 has no explanation; explanations end at footnote 3 [footnote-without-explanation]",
            "26:66: warning: footnote 2 may have another text: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "33:58: warning: footnote 1 may have another text: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "33:77: warning: footnote 3 may have another text: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "37:3: warning: this may be another footnote than 1: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "38:3: warning: this may be another footnote than 2: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "39:3: warning: this may be another footnote than 3: the list has no numbers, and its length does not match the references [footnote-uncertain]");
  }

  @Test
  void severalReferencesMayHaveOneExplanation() {
    assertThat(after(FORM_4, "S ⁽¹⁾ |", "S ⁽¹⁾⁽³⁾ |")).areEmpty();
  }

  @Test
  void aCellWithNothingButAnUnknownReferenceMayHoldAValue() {
    assertThat(after(FORM_4, "(3) | 11/05/2020", "(7) | 11/05/2020 ⁽³⁾"))
        .areExactly(
            "25:35: warning: footnote 1 may have another text: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "26:35: warning: footnote 1 may have another text: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "26:66: warning: footnote 2 may have another text: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "33:58: warning: footnote 1 may have another text: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "33:77: error: footnote 7 has no explanation; explanations end at footnote 3, or the number in parentheses is a value [footnote-without-explanation]",
            "33:94: warning: footnote 3 may have another text: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "37:3: warning: this may be another footnote than 1: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "38:3: warning: this may be another footnote than 2: the list has no numbers, and its length does not match the references [footnote-uncertain]",
            "39:3: warning: this may be another footnote than 3: the list has no numbers, and its length does not match the references [footnote-uncertain]");
  }

  @Test
  void missingExplanationsAreReportedOnce() {
    assertThat(after(FORM_4.replaceAll("(?m)^- .*\\n", "")))
        .areExactly(
            "25:35: error: none of the 5 references in lines 25 to 33 to footnotes 1 to 3 has an explanation; the document has no explanations and may be cut off [footnote-without-explanation]");
  }

  @Test
  void theReferencesOfADocumentWithoutExplanationsAreKept() {
    var price =
        ParseResultSubject.assertThat(Section16.parse(CUT))
            .filing()
            .nonDerivativeEntry(2)
            .transactionPricePerShare();
    price.hasNumber("18.3654");
    price.hasFootnotes(2);
    assertThat(after(CUT))
        .areExactly(
            "1:1: warning: the signature is missing [field-missing]",
            "25:35: error: none of the 5 references in lines 25 to 33 to footnotes 1 to 3 has an explanation; the document has no explanations and may be cut off [footnote-without-explanation]");
  }

  @Test
  void aSingleReferenceWithoutExplanationsIsReported() {
    assertThat(
            after(
                FORM_4.replaceAll("(?m)^- .*\n|⁽[¹²]⁾", ""),
                "(3) | 11/05/2020",
                "08/06/2013 | 11/05/2020 ⁽³⁾"))
        .areExactly(
            "33:98: error: footnote 3 has no explanation; the document has none [footnote-without-explanation]");
  }

  @Test
  void anExplanationNeedsAReference() {
    assertThat(after(FORM_4, " ⁽²⁾", ""))
        .areExactly(
            "38:3: warning: no value refers to footnote 2; look for a lost marker or row [footnote-not-referenced]");
  }

  @Test
  void aNumberInATextMayBeTheLostMarker() {
    assertThat(
            after(
                FORM_4,
                "(3) | 11/05/2020",
                "11/05/2012 | 11/05/2020",
                "Stock Option (right to buy)",
                "Stock Option (3) (right to buy)"))
        .areExactly(
            "39:3: warning: no value refers to footnote 3; its marker may be in 'Stock Option (3) (right to buy)' in line 33 [footnote-not-referenced]");
  }

  @Test
  void explanationNumbersHaveNoGaps() {
    assertThat(
            after(
                NUMBERED,
                "2. The sale price",
                "3. The sale price",
                "3. The option",
                "4. The option"))
        .areExactly(
            "26:66: error: footnote 2 has no explanation, but later ones have [footnote-without-explanation]",
            "37:4: warning: explanation of footnote 2 is missing; its text may be part of footnote 1 [footnote-uncertain]",
            "38:4: warning: footnote 2 is missing before footnote 3 [footnote-gap]",
            "39:4: warning: no value refers to footnote 4; look for a lost marker or row [footnote-not-referenced]");
  }

  @Test
  void severalNumbersMayBeMissing() {
    assertThat(
            after(
                NUMBERED,
                "2. The sale price",
                "4. The sale price",
                "3. The option",
                "5. The option"))
        .areExactly(
            "26:66: error: footnote 2 has no explanation, but later ones have [footnote-without-explanation]",
            "33:77: error: footnote 3 has no explanation, but later ones have [footnote-without-explanation]",
            "37:4: warning: explanation of footnote 2 is missing; its text may be part of footnote 1 [footnote-uncertain]",
            "38:4: warning: no value refers to footnote 4; look for a lost marker or row [footnote-not-referenced]",
            "38:4: warning: footnotes 2 to 3 are missing before footnote 4 [footnote-gap]",
            "39:4: warning: no value refers to footnote 5; look for a lost marker or row [footnote-not-referenced]");
  }

  @Test
  void aNumberIsExplainedOnce() {
    assertThat(after(XML, "<footnote id=\"F2\">", "<footnote id=\"F1\">"))
        .areExactly(
            "86:11: error: footnote 2 has no explanation, but later ones have [footnote-without-explanation]",
            "159:23: warning: explanation of footnote 2 is missing; its text may be part of footnote 1 [footnote-uncertain]",
            "160:23: warning: footnote 1 is explained twice; references lead to the first explanation [footnote-number-twice]",
            "161:23: warning: footnote 2 is missing before footnote 3 [footnote-gap]");
  }

  @Test
  void footnoteNumbersIncrease() {
    assertThat(
            after(
                XML,
                "<footnote id=\"F1\">",
                "<footnote id=\"F9\">",
                "<footnote id=\"F2\">",
                "<footnote id=\"F1\">",
                "<footnote id=\"F9\">",
                "<footnote id=\"F2\">"))
        .areExactly("160:23: warning: footnote 1 comes after footnote 2 [footnote-order]");
  }

  @Test
  void aNumberIsExplainedOnceOnAPageToo() {
    assertThat(after(NUMBERED, "3. The option", "2. The option"))
        .areExactly(
            "33:77: error: footnote 3 has no explanation; explanations end at footnote 2, or the number in parentheses is a value [footnote-without-explanation]",
            "38:4: warning: explanation of footnote 3 is missing; its text may be part of footnote 2 [footnote-uncertain]",
            "39:4: warning: footnote 2 is explained twice; references lead to the first explanation [footnote-number-twice]");
  }

  @Test
  void aSmallerNumberStartsNoExplanationOnAPage() {
    assertThat(
            after(
                NUMBERED,
                "1. The transactions",
                "9. The transactions",
                "2. The sale price",
                "1. The sale price",
                "9. The transactions",
                "2. The transactions"))
        .areExactly(
            "25:35: error: footnote 1 has no explanation, but later ones have [footnote-without-explanation]",
            "26:35: error: footnote 1 has no explanation, but later ones have [footnote-without-explanation]",
            "33:58: error: footnote 1 has no explanation, but later ones have [footnote-without-explanation]",
            "37:4: warning: explanation of footnote 1 is missing; its text may be part of footnote 2 [footnote-uncertain]",
            "37:4: warning: footnote 1 is missing before footnote 2 [footnote-gap]");
  }

  @Test
  void numberedExplanationsAreQuiet() {
    assertThat(after(NUMBERED)).areEmpty();
  }

  @Test
  void aFieldRefersToAFootnoteOnce() {
    assertThat(after(FORM_4, "S ⁽¹⁾ |", "S ⁽¹⁾⁽¹⁾ |"))
        .areExactly("26:35: warning: field refers to footnote 1 twice [footnote-reference-twice]");
  }
}
