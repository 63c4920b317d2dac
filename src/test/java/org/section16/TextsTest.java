package org.section16;

import static org.section16.testing.ParseResultSubject.assertThat;

import org.junit.jupiter.api.Test;
import org.section16.testing.Documents;

/** What a filer wrote is kept; what a converter added to it is not. */
final class TextsTest {
  @Test
  void whatIsNoTagOfAConverterIsText() {
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
}
