package org.section16.batch;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {
  @TempDir private Path folder;

  @Test
  void aPatternMatchesFiles() throws IOException {
    write("2013/q1/a.md", "2013/q2/b.md", "2013/q2/c.txt", "2014/q1/d.md", "e.md");

    assertThat(paths("2013/*/*.md")).containsExactly("q1/a.md", "q2/b.md").inOrder();
    assertThat(paths("**/*.md"))
        .containsExactly("2013/q1/a.md", "2013/q2/b.md", "2014/q1/d.md")
        .inOrder();
    assertThat(paths("20??/q1/*")).containsExactly("2013/q1/a.md", "2014/q1/d.md").inOrder();
    assertThat(paths("*.{md,txt}")).containsExactly("e.md");
    assertThat(names("2013/q[2-4]/*.md")).containsExactly(folder + "/2013/q2/b.md");
  }

  @Test
  void aPatternCanMatchFoldersAndArchives() throws IOException {
    write("2013/q1/a.md", "2013/q2/b.md");
    zip("2014.zip", "c.md");

    assertThat(paths("201?")).containsExactly("q1/a.md", "q2/b.md").inOrder();
    assertThat(paths("201*")).containsExactly("q1/a.md", "q2/b.md", "c.md").inOrder();
  }

  @Test
  void aFileWhoseNameLooksLikeAPatternIsThatFile() throws IOException {
    write("a[1].md", "a1.md");

    assertThat(paths("a[1].md")).containsExactly("a[1].md");
  }

  @Test
  void aPatternWithoutMatchIsReported() throws IOException {
    write("a.md");

    Input input = inputs("*.txt").get(0);

    assertThat(input.name()).isEqualTo(folder + "/*.txt");
    assertThat(reason(input)).isEqualTo("no such file or folder, and no match as a pattern");
  }

  @Test
  void theDocumentsOfAZipArchiveAreReadInItsOrder() throws IOException {
    zip("a.zip", "q2/b.md", "q1/a.txt", "picture.png", "__MACOSX/q2/._b.md", "empty/");

    List<Input> inputs = inputs("a.zip");

    assertThat(inputs.stream().map(Input::name))
        .containsExactly(folder + "/a.zip/q2/b.md", folder + "/a.zip/q1/a.txt")
        .inOrder();
    assertThat(inputs.stream().map(Input::path)).containsExactly("q2/b.md", "q1/a.txt").inOrder();
  }

  @Test
  void theDocumentsOfAZipArchiveAreReadBySeveralThreads() throws IOException {
    String[] members =
        IntStream.range(0, 2000).mapToObj(number -> number + ".md").toArray(String[]::new);
    zip("a.zip", members);

    List<String> texts = inputs("a.zip").parallelStream().map(InputsTest::text).toList();

    assertThat(texts).containsExactlyElementsIn(members).inOrder();
  }

  @Test
  void theDocumentsOfATarArchiveAreReadInItsOrder() throws IOException {
    String longName = "folder/".repeat(30) + "long.md";
    tar("a.tar.gz", true, "q2/b.md", "q1/a.txt", "picture.png", longName);
    tar("b.tgz", true, "c.md");
    tar("c.tar", false, "d.md");

    assertThat(paths("a.tar.gz")).containsExactly("q2/b.md", "q1/a.txt", longName).inOrder();
    assertThat(contents("a.tar.gz")).containsExactly("q2/b.md", "q1/a.txt", longName).inOrder();
    assertThat(contents("b.tgz")).containsExactly("c.md");
    assertThat(contents("c.tar")).containsExactly("d.md");
  }

  @Test
  void anArchiveStaysOpenUntilItsInputsAreRead() throws IOException {
    zip("a.zip", "a.md", "b.md");
    write("c.md");
    List<Input> inputs = new ArrayList<>();
    try (InputCursor cursor = of("a.zip", "c.md").open()) {
      for (Optional<Input> input = cursor.next(); input.isPresent(); input = cursor.next()) {
        inputs.add(input.get());
      }
    }

    for (Input input : inputs) {
      assertThat(input.text()).isEqualTo(input.path());
    }
  }

  @Test
  void aMemberCannotEscapeTheOutputFolder() throws IOException {
    zip("a.zip", "../../evil.md", "/absolute.md", "..\\windows.md");

    assertThat(paths("a.zip")).containsExactly("evil.md", "absolute.md", "windows.md").inOrder();
  }

  @Test
  void aDamagedArchiveIsReportedAfterItsReadableDocuments() throws IOException {
    tar("a.tar.gz", true, "a.md", "b.md", "c.md");
    byte[] whole = Files.readAllBytes(folder.resolve("a.tar.gz"));
    Files.write(folder.resolve("cut.tar.gz"), Arrays.copyOf(whole, whole.length - 20));
    Files.writeString(folder.resolve("none.zip"), "this is no archive");
    Files.writeString(folder.resolve("none.tar.gz"), "this is no archive");

    List<Input> cut = inputs("cut.tar.gz");
    Input last = cut.get(cut.size() - 1);

    assertThat(last.name()).isEqualTo(folder + "/cut.tar.gz");
    assertThat(reason(last)).startsWith("damaged archive: ");
    assertThat(reason(inputs("none.zip").get(0))).contains("ZIP");
    assertThat(reason(inputs("none.tar.gz").get(0))).contains("GZIP");
    assertThat(reason(inputs("missing.zip").get(0))).isEqualTo("no such file or folder");
  }

  @Test
  void anArchiveWithoutDocumentsIsReported() throws IOException {
    zip("a.zip", "picture.png");
    tar("a.tar", false, "picture.png");

    assertThat(reason(inputs("a.zip").get(0)))
        .isEqualTo("no .md, .markdown, .txt, .html, .htm or .xml file in this archive");
    assertThat(reason(inputs("a.tar").get(0)))
        .isEqualTo("no .md, .markdown, .txt, .html, .htm or .xml file in this archive");
  }

  @Test
  void theSizeLimitAppliesToMembersOfArchives() throws IOException {
    zip("a.zip", "a-name-that-is-longer-than-the-limit.md", "b.md");
    tar("a.tar", false, "a-name-that-is-longer-than-the-limit.md", "b.md");

    for (String archive : List.of("a.zip", "a.tar")) {
      List<Input> inputs = collect(of(20, archive));
      assertThat(reason(inputs.get(0)))
          .isEqualTo("39 bytes, more than the 20 that --max-bytes allows");
      assertThat(inputs.get(1).text()).isEqualTo("b.md");
    }
  }

  @Test
  void aCyclicLinkIsNotFollowedForever() throws IOException {
    write("in/a.md", "other/b.md");
    Files.createSymbolicLink(folder.resolve("in/back"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/other"), folder.resolve("other"));
    Files.createSymbolicLink(folder.resolve("in/gone.md"), folder.resolve("gone.md"));

    List<Input> inputs = inputs("in");

    assertThat(inputs.stream().map(Input::path))
        .containsExactly("a.md", "gone.md", "other/b.md")
        .inOrder();
    assertThat(reason(inputs.get(1))).isEqualTo("no such file or folder");
  }

  @Test
  void aFolderThatIsNamedLikeADocumentIsAFolder() throws IOException {
    write("in/2013.md/a.md");

    assertThat(paths("in")).containsExactly("2013.md/a.md");
  }

  @Test
  void namesKeepTheGivenPath() throws IOException {
    write("in/a.md");

    assertThat(names("in/")).containsExactly(folder + "/in/a.md");
    assertThat(names("in/../in")).containsExactly(folder + "/in/../in/a.md");
  }

  @Test
  void inputsAreCountedWithoutReadingThem() throws IOException {
    write("in/a.md", "in/b/c.md");
    zip("a.zip", "d.md", "e.md");
    tar("a.tar.gz", true, "f.md");

    assertThat(of("in", "a.zip").count()).hasValue(4);
    assertThat(of("in", "a.tar.gz").count()).isEmpty();
    assertThat(of("in").areSeveral()).isTrue();
    assertThat(of("a.tar.gz").areSeveral()).isFalse();
  }

  private List<String> paths(String argument) throws IOException {
    return inputs(argument).stream().map(Input::path).toList();
  }

  private List<String> names(String argument) throws IOException {
    return inputs(argument).stream().map(Input::name).toList();
  }

  private List<String> contents(String argument) throws IOException {
    List<String> contents = new ArrayList<>();
    for (Input input : inputs(argument)) {
      contents.add(input.text());
    }
    return contents;
  }

  private List<Input> inputs(String argument) throws IOException {
    return collect(of(argument));
  }

  private static List<Input> collect(Inputs inputs) throws IOException {
    List<Input> list = new ArrayList<>();
    try (InputCursor cursor = inputs.open()) {
      for (Optional<Input> input = cursor.next(); input.isPresent(); input = cursor.next()) {
        list.add(input.get());
      }
    }
    return list;
  }

  private Inputs of(String... arguments) {
    return of(1000, arguments);
  }

  private Inputs of(long maxBytes, String... arguments) {
    return new Inputs(
        Arrays.stream(arguments).map(argument -> folder + "/" + argument).toList(),
        Optional.empty(),
        maxBytes,
        new ByteArrayInputStream(new byte[0]));
  }

  private static String text(Input input) {
    try {
      return input.text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(Input input) {
    return String.valueOf(assertThrows(UnreadableInputException.class, input::text).getMessage());
  }

  /** Writes files that contain their own names. */
  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, file.getFileName().toString());
    }
  }

  private void zip(String name, String... members) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve(name)), UTF_8)) {
      for (String member : members) {
        zip.putNextEntry(new ZipEntry(member));
        if (!member.endsWith("/")) {
          zip.write(member.getBytes(UTF_8));
        }
        zip.closeEntry();
      }
    }
  }

  private void tar(String name, boolean gzipped, String... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = gzipped ? new GZIPOutputStream(bytes) : bytes;
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (String member : members) {
        TarArchiveEntry entry = new TarArchiveEntry(member);
        byte[] content = member.getBytes(UTF_8);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    Files.write(folder.resolve(name), bytes.toByteArray());
  }
}
