package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.testing.FilingSubject.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.edgar.OwnershipXmlReader;
import org.section16.edgar.OwnershipXmlWriter;
import org.section16.model.Filing;
import org.section16.testing.Documents;

/** A filing survives a round trip through XML, and other line endings. */
@Tag("slow")
final class RoundTripTest {
  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#filings")
  void writtenXmlIsReadAsAnEqualFiling(Path file) {
    Filing filing = Section16.parse(Documents.read(file)).filing();

    ParseResult result = Section16.parse(new OwnershipXmlWriter().write(filing));

    assertThat(result.filing()).reportsSameAs(filing);
    assertThat(result.filing()).isEqualTo(filing);
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#filings")
  void xmlThatIsReadIsWrittenUnchanged(Path file) {
    String xml = new OwnershipXmlWriter().write(Section16.parse(Documents.read(file)).filing());

    Filing filing = new OwnershipXmlReader().read(xml).filing();

    assertThat(new OwnershipXmlWriter().write(filing)).isEqualTo(xml);
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void lineEndingsMakeNoDifference(Path file) {
    String document = Documents.read(file).replace("\r\n", "\n");
    ParseResult expected = Section16.parse(document);

    for (String end : new String[] {"\r\n", "\r"}) {
      ParseResult result = Section16.parse(document.replace("\n", end));

      assertThat(result.filing()).reportsSameAs(expected.filing());
      assertThat(result.filing()).isEqualTo(expected.filing());
      assertThat(codes(result)).isEqualTo(codes(expected));
    }
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void aFinalLineEndingMakesNoDifference(Path file) {
    String document = Documents.read(file).stripTrailing();
    ParseResult expected = Section16.parse(document);

    for (String end : new String[] {"\n", "\r\n", "\r", "\n\n\n"}) {
      ParseResult result = Section16.parse(document + end);

      assertThat(result.filing()).reportsSameAs(expected.filing());
      assertThat(codes(result)).isEqualTo(codes(expected));
    }
  }

  private static Object codes(ParseResult result) {
    return result.diagnostics().stream()
        .map(diagnostic -> diagnostic.code().id() + " at line " + diagnostic.span().line())
        .toList();
  }
}
