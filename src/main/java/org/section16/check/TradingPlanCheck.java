package org.section16.check;

import static org.section16.DiagnosticCode.PLAN_BOX;
import static org.section16.DiagnosticCode.PLAN_COOLING_OFF;
import static org.section16.DiagnosticCode.PLAN_DATE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.check.RowFacts.Stated;
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
    if (!RowFacts.areStated(filing, TradingPlan.class)) {
      return;
    }
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
      sink.accept(
          Diagnostic.of(
              PLAN_BOX,
              box.span(),
              "the box for Rule 10b5-1(c) is not checked, but a footnote says that a transaction"
                  + " was made under such a plan"));
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
    String start =
        "footnote "
            + plan.footnote().number()
            + " says that the plan was adopted on "
            + adopted.get();
    if (adopted.get().isAfter(date)) {
      sink.accept(
          Diagnostic.of(PLAN_DATE, traded.span(), start + ", after this transaction of " + date));
      return;
    }
    long days = ChronoUnit.DAYS.between(adopted.get(), date);
    int least = coolingOff(filing);
    if (!adopted.get().isBefore(AMENDED_RULE) && days <= least) {
      sink.accept(
          Diagnostic.of(
              PLAN_COOLING_OFF,
              traded.span(),
              start
                  + ", "
                  + days
                  + " days before this transaction; the cooling-off period is "
                  + (least == DAYS_OF_OTHERS ? "" : "at least ")
                  + least
                  + " days"));
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
