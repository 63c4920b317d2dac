package org.section16.testing;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * Java as a document shows it: imports, then statements.
 *
 * @param lines its lines
 */
public record JavaSnippet(List<String> lines) {
  private static final String CLASS = "Snippet";

  public JavaSnippet {
    lines = List.copyOf(lines);
  }

  /** Compiles and runs it with classes kept in {@code folder}; gives what it prints. */
  public String run(Path folder) throws IOException, ReflectiveOperationException {
    Path source = Files.writeString(folder.resolve(CLASS + ".java"), source());
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-Xlint:all,-processing,-path",
            "-proc:none",
            "-d",
            folder.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
      compiler
          .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
          .call();
    }
    assertWithMessage("compiler messages").that(messages.toString()).isEmpty();
    return printed(folder);
  }

  private String source() {
    return imports(true)
        + "class %s {\n  public static void main(String[] arguments) throws Exception {\n"
            .formatted(CLASS)
        + imports(false)
        + "  }\n}\n";
  }

  private String imports(boolean wanted) {
    return lines.stream()
        .filter(line -> line.startsWith("import ") == wanted)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String printed(Path folder) throws IOException, ReflectiveOperationException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream standard = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, UTF_8));
      var main = loader.loadClass(CLASS).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(standard);
    }
    return printed.toString(UTF_8);
  }
}
