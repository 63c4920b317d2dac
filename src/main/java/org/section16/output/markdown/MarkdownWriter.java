package org.section16.output.markdown;

import java.util.List;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.Form;
import org.section16.model.OwnerSignature;

/**
 * Writes a filing as clean Markdown, always with the same layout, whatever page, XML or damaged
 * document it was read from.
 *
 * <pre>{@code
 * # FORM 4
 *
 * STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP
 *
 * | Box | Entry |
 * | --- | --- |
 * | 1. Name and Address of Reporting Person | [Wilson John N](https://www.sec.gov/…CIK=0001552275)<br>(Last) (First) (Middle)<br>… |
 * }</pre>
 *
 * <p>Tables have outer pipes and one header row, boxes are {@code [X]} or {@code [ ]}, dates {@code
 * MM/DD/YYYY} as on the form, footnote markers {@code ⁽¹⁾}, explanations numbered. A CIK becomes a
 * link from the name to EDGAR. What is unknown is left out. Parsing the result gives an equal
 * filing.
 */
public final class MarkdownWriter {
  private static final String TABLE_I =
      "## Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned";
  private static final String TABLE_II =
      "## Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned";
  private static final String TABLE_I_FORM_3 =
      "## Table I - Non-Derivative Securities Beneficially Owned";
  private static final String TABLE_II_FORM_3 =
      "## Table II - Derivative Securities Beneficially Owned";

  /** Creates a writer, which has no state. */
  public MarkdownWriter() {}

  /** Returns the filing as Markdown; empty for {@link Filing#EMPTY}. */
  public String write(Filing filing) {
    if (filing.equals(Filing.EMPTY)) {
      return "";
    }
    StringBuilder out = new StringBuilder(new CoverMarkdown(filing).write());
    Form form = filing.documentType().value().map(DocumentType::form).orElse(Form.FORM_4);
    EntryMarkdown entries = new EntryMarkdown(EntryMarkdown.columnsOf(filing, form));
    out.append(form == Form.FORM_3 ? TABLE_I_FORM_3 : TABLE_I).append("\n\n");
    out.append(entries.nonDerivative(filing.nonDerivativeTable())).append('\n');
    out.append(form == Form.FORM_3 ? TABLE_II_FORM_3 : TABLE_II).append("\n\n");
    out.append(entries.derivative(filing.derivativeTable())).append('\n');
    if (filing.noSecuritiesOwned().value().orElse(false)) {
      out.append("No securities are beneficially owned.\n\n");
    }
    writeFootnotes(filing, out);
    writeRemarks(filing, out);
    writeSignatures(filing, out);
    return out.toString();
  }

  private static void writeFootnotes(Filing filing, StringBuilder out) {
    out.append("## Explanation of Responses\n\n");
    for (Footnote footnote : filing.footnotes()) {
      out.append(footnote.number()).append(". ");
      writeParagraphs(footnote.text(), out);
    }
  }

  private static void writeRemarks(Filing filing, StringBuilder out) {
    if (!filing.remarks().isBlank()) {
      out.append("## Remarks\n\n");
      writeParagraphs(filing.remarks().value().orElse(filing.remarks().raw()), out);
    }
  }

  private static void writeParagraphs(String text, StringBuilder out) {
    text.lines().forEach(line -> out.append(MarkdownText.paragraph(line)).append("\n\n"));
  }

  private static void writeSignatures(Filing filing, StringBuilder out) {
    MarkdownTable table = new MarkdownTable(List.of("Signature of Reporting Person", "Date"));
    for (OwnerSignature signature : filing.ownerSignatures()) {
      table.row(
          MarkdownField.text(signature.signatureName()),
          MarkdownField.date(signature.signatureDate()));
    }
    out.append("## Signatures\n\n").append(table);
  }
}
