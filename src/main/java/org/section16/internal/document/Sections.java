package org.section16.internal.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover;
import org.section16.internal.cover.FormType;
import org.section16.internal.cover.SubmissionHeader;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.row.Row;
import org.section16.internal.table.TableReader;
import org.section16.model.FormTable;
import org.section16.model.OwnerSignature;

/** The contents of a document's sections, grouped by the reader of each part. */
final class Sections {
  /** A part of the form that every filing has. */
  enum Part {
    NAME("box 1"),
    TABLE_I("Table I"),
    TABLE_II("Table II"),
    SIGNATURE("signature");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  final Cover cover = new Cover();
  final FormType formType;
  final SubmissionHeader header;
  final TableReader tableI;
  final TableReader tableII;
  List<Row> explanations = new ArrayList<>();
  List<Row> remarks = new ArrayList<>();
  final List<OwnerSignature> signatures = new ArrayList<>();
  final EnumSet<Part> found = EnumSet.noneOf(Part.class);
  Optional<SourceSpan> noSecurities = Optional.empty();

  Sections(FilingTree tree, DiagnosticSink diagnostics) {
    formType = new FormType(tree);
    header = new SubmissionHeader(tree);
    tableI = new TableReader(FormTable.NON_DERIVATIVE, diagnostics);
    tableII = new TableReader(FormTable.DERIVATIVE, diagnostics);
  }
}
