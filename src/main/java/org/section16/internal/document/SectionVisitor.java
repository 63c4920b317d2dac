package org.section16.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingParser;
import org.section16.antlr.FilingParserBaseVisitor;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.CoverVisitor;
import org.section16.internal.cover.ReportingOwnersTable;
import org.section16.internal.document.Sections.Part;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.BrokenRows;
import org.section16.internal.row.EscapedRows;
import org.section16.internal.row.LineBreaks;
import org.section16.internal.row.LostTables;
import org.section16.internal.row.PageFurniture;
import org.section16.internal.row.Row;
import org.section16.internal.row.RowJoiner;
import org.section16.internal.row.RowVisitor;
import org.section16.internal.signature.SignatureBlock;
import org.section16.internal.signature.SignatureReports;
import org.section16.internal.signature.SignatureRow;
import org.section16.model.FormTable;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;

/** Visits the sections of a document in their order and gives the rows of each to its reader. */
final class SectionVisitor extends FilingParserBaseVisitor<Void> {
  private final FilingTree tree;
  private final Sections sections;
  private final LineBreaks breaks;
  private final CoverVisitor cover;
  private final SignatureReports signatureReports;
  private final DiagnosticSink diagnostics;

  /** How many rows of remarks and explanations hold no more signatures. */
  private int searched;

  SectionVisitor(FilingTree tree, Sections sections, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.sections = sections;
    this.breaks = LineBreaks.of(tree);
    this.cover = new CoverVisitor(tree, sections.cover);
    this.signatureReports = new SignatureReports(tree, diagnostics);
    this.diagnostics = diagnostics;
  }

  @Override
  public Void visitOtherSection(FilingParser.OtherSectionContext section) {
    sections.header.read(rowsOf(section));
    front(section);
    return null;
  }

  @Override
  public Void visitFormNumber(FilingParser.FormNumberContext section) {
    front(section);
    return null;
  }

  @Override
  public Void visitTitle(FilingParser.TitleContext section) {
    front(section);
    return null;
  }

  @Override
  public Void visitExitBox(FilingParser.ExitBoxContext section) {
    front(section);
    return null;
  }

  @Override
  public Void visitPlanBox(FilingParser.PlanBoxContext section) {
    front(section);
    return null;
  }

  @Override
  public Void visitReportedBox(FilingParser.ReportedBoxContext section) {
    front(section);
    return null;
  }

  @Override
  public Void visitOmbApproval(FilingParser.OmbApprovalContext section) {
    front(section);
    return null;
  }

  @Override
  public Void visitCover(FilingParser.CoverContext section) {
    front(section);
    return null;
  }

  private void front(ParserRuleContext section) {
    List<Row> rows = rowsOf(section);
    Optional<RunTogetherParts.Cut> explanations = RunTogetherParts.at(FilingLexer.EXPLANATION, rows);
    for (TableParts.Part part :
        TableParts.of(explanations.map(RunTogetherParts.Cut::before).orElse(rows), Optional.empty())) {
      part.table().ifPresentOrElse(table -> table(table, part.rows()), () -> front(part.rows()));
    }
    explanations.map(RunTogetherParts.Cut::behind).ifPresent(this::explanations);
  }

  private void front(List<Row> rows) {
    sections.formType.read(rows);
    reportLostTables(rows);
    cover.read(rows);
  }

  private void explanations(List<Row> rows) {
    List<Row> behind = RunTogetherParts.behind(FilingLexer.EXPLANATION, rows);
    if (!behind.isEmpty() && behind.get(0).tokens().type(0) == FilingLexer.REMARKS) {
      sections.remarks.addAll(RunTogetherParts.behind(FilingLexer.REMARKS, behind));
      return;
    }
    for (Row row : behind) {
      if (!row.has(FilingLexer.NOTICE)) {
        sections.explanations.add(row);
      }
    }
  }

  @Override
  public Void visitReportingOwners(FilingParser.ReportingOwnersContext section) {
    cover.close();
    sections.cover.add(
        new ReportingOwnersTable(tree, sections.cover, diagnostics).read(rowsOf(section)));
    return null;
  }

  @Override
  public Void visitNonDerivativeTable(FilingParser.NonDerivativeTableContext section) {
    table(section, FormTable.NON_DERIVATIVE);
    return null;
  }

  @Override
  public Void visitDerivativeTable(FilingParser.DerivativeTableContext section) {
    table(section, FormTable.DERIVATIVE);
    return null;
  }

