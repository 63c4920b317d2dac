package org.section16.check;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.section16.model.Filing;
import org.section16.model.FootnoteReference;
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

  private static final Pattern PLAN = Pattern.compile("(?i)\\b10b5-?1\\b(?!\\s*\\(c\\)\\s*box)");
  private static final Pattern NOT =
      Pattern.compile("(?i)\\b(?:not|no|nor|neither)\\b[^.;]{0,80}$");

  /** What {@code filing} says of {@code entry}: the box counts first, then the explanations. */
  public static TradingPlan of(Filing filing, TableEntry entry) {
    if (filing.aff10b5One().value().orElse(false) || isExplained(entry)) {
      return YES;
    }
    return filing.aff10b5One().isPresent() ? NO : UNKNOWN;
  }

  private static boolean isExplained(TableEntry entry) {
    return EntryFields.of(entry)
        .map(Reported::footnotes)
        .flatMap(references -> references.stream())
        .map(FootnoteReference::footnote)
        .flatMap(note -> note.stream())
        .anyMatch(note -> isStatedIn(note.text()));
  }

  /** Tells whether {@code text} says that a transaction was made under such a plan. */
  static boolean isStatedIn(String text) {
    return PLAN.matcher(text)
        .results()
        .anyMatch(found -> !NOT.matcher(text.substring(0, found.start())).find());
  }

  /** The name in outputs: {@code yes}, {@code no} or {@code unknown}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All fields of a row. */
  private static final class EntryFields implements org.section16.model.FilingVisitor {
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
