package org.section16.output.report;

import org.section16.model.OwnerField;
import org.section16.model.ReportingOwner;
import org.section16.output.report.FormLayout.Boxes;

/** Writes the boxes of one owner: name and address, and relationship. */
final class OwnerBoxes {
  private static final String PATH = "reportingOwners";

  private final ReportingOwner owner;
  private final Part part;
  private final Boxes captions;
  private final FieldWriter fields;

  OwnerBoxes(ReportingOwner owner, int index, Boxes captions, FieldWriter fields) {
    this.owner = owner;
    this.part = new Part(PATH + "[" + index + "]", owner.rptOwnerName().span(), Part.Kind.BOX);
    this.captions = captions;
    this.fields = fields;
  }

  void writeName(Html html) {
    html.open("section", "formbox owner").element("h3", "caption", captions.owner());
    fields.writeLine(html, part.field(OwnerField.RPT_OWNER_NAME, owner));
    html.element("p", "hint", "(Last) (First) (Middle)");
    fields.writeExtra(html, "CIK", part.field(OwnerField.RPT_OWNER_CIK, owner));
    fields.writeLine(html, part.field(OwnerField.STREET_1, owner));
    Field street2 = part.field(OwnerField.STREET_2, owner);
    if (street2.isPrinted() || fields.isNoticed(street2)) {
      fields.writeLine(html, street2);
    }
    html.element("p", "hint", "(Street)");
    html.open("p", "answer");
    fields.write(html, part.field(OwnerField.CITY, owner));
    html.text(" ");
    fields.write(html, part.field(OwnerField.STATE, owner));
    html.text(" ");
    fields.write(html, part.field(OwnerField.ZIP_CODE, owner));
    html.close().element("p", "hint", "(City) (State) (Zip)");
    fields.writeExtra(html, "Country", part.field(OwnerField.COUNTRY, owner));
    html.close();
  }

  void writeRelationship(Html html) {
    html.open("section", "formbox relationship").element("h3", "caption", captions.relationship());
    html.element("p", "hint", "(Check all applicable)").open("div", "checks");
    fields.writeBox(html, part.field(OwnerField.IS_DIRECTOR, owner), "Director");
    fields.writeBox(html, part.field(OwnerField.IS_TEN_PERCENT_OWNER, owner), "10% Owner");
    html.open("div");
    fields.writeBox(html, part.field(OwnerField.IS_OFFICER, owner), "Officer (give title below)");
    fields.writeLine(html, part.field(OwnerField.OFFICER_TITLE, owner));
    html.close().open("div");
    fields.writeBox(html, part.field(OwnerField.IS_OTHER, owner), "Other (specify below)");
    fields.writeLine(html, part.field(OwnerField.OTHER_TEXT, owner));
    html.close().close().close();
  }

  /** Writes the owners that EDGAR has after this one and the document lacks. */
  void writeMissing(Html html) {
    fields.writeMissing(html, PATH, part.span());
  }
}
