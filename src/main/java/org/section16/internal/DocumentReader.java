package org.section16.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.ParseResult;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingParser;
import org.section16.antlr.FilingParserBaseVisitor;
import org.section16.antlr.FilingTree;
import org.section16.internal.Cover.Box;
import org.section16.internal.Cover.Label;
import org.section16.model.DerivativeEntry;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.NonDerivativeEntry;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;

/**
 * Visits the sections of a document in their order, gives each to its reader, and puts the filing
 * together.
 */
public final class DocumentReader extends FilingParserBaseVisitor<DocumentReader> {
  private final FilingTree tree;
  private final DiagnosticSink diagnostics = new DiagnosticSink();
  private final Cover cover;
  private final FormType formType;
  private final SubmissionHeader header;
  private final TableReader tableI = new TableReader(false, diagnostics);
  private final TableReader tableII = new TableReader(true, diagnostics);
  private final List<Row> explanations = new ArrayList<>();
  private final List<Row> remarks = new ArrayList<>();
  private final List<OwnerSignature> signatures = new ArrayList<>();
  private Optional<SourceSpan> noSecurities = Optional.empty();
  private boolean captioned;

  private DocumentReader(FilingTree tree) {
    this.tree = tree;
    this.cover = new Cover(tree);
    this.formType = new FormType(tree);
    this.header = new SubmissionHeader(tree);
  }

  /** Reads {@code document}, a filing in Markdown. */
  public static ParseResult read(String document) {
    FilingTree tree = FilingTree.of(document);
    DocumentReader reader = new DocumentReader(tree);
    reader.visitFiling(tree.root());
    Filing filing = reader.filing();
    List<Diagnostic> all = new ArrayList<>(tree.diagnostics());
    all.addAll(reader.diagnostics.found());
    all.sort(Diagnostic.BY_PLACE);
    return new ParseResult(filing, all, document);
  }

  @Override
  public DocumentReader visitOtherSection(FilingParser.OtherSectionContext section) {
    header.read(RowReader.rowsOf(tree, section));
    return front(section);
  }

  @Override
  public DocumentReader visitFormNumber(FilingParser.FormNumberContext section) {
    return front(section);
  }

  @Override
  public DocumentReader visitTitle(FilingParser.TitleContext section) {
    return front(section);
  }

  @Override
  public DocumentReader visitExitBox(FilingParser.ExitBoxContext section) {
    return front(section);
  }

  @Override
  public DocumentReader visitPlanBox(FilingParser.PlanBoxContext section) {
    return front(section);
  }

  @Override
  public DocumentReader visitReportedBox(FilingParser.ReportedBoxContext section) {
    return front(section);
  }

  @Override
  public DocumentReader visitOmbApproval(FilingParser.OmbApprovalContext section) {
    return front(section);
  }

  @Override
  public DocumentReader visitCover(FilingParser.CoverContext section) {
    captioned = true;
    return front(section);
  }

  private DocumentReader front(ParserRuleContext section) {
    List<Row> rows = RowReader.rowsOf(tree, section);
    formType.read(rows);
    reportLostTables(rows);
    cover.read(rows);
    return this;
  }

  @Override
  public DocumentReader visitReportingOwners(FilingParser.ReportingOwnersContext section) {
    cover.close();
    cover.add(new ReportingOwnersTable(tree, diagnostics).read(RowReader.rowsOf(tree, section)));
    return this;
  }

  @Override
  public DocumentReader visitNonDerivativeTable(FilingParser.NonDerivativeTableContext section) {
    return table(section, tableI);
  }

  @Override
  public DocumentReader visitDerivativeTable(FilingParser.DerivativeTableContext section) {
    return table(section, tableII);
  }

  private DocumentReader table(ParserRuleContext section, TableReader table) {
    captioned = true;
    cover.close();
    List<Row> rows = RowReader.rowsOf(tree, section);
    reportLostTables(rows);
    table.add(rows);
    return this;
  }

  private void reportLostTables(List<Row> rows) {
    for (Row row : rows) {
      if (LostTables.isLost(row.onlyText())) {
        diagnostics.report(
            DiagnosticCode.LOST_TABLE,
            row.span(),
            "the converter left out a table here; what it held is missing");
      }
    }
  }

  @Override
  public DocumentReader visitNoSecurities(FilingParser.NoSecuritiesContext section) {
    noSecurities = Optional.of(tree.span(section.NO_SECURITIES().getSymbol()));
    List<Row> rows = RowReader.rowsOf(tree, section);
    remarks.addAll(rows.subList(1, rows.size()));
    return this;
  }

  @Override
  public DocumentReader visitExplanationOfResponses(
      FilingParser.ExplanationOfResponsesContext section) {
    captioned = true;
    cover.close();
    explanations.addAll(behind(FilingLexer.EXPLANATION, RowReader.rowsOf(tree, section)));
    return this;
  }

