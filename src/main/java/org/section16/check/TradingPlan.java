package org.section16.check;

import java.util.Locale;
import java.util.stream.Stream;
import org.section16.model.Filing;
import org.section16.model.FilingVisitor;
import org.section16.model.FootnoteFact;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/** Whether a transaction was made under a plan according to Rule 10b5-1(c). */
public enum TradingPlan {
  /** The box on the cover is checked, or a footnote of the row says so. */
  YES,
  /** The box is present and unchecked, and no footnote of the row mentions a plan. */
  NO,
  /** The page has no box, and no footnote of the row mentions a plan. */
  UNKNOWN;

  /** Determines the answer for {@code entry}: from the box first, then from its footnotes. */
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

  /** Returns the name in output: {@code yes}, {@code no} or {@code unknown}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Collects all fields of a row. */
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
