package org.section16;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.section16.model.DocumentField;
import org.section16.model.EntryField;
import org.section16.model.FieldType;
import org.section16.model.Filing;
import org.section16.model.FilingField;
import org.section16.model.FormTable;
import org.section16.model.IssuerField;
import org.section16.model.OwnerField;
import org.section16.model.SignatureField;
import org.section16.model.TableEntry;

/** Finds the path of the field of a filing that a diagnostic is about, by its place. */
final class FieldPaths {
  private static final List<DocumentField> DOCUMENT = List.of(DocumentField.values());

  private static final Comparator<Place> BY_START =
      Comparator.comparingInt(place -> place.span().start());

  /** The places of the fields and of the explanations, by where they begin. */
  private final List<Place> fields = new ArrayList<>();

  /** The places of the rows, by where they begin. */
  private final List<Place> rows = new ArrayList<>();

  /**
   * A part of a filing or a field of it. Few paths are needed, so each is built on demand.
   *
   * @param field the path from the part to its field; empty for the part itself
   */
  private record Place(SourceSpan span, String list, int index, String field) {
    String path() {
      String part = index < 0 ? list : list + "[" + index + "]";
      return part.isEmpty() || field.isEmpty() ? part + field : part + "." + field;
    }
  }

  /** Where the diagnostics begin, in order, to skip rows without any. */
  private final int[] starts;

  private FieldPaths(List<Diagnostic> found) {
    this.starts = new int[found.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = found.get(i).span().start();
    }
    Arrays.sort(starts);
  }

  /** Returns the places of the rows of {@code filing}, and of fields {@code found} may be about. */
  static FieldPaths of(Filing filing, List<Diagnostic> found) {
    FieldPaths paths = new FieldPaths(found);
    paths.add("", -1, DOCUMENT, filing);
    paths.add("issuer", -1, IssuerField.ALL, filing.issuer());
    for (int i = 0; i < filing.reportingOwners().size(); i++) {
      paths.add("reportingOwners", i, OwnerField.ALL, filing.reportingOwners().get(i));
    }
    paths.addRows(FormTable.NON_DERIVATIVE, filing.nonDerivativeTable());
    paths.addRows(FormTable.DERIVATIVE, filing.derivativeTable());
    for (int i = 0; i < filing.footnotes().size(); i++) {
      add(paths.fields, new Place(filing.footnotes().get(i).span(), "footnotes", i, ""));
    }
    for (int i = 0; i < filing.ownerSignatures().size(); i++) {
      paths.add("ownerSignatures", i, SignatureField.ALL, filing.ownerSignatures().get(i));
    }
    paths.fields.sort(BY_START);
    paths.rows.sort(BY_START);
    return paths;
  }

  private void addRows(FormTable table, List<? extends TableEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      TableEntry entry = entries.get(i);
      if (isAnyIn(entry.span())) {
        add(table.path(), i, EntryField.of(entry), entry);
      }
      rows.add(new Place(entry.span(), table.path(), i, ""));
    }
  }

  /** Returns whether a diagnostic begins in the row, or where it ends. */
  private boolean isAnyIn(SourceSpan row) {
    int at = Arrays.binarySearch(starts, row.start());
    int next = at < 0 ? -at - 1 : at;
    return next < starts.length && starts[next] <= row.end();
  }

  /** Adds the fields; CIKs last, since they are in the links of names. */
  private <P> void add(String list, int index, List<? extends FilingField<P>> ofPart, P part) {
    for (FilingField<P> field : ofPart) {
      if (field.type() != FieldType.CIK) {
        add(fields, new Place(field.in(part).span(), list, index, field.path()));
      }
    }
    for (FilingField<P> field : ofPart) {
      if (field.type() == FieldType.CIK) {
        add(fields, new Place(field.in(part).span(), list, index, field.path()));
      }
    }
  }

  private static void add(List<Place> places, Place place) {
    if (!place.span().equals(SourceSpan.NONE)) {
      places.add(place);
    }
  }

  /** Returns the diagnostic with the path of the field at its place, if there is one. */
  Diagnostic located(Diagnostic diagnostic) {
    return diagnostic.path().isPresent() || diagnostic.span().equals(SourceSpan.NONE)
        ? diagnostic
        : at(diagnostic.span()).map(diagnostic::withPath).orElse(diagnostic);
  }

  /** Returns the field or row at exactly this place, or else the one that contains it. */
  private Optional<String> at(SourceSpan span) {
    return exactly(fields, span)
        .or(() -> exactly(rows, span))
        .or(() -> around(span))
        .or(() -> rowAt(span))
        .map(Place::path);
  }

  private static Optional<Place> exactly(List<Place> places, SourceSpan span) {
    for (int i = first(places, span.start()); i < places.size(); i++) {
      SourceSpan other = places.get(i).span();
      if (other.start() != span.start()) {
        return Optional.empty();
      }
      if (other.end() == span.end()) {
        return Optional.of(places.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Place> around(SourceSpan span) {
    return span.isEmpty()
        ? Optional.empty()
        : lastBefore(fields, span.start()).filter(field -> field.span().end() >= span.end());
  }

  /** Returns the row that the place begins in: a cell that is not a field, or a cut row. */
  private Optional<Place> rowAt(SourceSpan span) {
    return lastBefore(rows, span.start()).filter(row -> row.span().end() > span.start());
  }

  /** Returns the last place that begins at or before {@code offset}; of equal ones the first. */
  private static Optional<Place> lastBefore(List<Place> places, int offset) {
    int next = first(places, offset + 1);
    return next == 0
        ? Optional.empty()
        : Optional.of(places.get(first(places, places.get(next - 1).span().start())));
  }

  /** Returns the index of the first place that begins at or after {@code offset}. */
  private static int first(List<Place> places, int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
