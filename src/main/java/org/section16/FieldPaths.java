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

/**
 * Which field of a filing is at a place of the document: the path of what a diagnostic is about.
 */
final class FieldPaths {
  private static final List<DocumentField> DOCUMENT = List.of(DocumentField.values());

  private static final Comparator<Place> BY_START =
      Comparator.comparingInt(place -> place.span().start());

  /** The places of the fields and of the explanations, by where they begin. */
  private final List<Place> fields = new ArrayList<>();

  /** The places of the rows, by where they begin. */
  private final List<Place> rows = new ArrayList<>();

  /**
   * A part of a filing or a field of it. Few are asked for their path, so it is put together then.
   *
   * @param field the path from the part to its field; empty for the part itself
   */
  private record Place(SourceSpan span, String list, int index, String field) {
    String path() {
      String part = index < 0 ? list : list + "[" + index + "]";
      return part.isEmpty() || field.isEmpty() ? part + field : part + "." + field;
    }
  }

  /** Where the diagnostics begin, in order: rows without any need not be looked into. */
  private final int[] starts;

  private FieldPaths(List<Diagnostic> found) {
    this.starts = new int[found.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = found.get(i).span().start();
    }
    Arrays.sort(starts);
  }

  /**
   * The places of the rows of {@code filing}, and of the fields that {@code found} may be about.
   */
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

  /** Adds the fields; numbers of EDGAR last, for they are in the link of a name. */
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

  /** The diagnostic with the path of the field at its place, if one is there. */
  Diagnostic located(Diagnostic diagnostic) {
    return diagnostic.path().isPresent() || diagnostic.span().equals(SourceSpan.NONE)
        ? diagnostic
        : at(diagnostic.span()).map(diagnostic::withPath).orElse(diagnostic);
  }

  /** The field at exactly this place, or its row; the one that it is a part of, or its row. */
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

  /** The row that holds the beginning of the place: of a cell that is not a field, or a cut row. */
  private Optional<Place> rowAt(SourceSpan span) {
    return lastBefore(rows, span.start()).filter(row -> row.span().end() > span.start());
  }

  /**
   * The last place that begins at {@code offset} or before; the first of those that begin there.
   */
  private static Optional<Place> lastBefore(List<Place> places, int offset) {
    int behind = first(places, offset + 1);
    return behind == 0
        ? Optional.empty()
        : Optional.of(places.get(first(places, places.get(behind - 1).span().start())));
  }

  /** The index of the first place that begins at {@code offset} or after. */
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
