package org.section16.output.report;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.edgar.Difference;

/** All notices about the document, numbered by place, with lookup by place and field. */
final class Notices {
  private final List<Notice> all = new ArrayList<>();
  private final List<Notice> diagnostics = new ArrayList<>();

  /** The end offsets of the diagnostics. */
  private final Ends ends;

  private final Map<SourceSpan, List<Notice>> differences = new HashMap<>();

  Notices(List<Diagnostic> diagnostics, List<Difference> differences) {
    List<Notice> unsorted = new ArrayList<>();
    diagnostics.forEach(diagnostic -> unsorted.add(Notice.of(diagnostic)));
    differences.forEach(difference -> unsorted.add(Notice.of(difference)));
    unsorted.sort(comparingInt(notice -> notice.span().start()));
    unsorted.forEach(notice -> add(notice.withNumber(all.size() + 1)));
    ends = new Ends(this.diagnostics.stream().map(notice -> notice.span().end()).toList());
  }

  private void add(Notice notice) {
    all.add(notice);
    if (notice.isDifference()) {
      differences.computeIfAbsent(notice.span(), key -> new ArrayList<>()).add(notice);
    } else {
      diagnostics.add(notice);
    }
  }

  /** Returns all notices, in the order of the document. */
  List<Notice> all() {
    return all;
  }

  /** Returns the number of notices of a kind. */
  long count(Notice.Kind kind) {
    return all.stream().filter(notice -> notice.kind() == kind).count();
  }

  /**
   * Returns the notices about a field. Those about a whole row belong to the row number and are not
   * repeated for each field.
   */
  List<Notice> of(Field field) {
    Part part = field.part();
    List<Notice> found = new ArrayList<>();
    for (Notice notice : at(field.span())) {
      if (!part.isRow() || !notice.covers(part.span())) {
        found.add(notice);
      }
    }
    Set<Notice> different = new LinkedHashSet<>(differencesAt(field.span()));
    different.addAll(differencesAt(part.span()));
    different.stream().filter(notice -> notice.isDifferenceIn(field)).forEach(found::add);
    return found;
  }

  /** Returns the diagnostics at a place. */
  List<Notice> at(SourceSpan span) {
    List<Notice> found = new ArrayList<>();
    ends.forEach(
        startingUpTo(span.end()),
        span.start(),
        i -> {
          if (diagnostics.get(i).touches(span)) {
            found.add(diagnostics.get(i));
          }
        });
    return found;
  }

  /** Returns the notices about a row: all diagnostics in it, and whether EDGAR lacks it. */
  List<Notice> ofRow(SourceSpan span) {
    List<Notice> found = at(span);
    differencesAt(span).stream().filter(Notice::isUnknownPart).forEach(found::add);
    return found;
  }

  /** Returns the parts named {@code name} that EDGAR has after the one at {@code span}. */
  List<Notice> missing(String name, SourceSpan span) {
    return differencesAt(span).stream()
        .filter(notice -> notice.isMissingPart() && notice.subject().startsWith(name + "["))
        .toList();
  }

  /** Returns the most severe kind among {@code notices}. */
  static Optional<Notice.Kind> worst(List<Notice> notices) {
    return notices.stream().map(Notice::kind).min(Notice.Kind::compareTo);
  }

  private List<Notice> differencesAt(SourceSpan span) {
    return differences.getOrDefault(span, List.of());
  }

  /** Returns the number of diagnostics that start at or before {@code offset}. */
  private int startingUpTo(int offset) {
    int low = 0;
    int high = diagnostics.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (diagnostics.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
