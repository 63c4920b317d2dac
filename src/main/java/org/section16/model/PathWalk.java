package org.section16.model;

import java.util.List;

/** Calls a visitor for all rows and fields of a filing with their paths, in form order. */
final class PathWalk {
  private final FilingVisitor visitor;

  PathWalk(FilingVisitor visitor) {
    this.visitor = visitor;
  }

  void walk(Filing filing) {
    walk("", DocumentField.COVER, filing);
    walk("issuer", IssuerField.ALL, filing.issuer());
    for (int i = 0; i < filing.reportingOwners().size(); i++) {
      walk("reportingOwners[" + i + "]", OwnerField.ALL, filing.reportingOwners().get(i));
    }
    walk("", List.of(DocumentField.FILING_GROUP), filing);
    walkRows(FormTable.NON_DERIVATIVE, filing.nonDerivativeTable());
    walkRows(FormTable.DERIVATIVE, filing.derivativeTable());
    walk("", List.of(DocumentField.REMARKS), filing);
    for (int i = 0; i < filing.ownerSignatures().size(); i++) {
      walk("ownerSignatures[" + i + "]", SignatureField.ALL, filing.ownerSignatures().get(i));
    }
  }

  private void walkRows(FormTable table, List<? extends TableEntry> rows) {
    for (int i = 0; i < rows.size(); i++) {
      TableEntry row = rows.get(i);
      visitor.visitRow(table.pathOfRow(i), row);
      walk(table.pathOfRow(i), EntryField.of(row), row);
    }
  }

  private <P> void walk(String path, List<? extends FilingField<P>> fields, P part) {
    for (FilingField<P> field : fields) {
      visitor.visitField(field.pathIn(path), field, field.in(part));
    }
  }
}
