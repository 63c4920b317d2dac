package org.section16;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.section16.model.DocumentField;
import org.section16.model.EntryField;
import org.section16.model.Filing;
import org.section16.model.FilingField;
import org.section16.model.FormTable;
import org.section16.model.IssuerField;
import org.section16.model.OwnerField;
import org.section16.model.OwnerSignature;
import org.section16.model.ReportingOwner;
import org.section16.model.SignatureField;
import org.section16.model.TableEntry;

/**
 * Which field of a filing is at a place of the document: the path of what a diagnostic is about.
 */
final class FieldPaths {
  private final Map<List<Integer>, String> exact = new HashMap<>();
  private final TreeMap<Integer, Place> byStart = new TreeMap<>();
  private final TreeMap<Integer, Place> rows = new TreeMap<>();

  private record Place(int end, String path) {}

  private FieldPaths() {}

  /** The places of all fields and rows of {@code filing}. */
  static FieldPaths of(Filing filing) {
    FieldPaths paths = new FieldPaths();
    paths.add("", List.of(DocumentField.values()), filing);
    paths.add("issuer", IssuerField.ALL, filing.issuer());
    for (int i = 0; i < filing.reportingOwners().size(); i++) {
      ReportingOwner owner = filing.reportingOwners().get(i);
      paths.add("reportingOwners[" + i + "]", OwnerField.ALL, owner);
    }
    paths.addRows(FormTable.NON_DERIVATIVE, filing.nonDerivativeTable());
    paths.addRows(FormTable.DERIVATIVE, filing.derivativeTable());
    for (int i = 0; i < filing.footnotes().size(); i++) {
      paths.add(filing.footnotes().get(i).span(), "footnotes[" + i + "]");
    }
    for (int i = 0; i < filing.ownerSignatures().size(); i++) {
      OwnerSignature signature = filing.ownerSignatures().get(i);
      paths.add("ownerSignatures[" + i + "]", SignatureField.ALL, signature);
    }
    return paths;
  }

  private void addRows(FormTable table, List<? extends TableEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      String path = table.path() + "[" + i + "]";
      add(path, EntryField.of(entries.get(i)), entries.get(i));
      SourceSpan span = entries.get(i).span();
      exact.putIfAbsent(key(span), path);
      rows.putIfAbsent(span.start(), new Place(span.end(), path));
    }
  }

  /** Adds the fields; numbers of EDGAR last, for they are in the link of a name. */
  private <P> void add(String part, List<? extends FilingField<P>> fields, P holder) {
    for (boolean isNumber : new boolean[] {false, true}) {
      for (FilingField<P> field : fields) {
        String path = field.pathIn(part);
        if (path.endsWith("Cik") == isNumber) {
          add(field.in(holder).span(), path);
        }
      }
    }
  }

  private void add(SourceSpan span, String path) {
    if (!span.equals(SourceSpan.NONE)) {
      exact.putIfAbsent(key(span), path);
      byStart.putIfAbsent(span.start(), new Place(span.end(), path));
    }
  }

  private static List<Integer> key(SourceSpan span) {
    return List.of(span.start(), span.end());
  }

  /** The diagnostic with the path of the field at its place, if one is there. */
  Diagnostic located(Diagnostic diagnostic) {
    return diagnostic.path().isPresent() || diagnostic.span().equals(SourceSpan.NONE)
        ? diagnostic
        : at(diagnostic.span()).map(diagnostic::withPath).orElse(diagnostic);
  }

  /** The field at exactly this place, the one that it is a part of, or its row. */
  private Optional<String> at(SourceSpan span) {
    String path = exact.get(key(span));
    if (path != null) {
      return Optional.of(path);
    }
    Map.Entry<Integer, Place> before = byStart.floorEntry(span.start());
    return before != null && before.getValue().end() >= span.end() && !span.isEmpty()
        ? Optional.of(before.getValue().path())
        : rowAt(span);
  }

  /** The row that holds the beginning of the place: of a cell that is not a field, or a cut row. */
  private Optional<String> rowAt(SourceSpan span) {
    return Optional.ofNullable(rows.floorEntry(span.start()))
        .map(Map.Entry::getValue)
        .filter(row -> row.end() > span.start())
        .map(Place::path);
  }
}
