package org.section16.output.markdown;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.section16.testing.FilingSubject.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.model.DocumentField;
import org.section16.model.Filing;
import org.section16.model.FilingBuilder;
import org.section16.model.Reported;
import org.section16.testing.Documents;
import org.section16.testing.RandomFilings;

/** Filings as clean Markdown, and back. */
@Tag("slow")
final class MarkdownWriterTest {
  private final MarkdownWriter writer = new MarkdownWriter();

  @Test
  void aFilingHasHeadingsTablesAndNumberedExplanations() {
    String markdown = writer.write(read("form4-option-exercise.md"));

    assertThat(markdown)
        .startsWith(
            """
            # FORM 4

            STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP

            [ ] Check this box if no longer subject to Section 16.""");
    assertThat(markdown)
        .contains(
            """
            | Box | Entry |
            | --- | --- |
            | 1. Name and Address of Reporting Person | Wilson John N<br>(Last) (First) (Middle)<br>C/O QUALYS, INC.<br>1600 BRIDGE PARKWAY<br>(Street)<br>REDWOOD CITY<br>CA<br>94065<br>(City) (State) (Zip) |
            | 2. Issuer Name and Ticker or Trading Symbol | QUALYS, INC. [QLYS] |
            | 3. Date of Earliest Transaction (Month/Day/Year) | 08/06/2013 |
            """);
    assertThat(markdown)
        .contains(
            "| Common Stock | 08/06/2013 | | S ⁽¹⁾ | | 10,000 | D | \\$18.3654 ⁽²⁾ | 55,500 | D | |\n");
    assertThat(markdown).contains("\n## Explanation of Responses\n\n1. The transactions reported");
    assertThat(markdown)
        .endsWith(
            """
            ## Signatures

            | Signature of Reporting Person | Date |
            | --- | --- |
            | /s/ Bruce Posey by power of attorney for John N. Wilson | 08/07/2013 |
            """);
  }

  @Test
  void aCikIsTheLinkOfTheName() {
    Filing filing =
        Section16.parse(Documents.read(Path.of("testdata/edgar/form4-option-exercise.xml")))
            .filing();

    assertThat(writer.write(filing))
        .contains(
            "| [QUALYS, INC.](https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001107843) [QLYS] |");
  }

  @Test
  void theRolesOfFurtherOwnersAreInOneTable() {
    Filing joint = RandomFilings.of(seedOfAJointFiling());

    assertThat(writer.write(joint))
        .contains(
            "## Reporting Owners\n\n| Reporting Owner | Director | 10% Owner | Officer | Other |\n");
  }

  private static long seedOfAJointFiling() {
    long seed = 0;
    while (RandomFilings.of(seed).reportingOwners().stream()
            .skip(1)
            .filter(owner -> owner.relationship().isDirector().isPresent())
            .count()
        == 0) {
      seed++;
    }
    return seed;
  }

  @Test
  void theEmptyFilingIsAnEmptyText() {
    assertThat(writer.write(Filing.EMPTY)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void parsingTheMarkdownGivesAnEqualFiling(Path file) {
    Filing filing = Section16.parse(Documents.read(file)).filing();

    ParseResult again = Section16.parse(writer.write(filing));

    assertThat(again.filing()).reportsSameAs(filing);
    assertThat(again.filing()).isEqualTo(filing);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  void anyGeneratedFilingSurvivesTheRoundTrip(int form) {
    for (long seed = form - 3L; seed < 900; seed += 3) {
      Filing filing = RandomFilings.of(seed);

      Filing again = Section16.parse(writer.write(filing)).filing();

      assertWithMessage("filing of seed %s", seed).that(again).isEqualTo(filing);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  void rewritingTheMarkdownGivesTheSameText(int form) {
    Filing filing = RandomFilings.of(form + 27L);
    String markdown = writer.write(filing);

    assertThat(writer.write(Section16.parse(markdown).filing())).isEqualTo(markdown);
  }

  @Test
  void cleanFilingsHaveNoDiagnostics() {
    for (String name :
        List.of("form4-option-exercise.md", "form3-ten-owners.padded-cells.md", "form5-gifts.md")) {
      ParseResult again = Section16.parse(writer.write(read(name)));

      assertWithMessage(name).that(again.hasErrors()).isFalse();
      assertWithMessage(name).that(codes(again)).isEqualTo(codes(Section16.parse(document(name))));
    }
  }

  @Test
  void aTextThatLooksLikeMarkupRemainsText() {
    for (String text :
        List.of(
            "a | b",
            "<b>bold</b>",
            "*bold*",
            "see (1) below",
            "[X]",
            "A &B",
            "C:\\dir",
            "Remarks: none",
            "(Table I - Non-Derivative Securities)",
            "[x](http://y)",
            "m² of land",
            "- dash",
            "/s/ Jane Roe",
            "Jane Roe 02/15/2016",
            "Form 4",
            "&amp;")) {
      assertWithMessage(text).that(remarks(text)).isEqualTo(Reported.of(text, text, nowhere()));
    }
  }

  @Test
  void unambiguousProseIsNotEscaped() {
    String text =
        "See the Form 4 filed on 02/15/2016, and/or Exhibit 24 (1/3 of the shares) at 5.5% p.a.";

    assertThat(writer.write(withRemarks(text))).contains("\n" + text + "\n");
    assertThat(remarks(text)).isEqualTo(Reported.of(text, text, nowhere()));
  }

  private Reported<String> remarks(String text) {
    return Section16.parse(writer.write(withRemarks(text))).filing().remarks();
  }

  private static Filing withRemarks(String text) {
    return new FilingBuilder(read("form4-option-exercise.md"))
        .set(DocumentField.REMARKS, text)
        .build();
  }

  private static org.section16.SourceSpan nowhere() {
    return org.section16.SourceSpan.NONE;
  }

  private static List<String> codes(ParseResult result) {
    return result.diagnostics().stream()
        .map(diagnostic -> diagnostic.code().id())
        .sorted()
        .toList();
  }

  private static String document(String name) {
    return Documents.read(Path.of("testdata/filings", name));
  }

  private static Filing read(String name) {
    return Section16.parse(document(name)).filing();
  }
}
