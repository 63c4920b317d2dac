package org.section16.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.FormTable;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;

/**
 * A summary of a filing: how much was bought and sold, at what prices, how holdings changed, and
 * whether the transactions were made under a plan and reported on time. It is computed from the
 * values in the filing and is only as certain as they are: a value that could not be read adds
 * nothing.
 *
 * @param totals one total for each table and code group that occurs, Table I first
 * @param holdings one change for each security and form of ownership
 * @param plan whether the transactions were made under a plan: yes if at least one was; no if the
 *     page rules it out for all
 * @param businessDaysLate the number of business days between the due date of a Form 4 and the date
 *     of filing, or of the last signature if that is not known; 0 if it was on time, empty if that
 *     cannot be determined
 * @param firstOwner the name of the first reporting owner
 * @param owners the names of all reporting owners, in order
 */
public record Activity(
    List<ActivityTotal> totals,
    List<HoldingChange> holdings,
    TradingPlan plan,
    OptionalInt businessDaysLate,
    Optional<String> firstOwner,
    List<String> owners) {
  /** A Form 4 is due before the end of the second business day after the transaction. */
  private static final int DAYS_OF_FORM_4 = 2;

  private static final int MAX_DAYS_LATE = 2_000;

  public Activity {
    totals = List.copyOf(totals);
    holdings = List.copyOf(holdings);
    owners = List.copyOf(owners);
  }

  /** Summarises {@code filing}, using the date of its last signature as the date of filing. */
  public static Activity of(Filing filing) {
    return of(filing, Optional.empty());
  }

  /**
   * Summarises {@code filing}.
   *
   * @param received the date on which EDGAR received it; if empty, that of the last signature
   */
  public static Activity of(Filing filing, Optional<LocalDate> received) {
    Optional<LocalDate> filed = received.or(() -> lastSignature(filing));
    List<Transaction> transactions =
        filing.entries().map(Transaction::of).flatMap(Optional::stream).toList();
    List<String> owners =
        filing.reportingOwners().stream()
            .map(ReportingOwner::rptOwnerName)
            .map(name -> name.value().orElse(""))
            .toList();
    return new Activity(
        totals(transactions),
        HoldingChange.in(filing),
        plan(filing, transactions),
        filed.map(day -> daysLate(filing, transactions, day)).orElseGet(OptionalInt::empty),
        owners.stream().findFirst().filter(name -> !name.isEmpty()),
        owners);
  }

  private static List<ActivityTotal> totals(List<Transaction> transactions) {
    List<ActivityTotal> totals = new ArrayList<>();
    for (FormTable table : FormTable.values()) {
      for (CodeGroup group : CodeGroup.values()) {
        List<Transaction> rows =
            transactions.stream()
                .filter(row -> row.isDerivative() == (table == FormTable.DERIVATIVE))
                .filter(row -> row.code().map(CodeGroup::of).orElse(CodeGroup.OTHER) == group)
                .toList();
        if (!rows.isEmpty()) {
          totals.add(ActivityTotal.of(table, group, rows));
        }
      }
    }
    return totals;
  }

  private static TradingPlan plan(Filing filing, List<Transaction> transactions) {
    Stream<TradingPlan> answers =
        transactions.stream().map(row -> TradingPlan.of(filing, row.entry()));
    return answers
        .min(Comparator.naturalOrder())
        .orElseGet(
            () ->
                filing
                    .aff10b5One()
                    .value()
                    .map(ticked -> ticked ? TradingPlan.YES : TradingPlan.NO)
                    .orElse(TradingPlan.UNKNOWN));
  }

  private static Optional<LocalDate> lastSignature(Filing filing) {
    return filing.ownerSignatures().stream()
        .map(OwnerSignature::signatureDate)
        .map(Reported::value)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /**
   * Returns the days late. Only an original Form 4 can be late; rows reported early are ignored.
   */
  private static OptionalInt daysLate(
      Filing filing, List<Transaction> transactions, LocalDate filed) {
    Optional<DocumentType> type = filing.documentType().value();
    Optional<LocalDate> earliest =
        transactions.stream()
            .filter(row -> !row.isEarly())
            .map(row -> row.deemedExecutionDate().value().or(() -> row.date().value()))
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
    if (!type.equals(Optional.of(DocumentType.FORM_4)) || earliest.isEmpty()) {
      return OptionalInt.empty();
    }
    LocalDate due = BusinessDays.after(earliest.get(), DAYS_OF_FORM_4);
    int daysLate = 0;
    for (LocalDate day = due; day.isBefore(filed) && daysLate < MAX_DAYS_LATE; daysLate++) {
      day = BusinessDays.after(day, 1);
    }
    return OptionalInt.of(daysLate);
  }
}
