package org.section16.edgar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.section16.SourceSpan;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.Form;
import org.section16.model.FormTable;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/** Compares two filings part by part; the implementation of {@link FilingComparison}. */
final class FilingComparer {
  private final Filing document;
  private final Filing edgar;
  private final FieldComparer fields = new FieldComparer();

  FilingComparer(Filing document, Filing edgar) {
    this.document = document;
    this.edgar = edgar;
  }

  FilingComparison compare() {
    fields.compare("", EdgarField.DOCUMENT, document, edgar, SourceSpan.NONE);
    compareParts(
        new Parts<>(
            "reportingOwners",
            EdgarField.OWNER,
            document.reportingOwners().stream().map(AsPrinted::ownerInDocument).toList(),
            edgar.reportingOwners(),
            AsPrinted::ownerInEdgar,
            owner -> owner.rptOwnerName().span()));
    compareParts(
        table(FormTable.NON_DERIVATIVE, document.nonDerivativeTable(), edgar.nonDerivativeTable()));
    compareParts(table(FormTable.DERIVATIVE, document.derivativeTable(), edgar.derivativeTable()));
    compareFootnotes();
    compareParts(
        new Parts<>(
            "ownerSignatures",
            EdgarField.SIGNATURE,
            document.ownerSignatures(),
            edgar.ownerSignatures(),
            (index, signature, inDocument) -> signature,
            signature -> signature.signatureName().span()));
    return new FilingComparison(fields.differences(), fields.compared(), fields.notPrinted());
  }

  /**
   * The parts of one kind, such as owners or rows.
   *
   * @param name their path
   * @param edgarAsPrinted normalises EDGAR's part to what a page prints
   * @param span returns the place of the document's part
   */
  private record Parts<R>(
      String name,
      List<EdgarField<R>> fields,
      List<R> inDocument,
      List<R> inEdgar,
      EdgarPart<R> edgarAsPrinted,
      Function<R, SourceSpan> span) {
    /** Compares EDGAR's part {@code i} with the document's part {@code j}. */
    void compare(int i, int j, FieldComparer comparer) {
      R printed = inDocument.get(j);
      R expected = edgarAsPrinted.asPrinted(i, inEdgar.get(i), printed);
      comparer.compare(path(i), fields, printed, expected, span.apply(printed));
      comparer.countNotPrinted(fields, inEdgar.get(i), expected);
    }

    int differences(int i, int j) {
      FieldComparer comparer = new FieldComparer();
      compare(i, j, comparer);
      return comparer.differences().size();
    }

    String path(int index) {
      return name + "[" + index + "]";
    }
  }

  /** Normalises a part of EDGAR's filing to what a page prints. */
  private interface EdgarPart<R> {
    R asPrinted(int index, R part, R inDocument);
  }

  private Parts<TableEntry> table(
      FormTable table, List<? extends TableEntry> inDocument, List<? extends TableEntry> inEdgar) {
    Form form =
        edgar
            .documentType()
            .value()
            .or(() -> document.documentType().value())
            .map(DocumentType::form)
            .orElse(Form.FORM_4);
    return new Parts<>(
        table.path(),
        EdgarField.ROW,
        AsPrinted.withImpliedTimeliness(inDocument, form),
        AsPrinted.withImpliedTimeliness(inEdgar, form),
        (index, entry, other) -> entry,
        TableEntry::span);
  }

  private <R> void compareParts(Parts<R> parts) {
    List<Alignment> aligned =
        Alignment.of(
            parts.inEdgar.size(),
            parts.inDocument.size(),
            parts::differences,
            i -> FieldComparer.reportedFields(parts.fields, parts.inEdgar.get(i)),
            j -> FieldComparer.reportedFields(parts.fields, parts.inDocument.get(j)));
    SourceSpan place = SourceSpan.NONE;
    for (Alignment pair : aligned) {
      OptionalInt i = pair.left();
      OptionalInt j = pair.right();
      if (j.isEmpty()) {
        addPart(parts, Difference.Kind.MISSING_IN_DOCUMENT, i.getAsInt(), parts.inEdgar, place);
        continue;
      }
      place = parts.span.apply(parts.inDocument.get(j.getAsInt()));
      if (i.isEmpty()) {
        addPart(parts, Difference.Kind.NOT_IN_EDGAR, j.getAsInt(), parts.inDocument, place);
      } else {
        parts.compare(i.getAsInt(), j.getAsInt(), fields);
      }
    }
  }

  private <R> void addPart(
      Parts<R> parts, Difference.Kind kind, int index, List<R> side, SourceSpan place) {
    fields.addPart(kind, parts.path(index), parts.fields, side.get(index), place);
  }

  /**
   * Compares explanations paired by text first and then by number: if an unnumbered list lost one
   * explanation, those after it are renumbered but otherwise the same.
   */
  private void compareFootnotes() {
    FootnotePairs pairs = new FootnotePairs(document.footnotes(), edgar.footnotes());
    for (int i = 0; i < edgar.footnotes().size(); i++) {
      Footnote footnote = edgar.footnotes().get(i);
      Optional<Footnote> printed = pairs.printed(i);
      compareFootnote(footnote, printed, Optional.of(footnote));
      printed
          .filter(other -> other.number() != footnote.number())
          .ifPresent(
              other ->
                  fields.compareValues(
                      path(footnote) + ".id",
                      Reported.of(other.id(), other.id(), other.span()),
                      Reported.of(footnote.id(), footnote.id(), footnote.span()),
                      other.span()));
    }
    for (Footnote footnote : pairs.unpaired()) {
      compareFootnote(footnote, Optional.of(footnote), Optional.empty());
    }
  }

  private static String path(Footnote footnote) {
    return "footnotes.footnote[" + footnote.id() + "]";
  }

  private void compareFootnote(
      Footnote footnote, Optional<Footnote> inDocument, Optional<Footnote> inEdgar) {
    fields.compareValues(
        path(footnote),
        inDocument.map(FilingComparer::text).orElseGet(Reported::nothing),
        inEdgar.map(FilingComparer::text).orElseGet(Reported::nothing),
        inDocument.map(Footnote::span).orElse(SourceSpan.NONE));
  }

  private static Reported<String> text(Footnote footnote) {
    return Reported.of(footnote.text(), footnote.text(), footnote.span());
  }
}
