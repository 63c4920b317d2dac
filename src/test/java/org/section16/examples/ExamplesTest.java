package org.section16.examples;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.Section16;
import org.section16.model.TableEntry;
import org.section16.model.TransactionCoding;
import org.section16.testing.Documents;

final class ExamplesTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  @Test
  void allReferencesAreListedWithTheirPlacesFieldsAndExplanations() throws IOException {
    List<String> lines = FootnoteReferences.in(Section16.parse(SAMPLE).filing());

    assertThat(lines.stream().map(line -> line.substring(0, Math.min(60, line.length()))).toList())
        .containsExactly(
            "25:35: transactionCode F1: The transactions reported on this",
            "26:35: transactionCode F1: The transactions reported on this",
            "26:66: transactionPricePerShare F2: The sale price for this ",
            "33:58: transactionCode F1: The transactions reported on this",
            "33:77: exerciseDate F3: The option is subject to an early ex")
        .inOrder();
  }

  @Test
  void namesAreBlackenedAndNothingElse() throws IOException {
    String document = Files.readString(SAMPLE);

    String anonymous = Anonymizer.anonymize(document);

    assertThat(anonymous)
        .isEqualTo(
            document
                .replace("<u>Wilson John N</u>", "<u>██████ ████ █</u>")
                .replace(
                    "/s/ Bruce Posey by power of attorney for John N. Wilson",
                    "/s/ █████ █████ by power of attorney for ████ █. ██████"));
  }

  @Test
  void textsThatSpeakOfAnOwnerAreBlackenedToo() {
    String anonymous =
        Anonymizer.anonymize(
            """
            FORM 4

            | 1. Name and Address of Reporting Person * WILSON JOHN N (Last) (First) (Middle) c/o Wilson & Co. (Street) |
            |---|

            Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

            | 1. Title of Security (Instr. 3) |
            |---|
            | Wilson Stock | 08/06/2013 | | S | | 10 | D | $18 | 55 | I | By Wilson Trust ⁽¹⁾ |

            Explanation of Responses:

            1. Mr. Wilson sold them, and no will.
            """);

    assertThat(anonymous).contains("* ██████ ████ █ (Last)");
    assertThat(anonymous).contains(" c/o ██████ & Co. (Street)");
    assertThat(anonymous).contains("| Wilson Stock |");
    assertThat(anonymous).contains("| By ██████ Trust ⁽¹⁾ |");
    assertThat(anonymous).contains("1. Mr. ██████ sold them, and no will.");
  }

  @Test
  void theTablesOfAnAnonymousDocumentReadAsBefore() {
    for (Path file : Documents.filings()) {
      String document = Documents.read(file);

      String anonymous = Anonymizer.anonymize(document);

      assertWithMessage(file.toString()).that(codes(anonymous)).isEqualTo(codes(document));
    }
  }

  @Test
  void markersThatAreNotSuperscriptAreFound() throws IOException {
    assertThat(MarkerSpelling.check(Files.readString(SAMPLE)))
        .containsExactly("33: write (3) as superscript");
  }

  @Test
  void eachExampleIsShorterThanFortyLines() throws IOException {
    for (String name : List.of("FootnoteReferences", "Anonymizer", "MarkerSpelling")) {
      String source =
          Files.readString(Path.of("src/test/java/org/section16/examples", name + ".java"));
      String visitor = source.substring(source.indexOf("/**"));
      assertWithMessage(name).that(visitor.lines().count()).isLessThan(40);
    }
  }

  private static List<TransactionCoding> codes(String document) {
    return Section16.parse(document).filing().entries().map(TableEntry::transactionCoding).toList();
  }
}
