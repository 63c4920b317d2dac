package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings as SARIF follow the schema of OASIS. */
final class SarifSchemaTest {
  private static Schema schema;

  @TempDir private Path folder;

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream file =
        requireNonNull(
            SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(file, InputFormat.JSON);
    }
  }

  @Test
  void theFindingsOfManyDocumentsConformToTheSchema() {
    String log = sarif(Path.of("testdata/invalid"), Path.of("testdata/filings"));

    assertThat(violations(log)).isEmpty();
  }

  @Test
  void reportsOfAnUnreadableDocumentAndOfNoneConformToTheSchema() throws IOException {
    Path binary = Files.write(folder.resolve("a b\u0007.md"), new byte[] {0, 1, 2});
    Path empty = Files.writeString(folder.resolve("empty.md"), "");

    assertThat(violations(sarif(binary, empty))).isEmpty();
    assertThat(violations(sarif(Path.of("testdata/filings/form4-option-exercise.md")))).isEmpty();
  }

  @Test
  void theSchemaRejectsLineZero() {
    String log = sarif(Path.of("testdata/invalid"));

    assertThat(violations(log.replaceFirst("\"startLine\": ?\\d+", "\"startLine\":0")))
        .isNotEmpty();
  }

  private static String sarif(Path... inputs) {
    List<Object> arguments = new ArrayList<>(List.of("check", "--format", "sarif"));
    arguments.addAll(List.of(inputs));
    return Run.of(arguments.toArray()).out();
  }

  private static List<String> violations(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }
}
