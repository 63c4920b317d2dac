package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.antlr.FilingParser;
import org.section16.antlr.FilingTree;
import org.section16.model.EntryField;
import org.section16.model.NonDerivativeEntry;
import org.section16.model.Reported;

/** From a value to its diagnostics and its node in the tree, and back. */
final class PlacesTest {
  private static final String DOCUMENT =
      """
      FORM 4

      Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

      | 1. Title of Security (Instr. 3) |
      |---|
      | Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.3654 | 55,500 | D | |
      | Common Stock | 08/07/2013 | | S | | ten | D | $18.3654 | 55,500 | D | |
      """;

  private static final String SHARES = "nonDerivativeTable[1].transactionAmounts.transactionShares";

  private final FilingTree tree = FilingTree.of(DOCUMENT);
  private final ParseResult result = Section16.parse(tree);
  private final NonDerivativeEntry good = result.filing().nonDerivativeTable().get(0);
  private final NonDerivativeEntry bad = result.filing().nonDerivativeTable().get(1);

  @Test
  void aFieldGivesItsDiagnostics() {
    assertThat(codes(result.diagnosticsAt(shares(bad)))).contains(DiagnosticCode.UNREADABLE_VALUE);
    assertThat(result.diagnosticsAt(shares(good))).isEmpty();
    assertThat(result.diagnosticsAt(Reported.nothing())).isEmpty();
  }

  @Test
  void aPathGivesTheDiagnosticsOfTheFieldAndOfEverythingInIt() {
    assertThat(codes(result.diagnosticsAt(SHARES))).contains(DiagnosticCode.UNREADABLE_VALUE);
    assertThat(result.diagnosticsAt("nonDerivativeTable[1]"))
        .containsAtLeastElementsIn(result.diagnosticsAt(SHARES));
    assertThat(result.diagnosticsAt("nonDerivativeTable[0]")).isEmpty();
    assertThat(result.diagnosticsAt("nonDerivativeTable[1].transactionAmounts.transaction"))
        .isEmpty();
  }

  @Test
  void aSpanGivesTheDiagnosticsOfAnyTextInIt() {
    assertThat(result.diagnosticsAt(bad.span()))
        .containsAtLeastElementsIn(result.diagnosticsAt(shares(bad)));
    assertThat(result.diagnosticsAt(SourceSpan.NONE)).isEmpty();
  }

  @Test
  void aValueLeadsToItsNodeInTheTreeAndTheNodeBackToTheValue() {
    ParserRuleContext node = tree.at(shares(good).span());

    assertThat(tree.text(node)).isEqualTo("10,000");
    assertThat(result.fieldsAt(tree.span(node)))
        .containsExactly(
            "nonDerivativeTable[0].transactionAmounts.transactionShares", shares(good));
  }

  @Test
  void theNodeOfARowCoversAllOfItsFields() {
    ParserRuleContext node = tree.at(good.span());

    assertThat(node).isInstanceOf(FilingParser.DataRowContext.class);
    assertThat(result.fieldsAt(tree.span(node)).keySet())
        .containsAtLeast(
            "nonDerivativeTable[0].securityTitle",
            "nonDerivativeTable[0].ownershipNature.directOrIndirectOwnership");
    assertThat(tree.at(tree.span(0, DOCUMENT.length()))).isEqualTo(tree.root());
  }

  @Test
  void aFileThatCannotBeReadIsNamed(@TempDir Path folder) throws IOException {
    Path latin = folder.resolve("latin.md");
    Files.write(latin, "Zürich".getBytes(StandardCharsets.ISO_8859_1));
    Path missing = folder.resolve("missing.md");

    assertThat(assertThrows(IOException.class, () -> Section16.parse(latin)))
        .hasMessageThat()
        .isEqualTo(latin + ": not UTF-8");
    assertThat(assertThrows(NoSuchFileException.class, () -> Section16.parse(missing)))
        .hasMessageThat()
        .isEqualTo(missing + ": no such file");
    assertThat(assertThrows(IOException.class, () -> FilingTree.of(folder)))
        .hasMessageThat()
        .contains(folder.toString());
  }

  private static Reported<?> shares(NonDerivativeEntry entry) {
    return EntryField.TRANSACTION_SHARES.in(entry);
  }

  private static List<DiagnosticCode> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::code).toList();
  }
}
