package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.section16.testing.DiagnosticsSubject.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.edgar.OwnershipXmlWriter;
import org.section16.testing.CodeExamples;
import org.section16.testing.CodeExamples.Edited;
import org.section16.testing.Documents;

/** What {@code explain} prints as an example is found, and what comes close is not. */
final class DiagnosticExamplesTest {
  private static final String ALONE = "new";
  private static final String COMMAND = "section16 ";
  private static final String AS_XML = " as XML";

  /** Codes that no text causes: memory is too little, or the program is at fault. */
  private static final List<DiagnosticCode> WITHOUT_TEXT = List.of(DiagnosticCode.PROGRAM_FAILURE);

  @TempDir private Path folder;

  static List<CodeExamples> codes() {
    return CodeExamples.of(Documents.read(Documents.file("codes.md")));
  }

  static Stream<String> documents() {
    return codes().stream()
        .flatMap(code -> Stream.concat(Stream.of(code.example()), code.nearMisses().stream()))
        .map(edited -> edited.base().replace(AS_XML, ""))
        .filter(base -> !base.equals(ALONE) && !base.startsWith(COMMAND))
        .distinct();
  }

  @Test
  void eachCodeHasASection() {
    List<DiagnosticCode> expected = new ArrayList<>(List.of(DiagnosticCode.values()));
    expected.removeAll(WITHOUT_TEXT);

    assertThat(codes().stream().map(CodeExamples::code).toList())
        .containsExactlyElementsIn(expected)
        .inOrder();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentWithoutAnExampleIsClean(String document) {
    assertThat(Section16.parse(Documents.read(Documents.file(document))).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theExampleCausesItsDiagnostic(CodeExamples code) throws IOException {
    assertWithMessage("%s shows what 'explain' prints", code)
        .that(code.example().shows(code.code().example()))
        .isTrue();
    assertGives(code.example());
    assertThat(
            code.example().diagnostics().stream().filter(line -> isOf(code.code(), line)).toList())
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void nearMissesDoNotCauseTheDiagnostic(CodeExamples code) throws IOException {
    assertWithMessage("near misses of %s", code).that(code.nearMisses()).isNotEmpty();
    for (Edited nearMiss : code.nearMisses()) {
      assertGives(nearMiss);
      assertThat(nearMiss.diagnostics().stream().filter(line -> isOf(code.code(), line)).toList())
          .isEmpty();
    }
  }

  private void assertGives(Edited edited) throws IOException {
    assertWithMessage(String.join("\n", edited.edits()))
        .that(diagnosticsOf(edited))
        .containsExactlyElementsIn(edited.diagnostics())
        .inOrder();
  }

  /** {@code 37:18: warning: … [late-filing]}, of the severity that {@code explain} prints. */
  private static boolean isOf(DiagnosticCode code, String line) {
    return line.contains(code.severity().label() + ": ") && line.endsWith("[" + code.id() + "]");
  }

  private List<String> diagnosticsOf(Edited edited) throws IOException {
    String base = edited.base();
    if (base.startsWith(COMMAND)) {
      return diagnosticsOfCommand(base.substring(COMMAND.length()), edited);
    }
    if (base.equals(ALONE)) {
      return lines(Section16.parse(edited.edit("")).diagnostics());
    }
    String document = Documents.read(Documents.file(base.replace(AS_XML, "")));
    ParseResult result = Section16.parse(edited.edit(document));
    List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
    if (base.endsWith(AS_XML)) {
      OwnershipXmlWriter writer = new OwnershipXmlWriter();
      diagnostics.addAll(writer.replacements(result.filing()));
      diagnostics.addAll(writer.omissions(result.filing()));
    }
    return lines(diagnostics);
  }

  /** {@code check codes/form4.md}, or {@code check} for a text that stands alone. */
  private List<String> diagnosticsOfCommand(String command, Edited edited) throws IOException {
    List<Object> arguments = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
    String last = arguments.get(arguments.size() - 1).toString();
    String document = "";
    if (last.endsWith(".md")) {
      arguments.remove(last);
      document = Documents.read(Documents.file(last));
    }
    Path file = Files.writeString(folder.resolve("document.md"), edited.edit(document));
    arguments.add(file);
    Run run = Run.of(arguments.toArray());
    return (run.out() + run.err())
        .lines()
        .filter(line -> line.startsWith(file.toString()))
        .map(line -> line.substring(file.toString().length() + 1).strip())
        .toList();
  }
}
