package org.section16.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.check.RowFacts.Stated;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.FootnoteFact.TradingPlan;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.StatedDate;

/**
 * A plan under Rule 10b5-1 is adopted before its transactions; since 2023 they must wait for the
 * end of a cooling-off period, and a box of the form tells of the plan.
 */
final class TradingPlanCheck implements Check {
  /** Plans adopted since then have a cooling-off period: SEC Release 33-11138. */
  private static final LocalDate AMENDED_RULE = LocalDate.of(2023, 2, 27);

  /** Forms filed since then have the box. */
  private static final LocalDate FIRST_BOX = LocalDate.of(2023, 4, 1);

  private static final int DAYS_OF_DIRECTORS_AND_OFFICERS = 90;
  private static final int DAYS_OF_OTHERS = 30;

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    boolean boxed = false;
    for (Transaction transaction : rows.transactions()) {
      List<Stated<TradingPlan>> plans = RowFacts.of(transaction.entry(), TradingPlan.class);
      if (transaction.date().isPresent()) {
        LocalDate date = transaction.date().value().orElseThrow();
        boxed |= !plans.isEmpty() && !date.isBefore(FIRST_BOX);
        plans.forEach(plan -> checkDate(filing, transaction.date(), plan, sink));
      }
    }
    Reported<Boolean> box = filing.aff10b5One();
    if (boxed && Values.is(box, false)) {
      sink.accept(Diagnostics.planBox(box.span()));
    }
  }

  private static void checkDate(
      Filing filing,
      Reported<LocalDate> traded,
      Stated<TradingPlan> plan,
      Consumer<Diagnostic> sink) {
    LocalDate date = traded.value().orElseThrow();
    Optional<LocalDate> adopted = plan.fact().adopted().flatMap(StatedDate::day);
    if (adopted.isEmpty()) {
      return;
    }
    int footnote = plan.footnote().number();
    if (adopted.get().isAfter(date)) {
      sink.accept(Diagnostics.planAfterTransaction(traded.span(), footnote, adopted.get(), date));
      return;
    }
    long days = ChronoUnit.DAYS.between(adopted.get(), date);
    int least = coolingOff(filing);
    if (!adopted.get().isBefore(AMENDED_RULE) && days <= least) {
      sink.accept(
          least == DAYS_OF_OTHERS
              ? Diagnostics.planCoolingOff(traded.span(), footnote, adopted.get(), days, least)
              : Diagnostics.planCoolingOffOfDirector(
                  traded.span(), footnote, adopted.get(), days, least));
    }
  }

  private static int coolingOff(Filing filing) {
    for (ReportingOwner owner : filing.reportingOwners()) {
      if (Values.is(owner.relationship().isDirector(), true)
          || Values.is(owner.relationship().isOfficer(), true)) {
        return DAYS_OF_DIRECTORS_AND_OFFICERS;
      }
    }
    return DAYS_OF_OTHERS;
  }
}
