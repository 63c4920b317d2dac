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
 * Checks that a plan under Rule 10b5-1 was adopted before its transactions and, since 2023, that
 * the cooling-off period had ended and the box on the form is checked.
 */
final class TradingPlanCheck implements Check {
  /** Plans adopted on or after this date have a cooling-off period: SEC Release 33-11138. */
  private static final LocalDate AMENDED_RULE = LocalDate.of(2023, 2, 27);

  /** Forms filed on or after this date have the box. */
  private static final LocalDate BOX_INTRODUCED = LocalDate.of(2023, 4, 1);

  private static final int DAYS_OF_DIRECTORS_AND_OFFICERS = 90;
  private static final int DAYS_OF_OTHERS = 30;

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    if (!RowFacts.areStated(filing, TradingPlan.class)) {
      return;
    }
    boolean hasPlanSinceBox = false;
    for (Transaction transaction : rows.transactions()) {
      List<Stated<TradingPlan>> plans = RowFacts.of(transaction.entry(), TradingPlan.class);
      if (transaction.date().isPresent()) {
        LocalDate date = transaction.date().value().orElseThrow();
        hasPlanSinceBox |= !plans.isEmpty() && !date.isBefore(BOX_INTRODUCED);
        plans.forEach(plan -> checkDate(filing, transaction.date(), plan, sink));
      }
    }
    Reported<Boolean> box = filing.aff10b5One();
    if (hasPlanSinceBox && Values.is(box, false)) {
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
    int minDays = coolingOffDays(filing);
    if (!adopted.get().isBefore(AMENDED_RULE) && days <= minDays) {
      sink.accept(
          minDays == DAYS_OF_OTHERS
              ? Diagnostics.planCoolingOff(traded.span(), footnote, adopted.get(), days, minDays)
              : Diagnostics.planCoolingOffOfDirector(
                  traded.span(), footnote, adopted.get(), days, minDays));
    }
  }

  private static int coolingOffDays(Filing filing) {
    for (ReportingOwner owner : filing.reportingOwners()) {
      if (Values.is(owner.relationship().isDirector(), true)
          || Values.is(owner.relationship().isOfficer(), true)) {
        return DAYS_OF_DIRECTORS_AND_OFFICERS;
      }
    }
    return DAYS_OF_OTHERS;
  }
}
