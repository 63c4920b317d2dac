package org.section16.testing;

import static com.google.common.truth.Fact.simpleFact;
import static com.google.common.truth.Truth.assertAbout;
import static java.util.Objects.requireNonNull;
import static org.section16.testing.ReportedSubject.reportedFields;

import com.google.common.truth.FailureMetadata;
import com.google.common.truth.Subject;
import org.jspecify.annotations.Nullable;
import org.section16.model.EntryField;
import org.section16.model.TableEntry;

/** Assertions about a row of Table I or Table II. */
public final class TableEntrySubject extends Subject {
  private final @Nullable TableEntry actual;

  private TableEntrySubject(FailureMetadata metadata, @Nullable TableEntry actual) {
    super(metadata, actual);
    this.actual = actual;
  }

  /** Begins an assertion about {@code entry}. */
  public static TableEntrySubject assertThat(@Nullable TableEntry entry) {
    return assertAbout(tableEntries()).that(entry);
  }

  /** For {@code assertAbout}. */
  public static Factory<TableEntrySubject, TableEntry> tableEntries() {
    return TableEntrySubject::new;
  }

  /** Checks that the row is a transaction. */
  public void isTransaction() {
    if (!entry().isTransaction()) {
      failWithActual(simpleFact("expected to be a transaction"));
    }
  }

  /** Checks that the row is a holding. */
  public void isHolding() {
    if (entry().isTransaction()) {
      failWithActual(simpleFact("expected to be a holding"));
    }
  }

  /** Title of the security. */
  public ReportedSubject securityTitle() {
    return field(EntryField.SECURITY_TITLE);
  }

  /** Conversion or exercise price, in Table II. */
  public ReportedSubject conversionOrExercisePrice() {
    return field(EntryField.CONVERSION_OR_EXERCISE_PRICE);
  }

  /** Date of the transaction. */
  public ReportedSubject transactionDate() {
    return field(EntryField.TRANSACTION_DATE);
  }

  /** Deemed execution date. */
  public ReportedSubject deemedExecutionDate() {
    return field(EntryField.DEEMED_EXECUTION_DATE);
  }

  /** The form that the row belongs to. */
  public ReportedSubject transactionFormType() {
    return field(EntryField.TRANSACTION_FORM_TYPE);
  }

  /** Letter of the code. */
  public ReportedSubject transactionCode() {
    return field(EntryField.TRANSACTION_CODE);
  }

  /** Whether {@code /K} stands behind the code. */
  public ReportedSubject equitySwapInvolved() {
    return field(EntryField.EQUITY_SWAP_INVOLVED);
  }

  /** Early or late. */
  public ReportedSubject transactionTimeliness() {
    return field(EntryField.TRANSACTION_TIMELINESS);
  }

  /** Number of securities of the transaction. */
  public ReportedSubject transactionShares() {
    return field(EntryField.TRANSACTION_SHARES);
  }

  /** Total value of the transaction. */
  public ReportedSubject transactionTotalValue() {
    return field(EntryField.TRANSACTION_TOTAL_VALUE);
  }

  /** Price of one security. */
  public ReportedSubject transactionPricePerShare() {
    return field(EntryField.TRANSACTION_PRICE_PER_SHARE);
  }

  /** A or D. */
  public ReportedSubject transactionAcquiredDisposedCode() {
    return field(EntryField.TRANSACTION_ACQUIRED_DISPOSED_CODE);
  }

  /** Date exercisable, in Table II. */
  public ReportedSubject exerciseDate() {
    return field(EntryField.EXERCISE_DATE);
  }

  /** Expiration date, in Table II. */
  public ReportedSubject expirationDate() {
    return field(EntryField.EXPIRATION_DATE);
  }

  /** Title of the underlying security, in Table II. */
  public ReportedSubject underlyingSecurityTitle() {
    return field(EntryField.UNDERLYING_SECURITY_TITLE);
  }

  /** Number of underlying securities, in Table II. */
  public ReportedSubject underlyingSecurityShares() {
    return field(EntryField.UNDERLYING_SECURITY_SHARES);
  }

  /** Number of securities owned afterwards. */
  public ReportedSubject sharesOwnedFollowingTransaction() {
    return field(EntryField.SHARES_OWNED_FOLLOWING_TRANSACTION);
  }

  /** Value of what is owned afterwards. */
  public ReportedSubject valueOwnedFollowingTransaction() {
    return field(EntryField.VALUE_OWNED_FOLLOWING_TRANSACTION);
  }

  /** D or I. */
  public ReportedSubject directOrIndirectOwnership() {
    return field(EntryField.DIRECT_OR_INDIRECT_OWNERSHIP);
  }

  /** Nature of indirect ownership. */
  public ReportedSubject natureOfOwnership() {
    return field(EntryField.NATURE_OF_OWNERSHIP);
  }

  /** A field; none where rows of this kind do not have it. */
  public ReportedSubject field(EntryField field) {
    return check("%s()", field.path().replace(".", "()."))
        .about(reportedFields())
        .that(EntryField.of(entry()).contains(field) ? field.in(entry()) : null);
  }

  private TableEntry entry() {
    isNotNull();
    return requireNonNull(actual);
  }
}
