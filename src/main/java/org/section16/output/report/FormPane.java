package org.section16.output.report;

import java.util.List;
import org.section16.SourceSpan;
import org.section16.model.DocumentField;
import org.section16.model.Filing;
import org.section16.model.OwnerSignature;
import org.section16.model.SignatureField;

/**
 * Writes the right side of the page: a summary of the filing, and the filing laid out as the SEC's
 * form.
 */
final class FormPane {
  private static final String FOOTNOTE = "footnotes.footnote";
  private static final String SIGNATURE = "ownerSignatures";

  private final FormLayout layout;
  private final FieldWriter fields;

  FormPane(FormLayout layout, FieldWriter fields) {
    this.layout = layout;
    this.fields = fields;
  }

  void write(Html html, Filing filing) {
    new SummaryPane(html).write(filing);
    new CoverPane(layout, fields).write(html, filing);
    TablePane tables = new TablePane(layout.form(), fields);
    tables.writeTableOne(html, filing.nonDerivativeTable());
    tables.writeTableTwo(html, filing.derivativeTable());
    Meanings.writeTransactionCodes(html, filing);
    writeExplanations(html, filing);
    writeRemarks(html, filing);
    writeSignatures(html, filing.ownerSignatures());
  }

  private void writeExplanations(Html html, Filing filing) {
    html.open("section", "explanations").element("h3", "bar", "Explanation of Responses:");
    html.open("ol").line();
    for (int i = 0; i < filing.footnotes().size(); i++) {
      fields.writeExplanation(html, i);
    }
    if (fields.isMissing(FOOTNOTE, SourceSpan.NONE)) {
      html.open("li");
      fields.writeMissing(html, FOOTNOTE, SourceSpan.NONE);
      html.close();
    }
    html.close().close().line();
  }

  private void writeRemarks(Html html, Filing filing) {
    html.open("section", "remarks").element("h3", "bar", "Remarks:");
    html.open("p", "answer prose");
    fields.write(html, Part.COVER.field(DocumentField.REMARKS, filing));
    html.close().close().line();
  }

  private void writeSignatures(Html html, List<OwnerSignature> signatures) {
    html.open("section", "signatures").element("h3", "spoken", "Signatures").line();
    fields.writeMissing(html, SIGNATURE, SourceSpan.NONE);
    for (int i = 0; i < signatures.size(); i++) {
      OwnerSignature signature = signatures.get(i);
      Part part =
          new Part(SIGNATURE + "[" + i + "]", signature.signatureName().span(), Part.Kind.BOX);
      html.open("div", "signature");
      fields.writeLine(html, part.field(SignatureField.SIGNATURE_NAME, signature));
      fields.writeLine(html, part.field(SignatureField.SIGNATURE_DATE, signature));
      html.element("p", "hint", "** Signature of Reporting Person").element("p", "hint", "Date");
      html.close().line();
      fields.writeMissing(html, SIGNATURE, part.span());
    }
    html.close();
  }
}