  @Override
  public DocumentReader visitRemarks(FilingParser.RemarksContext section) {
    cover.close();
    remarks.addAll(behind(FilingLexer.REMARKS, RowReader.rowsOf(tree, section)));
    return this;
  }

  @Override
  public DocumentReader visitSignature(FilingParser.SignatureContext section) {
    List<Row> rows = behind(FilingLexer.SIGNATURE, RowReader.rowsOf(tree, section));
    if (signatures.isEmpty()) {
      takeSignatures(remarks);
      takeSignatures(explanations);
    }
    signatures.addAll(new Signatures(tree).takeFrom(rows));
    return this;
  }

  private void takeSignatures(List<Row> rows) {
    signatures.addAll(0, new Signatures(tree).takeFrom(rows));
  }

  @Override
  public DocumentReader visitNotice(FilingParser.NoticeContext section) {
    if (signatures.isEmpty()) {
      takeSignatures(remarks);
      takeSignatures(explanations);
    }
    return this;
  }

  /** The rows of a section without the words of its caption. */
  private List<Row> behind(int caption, List<Row> rows) {
    List<Row> behind = new ArrayList<>(rows);
    Row first = behind.remove(0);
    List<Token> tokens = first.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).getType() != caption) {
      at++;
    }
    List<Token> rest = tokens.subList(Math.min(at + 1, tokens.size()), tokens.size());
    if (!rest.isEmpty()) {
      int start = rest.get(0).getStartIndex();
      Row row =
          new Row(tree, List.of(Cell.of(tree, rest, start)), rest, start, first.end(), false, true);
      if (!row.isEmpty() && row.onlyText().chars().anyMatch(Character::isLetterOrDigit)) {
        behind.add(0, row);
      }
    }
    return behind;
  }

  private Filing filing() {
    if (!captioned) {
      diagnostics.report(
          DiagnosticCode.NOT_A_FILING,
          SourceSpan.NONE,
          "this is no Section 16 filing: none of the captions of Forms 3, 4 and 5 was found");
      return Filing.EMPTY;
    }
    if (signatures.isEmpty()) {
      takeSignatures(remarks);
      takeSignatures(explanations);
    }
    CoverReader boxes = new CoverReader(tree, cover, header, diagnostics);
    List<Row> rows = new ArrayList<>(tableI.rows());
    rows.addAll(tableII.rows());
    List<Footnote> footnotes =
        Explanations.read(tree, explanations, Marker.numbersIn(rows), diagnostics);
    CellReader cells =
        new CellReader(tree, MarkerStyle.learn(rows), new FootnoteResolver(footnotes));
    DollarStyle dollars = DollarStyle.learn(rows);
    Reported<LocalDate> original = boxes.date(Box.AMENDMENT, "Date of Original Filed");
    Reported<DocumentType> type =
        formType.documentType(cover.caption(Box.PERIOD), original, diagnostics);
    int form = type.value().map(DocumentType::form).orElse(4);
    return new Filing(
        type,
        boxes.date(
            Box.PERIOD,
            form == 3
                ? "Date of Event"
                : form == 5 ? "Fiscal Year Ended" : "Date of Earliest Transaction"),
        original,
        form == 3
            ? Reported.inferred(noSecurities.isPresent(), noSecurities.orElse(type.span()))
            : Reported.nothing(),
        boxes.box(Label.NOT_SUBJECT_TO_SECTION_16),
        boxes.box(Label.FORM_3_HOLDINGS),
        boxes.box(Label.FORM_4_TRANSACTIONS),
        boxes.box(Label.AFF_10B5_ONE),
        boxes.issuer(),
        boxes.owners(),
        boxes.filingGroup(),
        tableI.entries(form, cells, dollars).stream().map(NonDerivativeEntry.class::cast).toList(),
        tableII.entries(form, cells, dollars).stream().map(DerivativeEntry.class::cast).toList(),
        footnotes,
        remarks(),
        signatures);
  }

  private Reported<String> remarks() {
    StringBuilder text = new StringBuilder();
    SourceSpan span = SourceSpan.NONE;
    for (Row row : remarks) {
      Row content = row;
      String paragraph =
          content.cells().size() == 1 || content.outerPipes() ? content.onlyText() : "";
      if (paragraph.isEmpty()) {
        paragraph = PlainText.of(tree.source(), content.start(), content.end());
      }
      if (!paragraph.isEmpty()) {
        span = text.isEmpty() ? content.span() : span.to(content.span());
        text.append(text.isEmpty() ? "" : content.afterBlank() ? "\n" : " ").append(paragraph);
      }
    }
    String all = text.toString();
    return all.isEmpty() ? Reported.nothing() : Reported.of(all, all, span);
  }
}
