package org.section16;

import static com.google.common.truth.Truth.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.section16.edgar.OwnershipXmlReader;
import org.section16.model.NonDerivativeEntry;

/** A number of a million digits is not an amount, and is rejected quickly. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class LongNumbersTest {
  private static final int DIGITS = 1_000_000;

  @Test
  void aCellOfAMillionDigitsIsFlagged() {
    assertFlagged("7".repeat(DIGITS));
    assertFlagged("7,".repeat(DIGITS / 2) + "7");
    assertFlagged("7 ".repeat(DIGITS / 2) + "x");
  }

  @Test
  void anElementOfAMillionDigitsIsFlagged() {
    ParseResult result =
        new OwnershipXmlReader()
            .read(
                "<ownershipDocument><nonDerivativeTable><nonDerivativeHolding>\n"
                    + "<postTransactionAmounts><sharesOwnedFollowingTransaction><value>"
                    + "7".repeat(DIGITS)
                    + "</value></sharesOwnedFollowingTransaction></postTransactionAmounts>\n"
                    + "</nonDerivativeHolding></nonDerivativeTable></ownershipDocument>");

    assertThat(owned(result)).isEqualTo("none");
    assertThat(result.diagnostics().get(0).code()).isEqualTo(DiagnosticCode.XML_UNREADABLE_VALUE);
    assertThat(result.diagnostics().get(0).message().length()).isLessThan(200);
  }

  @Test
  void anAmountOfManyDigitsIsRead() {
    String digits = "7".repeat(100);

    assertThat(owned(Section16.parse(document(digits)))).isEqualTo(digits);
  }

  private static void assertFlagged(String cell) {
    ParseResult result = Section16.parse(document(cell));

    assertThat(owned(result)).isEqualTo("none");
    assertThat(
            result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.span().line() == 7)
                .anyMatch(Diagnostic::isError))
        .isTrue();
  }

  private static String owned(ParseResult result) {
    NonDerivativeEntry row = result.filing().nonDerivativeTable().get(0);
    return row.postTransactionAmounts()
        .sharesOwnedFollowingTransaction()
        .value()
        .map(Object::toString)
        .orElse("none");
  }

  private static String document(String owned) {
    return """
    FORM 4

    Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

    | 1. Title of Security (Instr. 3) | 2. Transaction Date |
    |---|---|
    | Common Stock | 08/06/2013 | | S | | 10 | D | $18.3654 | %s | D | |
    """
        .formatted(owned);
  }
}
