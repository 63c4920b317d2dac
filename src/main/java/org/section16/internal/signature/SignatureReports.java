package org.section16.internal.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
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

/** Says what is odd about signatures: dates that cannot be read, and text that belongs nowhere. */
public final class SignatureReports {
  private final FilingTree tree;
  private final DiagnosticSink diagnostics;

  public SignatureReports(FilingTree tree, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /** The same with a date that is read, or reported. */
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

  /** The lines of {@code rows}, taken apart where one holds more than a signature. */
  List<Row> lines(List<Row> rows) {
    return SignatureLines.of(rows, tree, diagnostics);
  }

  /** Speaks of a name or date that is printed twice. */
  void reportAgain(Row row) {
    reportStray(row, Diagnostics::signatureRepeated);
  }

  /** The whole of a name that was cut in a word: {@code Attorney-in- 08/07/2013 Fact}. */
  Reported<String> continued(Reported<String> name, Row line) {
    String whole = name.raw() + line.onlyText();
    SourceSpan span = name.span().to(line.span());
    diagnostics.report(Diagnostics.signatureContinued(line.span(), line.onlyText(), whole));
    return Reported.of(whole, whole, span);
  }

  /** Speaks of a line below a signature that is not a date. */
  void reportBelow(Row line) {
    if (!line.isEmpty() && !SignatureRow.isCaption(line)) {
      reportStray(line, Diagnostics::strayBelowSignature);
    }
  }

  /** Speaks of what is after the caption and is not a signature. */
  public void reportBehindCaption(List<Row> rows) {
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
