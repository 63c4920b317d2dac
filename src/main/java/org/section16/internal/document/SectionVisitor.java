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

/** Visits the sections of a document in order and passes the rows of each to its reader. */
final class SectionVisitor extends FilingParserBaseVisitor<Void> {
  private final FilingTree tree;
  private final Sections sections;
  private final LineBreaks breaks;
  private final CoverVisitor cover;
  private final SignatureReports signatureReports;
  private final DiagnosticSink diagnostics;

  /** How many rows of remarks and explanations have already been searched for signatures. */
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
    readFront(section);
    return null;
  }

  @Override
  public Void visitFormNumber(FilingParser.FormNumberContext section) {
    readFront(section);
    return null;
  }

  @Override
  public Void visitTitle(FilingParser.TitleContext section) {
    readFront(section);
    return null;
  }

  @Override
  public Void visitExitBox(FilingParser.ExitBoxContext section) {
    readFront(section);
    return null;
  }

  @Override
  public Void visitPlanBox(FilingParser.PlanBoxContext section) {
    readFront(section);
    return null;
  }

  @Override
  public Void visitReportedBox(FilingParser.ReportedBoxContext section) {
    readFront(section);
    return null;
  }

  @Override
  public Void visitOmbApproval(FilingParser.OmbApprovalContext section) {
    readFront(section);
    return null;
  }

  @Override
  public Void visitCover(FilingParser.CoverContext section) {
    readFront(section);
    return null;
  }

  private void readFront(ParserRuleContext section) {
    List<Row> rows = rowsOf(section);
    Optional<RunTogetherParts.Cut> explanations =
        RunTogetherParts.at(FilingLexer.EXPLANATION, rows);
    for (TableParts.Part part :
        TableParts.of(
            explanations.map(RunTogetherParts.Cut::before).orElse(rows), Optional.empty())) {
      part.table()
          .ifPresentOrElse(table -> readTable(table, part.rows()), () -> readFront(part.rows()));
    }
    explanations.map(RunTogetherParts.Cut::after).ifPresent(this::readExplanations);
  }

  private void readFront(List<Row> rows) {
    sections.formType.read(rows);
    reportLostTables(rows);
    cover.read(rows);
  }

  private void readExplanations(List<Row> rows) {
    List<Row> rest = RunTogetherParts.withoutCaption(FilingLexer.EXPLANATION, rows);
    if (!rest.isEmpty() && rest.get(0).tokens().type(0) == FilingLexer.REMARKS) {
      sections.remarks.addAll(RunTogetherParts.withoutCaption(FilingLexer.REMARKS, rest));
      return;
    }
    for (Row row : rest) {
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
    readTable(section, FormTable.NON_DERIVATIVE);
    return null;
  }

  @Override
  public Void visitDerivativeTable(FilingParser.DerivativeTableContext section) {
    readTable(section, FormTable.DERIVATIVE);
    return null;
  }

  private void readTable(ParserRuleContext section, FormTable heading) {
    List<Row> rows = EscapedRows.split(rowsOf(section));
    for (TableParts.Part part : TableParts.of(rows, Optional.of(heading))) {
      readTable(part.table().orElse(heading), part.rows());
    }
  }

  private void readTable(FormTable table, List<Row> rows) {
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
    readExplanations(BrokenRows.joinParagraphs(rowsOf(section)));
    return null;
  }

  @Override
  public Void visitRemarks(FilingParser.RemarksContext section) {
    sections.remarks.addAll(
        RunTogetherParts.withoutCaption(
            FilingLexer.REMARKS, BrokenRows.joinParagraphs(rowsOf(section))));
    return null;
  }

  @Override
  public Void visitSignature(FilingParser.SignatureContext section) {
    takeSignaturesAbove();
    List<Row> rows = rowsOf(section);
    List<Row> signed =
        RunTogetherParts.at(FilingLexer.NOTICE, rows)
            .map(RunTogetherParts.Cut::before)
            .orElse(rows);
    SignatureBlock block =
        signaturesAtEndOf(
            completeLast(RunTogetherParts.withoutCaption(FilingLexer.SIGNATURE, signed)));
    signatureReports.reportAfterCaption(block.rowsAbove());
    sections.signatures.addAll(block.signatures());
    return null;
  }

  private SignatureBlock signaturesAtEndOf(List<Row> rows) {
    return SignatureBlock.atEndOf(rows, tree, signatureReports);
  }

  /** Completes the last signature with a date after its caption, and returns the remaining rows. */
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
    takeSignaturesAbove();
    if (TableParts.mayBegin(section.prose())) {
      for (TableParts.Part part : TableParts.of(rowsOf(section), Optional.empty())) {
        part.table().ifPresent(table -> readTable(table, part.rows()));
      }
    }
    return null;
  }

  /** Ends the cover, if no table did. */
  void close() {
    cover.close();
  }

  /** Takes the signatures above their caption, from the end of the remarks or the explanations. */
  void takeSignaturesAbove() {
    RunTogetherNotes.separate(sections);
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
