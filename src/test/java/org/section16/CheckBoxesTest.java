package org.section16;

import static org.section16.testing.ParseResultSubject.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.model.FilingGroup;
import org.section16.testing.Documents;

/** Boxes of the cover, beside their label or run together with it. */
final class CheckBoxesTest {
  private static final String DOCUMENT = Documents.filing("form4-glued-boxes");
  private static final String EXIT = "Check this box if no longer";
  private static final String PLAN = "XCheck this box to indicate";

  @Test
  void anXGluedToItsLabelIsATick() {
    ParseResult result = Section16.parse(DOCUMENT);

    assertThat(result).filing().aff10b5One().hasValue(true);
    assertThat(result).filing().notSubjectToSection16().hasValue(false);
    assertThat(result).filing().filingGroup().hasValue(FilingGroup.INDIVIDUAL);
    assertThat(result)
        .filing()
        .field("reportingOwners[1].relationship.isDirector")
        .contains("true");
    assertThat(result).filing().field("reportingOwners[1].relationship.isOfficer").contains("true");
    assertThat(result)
        .filing()
        .field("reportingOwners[1].relationship.isTenPercentOwner")
        .contains("false");
    assertThat(result).diagnostics().areQuiet();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X", "x", "[X]", "☒", "_X_", "X "})
  void aTickedBoxMayTouchItsLabel(String box) {
    ParseResult result =
        Section16.parse(DOCUMENT.replace(EXIT, box + EXIT).replace(PLAN, box + PLAN.substring(1)));

    assertThat(result).filing().notSubjectToSection16().hasValue(true);
    assertThat(result).filing().aff10b5One().hasValue(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[ ]", "☐"})
  void anEmptyBoxMayTouchItsLabel(String box) {
    ParseResult result =
        Section16.parse(DOCUMENT.replace(EXIT, box + EXIT).replace(PLAN, box + PLAN.substring(1)));

    assertThat(result).filing().notSubjectToSection16().hasValue(false);
    assertThat(result).filing().aff10b5One().hasValue(false);
  }
}
