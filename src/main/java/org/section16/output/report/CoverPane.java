package org.section16.output.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.section16.model.DocumentField;
import org.section16.model.Filing;
import org.section16.model.FilingGroup;
import org.section16.model.Form;
import org.section16.model.Issuer;
import org.section16.model.IssuerField;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.ReportingOwnerRelationship;

/** Writes the upper part of the form: titles, check boxes, and boxes 1 to 6. */
final class CoverPane {
  private static final ReportingOwner UNKNOWN_OWNER =
      new ReportingOwner(
          Reported.nothing(),
          Reported.nothing(),
          ReportingOwnerAddress.UNKNOWN,
          ReportingOwnerRelationship.UNKNOWN);

  private static final String ACT =
      "Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934"
          + " or Section 30(h) of the Investment Company Act of 1940";
  private static final String NO_LONGER_SUBJECT =
      "Check this box if no longer subject to Section 16. Form 4 or Form 5 obligations may"
          + " continue. See Instruction 1(b).";
  private static final String PLAN =
      "Check this box to indicate that a transaction was made pursuant to a contract, instruction"
          + " or written plan for the purchase or sale of equity securities of the issuer that is"
          + " intended to satisfy the affirmative defense conditions of Rule 10b5-1(c)."
          + " See Instruction 10.";

  private final FormLayout layout;
  private final FieldWriter fields;

  CoverPane(FormLayout layout, FieldWriter fields) {
    this.layout = layout;
    this.fields = fields;
  }

  void write(Html html, Filing filing) {
    writeTitles(html, filing);
    List<ReportingOwner> owners = filing.reportingOwners();
    OwnerBoxes first = owner(owners.isEmpty() ? UNKNOWN_OWNER : owners.get(0), 0);
    // In the reading order of the form's columns.
    if (layout.form() == Form.FORM_3) {
      html.open("div", "cover initial");
      first.writeName(html);
      writePeriod(html, filing);
      writeIssuer(html, filing);
      first.writeRelationship(html);
      writeAmendment(html, filing);
    } else {
      html.open("div", "cover changes");
      first.writeName(html);
      writeIssuer(html, filing);
      writePeriod(html, filing);
      writeAmendment(html, filing);
      first.writeRelationship(html);
    }
    writeGroup(html, filing);
    html.close().line();
    first.writeMissing(html);
    for (int i = 1; i < owners.size(); i++) {
      writeFurtherOwner(html, owner(owners.get(i), i), (i + 1) + " of " + owners.size());
    }
  }

  private OwnerBoxes owner(ReportingOwner owner, int index) {
    return new OwnerBoxes(owner, index, layout.boxes(), fields);
  }

  private void writeTitles(Html html, Filing filing) {
    html.open("div", "titles");
    html.open("p", "name").text("FORM ");
    fields.write(html, Part.COVER.field(DocumentField.DOCUMENT_TYPE, filing));
    html.close();
    html.open("div", "title");
    html.element("p", "agency", "United States Securities and Exchange Commission");
    html.element("h2", "statement", layout.title()).element("p", "act", ACT).close();
    html.open("div", "boxes");
    writeBox(html, DocumentField.NOT_SUBJECT_TO_SECTION_16, filing, NO_LONGER_SUBJECT);
    writeBox(html, DocumentField.FORM_3_HOLDINGS_REPORTED, filing, "Form 3 Holdings Reported.");
    writeBox(
        html, DocumentField.FORM_4_TRANSACTIONS_REPORTED, filing, "Form 4 Transactions Reported.");
    writeBox(html, DocumentField.AFF_10B5_ONE, filing, PLAN);
    writeBox(
        html, DocumentField.NO_SECURITIES_OWNED, filing, "No securities are beneficially owned.");
    html.close().close().line();
  }

  /**
   * Writes a check box. One that the form does not have, or has not always had, appears only if
   * there is something to show.
   */
  private void writeBox(Html html, DocumentField box, Filing filing, String label) {
    Field field = Part.COVER.field(box, filing);
    if (boxes(layout.form()).contains(box)
        || !field.reported().isBlank()
        || fields.isNoticed(field)) {
      fields.writeBox(html, field, label);
    }
  }

  /** Returns the check boxes that a form has always had. */
  private static Set<DocumentField> boxes(Form form) {
    return switch (form) {
      case FORM_3 -> EnumSet.of(DocumentField.NO_SECURITIES_OWNED);
      case FORM_4 -> EnumSet.of(DocumentField.NOT_SUBJECT_TO_SECTION_16);
      case FORM_5 ->
          EnumSet.of(
              DocumentField.NOT_SUBJECT_TO_SECTION_16,
              DocumentField.FORM_3_HOLDINGS_REPORTED,
              DocumentField.FORM_4_TRANSACTIONS_REPORTED);
    };
  }

  private static Field issuer(IssuerField field, Issuer issuer) {
    return Part.COVER.field(field.pathIn("issuer"), field.type(), field.in(issuer));
  }

  private void writeIssuer(Html html, Filing filing) {
    html.open("section", "formbox issuer").element("h3", "caption", layout.boxes().issuer());
    html.open("p", "answer");
    fields.write(html, issuer(IssuerField.ISSUER_NAME, filing.issuer()));
    html.text(" [ ");
    fields.write(html, issuer(IssuerField.ISSUER_TRADING_SYMBOL, filing.issuer()));
    html.text(" ]").close();
    fields.writeExtra(html, "CIK", issuer(IssuerField.ISSUER_CIK, filing.issuer()));
    fields.writeExtra(
        html,
        layout.boxes().foreignSymbol(),
        issuer(IssuerField.ISSUER_FOREIGN_TRADING_SYMBOL, filing.issuer()));
    html.close();
  }

  private void writePeriod(Html html, Filing filing) {
    html.open("section", "formbox period").element("h3", "caption", layout.boxes().period());
    fields.writeLine(html, Part.COVER.field(DocumentField.PERIOD_OF_REPORT, filing));
    html.close();
  }

  private void writeAmendment(Html html, Filing filing) {
    html.open("section", "formbox amendment").element("h3", "caption", layout.boxes().amendment());
    fields.writeLine(html, Part.COVER.field(DocumentField.DATE_OF_ORIGINAL_SUBMISSION, filing));
    html.close();
  }

  private void writeGroup(Html html, Filing filing) {
    html.open("section", "formbox group").element("h3", "caption", layout.boxes().group());
    html.open("div", "lines");
    fields.writeBox(
        html, group(filing, FilingGroup.INDIVIDUAL), "Form filed by One Reporting Person");
    fields.writeBox(
        html, group(filing, FilingGroup.JOINT), "Form filed by More than One Reporting Person");
    html.close().close();
  }

  /** Returns one of the two check boxes that make up box 6. */
  private static Field group(Filing filing, FilingGroup choice) {
    DocumentField field = DocumentField.FILING_GROUP;
    return Part.COVER.field(
        field.path(), field.type(), filing.filingGroup().map(group -> group == choice));
  }

  /** Writes a further owner: the SEC's form repeats box 1 on further pages. */
  private static void writeFurtherOwner(Html html, OwnerBoxes owner, String position) {
    html.open("div", "cover joint").element("p", "which", "Reporting owner " + position);
    owner.writeName(html);
    owner.writeRelationship(html);
    html.close().line();
    owner.writeMissing(html);
  }
}
