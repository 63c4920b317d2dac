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
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.SignatureField;
import org.section16.model.TableEntry;

/**
 * Which field of a filing stands at a place of the document: the path of what a diagnostic is
 * about.
 */
final class FieldPaths {
  private final Map<List<Integer>, String> exact = new HashMap<>();
  private final TreeMap<Integer, Place> byStart = new TreeMap<>();

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

  private void addRows(FormTable table, List<? extends TableEntry> rows) {
    for (int i = 0; i < rows.size(); i++) {
      String path = table.path() + "[" + i + "]";
      add(path, EntryField.of(rows.get(i)), rows.get(i));
      exact.putIfAbsent(key(rows.get(i).span()), path);
    }
  }

  private <P> void add(String part, List<? extends FilingField<P>> fields, P holder) {
    for (FilingField<P> field : fields) {
      Reported<?> reported = field.in(holder);
      add(reported.span(), field.pathIn(part));
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

  /** The diagnostic with the path of the field at its place, if one stands there. */
  Diagnostic located(Diagnostic diagnostic) {
    return diagnostic.path().isPresent() || diagnostic.span().equals(SourceSpan.NONE)
        ? diagnostic
        : at(diagnostic.span()).map(diagnostic::withPath).orElse(diagnostic);
  }

  /** The field at exactly this place, or the one that it is a part of. */
  private Optional<String> at(SourceSpan span) {
    String path = exact.get(key(span));
    if (path != null) {
      return Optional.of(path);
    }
    Map.Entry<Integer, Place> before = byStart.floorEntry(span.start());
    return before != null && before.getValue().end() >= span.end() && !span.isEmpty()
        ? Optional.of(before.getValue().path())
        : Optional.empty();
  }
}
