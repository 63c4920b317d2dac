package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command writes over what it reads. */
final class InputProtectionTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  @TempDir private Path folder;
  private Path document = Path.of("");
  private String sample = "";

  @BeforeEach
  void writeDocument() throws IOException {
    sample = Files.readString(SAMPLE);
    document = Files.writeString(folder.resolve("x.md"), sample);
  }

  @Test
  void aPageDoesNotOverwriteItsDocument() throws IOException {
    assertRefused(document, sample, "report", "-q", document, "-o", document);
  }

  @Test
  void aPageDoesNotOverwriteTheFilingItIsComparedWith() throws IOException {
    Path filing = Files.writeString(folder.resolve("f.xml"), "<ownershipDocument/>");

    assertRefused(
        filing,
        "<ownershipDocument/>",
        "report",
        document,
        "--against",
        filing,
        "-o",
        folder.resolve("./f.xml"));
  }

  @Test
  void anIndexDoesNotOverwriteADocument() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    Path index = Files.createLink(pages.resolve("index.html"), document);

    assertRefused(index, sample, "report", SAMPLE, document, "-o", pages);
  }

  @Test
  void jsonLinesDoNotOverwriteTheirInput() throws IOException {
    Path lines = Files.writeString(folder.resolve("x.jsonl"), sample);

    assertRefused(lines, sample, "parse", "--format", "jsonl", "--out", lines, lines);
  }

  @Test
  void noShardOverwritesAnInput() throws IOException {
    Path shard = Files.writeString(folder.resolve("filings-00002.jsonl"), sample);

    assertRefused(
        shard,
        sample,
        "parse",
        "--format",
        "jsonl",
        "--shard-size",
        1,
        "--resume",
        "--out",
        folder,
        shard);
  }

  @Test
  void noTableOverwritesAnInput() throws IOException {
    Path table = Files.writeString(folder.resolve("FOOTNOTES.tsv"), sample);

    assertRefused(table, sample, "parse", "--format", "tsv", "--out", folder, table);
  }

  @Test
  void noTableOverwritesTheMetadata() throws IOException {
    Path table = Files.writeString(folder.resolve("SUBMISSION.tsv"), "FILE\nx\n");

    assertRefused(
        table,
        "FILE\nx\n",
        "parse",
        "--format",
        "tsv",
        "--metadata",
        table,
        "--out",
        folder,
        document);
  }

  @Test
  void aResultDoesNotOverwriteAnotherInput() throws IOException {
    Path other = Files.writeString(folder.resolve("x.xml"), "<ownershipDocument/>");

    assertRefused(
        other,
        "<ownershipDocument/>",
        "parse",
        "--format",
        "xml",
        "--out",
        folder,
        document,
        Files.createDirectories(folder.resolve("empty")).resolve("../x.xml"));
  }

  @Test
  void aLinkToAnInputIsNotOverwritten() throws IOException {
    Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic.jsonl"), document);
    Path hard = Files.createLink(folder.resolve("hard.jsonl"), document);

    for (Path link : new Path[] {symbolic, hard}) {
      assertRefused(document, sample, "parse", "--diagnostics", link, document);
      assertRefused(document, sample, "parse", "--summary", link, document);
      assertRefused(document, sample, "parse", "--format", "jsonl", "--out", link, document);
      assertRefused(link, sample, "report", "-o", document, link);
    }
  }

  @Test
  void archivesAreProtected() throws IOException {
    Path archive = folder.resolve("a.zip");
    try (OutputStream file = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("x.md"));
      zip.write(sample.getBytes(UTF_8));
    }
    byte[] whole = Files.readAllBytes(archive);

    Run run = Run.of("parse", "--diagnostics", archive, archive);

    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.readAllBytes(archive)).isEqualTo(whole);
  }

  @Test
  void unreadableArchivesAreProtectedToo() throws IOException {
    Path archive = Files.writeString(folder.resolve("a.zip"), "no archive");

    assertRefused(archive, "no archive", "parse", "--diagnostics", archive, archive);
  }

  @Test
  void aPartFileOfAnOutputIsNotAnInput() throws IOException {
    Path part = Files.writeString(folder.resolve(".d.jsonl.part"), sample);

    assertRefused(part, sample, "parse", "--diagnostics", folder.resolve("d.jsonl"), part);
  }

  @Test
  void theOutputOfAnEarlierRunIsOverwritten() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), "earlier");

    assertThat(Run.of("report", document, "-o", page).status()).isEqualTo(0);

    assertThat(Files.readString(page)).contains("QUALYS, INC.");
  }

  private static void assertRefused(Path input, String content, Object... arguments)
      throws IOException {
    Run run = Run.of(arguments);

    assertWithMessage(run.err()).that(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is an input and would be overwritten");
    assertThat(run.err()).endsWith("; nothing was written\n");
    assertThat(Files.readString(input)).isEqualTo(content);
  }
}
