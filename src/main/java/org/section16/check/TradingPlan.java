package org.section16.check;

import java.util.Locale;
import java.util.stream.Stream;
import org.section16.model.Filing;
import org.section16.model.FilingVisitor;
import org.section16.model.FootnoteFact;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/** Whether a transaction was made under a plan as Rule 10b5-1(c) describes it. */
public enum TradingPlan {
  /** The box of the cover is ticked, or an explanation of the row says so. */
  YES,
  /** The box is there and not ticked, and no explanation of the row speaks of a plan. */
  NO,
  /** The page has no box, and nothing is said. */
  UNKNOWN;

  /** What {@code filing} says of {@code entry}: the box counts first, then the explanations. */
  public static TradingPlan of(Filing filing, TableEntry entry) {
    if (filing.aff10b5One().value().orElse(false) || isExplained(entry)) {
      return YES;
    }
    return filing.aff10b5One().isPresent() ? NO : UNKNOWN;
  }

  private static boolean isExplained(TableEntry entry) {
    return EntryFields.of(entry)
        .flatMap(field -> field.footnotes().stream())
        .flatMap(reference -> reference.footnote().stream())
        .flatMap(footnote -> footnote.facts().stream())
        .anyMatch(FootnoteFact.TradingPlan.class::isInstance);
  }

  /** The name in outputs: {@code yes}, {@code no} or {@code unknown}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All fields of a row. */
  private static final class EntryFields implements FilingVisitor {
    private final Stream.Builder<Reported<?>> fields = Stream.builder();

    static Stream<Reported<?>> of(TableEntry entry) {
      EntryFields visitor = new EntryFields();
      entry.accept(visitor);
      return visitor.fields.build();
    }

    @Override
    public void visitField(String name, Reported<?> field) {
      fields.add(field);
    }
  }
}
