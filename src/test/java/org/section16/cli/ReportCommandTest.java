package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");
  private static final Path FILINGS = Path.of("testdata/edgar");
  private static final Path FILING = FILINGS.resolve("form4-option-exercise.xml");

  @TempDir private Path folder;
  private Path out = Path.of("");
  private String sample = "";

  @BeforeEach
  void readSample() throws IOException {
    sample = Files.readString(SAMPLE);
    out = folder.resolve("pages");
  }

  private Path write(String name, String document) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, document);
  }

  @Test
  void aPageGoesToStandardOutput() {
    Run run = Run.of("report", SAMPLE);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).startsWith("<!DOCTYPE html>\n");
    assertThat(run.out()).contains("<title>" + SAMPLE + ": Form 4 · QUALYS, INC.");
    assertThat(run.out()).endsWith("</html>\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aPageGoesToAFile() throws IOException {
    Path page = folder.resolve("new/page.html");

    Run run = Run.of("report", SAMPLE, "-o", page);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(page)).contains("QUALYS, INC.");
  }

  @Test
  void severalPagesGoToAFolderWithAnIndex() throws IOException {
    write("filings/2013/a #1.md", sample);
    write("filings/b.md", "no filing");

    Run run = Run.of("report", folder.resolve("filings"), "-o", out, "-q");

    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(out.resolve("2013/a #1.html"))).contains("QUALYS, INC.");
    assertThat(Files.readString(out.resolve("b.html"))).contains("not a filing");
    String index = Files.readString(out.resolve("index.html"));
    assertThat(index).contains("href=\"./2013/a%20%231.html\"");
    assertThat(index).contains("href=\"./b.html\"");
    assertThat(index).contains("2 documents");
  }

  @Test
  void severalPagesNeedAFolder() throws IOException {
    Run run = Run.of("report", write("a.md", sample), write("b.md", sample));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("section16: several pages need an output folder: -o FOLDER\n");
  }

  @Test
  void aPageNamedLikeTheIndexIsRefused() throws IOException {
    Run run = Run.of("report", write("index.md", sample), write("b.md", sample), "-o", out);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("would have the same name as the index; nothing was written");
    assertThat(Files.exists(out)).isFalse();
  }

  @Test
  void anUnreadableInputIsListedInTheIndex() throws IOException {
    write("filings/a.md", sample);
    Files.write(folder.resolve("filings/b.md"), "Société".getBytes(ISO_8859_1));

    Run run = Run.of("report", folder.resolve("filings"), "-o", out);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("b.md: error: not UTF-8");
    assertThat(Files.exists(out.resolve("b.html"))).isFalse();
    assertThat(Files.readString(out.resolve("index.html"))).contains("not UTF-8; convert it first");
  }

  @Test
  void differencesFromEdgarAreMarked() throws IOException {
    Path document = write("a.md", sample.replace("55,500", "55,600"));

    Run run = Run.of("report", document, "--against", FILING);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("1 difference<");
    assertThat(run.out()).contains("≠ 55500");
  }

  @Test
  void aDocumentWithoutEdgarsFilingIsReportedAsNotCompared() throws IOException {
    write("filings/form4-option-exercise.md", sample);
    write("filings/other.md", sample);

    Run run = Run.of("report", folder.resolve("filings"), "-o", out, "--against", FILINGS);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("other.md: error: no filing other.xml in testdata/edgar\n");
    assertThat(Files.readString(out.resolve("form4-option-exercise.html")))
        .contains("fields compared: no difference");
    assertThat(Files.readString(out.resolve("index.html"))).contains("not compared");
    assertThat(Files.exists(out.resolve("other.html"))).isTrue();
  }

  @Test
  void severalDocumentsCannotBeComparedWithOneFiling() throws IOException {
    Run run =
        Run.of(
            "report", write("a.md", sample), write("b.md", sample), "-o", out, "--against", FILING);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("several documents need a folder to compare with");
  }
}
