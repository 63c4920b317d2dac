package org.section16.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Label;
import org.section16.internal.cover.CoverReader;
import org.section16.internal.document.Sections.Part;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.footnote.CellReader;
import org.section16.internal.footnote.Explanations;
import org.section16.internal.footnote.FootnoteResolver;
import org.section16.internal.footnote.Marker;
import org.section16.internal.footnote.MarkerStyle;
import org.section16.internal.footnote.StrayMarkers;
import org.section16.internal.markdown.Paragraphs;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Row;
import org.section16.internal.row.Spans;
import org.section16.internal.table.EntryReader;
import org.section16.internal.table.TableReader;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.Form;
import org.section16.model.Reported;

/** Reads a document: text to parse tree, tree to sections, sections to the filing. */
public final class DocumentReader {
  /** Heading and emphasis marks around a caption. */
  private static final Pattern MARKS = Pattern.compile("^[#*_|\\s]+|[*_|\\s]+$");

  private final FilingTree tree;
  private final DiagnosticSink diagnostics = new DiagnosticSink();
  private final Sections sections;

  private DocumentReader(FilingTree tree) {
    this.tree = tree;
    this.sections = new Sections(tree, diagnostics);
  }

  /** Reads {@code document}, a filing in Markdown. */
  public static ParseResult read(String document) {
    return read(FilingTree.of(document));
  }

  /** Reads the filing whose parse tree is {@code tree}. */
  public static ParseResult read(FilingTree tree) {
    Optional<SourceSpan> textEraMark = TextEra.columns(tree);
    if (textEraMark.isPresent()) {
      return textEra(tree, textEraMark.get());
    }
    DocumentReader reader = new DocumentReader(tree);
    Filing filing = reader.read();
    if (reader.sections.tableI.rows().isEmpty() && reader.sections.tableII.rows().isEmpty()) {
      textEraMark = TextEra.captions(tree);
      if (textEraMark.isPresent()) {
        return textEra(tree, textEraMark.get());
      }
    }
    List<Diagnostic> all = new ArrayList<>(tree.diagnostics());
    all.addAll(reader.diagnostics.found());
    all.sort(Diagnostic.BY_PLACE);
    return new ParseResult(filing, all, tree.source());
  }

  private static ParseResult textEra(FilingTree tree, SourceSpan place) {
    Diagnostic diagnostic = Diagnostics.textEra(place);
    return new ParseResult(Filing.EMPTY, List.of(diagnostic), tree.source());
  }

  private Filing read() {
    SectionVisitor visitor = new SectionVisitor(tree, sections, diagnostics);
    visitor.visitFiling(tree.root());
    visitor.close();
    visitor.takeSignaturesAbove();
    if (isFiling()) {
      reportMissingParts();
      return filing();
    }
    diagnostics.report(
        firstCaption().map(Diagnostics::loneCaption).orElseGet(Diagnostics::notAFiling));
    return Filing.EMPTY;
  }

  /** Returns the line that begins with the first caption in the document. */
  private Optional<String> firstCaption() {
    return tree.root().section().stream()
        .findFirst()
        .map(section -> tree.source().substring(section.getStart().getStartIndex()).lines())
        .flatMap(Stream::findFirst)
        .map(line -> MARKS.matcher(PlainText.of(line)).replaceAll(""));
  }

  private boolean isFiling() {
    return !sections.cover.owners().isEmpty()
        || sections.cover.caption(Box.ISSUER).isPresent()
        || sections.found.contains(Part.TABLE_I)
        || sections.found.contains(Part.TABLE_II);
  }