  private void table(ParserRuleContext section, FormTable heading) {
    List<Row> rows = EscapedRows.split(rowsOf(section));
    for (TableParts.Part part : TableParts.of(rows, Optional.of(heading))) {
      table(part.table().orElse(heading), part.rows());
    }
  }

  private void table(FormTable table, List<Row> rows) {
    cover.close();
    reportLostTables(rows);
    switch (table) {
      case NON_DERIVATIVE -> {
        sections.found.add(Part.TABLE_I);
        sections.tableI.add(rows);
      }
      case DERIVATIVE -> {
        sections.found.add(Part.TABLE_II);
        sections.tableII.add(rows);
      }
    }
  }

  private List<Row> rowsOf(ParserRuleContext section) {
    return PageFurniture.without(RowJoiner.rowsOf(tree, breaks, RowVisitor.linesOf(section)));
  }

  private void reportLostTables(List<Row> rows) {
    for (Row row : rows) {
      if (LostTables.isLost(row)) {
        diagnostics.report(Diagnostics.lostTable(row.span()));
      }
    }
  }

  @Override
  public Void visitNoSecurities(FilingParser.NoSecuritiesContext section) {
    sections.noSecurities = Optional.of(tree.span(section.NO_SECURITIES().getSymbol()));
    List<Row> rows = rowsOf(section);
    sections.remarks.addAll(rows.subList(1, rows.size()));
    return null;
  }

  @Override
  public Void visitExplanationOfResponses(FilingParser.ExplanationOfResponsesContext section) {
    explanations(BrokenRows.joinParagraphs(rowsOf(section)));
    return null;
  }

  @Override
  public Void visitRemarks(FilingParser.RemarksContext section) {
    sections.remarks.addAll(
        RunTogetherParts.behind(FilingLexer.REMARKS, BrokenRows.joinParagraphs(rowsOf(section))));
    return null;
  }

  @Override
  public Void visitSignature(FilingParser.SignatureContext section) {
    takeSignaturesBefore();
    List<Row> rows = rowsOf(section);
    List<Row> signed =
        RunTogetherParts.at(FilingLexer.NOTICE, rows).map(RunTogetherParts.Cut::before).orElse(rows);
    SignatureBlock behind =
        signaturesAtEndOf(completeLast(RunTogetherParts.behind(FilingLexer.SIGNATURE, signed)));
    signatureReports.reportBehindCaption(behind.rowsAbove());
    sections.signatures.addAll(behind.signatures());
    return null;
  }

  private SignatureBlock signaturesAtEndOf(List<Row> rows) {
    return SignatureBlock.atEndOf(rows, tree, signatureReports);
  }

  /** A converter may print the caption of the signature before its date. Gives the rows left. */
  private List<Row> completeLast(List<Row> rows) {
    int last = sections.signatures.size() - 1;
    if (last < 0 || rows.isEmpty() || !sections.signatures.get(last).signatureDate().isBlank()) {
      return rows;
    }
    Optional<Reported<LocalDate>> date = SignatureRow.onlyDate(rows.get(0));
    if (date.isEmpty()) {
      return rows;
    }
    Reported<String> name = sections.signatures.get(last).signatureName();
    sections.signatures.set(
        last, signatureReports.withReadDate(new OwnerSignature(name, date.get())));
    return rows.subList(1, rows.size());
  }

  @Override
  public Void visitNotice(FilingParser.NoticeContext section) {
    takeSignaturesBefore();
    if (TableParts.mayBegin(section.prose())) {
      for (TableParts.Part part : TableParts.of(rowsOf(section), Optional.empty())) {
        part.table().ifPresent(table -> table(table, part.rows()));
      }
    }
    return null;
  }

  /** Ends the cover, where no table follows it. */
  void close() {
    cover.close();
  }

  /** Signatures are before their caption: at the end of the remarks or of the explanations. */
  void takeSignaturesBefore() {
    RunTogetherNotes.take(sections);
    if (sections.remarks.size() + sections.explanations.size() == searched) {
      return;
    }
    SignatureBlock ofRemarks = signaturesAtEndOf(sections.remarks);
    SignatureBlock ofExplanations = signaturesAtEndOf(sections.explanations);
    sections.remarks = new ArrayList<>(ofRemarks.rowsAbove());
    sections.explanations = new ArrayList<>(ofExplanations.rowsAbove());
    sections.signatures.addAll(ofExplanations.signatures());
    sections.signatures.addAll(ofRemarks.signatures());
    searched = sections.remarks.size() + sections.explanations.size();
  }
}
