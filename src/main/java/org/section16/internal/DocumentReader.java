package org.section16.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.ParseResult;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.Cover.Box;
import org.section16.internal.Cover.Label;
import org.section16.internal.Sections.Part;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Form;
import org.section16.model.Footnote;
import org.section16.model.Reported;

/** Reads a document: text to parse tree, tree to sections, sections to the filing. */
public final class DocumentReader {
  private final FilingTree tree;
  private final DiagnosticSink diagnostics = new DiagnosticSink();
  private final Sections sections;

  private DocumentReader(FilingTree tree) {
    this.tree = tree;
    this.sections = new Sections(tree, diagnostics);
  }

  /** Reads {@code document}, a filing in Markdown. */
  public static ParseResult read(String document) {
    FilingTree tree = FilingTree.of(document);
    DocumentReader reader = new DocumentReader(tree);
    Filing filing = reader.read();
    List<Diagnostic> all = new ArrayList<>(tree.diagnostics());
    all.addAll(reader.diagnostics.found());
    all.sort(Diagnostic.BY_PLACE);
    return new ParseResult(filing, all, document);
  }

  private Filing read() {
    SectionVisitor visitor = new SectionVisitor(tree, sections, diagnostics);
    visitor.visitFiling(tree.root());
    visitor.takeSignaturesBefore();
    if (isFiling()) {
      reportMissingParts();
      return filing();
    }
    diagnostics.report(
        DiagnosticCode.NOT_A_FILING,
        SourceSpan.NONE,
        "this is no Section 16 filing: none of the captions of Forms 3, 4 and 5 was found");
    return Filing.EMPTY;
  }

  private boolean isFiling() {
    return !sections.cover.owners().isEmpty()
        || sections.cover.caption(Box.ISSUER).isPresent()
        || sections.found.contains(Part.TABLE_I)
        || sections.found.contains(Part.TABLE_II);
  }

  /** A document that was cut, or whose converter left a part out. */
  private void reportMissingParts() {
    Set<Part> missing = EnumSet.complementOf(sections.found);
    if (!sections.cover.owners().isEmpty()) {
      missing.remove(Part.NAME);
    }
    if (!sections.signatures.isEmpty()) {
      missing.remove(Part.SIGNATURE);
    }
    if (!missing.isEmpty()) {
      int end = Spans.trimmed(tree, 0, tree.source().length()).end();
      diagnostics.report(
          DiagnosticCode.MISSING_PART,
          tree.span(end, end),
          "the document lacks "
              + missing.stream().map(Part::label).collect(Collectors.joining(", "))
              + "; it may have been cut");
    }
  }

  private Filing filing() {
    CoverReader boxes = new CoverReader(tree, sections.cover, sections.header, diagnostics);
    List<Row> rows = new ArrayList<>(sections.tableI.rows());
    rows.addAll(sections.tableII.rows());
    List<Footnote> footnotes =
        Explanations.read(tree, sections.explanations, Marker.numbersIn(rows), diagnostics);
    FootnoteResolver resolver = new FootnoteResolver(footnotes);
    CellReader cells = new CellReader(tree, MarkerStyle.learn(rows), resolver);
    NumberStyle numbers = NumberStyle.learn(rows, cells);
    Reported<LocalDate> original = boxes.date(Box.AMENDMENT, "Date of Original Filed");
    Reported<DocumentType> type =
        sections.formType.documentType(sections.cover.caption(Box.PERIOD), original, diagnostics);
    int form = type.value().map(DocumentType::form).orElse(Form.FORM_4).number();
    Filing filing =
        new Filing(
            type,
            boxes.date(
                Box.PERIOD,
                form == 3
                    ? "Date of Event"
                    : form == 5 ? "Fiscal Year Ended" : "Date of Earliest Transaction"),
            original,
            noSecuritiesOwned(form, type),
            boxes.box(Label.NOT_SUBJECT_TO_SECTION_16),
            boxes.box(Label.FORM_3_HOLDINGS),
            boxes.box(Label.FORM_4_TRANSACTIONS),
            boxes.planBox(),
            boxes.issuer(),
            boxes.owners(),
            boxes.filingGroup(),
            sections.tableI.entries(form, cells, numbers, EntryReader::nonDerivative),
            sections.tableII.entries(form, cells, numbers, EntryReader::derivative),
            footnotes,
            remarks(),
            sections.signatures);
    reportStrayMarkers(resolver, boxes);
    return filing;
  }

  private void reportStrayMarkers(FootnoteResolver footnotes, CoverReader boxes) {
    StrayMarkers markers = new StrayMarkers(tree, footnotes, diagnostics);
    markers.report(
        sections.cover.markers(), "a box of the cover", sections.cover::isText, boxes.strays());
    for (TableReader table : List.of(sections.tableI, sections.tableII)) {
      markers.report(
          table.headerMarkers(), "the header of " + table.name(), marker -> false, List.of());
    }
  }

  /**
   * Form 3 without a row: only the words 'No securities are beneficially owned' tell that there are
   * none.
   */
  private Reported<Boolean> noSecuritiesOwned(int form, Reported<DocumentType> type) {
    if (form != 3) {
      return Reported.nothing();
    }
    boolean hasRows = !sections.tableI.rows().isEmpty() || !sections.tableII.rows().isEmpty();
    return sections
        .noSecurities
        .map(words -> Reported.inferred(true, words))
        .orElseGet(
            () -> hasRows ? Reported.inferred(false, type.span()) : Reported.nothing(type.span()));
  }

  private Reported<String> remarks() {
    StringBuilder text = new StringBuilder();
    SourceSpan span = SourceSpan.NONE;
    for (Row row : sections.remarks) {
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
