package org.section16.internal.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.field.CellContent;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.field.FieldReader;
import org.section16.internal.markdown.Characters;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Row;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;

/** Reports problems of signatures: unreadable dates, and text that belongs nowhere. */
public final class SignatureReports {
  private final FilingTree tree;
  private final DiagnosticSink diagnostics;

  public SignatureReports(FilingTree tree, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /** Returns the signature with its date parsed, or reported as unreadable. */
  public OwnerSignature withReadDate(OwnerSignature signature) {
    Reported<LocalDate> date = signature.signatureDate();
    return date.isPresent() || date.raw().isEmpty()
        ? signature
        : new OwnerSignature(
            signature.signatureName(),
            new FieldReader(diagnostics)
                .date(
                    new CellContent(date.raw(), List.of(), date.span()), "Date of the signature"));
  }

  /** Returns the signature with the hyphens of 'Attorney-in-Fact' restored and reported. */
  OwnerSignature withHyphens(OwnerSignature signature) {
    Reported<String> name = signature.signatureName();
    String printed = name.value().orElse("");
    Matcher term = AttorneyInFact.find(printed);
    if (!term.find()) {
      return signature;
    }
    String restored = AttorneyInFact.restored(term);
    diagnostics.report(
        Diagnostics.repairedValue(name.span(), term.group(), "Name of the signature", restored));
    String value = term.replaceFirst(restored);
    return new OwnerSignature(
        new Reported<>(Optional.of(value), name.raw(), name.footnotes(), name.span()),
        signature.signatureDate());
  }

  /** Returns the lines of {@code rows}, split where one holds more than a signature. */
  List<Row> lines(List<Row> rows) {
    return SignatureLines.of(rows, tree, diagnostics);
  }

  /** Reports a name or date that is printed a second time. */
  void reportRepeated(Row row) {
    reportStray(row, Diagnostics::signatureRepeated);
  }

  /** Returns the whole name that was cut inside a word: {@code Attorney-in- 08/07/2013 Fact}. */
  Reported<String> continued(Reported<String> name, Row line) {
    String whole = name.raw() + line.onlyText();
    SourceSpan span = name.span().to(line.span());
    diagnostics.report(Diagnostics.signatureContinued(line.span(), line.onlyText(), whole));
    return Reported.of(whole, whole, span);
  }

  /** Reports a line below a signature that is not a date. */
  void reportBelow(Row line) {
    if (!line.isEmpty() && !SignatureRow.isCaption(line)) {
      reportStray(line, Diagnostics::strayBelowSignature);
    }
  }

  /** Reports text after the caption that is not a signature. */
  public void reportAfterCaption(List<Row> rows) {
    for (Row row : rows) {
      if (!row.isEmpty() && !SignatureRow.isCaption(row)) {
        reportStray(row, Diagnostics::strayAfterSignatureCaption);
      }
    }
  }

  private void reportStray(Row row, BiFunction<SourceSpan, String, Diagnostic> diagnostic) {
    String text = PlainText.of(tree.source(), row.start(), row.end());
    if (Characters.hasLetterOrDigit(text)) {
      diagnostics.report(diagnostic.apply(row.span(), text));
    }
  }
}