  /** Reports parts that are missing: the document was cut off, or the converter left them out. */
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
          Diagnostics.missingParts(
              tree.span(end, end), missing.stream().map(Part::label).toList()));
    }
  }

  private Filing filing() {
    CoverReader cover = new CoverReader(tree, sections.cover, sections.header, diagnostics);
    List<Row> rows = new ArrayList<>(sections.tableI.rows());
    rows.addAll(sections.tableII.rows());
    List<Footnote> footnotes =
        Explanations.read(tree, sections.explanations, Marker.numbersIn(rows), diagnostics);
    reportMisreadMarkers(rows);
    FootnoteResolver resolver = new FootnoteResolver(footnotes);
    CellReader cells = new CellReader(tree, MarkerStyle.learn(rows), resolver);
    Reported<LocalDate> original = cover.date(Box.AMENDMENT, "Date of Original Filed");
    Reported<DocumentType> type =
        sections.formType.documentType(sections.cover.caption(Box.PERIOD), original, diagnostics);
    Form form = type.value().map(DocumentType::form).orElse(Form.FORM_4);
    Filing filing =
        new Filing(
            type,
            cover.date(Box.PERIOD, periodCaption(form)),
            original,
            noSecuritiesOwned(form, type),
            cover.boxes().box(Label.NOT_SUBJECT_TO_SECTION_16),
            cover.boxes().box(Label.FORM_3_HOLDINGS),
            cover.boxes().box(Label.FORM_4_TRANSACTIONS),
            cover.boxes().planBox(),
            cover.issuer(),
            cover.owners(),
            cover.boxes().filingGroup(),
            sections.tableI.entries(form, cells, EntryReader::nonDerivative),
            sections.tableII.entries(form, cells, EntryReader::derivative),
            footnotes,
            remarks(),
            sections.signatures);
    sections.formType.reportContradiction(filing, sections.cover.caption(Box.PERIOD), diagnostics);
    reportStrayMarkers(resolver, cover);
    return filing;
  }

  private void reportMisreadMarkers(List<Row> rows) {
    Marker.misreadIn(rows)
        .forEach(
            marker ->
                diagnostics.report(
                    Diagnostics.repairedMarker(
                        tree.span(marker),
                        PlainText.of(marker.getText()),
                        Marker.numbers(marker.getText()).get(0))));
  }

  private static String periodCaption(Form form) {
    return switch (form) {
      case FORM_3 -> "Date of Event";
      case FORM_4 -> "Date of Earliest Transaction";
      case FORM_5 -> "Fiscal Year Ended";
    };
  }

  private void reportStrayMarkers(FootnoteResolver footnotes, CoverReader cover) {
    StrayMarkers markers = new StrayMarkers(tree, footnotes, diagnostics);
    markers.report(
        sections.cover.markers(), "a box of the cover", sections.cover::isText, cover.strays());
    for (TableReader table : List.of(sections.tableI, sections.tableII)) {
      markers.report(
          table.headerMarkers(), "the header of " + table.name(), marker -> false, List.of());
    }
  }

  /**
   * Reads the box of Form 3: without rows, only the words 'No securities are beneficially owned'
   * say that there are none.
   */
  private Reported<Boolean> noSecuritiesOwned(Form form, Reported<DocumentType> type) {
    if (form != Form.FORM_3) {
      sections.noSecurities.ifPresent(
          words -> diagnostics.report(Diagnostics.noSecuritiesElsewhere(words, form)));
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
    Paragraphs paragraphs = new Paragraphs(tree.source());
    SourceSpan span = SourceSpan.NONE;
    for (Row row : sections.remarks) {
      if (!row.isEmpty()) {
        SourceSpan place = contentSpan(row);
        span = span.equals(SourceSpan.NONE) ? place : span.to(place);
        if (row.isAfterBlank()) {
          paragraphs.begin();
        }
        paragraphs.add(place.start(), place.end());
      }
    }
    String text = paragraphs.text();
    return text.isEmpty() ? Reported.nothing() : Reported.of(text, text, span);
  }

  /** Returns the place of a row's content, without the borders and empty cells around it. */
  private SourceSpan contentSpan(Row row) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    return Spans.trimmed(tree, filled.get(0).start(), filled.get(filled.size() - 1).end());
  }
}
