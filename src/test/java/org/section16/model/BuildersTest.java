package org.section16.model;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.Section16;
import org.section16.SourceSpan;

final class BuildersTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  private static EntryBuilder sale() {
    return new EntryBuilder()
        .set(EntryField.SECURITY_TITLE, "Common Stock")
        .set(EntryField.TRANSACTION_DATE, LocalDate.of(2013, 8, 6))
        .set(EntryField.TRANSACTION_CODE, TransactionCode.S)
        .set(EntryField.TRANSACTION_SHARES, new BigDecimal("10000"))
        .set(EntryField.TRANSACTION_ACQUIRED_DISPOSED_CODE, AcquiredDisposed.D);
  }

  @Test
  void fieldsThatAreNotSetAreBlank() {
    NonDerivativeTransaction row = sale().nonDerivativeTransaction();

    assertThat(row.transactionAmounts().transactionShares().value())
        .hasValue(new BigDecimal("10000"));
    assertThat(row.transactionAmounts().transactionPricePerShare().isBlank()).isTrue();
  }

  @Test
  void aFieldAcceptsOnlyValuesOfItsType() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> sale().set(EntryField.TRANSACTION_SHARES, "10000"));

    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo("transactionShares takes a BigDecimal, got: String");
    assertThrows(
        IllegalArgumentException.class,
        () -> new FilingBuilder().set(DocumentField.DOCUMENT_TYPE, Form.FORM_4));
  }

  @Test
  void aFieldThatTheRowDoesNotHaveIsRejected() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> sale().nonDerivativeHolding());

    assertThat(thrown).hasMessageThat().isEqualTo("nonDerivativeHolding has no transactionDate");
  }

  @Test
  void aCopyEqualsTheOriginal() throws IOException {
    for (String name : List.of("form4-option-exercise", "form3-many-holdings", "form5-gifts")) {
      Filing filing = Section16.parse(Path.of("testdata/filings/" + name + ".md")).filing();
      List<NonDerivativeEntry> tableOne = new ArrayList<>();
      List<DerivativeEntry> tableTwo = new ArrayList<>();
      for (TableEntry entry : filing.entries().toList()) {
        EntryBuilder builder = new EntryBuilder(entry);
        switch (entry.kind()) {
          case NON_DERIVATIVE_TRANSACTION -> tableOne.add(builder.nonDerivativeTransaction());
          case NON_DERIVATIVE_HOLDING -> tableOne.add(builder.nonDerivativeHolding());
          case DERIVATIVE_TRANSACTION -> tableTwo.add(builder.derivativeTransaction());
          case DERIVATIVE_HOLDING -> tableTwo.add(builder.derivativeHolding());
        }
      }
      Filing copy =
          new FilingBuilder(filing)
              .issuer(new IssuerBuilder(filing.issuer()).build())
              .reportingOwners(
                  filing.reportingOwners().stream()
                      .map(owner -> new OwnerBuilder(owner).build())
                      .toList())
              .nonDerivativeTable(tableOne)
              .derivativeTable(tableTwo)
              .footnotes(filing.footnotes())
              .ownerSignatures(
                  filing.ownerSignatures().stream()
                      .map(signature -> new SignatureBuilder(signature).build())
                      .toList())
              .build();

      assertThat(copy).isEqualTo(filing);
      assertThat(copy.entries().map(TableEntry::span).toList())
          .isEqualTo(filing.entries().map(TableEntry::span).toList());
    }
  }

  @Test
  void aFilingCanBeChangedInOneField() throws IOException {
    Filing filing = Section16.parse(SAMPLE).filing();

    Filing changed = new FilingBuilder(filing).set(DocumentField.REMARKS, "None.").build();

    assertThat(changed.remarks().value()).hasValue("None.");
    assertThat(changed).isNotEqualTo(filing);
    assertThat(new FilingBuilder(changed).set(DocumentField.REMARKS, filing.remarks()).build())
        .isEqualTo(filing);
  }

  @Test
  void aRowIsOneLineOfText() throws IOException {
    Filing filing = Section16.parse(SAMPLE).filing();

    assertThat(filing.nonDerivativeTable().get(1).toString())
        .isEqualTo(
            "nonDerivativeTransaction at 26:1: securityTitle=Common Stock,"
                + " transactionDate=2013-08-06, transactionFormType=4, transactionCode=S(1),"
                + " equitySwapInvolved=false, transactionShares=10000,"
                + " transactionPricePerShare=18.3654(2), transactionAcquiredDisposedCode=D,"
                + " sharesOwnedFollowingTransaction=55500, directOrIndirectOwnership=D");
    assertThat(
            new EntryBuilder()
                .set(EntryField.TRANSACTION_SHARES, unparsed("ten"))
                .nonDerivativeTransaction()
                .toString())
        .isEqualTo("nonDerivativeTransaction at 1:1: transactionShares='ten'");
    assertThat(new EntryBuilder().derivativeHolding().toString())
        .isEqualTo("derivativeHolding at 1:1: blank");
  }

  private static Reported<?> unparsed(String raw) {
    return new Reported<>(Optional.empty(), raw, List.of(), SourceSpan.NONE);
  }
}
