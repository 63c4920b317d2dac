package org.section16.output.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.SourceSpan;

/**
 * The places of the document that the form points to. Each range has one number, however many
 * fields were read from it; ranges may lie within each other (a marker in a cell in a row) or
 * overlap.
 */
final class Places {
  /**
   * A range of the document.
   *
   * @param number its number on the page, from 1
   * @param start offset of its first character
   * @param end offset after its last character
   * @param holdsOthers whether it is a row, which is pointed at where no value is
   */
  record Place(int number, int start, int end, boolean holdsOthers) {
    int length() {
      return end - start;
    }
  }

  private record Range(int start, int end) {}

  private final Map<Range, Place> byRange = new LinkedHashMap<>();
  private final int length;

  /** No places yet in a document of so many characters. */
  Places(int length) {
    this.length = length;
  }

  /** The place of a value, a marker or an explanation; empty if it is nowhere. */
  Optional<Place> of(SourceSpan span) {
    return place(span, false);
  }

  /** The place of a row; empty if it is nowhere. */
  Optional<Place> ofRow(SourceSpan span) {
    return place(span, true);
  }

  /** All places, in the order of their numbers. */
  List<Place> all() {
    return new ArrayList<>(byRange.values());
  }

  private Optional<Place> place(SourceSpan span, boolean holdsOthers) {
    if (span.end() == 0 || span.end() > length) {
      return Optional.empty();
    }
    Range range = new Range(span.start(), span.end());
    Place place =
        byRange.computeIfAbsent(
            range, key -> new Place(byRange.size() + 1, key.start(), key.end(), holdsOthers));
    if (place.holdsOthers() && !holdsOthers) {
      place = new Place(place.number(), place.start(), place.end(), false);
      byRange.put(range, place);
    }
    return Optional.of(place);
  }
}
