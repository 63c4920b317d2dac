package org.section16.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.model.Filing;

/** Runs all checks on a filing. */
public final class FilingChecks {
  private static final List<Check> CHECKS =
      List.of(
          new FootnoteCheck(),
          new CutExplanationCheck(),
          new RequiredFieldCheck(),
          new RowRuleCheck(),
          new FormRuleCheck(),
          new OwnerCheck(),
          new CoverTextCheck(),
          new SignatureTextCheck(),
          new LimitCheck(),
          new DuplicateRowCheck(),
          new PriceRangeCheck(),
          new DateCheck(),
          new RunningBalanceCheck(),
          new ThousandsSeparatorCheck(),
          new PriceMagnitudeCheck(),
          new ExerciseCheck(),
          new MarkerCheck(),
          new SiblingMarkerCheck(),
          new UnderlyingAmountCheck(),
          new NumberSpellingCheck(),
          new RunTogetherMarkerCheck(),
          new ExerciseDirectionCheck(),
          new TradingPlanCheck(),
          new VestingCheck());

  private FilingChecks() {}

  /** Returns the findings on {@code filing}, sorted by place; an empty filing has none. */
  public static List<Diagnostic> run(Filing filing) {
    Rows rows = Rows.of(filing);
    if (rows.all().isEmpty() && filing.equals(Filing.EMPTY)) {
      return List.of();
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    Consumer<Diagnostic> sink = diagnostics::add;
    for (Check check : CHECKS) {
      check.check(filing, rows, sink);
    }
    diagnostics.sort(Diagnostic.BY_PLACE);
    return List.copyOf(diagnostics);
  }
}
