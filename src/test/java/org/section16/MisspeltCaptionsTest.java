package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.testing.FilingSubject.assertThat;
import static org.section16.testing.ParseResultSubject.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.testing.Documents;

/** Captions of the form as people misspell them, and prose that only resembles them. */
final class MisspeltCaptionsTest {
  private static final String DOCUMENT = Documents.filing("form4-option-exercise");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Explanations of Response:",
        "Explanation of Responces",
        "Explaination of Responses:",
        "Explanation for the Responses:",
        "Explanation of Respones:",
        "**Explanation of Responses** (continued):"
      })
  void aMisspeltCaptionOfTheExplanationsIsRecognised(String caption) {
    assertReadsAlike("Explanation of Responses:", caption);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Table I - Non-Derivative Security",
        "Table One - Non-Derivative Securities",
        "Table I - Nonderivatives Securities",
        "Table I - Non-Derviative Securitis",
        "Tabel 1: Non-Derivitive Securites"
      })
  void aMisspeltCaptionOfTableIIsRecognised(String caption) {
    assertReadsAlike("Table I - Non-Derivative Securities", caption);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Table II - Derivative Security",
        "Table Two - Derivative Securities",
        "Table lI - Derivitive Securities",
        "Table 2 - Derivatives Securites"
      })
  void aMisspeltCaptionOfTableIIIsRecognised(String caption) {
    assertReadsAlike("Table II - Derivative Securities", caption);
  }

  @Test
  void anExplanationAboutTableIIIsNotACaption() {
    ParseResult result =
        Section16.parse(
            DOCUMENT.replace(
                "- The option is", "- Table II derivative security is an option. It is"));

    assertThat(result).filing().footnotes().hasSize(3);
    assertThat(result.filing().footnotes().get(2).text())
        .startsWith("Table II derivative security is an option.");
  }

  private static void assertReadsAlike(String caption, String misspelt) {
    assertThat(DOCUMENT).contains(caption);
    ParseResult result = Section16.parse(DOCUMENT.replace(caption, misspelt));

    assertThat(result.filing()).reportsSameAs(Section16.parse(DOCUMENT).filing());
    assertThat(result).diagnostics().areQuiet();
  }
}
