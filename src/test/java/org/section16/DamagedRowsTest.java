package org.section16;

import static org.section16.testing.ParseResultSubject.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.section16.model.DirectOrIndirect;
import org.section16.testing.Documents;

/** Rows that lost their shape: each value is read or spoken of. */
final class DamagedRowsTest {
  @Test
  void aValueBehindManyEmptyCellsIsRead() {
    ParseResult result = parse("form4-option-exercise.far-cells");

    var row = assertThat(result).filing().nonDerivativeEntry(1);
    row.sharesOwnedFollowingTransaction().hasValue(new BigDecimal("65500"));
    row.directOrIndirectOwnership().hasValue(DirectOrIndirect.D);
    assertThat(result)
        .diagnostics()
        .areExactly(
            "25:1: warning: row has 51 cells but Table I has 11 columns; 40 empty cells were left"
                + " out [row-width]",
            "26:1: warning: row has 73 cells but Table I has 11 columns; 'By Trust' was"
                + " left out, 'x' was left out [row-width]");
  }

  private static ParseResult parse(String name) {
    return Section16.parse(Documents.read(Documents.file("invalid/" + name + ".md")));
  }
}
