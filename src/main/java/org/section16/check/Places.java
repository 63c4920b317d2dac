package org.section16.check;

import org.section16.SourceSpan;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/** Where a diagnostic points to. */
final class Places {
  private Places() {}

  /** The place of the field, or that of its row where the field is nowhere. */
  static SourceSpan of(Reported<?> field, TableEntry row) {
    return field.span().equals(SourceSpan.NONE) ? row.span() : field.span();
  }
}
