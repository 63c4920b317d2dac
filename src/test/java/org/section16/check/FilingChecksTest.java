package org.section16.check;

import static org.section16.testing.DiagnosticsSubject.assertThat;

import com.google.common.truth.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.Diagnostic;
import org.section16.Section16;
import org.section16.model.Filing;
import org.section16.testing.Documents;

final class FilingChecksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "form3-many-holdings",
        "form3-no-securities",
        "form4-amendment",
        "form4-joint-plan-box",
        "form4-no-longer-subject",
        "form4-option-exercise",
        "form4-value-based",
        "form4-v-rows.no-outer-pipes",
        "form5-gifts"
      })
  void correctFilingsHaveNoFindings(String name) {
    assertThat(FilingChecks.run(Section16.parse(Documents.filing(name)).filing())).areQuiet();
  }

  @Test
  void anEmptyFilingHasNoFindings() {
    assertThat(FilingChecks.run(Filing.EMPTY)).areEmpty();
  }

  @Test
  void diagnosticsAreSortedByPlace() {
    List<Diagnostic> diagnostics =
        EditedDocuments.after(
            EditedDocuments.FORM_4,
            "| \\$4.1 | 65,500",
            "| | 65,500",
            "S ⁽¹⁾ |",
            "P ⁽⁴⁾ |",
            "11/05/2020",
            "11/05/1920");

    Truth.assertThat(diagnostics).isInOrder(Diagnostic.BY_PLACE);
    Truth.assertThat(diagnostics).hasSize(12);
  }

  @Test
  void parsingReportsTheSameDiagnostics() {
    String document = EditedDocuments.FORM_4.replace("S ⁽¹⁾ |", "P ⁽¹⁾ |");

    assertThat(Section16.parse(document).diagnostics())
        .areExactly(
            "26:52: warning: code P (open market or private purchase) does not go with D; one of the two may be misread, or in the wrong column [code-against-direction]");
  }
}
