package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, beside a jar of the classes as they are here. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class LauncherTest {
  private static final Path FILING =
      Path.of("testdata/filings/form4-option-exercise.md").toAbsolutePath();

  @TempDir private Path folder;

  private Path launcher;

  @BeforeEach
  void assembleLauncher() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    launcher = Files.createDirectories(folder.resolve("a folder")).resolve("section16");
    Files.copy(Path.of("src/launcher/section16"), launcher);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(path -> Path.of(path).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream file = Files.newOutputStream(launcher.resolveSibling("section16.jar"))) {
      new JarOutputStream(file, manifest).close();
    }
  }

  @Test
  void itRunsTheProgram() throws Exception {
    assertParses(launcher);
  }

  @Test
  void aFolderAndManyDocumentsAreRead() throws Exception {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    List<String> arguments = new ArrayList<>(List.of("check", documents.toString()));
    for (int i = 0; i < 20; i++) {
      Files.copy(FILING, documents.resolve(i + ".md"));
      arguments.add(FILING.toString());
    }

    Result result = run(launcher, arguments.toArray(String[]::new));

    assertThat(result.text()).startsWith("40 documents: 0 errors");
    assertThat(run(launcher, "check", documents.toString()).text())
        .startsWith("20 documents: 0 errors");
  }

  @Test
  void itWorksThroughSymbolicLinks() throws Exception {
    Path absolute = Files.createSymbolicLink(folder.resolve("absolute"), launcher);
    Path relative = Files.createSymbolicLink(folder.resolve("relative"), Path.of("absolute"));

    assertParses(absolute);
    assertParses(relative);
  }

  @Test
  void anUnusableClassArchiveIsIgnoredSilently() throws Exception {
    for (String archive : List.of("section16.jsa", "section16.aot")) {
      Files.writeString(launcher.resolveSibling(archive), "no archive\n".repeat(1000));

      assertParses(launcher);
    }
  }

  @Test
  void itReturnsTheExitStatusOfTheProgram() throws Exception {
    Path missing = folder.resolve("no such file.md");

    Result result = run(launcher, "parse", missing.toString());

    assertThat(result.status()).isEqualTo(ExitStatus.FAILURE);
    assertThat(result.text()).contains(missing + ": error: no such file");
  }

  @Test
  void standardInputCanBeAPipe() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "check", "-");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    try (OutputStream input = process.getOutputStream()) {
      input.write(Files.readAllBytes(FILING));
    }

    String text = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(text).isEqualTo("1 document: 0 errors, 0 warnings, 0 infos\n");
  }

  private void assertParses(Path file) throws Exception {
    Result result = run(file, "parse", FILING.toString());

    assertThat(result).isEqualTo(new Result(ExitStatus.OK, Run.of("parse", FILING).out()));
  }

  /** Exit status and what stands on both streams. */
  private record Result(int status, String text) {}

  private Result run(Path file, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), text);
  }
}
