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
 * What a filing amounts to: how much was bought and sold, at what price, how holdings changed, and
 * whether it was under a plan and on time. It is worked out from the filing's own values and is as
 * certain as they are: a value that could not be read adds nothing.
 *
 * @param totals one for each table and group of codes that occurs, Table I first
 * @param holdings how much is owned, one for each security and way of owning it
 * @param plan the answers of all rows together: yes if one is under a plan; no if the page says so
 *     of all
 * @param businessDaysLate how many business days after the day on which the form was due the last
 *     signature stands, for Form 4; 0 if it was on time, empty if that cannot be told. EDGAR's date
 *     of filing, where it is known, says more than a signature.
 * @param firstOwner name of the first reporting owner
 * @param owners names of all, in their order
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

  private static final int LATEST = 2_000;

  public Activity {
    totals = List.copyOf(totals);
    holdings = List.copyOf(holdings);
    owners = List.copyOf(owners);
  }

  /** The activity of {@code filing}, by the date of its last signature. */
  public static Activity of(Filing filing) {
    return of(filing, Optional.empty());
  }

  /**
   * The activity of {@code filing}.
   *
   * @param received the day on which EDGAR received it; without it the last signature counts
   */
  public static Activity of(Filing filing, Optional<LocalDate> received) {
    Optional<LocalDate> filed = received.or(() -> signed(filing));
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
        filed.map(day -> late(filing, transactions, day)).orElseGet(OptionalInt::empty),
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

  private static Optional<LocalDate> signed(Filing filing) {
    return filing.ownerSignatures().stream()
        .map(OwnerSignature::signatureDate)
        .map(Reported::value)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /** Late is what is on a Form 4, is not an amendment, and was not reported early of its own. */
  private static OptionalInt late(Filing filing, List<Transaction> transactions, LocalDate filed) {
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
    int late = 0;
    for (LocalDate day = due; day.isBefore(filed) && late < LATEST; late++) {
      day = BusinessDays.after(day, 1);
    }
    return OptionalInt.of(late);
  }
}
