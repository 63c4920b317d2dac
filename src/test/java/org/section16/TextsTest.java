package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.testing.ParseResultSubject.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section16.testing.Documents;

/** What a filer wrote is kept; what a converter added to it is not. */
final class TextsTest {
  @Test
  void anythingButAConvertersTagIsText() {
    ParseResult result = Section16.parse(Documents.filing("form4-angle-brackets"));

    assertThat(result)
        .filing()
        .footnotes()
        .containsAtLeast(
            "<script>alert(1)</script><img src=x onerror=alert(1)> is what the plan's web page"
                + " showed.",
            "The price was < $5 and > $3, the holding <1% of the class; it is restricted if a<b>c,"
                + " <i.e. the plan>, or a <b> c.",
            "<the Trust> of which <!-- the reporting person is a trustee; see Exhibit 99.")
        .inOrder();
    assertThat(result).filing().issuerName().hasValue("QUALYS <Holdings>, INC.");
    assertThat(result)
        .filing()
        .nonDerivativeEntry(2)
        .natureOfOwnership()
        .hasValue("By <Wilson> Trust");
    assertThat(result)
        .filing()
        .remarks()
        .hasValue("<Exhibit 24> Power of Attorney <a share of stock>");
    assertThat(result).diagnostics().areQuiet();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          see [Exhibit 99](/Archives/ex99.htm)                     ~ see Exhibit 99
          see [Exhibit 99](https://sec.gov/a "The agreement")      ~ see Exhibit 99
          see [Rule 16a-1(a)](/rules/16a-1(a)#note) and [17 CFR](#17) ~ see Rule 16a-1(a) and 17 CFR
          see ![the plan](/plan.png)!                              ~ see the plan!
          see [](/empty)Exhibit 99                                 ~ see Exhibit 99
          as of Section [16](b) of the Act                         ~ as of Section [16](b) of the Act
          see \\[Exhibit 99](/Archives/ex99.htm)                   ~ see [Exhibit 99](/Archives/ex99.htm)
          see [Exhibit 99\\](/Archives/ex99.htm)                   ~ see [Exhibit 99](/Archives/ex99.htm)
          see [Exhibit 99](/Archives/ex99.htm                      ~ see [Exhibit 99](/Archives/ex99.htm
          see [Exhibit 99](/Archives (1)                           ~ see [Exhibit 99](/Archives (1)
          see [the [new] plan](/plan)                              ~ see [the [new] plan](/plan)
          """)
  void aLinkIsReplacedByItsText(String markdown, String shown) {
    String document =
        Documents.filing("form4-option-exercise")
            .replace("- The option is subject to", "- " + markdown);

    assertThat(Section16.parse(document).filing().footnotes().get(2).text())
        .startsWith(shown + " an early exercise provision");
  }
}
