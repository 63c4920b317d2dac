package org.section16.output.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.SourceSpan;

/**
 * The places of the document that the form links to. Each range has one number, however many fields
 * were read from it; ranges may be nested (a marker in a cell in a row) or overlap.
 */
final class Places {
  /**
   * A range of the document.
   *
   * @param number the number on the page, from 1
   * @param start the offset of the first character
   * @param end the offset after the last character
   * @param isRow whether it is a row, which is linked from where no value is
   */
  record Place(int number, int start, int end, boolean isRow) {
    int length() {
      return end - start;
    }
  }

  private record Range(int start, int end) {}

  private final Map<Range, Place> byRange = new LinkedHashMap<>();
  private final int length;

  /** Creates an empty set of places in a document of {@code length} characters. */
  Places(int length) {
    this.length = length;
  }

  /** Returns the place of a value, marker or explanation; empty if it has none. */
  Optional<Place> of(SourceSpan span) {
    return place(span, false);
  }

  /** Returns the place of a row; empty if it has none. */
  Optional<Place> ofRow(SourceSpan span) {
    return place(span, true);
  }

  /** Returns all places, in the order of their numbers. */
  List<Place> all() {
    return new ArrayList<>(byRange.values());
  }

  private Optional<Place> place(SourceSpan span, boolean isRow) {
    if (span.end() == 0 || span.end() > length) {
      return Optional.empty();
    }
    Range range = new Range(span.start(), span.end());
    Place place =
        byRange.computeIfAbsent(
            range, key -> new Place(byRange.size() + 1, key.start(), key.end(), isRow));
    if (place.isRow() && !isRow) {
      place = new Place(place.number(), place.start(), place.end(), false);
      byRange.put(range, place);
    }
    return Optional.of(place);
  }
}
