package org.section16.antlr;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import org.antlr.v4.runtime.CommonToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.internal.lexer.SourceToken;
import org.section16.testing.Documents;

/** A filing does not depend on which lexer and parser made its tree. */
@Tag("slow")
final class DocumentLexerTest {
  private static final String PROPERTY = "section16.lexer";

  private static @Nullable InterpretedTree interpreter;

  @BeforeAll
  static void load() throws IOException {
    interpreter = new InterpretedTree(GrammarFiles.load());
  }

  @AfterEach
  void clearProperty() {
    System.clearProperty(PROPERTY);
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void theTreeOfAntlrsOwnLexerAndParserGivesTheSameFilingAndDiagnostics(Path file) {
    String document = Documents.read(file);
    FilingTree tree = FilingTree.of(document, DocumentLexer.ANTLR);

    assertThat(TreeText.of(tree)).isEqualTo(TreeText.of(engineTree(document)));
    assertSame(Section16.parse(tree), Section16.parse(document));
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void theTreeOfAntlrsInterpreterGivesTheSameFilingAndDiagnostics(Path file) {
    String document = Documents.read(file);
    FilingTree tree = requireNonNull(interpreter).parse(document);

    assertThat(TreeText.of(tree)).isEqualTo(TreeText.of(engineTree(document)));
    assertSame(Section16.parse(tree), Section16.parse(document));
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void theEnginesTokensPrintLikeAntlrsOwn(Path file) {
    // ANTLR counts line feeds only.
    String document = Documents.read(file).replaceAll("\\r(?!\\n)", "\n");

    assertThat(FilingTree.of(document, DocumentLexer.ENGINE).tokens().toString())
        .isEqualTo(FilingTree.of(document, DocumentLexer.ANTLR).tokens().toString());
  }

  @Test
  void theEngineIsTheDefault() {
    assertThat(FilingTree.of("FORM 4\n").tokens().get(0)).isInstanceOf(SourceToken.class);
  }

  @Test
  void aSystemPropertySelectsAntlrsOwnLexer() {
    System.setProperty(PROPERTY, "antlr");

    assertThat(FilingTree.of("FORM 4\n").tokens().get(0)).isInstanceOf(CommonToken.class);
  }

  @Test
  void anUnknownLexerIsAnError() {
    System.setProperty(PROPERTY, "fast");

    assertThat(assertThrows(IllegalArgumentException.class, () -> FilingTree.of("FORM 4\n")))
        .hasMessageThat()
        .isEqualTo("the system property section16.lexer is 'fast'; it can be 'engine' or 'antlr'");
  }

  private static FilingTree engineTree(String document) {
    return FilingTree.of(document, DocumentLexer.ENGINE);
  }

  /** Compares places too, which equality of filings ignores. */
  private static void assertSame(ParseResult actual, ParseResult expected) {
    assertThat(actual).isEqualTo(expected);
    assertThat(actual.toString()).isEqualTo(expected.toString());
  }
}
