package org.section16.internal.footnote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;

/**
 * Finds the explanation for a marker. Where a number is used twice, the first explanation counts.
 */
public final class FootnoteResolver {
  private final Map<Integer, Footnote> byNumber = new LinkedHashMap<>();

  public FootnoteResolver(List<Footnote> footnotes) {
    for (Footnote footnote : footnotes) {
      byNumber.putIfAbsent(footnote.number(), footnote);
    }
  }

  /** Returns whether a footnote of this number is explained. */
  boolean has(int number) {
    return byNumber.containsKey(number);
  }

  FootnoteReference reference(int number, SourceSpan marker) {
    return new FootnoteReference(number, Optional.ofNullable(byNumber.get(number)), marker);
  }
}
