package org.section16.testing;

import static com.google.common.truth.Fact.simpleFact;
import static com.google.common.truth.Truth.assertAbout;
import static java.util.Objects.requireNonNull;
import static org.section16.testing.ReportedSubject.reportedFields;

import com.google.common.truth.FailureMetadata;
import com.google.common.truth.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeTransaction;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.TransactionAmounts;

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
    return field("securityTitle()", entry().securityTitle());
  }

  /** Conversion or exercise price, in Table II. */
  public ReportedSubject conversionOrExercisePrice() {
    return field(
        "conversionOrExercisePrice()",
        derivative().map(DerivativeEntry::conversionOrExercisePrice).orElse(null));
  }

  /** Date of the transaction. */
  public ReportedSubject transactionDate() {
    Reported<?> date =
        entry() instanceof NonDerivativeTransaction transaction
            ? transaction.transactionDate()
            : entry() instanceof DerivativeTransaction transaction
                ? transaction.transactionDate()
                : null;
    return field("transactionDate()", date);
  }

  /** Deemed execution date. */
  public ReportedSubject deemedExecutionDate() {
    Reported<?> date =
        entry() instanceof NonDerivativeTransaction transaction
            ? transaction.deemedExecutionDate()
            : entry() instanceof DerivativeTransaction transaction
                ? transaction.deemedExecutionDate()
                : null;
    return field("deemedExecutionDate()", date);
  }

  /** The form that the row belongs to. */
  public ReportedSubject transactionFormType() {
    return field(
        "transactionCoding().transactionFormType()",
        entry().transactionCoding().transactionFormType());
  }

  /** Letter of the code. */
  public ReportedSubject transactionCode() {
    return field(
        "transactionCoding().transactionCode()", entry().transactionCoding().transactionCode());
  }

  /** Whether {@code /K} stands behind the code. */
  public ReportedSubject equitySwapInvolved() {
    return field(
        "transactionCoding().equitySwapInvolved()",
        entry().transactionCoding().equitySwapInvolved());
  }

  /** Early or late. */
  public ReportedSubject transactionTimeliness() {
    Reported<?> timeliness =
        entry() instanceof NonDerivativeTransaction transaction
            ? transaction.transactionTimeliness()
            : entry() instanceof DerivativeTransaction transaction
                ? transaction.transactionTimeliness()
                : null;
    return field("transactionTimeliness()", timeliness);
  }

  /** Number of securities of the transaction. */
  public ReportedSubject transactionShares() {
    return field(
        "transactionAmounts().transactionShares()",
        amounts().map(TransactionAmounts::transactionShares).orElse(null));
  }

  /** Total value of the transaction. */
  public ReportedSubject transactionTotalValue() {
    return field(
        "transactionAmounts().transactionTotalValue()",
        amounts().map(TransactionAmounts::transactionTotalValue).orElse(null));
  }

  /** Price of one security. */
  public ReportedSubject transactionPricePerShare() {
    return field(
        "transactionAmounts().transactionPricePerShare()",
        amounts().map(TransactionAmounts::transactionPricePerShare).orElse(null));
  }

  /** A or D. */
  public ReportedSubject transactionAcquiredDisposedCode() {
    return field(
        "transactionAmounts().transactionAcquiredDisposedCode()",
        amounts().map(TransactionAmounts::transactionAcquiredDisposedCode).orElse(null));
  }

  /** Date exercisable, in Table II. */
  public ReportedSubject exerciseDate() {
    return field("exerciseDate()", derivative().map(DerivativeEntry::exerciseDate).orElse(null));
  }

  /** Expiration date, in Table II. */
  public ReportedSubject expirationDate() {
    return field(
        "expirationDate()", derivative().map(DerivativeEntry::expirationDate).orElse(null));
  }

  /** Title of the underlying security, in Table II. */
  public ReportedSubject underlyingSecurityTitle() {
    return field(
        "underlyingSecurity().underlyingSecurityTitle()",
        derivative()
            .map(entry -> entry.underlyingSecurity().underlyingSecurityTitle())
            .orElse(null));
  }

  /** Number of underlying securities, in Table II. */
  public ReportedSubject underlyingSecurityShares() {
    return field(
        "underlyingSecurity().underlyingSecurityShares()",
        derivative()
            .map(entry -> entry.underlyingSecurity().underlyingSecurityShares())
            .orElse(null));
  }

  /** Number of securities owned afterwards. */
  public ReportedSubject sharesOwnedFollowingTransaction() {
    return field(
        "postTransactionAmounts().sharesOwnedFollowingTransaction()",
        entry().postTransactionAmounts().sharesOwnedFollowingTransaction());
  }

  /** Value of what is owned afterwards. */
  public ReportedSubject valueOwnedFollowingTransaction() {
    return field(
        "postTransactionAmounts().valueOwnedFollowingTransaction()",
        entry().postTransactionAmounts().valueOwnedFollowingTransaction());
  }

  /** D or I. */
  public ReportedSubject directOrIndirectOwnership() {
    return field(
        "ownershipNature().directOrIndirectOwnership()",
        entry().ownershipNature().directOrIndirectOwnership());
  }

  /** Nature of indirect ownership. */
  public ReportedSubject natureOfOwnership() {
    return field(
        "ownershipNature().natureOfOwnership()", entry().ownershipNature().natureOfOwnership());
  }

  private ReportedSubject field(String name, @Nullable Reported<?> field) {
    return check("%s", name).about(reportedFields()).that(field);
  }

  private Optional<DerivativeEntry> derivative() {
    return entry() instanceof DerivativeEntry derivative
        ? Optional.of(derivative)
        : Optional.empty();
  }

  private Optional<TransactionAmounts> amounts() {
    return entry() instanceof NonDerivativeTransaction transaction
        ? Optional.of(transaction.transactionAmounts())
        : entry() instanceof DerivativeTransaction transaction
            ? Optional.of(transaction.transactionAmounts())
            : Optional.empty();
  }

  private TableEntry entry() {
    isNotNull();
    return requireNonNull(actual);
  }
}
