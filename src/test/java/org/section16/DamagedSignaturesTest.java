package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.testing.ParseResultSubject.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.model.OwnerSignature;
import org.section16.testing.Documents;

/** Signatures with dates in uncommon formats: none ends up in a footnote. */
final class DamagedSignaturesTest {
  private static final String DOCUMENT = Documents.filing("form4-option-exercise");
  private static final ParseResult RESULT =
      Section16.parse(
          Documents.read(Documents.file("invalid/form4-option-exercise.signature-dates.md")));

  @Test
  void aSignatureIsRecognisedByItsMarkOrItsDate() {
    assertThat(names(RESULT))
        .containsExactly(
            "/s/ John N. Wilson",
            "/s/ Bruce Posey",
            "Wilson Family Trust",
            "/s/ Mary Wilson",
            "/s/ Ann Posey Attorney-in-Fact",
            "/s/ Jane Posey")
        .inOrder();
    assertThat(RESULT.filing().footnotes().get(2).text()).endsWith("vest monthly thereafter.");
  }

  @Test
  void aDateIsReadIfItsMonthIsAName() {
    assertThat(RESULT.filing().ownerSignatures().get(0).signatureDate().value())
        .hasValue(LocalDate.of(2013, 8, 7));
    assertThat(RESULT.filing().ownerSignatures().get(2).signatureDate().value())
        .hasValue(LocalDate.of(2013, 8, 7));
  }

  @Test
  void anAmbiguousDateIsReported() {
    assertThat(RESULT)
        .diagnostics()
        .areExactly(
            "45:21: error: '07.08.2013' in 'Date of the signature' is not a date; ignored [unreadable-value]",
            "49:17: error: '8/7/13' in 'Date of the signature' is not a date; ignored [unreadable-value]",
            "55:1: warning: '08/07/20l3' in 'Date of the signature' was read as 2013-08-07 [repaired-value]",
            "57:1: warning: the date of the signature is missing [field-missing]",
            "59:1: warning: 'President' below a signature is not a date; ignored [stray-text]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aug 7, 2013",
        "7 August 2013",
        "7-Aug-2013",
        "Date: August 7th, 2013",
        "**August 7 2013**"
      })
  void aMonthMayBeWrittenInManyWays(String date) {
    ParseResult result = dated(date);

    assertThat(result.filing().ownerSignatures().get(0).signatureDate().value())
        .hasValue(LocalDate.of(2013, 8, 7));
    assertThat(result).diagnostics().areQuiet();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"August 2013", "August 32, 2013", "13/13/2013", "2013", "7 / 8 / 13", "08072013"})
  void anUnreadableDateIsIgnored(String date) {
    ParseResult result = dated(date);

    assertThat(names(result))
        .containsExactly("/s/ Bruce Posey by power of attorney for John N. Wilson");
    assertThat(result.filing().ownerSignatures().get(0).signatureDate().raw()).isEqualTo(date);
    assertThat(result).diagnostics().contain(DiagnosticCode.UNREADABLE_VALUE);
  }

  @Test
  void theCaptionOfASignatureMayPrecedeItsDate() {
    ParseResult result =
        edited(
            "08/07/2013\n\n** Signature of Reporting Person",
            "** Signature of Reporting Person\n\nAugust 7, 2013");

    assertThat(result.filing().ownerSignatures()).hasSize(1);
    assertThat(result.filing().ownerSignatures().get(0).signatureDate().value())
        .hasValue(LocalDate.of(2013, 8, 7));
  }

  @Test
  void textAfterTheCaptionOfASignatureIsReported() {
    ParseResult result =
        edited(
            "** Signature of Reporting Person\n\nDate",
            "** Signature of Reporting Person | Date\n\nThe shares were sold under a plan.\n\n---");

    assertThat(result.filing().ownerSignatures()).hasSize(1);
    assertThat(result)
        .diagnostics()
        .areExactly(
            "47:1: warning: 'The shares were sold under a plan.' after the caption of the signature was ignored [stray-text]");
  }

  private static List<String> names(ParseResult result) {
    return result.filing().ownerSignatures().stream()
        .map(OwnerSignature::signatureName)
        .map(name -> name.raw())
        .toList();
  }

  private static ParseResult dated(String date) {
    return edited("\n08/07/2013", "\n" + date);
  }

  @Test
  void aRemarkInPlaceOfANameIsReported() {
    ParseResult result =
        edited(
            "/s/ Bruce Posey by power of attorney for John N. Wilson",
            "Title: Executive Vice President");

    assertThat(result).diagnostics().contain(DiagnosticCode.STRAY_TEXT);
  }

  private static ParseResult edited(String piece, String replacement) {
    assertThat(DOCUMENT).contains(piece);
    return Section16.parse(DOCUMENT.replace(piece, replacement));
  }
}
