package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is in a folder or an archive and is no document is said, and the documents are read. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SpecialFilesTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");
  private static final String PIPE = "a pipe, a device or a socket, not a file; skipped";

  @TempDir private Path folder;
  private byte[] sample = {};

  @BeforeEach
  void readSample() throws IOException {
    sample = Files.readAllBytes(SAMPLE);
  }

  @Test
  void aPipeInAFolderIsSkipped() throws Exception {
    makePipe("in/pipe.md");
    Files.write(folder.resolve("in/x.md"), sample);

    Run run = Run.of("parse", "--format", "jsonl", folder.resolve("in"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out().lines().count()).isEqualTo(1);
    assertThat(run.err()).contains(folder + "/in/pipe.md: error: " + PIPE + " [unreadable]\n");
  }

  @Test
  void aPipeThatAPatternMatchesIsSkipped() throws Exception {
    makePipe("in/pipe.md");
    Files.write(folder.resolve("in/x.md"), sample);

    Run run = Run.of("parse", "--format", "jsonl", folder.resolve("in/*.md"));

    assertThat(run.out().lines().count()).isEqualTo(1);
    assertThat(run.err()).contains("/in/pipe.md: error: " + PIPE);
  }

  @Test
  void aPipeNamedLikeAnArchiveIsNotOpened() throws Exception {
    makePipe("in/pipe.tar");

    Run run = Run.of("parse", folder.resolve("in/pipe.tar"));

    assertThat(run.err()).contains("/in/pipe.tar: error: " + PIPE);
  }

  @Test
  void aLinkToADeviceIsSkipped() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/zero.md"), Path.of("/dev/zero"));
    assumeTrue(Files.exists(folder.resolve("in/zero.md")));

    Run run = Run.of("parse", folder.resolve("in"));

    assertThat(run.err()).contains("/in/zero.md: error: " + PIPE);
  }

  @Test
  void anArchiveInAZipArchiveIsReported() throws IOException {
    Path archive = folder.resolve("a.zip");
    try (OutputStream file = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : new String[] {"inner/b.tar.gz", "__MACOSX/._c.zip", "x.md"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(sample);
      }
    }

    Run run = Run.of("parse", "--format", "jsonl", archive);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out().lines().count()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            archive
                + "/inner/b.tar.gz: error: an archive in an archive; skipped, extract it first"
                + " [unreadable]\n");
    assertThat(run.err()).doesNotContain("MACOSX");
  }

  @Test
  void specialEntriesOfAZipArchiveAreReported() throws IOException {
    Path archive = folder.resolve("a.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
      member(zip, "symbolic.md", UnixStat.LINK_FLAG | 0777, "x.md".getBytes(UTF_8));
      member(zip, "archive.zip", UnixStat.LINK_FLAG | 0777, "inner.zip".getBytes(UTF_8));
      member(zip, "pipe.md", 0010644, new byte[0]);
      member(zip, "inner.zip", UnixStat.FILE_FLAG | 0644, sample);
      member(zip, "x.md", UnixStat.FILE_FLAG | 0644, sample);
    }

    Run run = Run.of("parse", "--quiet", "--format", "jsonl", archive);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out().lines().count()).isEqualTo(1);
    assertThat(run.err().replace(archive + "/", ""))
        .isEqualTo(
            """
            symbolic.md: error: a link to x.md in an archive; skipped [unreadable]
            archive.zip: error: a link to inner.zip in an archive; skipped [unreadable]
            pipe.md: error: %s [unreadable]
            inner.zip: error: an archive in an archive; skipped, extract it first [unreadable]
            """
                .formatted(PIPE));
  }

  @Test
  void specialEntriesOfATarArchiveAreReported() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      link(tar, "symbolic.md", TarConstants.LF_SYMLINK);
      link(tar, "hard.md", TarConstants.LF_LINK);
      member(tar, "pipe.md", TarConstants.LF_FIFO, new byte[0]);
      member(tar, "device.md", TarConstants.LF_CHR, new byte[0]);
      member(tar, "inner.zip", TarConstants.LF_NORMAL, sample);
      member(tar, "x.md", TarConstants.LF_NORMAL, sample);
    }
    Path archive = Files.write(folder.resolve("a.tar"), bytes.toByteArray());

    Run run = Run.of("parse", "--quiet", "--format", "jsonl", archive);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out().lines().count()).isEqualTo(1);
    assertThat(run.err().replace(archive + "/", ""))
        .isEqualTo(
            """
            symbolic.md: error: a link to x.md in an archive; skipped [unreadable]
            hard.md: error: a link to x.md in an archive; skipped [unreadable]
            pipe.md: error: %1$s [unreadable]
            device.md: error: %1$s [unreadable]
            inner.zip: error: an archive in an archive; skipped, extract it first [unreadable]
            """
                .formatted(PIPE));
  }

  private static void link(TarArchiveOutputStream tar, String name, byte type) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, type);
    entry.setLinkName("x.md");
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  private static void member(TarArchiveOutputStream tar, String name, byte type, byte[] content)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, type);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  private void makePipe(String name) throws Exception {
    Path pipe = folder.resolve(name);
    Files.createDirectories(pipe.getParent());
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    Process process = new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start();
    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(process.waitFor()).isEqualTo(0);
  }

  private static void member(ZipArchiveOutputStream zip, String name, int mode, byte[] content)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setUnixMode(mode);
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
  }
}
