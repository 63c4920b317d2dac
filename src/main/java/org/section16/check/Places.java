package org.section16.check;

import org.section16.SourceSpan;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/** Determines the place that a diagnostic points to. */
final class Places {
  private Places() {}

  /** Returns the place of the field, or that of its row if the field has none. */
  static SourceSpan of(Reported<?> field, TableEntry row) {
    return field.span().equals(SourceSpan.NONE) ? row.span() : field.span();
  }
}
