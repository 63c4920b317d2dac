package org.section16;

import static org.section16.testing.ParseResultSubject.assertThat;

import org.junit.jupiter.api.Test;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DirectOrIndirect;
import org.section16.model.TransactionCode;
import org.section16.testing.Documents;

/** Documents made from the printed page: a person can read them, and so can the program. */
final class PrintedPagesTest {
  private static final String SPANS = "form4-expanded-spans";
  private static final String LINES = "form4-cells-over-lines";

  @Test
  void anAmountBelongsToTheCaptionWhoseSpanCoversItsPlace() {
    var row = assertThat(parse(SPANS)).filing().derivativeEntry(1);

    row.transactionAcquiredDisposedCode().hasValue(AcquiredDisposed.D);
    row.transactionShares().hasNumber("500");
    row.conversionOrExercisePrice().hasNumber("5.00");
    row.sharesOwnedFollowingTransaction().hasNumber("1500");
  }

  @Test
  void repeatedLabelsAreOneCaption() {
    var row = assertThat(parse(SPANS)).filing().nonDerivativeEntry(1);

    row.transactionCode().hasValue(TransactionCode.S);
    row.transactionShares().hasNumber("1000");
    row.sharesOwnedFollowingTransaction().hasNumber("9000");
    row.directOrIndirectOwnership().hasValue(DirectOrIndirect.D);
  }

  @Test
  void placesInAGridAreCertain() {
    assertThat(parse(SPANS))
        .diagnostics()
        .areExactly(
            "21:1: info: Table II exercises 'Common Stock' with code M, but no row acquires it"
                + " [exercise-mismatch]");
  }

  @Test
  void aRowEndsWhereAPipeClosesIt() {
    var row = assertThat(parse(LINES)).filing().nonDerivativeEntry(1);

    row.natureOfOwnership().hasValue("By Fund V, L.P.");
    row.natureOfOwnership().hasFootnotes(1);
  }

  @Test
  void aMisreadHeadingIsTheHeadingOfItsTable() {
    ParseResult result = parse(LINES);

    assertThat(result).filing().nonDerivativeTable().hasSize(1);
    assertThat(result).filing().derivativeTable().hasSize(1);
  }

  @Test
  void explanationsAndRemarksInOneLineAreTakenApart() {
    ParseResult result = parse(LINES);

    assertThat(result).filing().footnotes().hasSize(2);
    assertThat(result).filing().field("footnotes[2]").isEqualTo("This option is fully vested.");
    assertThat(result).filing().remarks().hasValue("Exhibit 24");
  }

  private static ParseResult parse(String name) {
    return Section16.parse(Documents.read(Documents.file("printed/" + name + ".md")));
  }
}
