package org.section16.output.report;

import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.ReportingOwnerRelationship;
import org.section16.output.report.FormLayout.Boxes;

/** The boxes that a joint filing has for each owner: name and address, and relationship. */
final class OwnerBoxes {
  private static final String NAME = "reportingOwner";

  private final ReportingOwner owner;
  private final Part part;
  private final Boxes captions;
  private final FieldWriter fields;

  OwnerBoxes(ReportingOwner owner, int number, Boxes captions, FieldWriter fields) {
    this.owner = owner;
    this.part = new Part(NAME + "[" + number + "]", owner.rptOwnerName().span(), Part.Kind.BOX);
    this.captions = captions;
    this.fields = fields;
  }

  void writeName(Html html) {
    ReportingOwnerAddress address = owner.address();
    html.open("section", "formbox owner").element("h3", "caption", captions.owner());
    fields.writeLine(html, part.text("reportingOwnerId.rptOwnerName", owner.rptOwnerName()));
    html.element("p", "hint", "(Last) (First) (Middle)");
    fields.writeExtra(html, "CIK", part.text("reportingOwnerId.rptOwnerCik", owner.rptOwnerCik()));
    fields.writeLine(html, part.text("reportingOwnerAddress.rptOwnerStreet1", address.street1()));
    Field street2 = part.text("reportingOwnerAddress.rptOwnerStreet2", address.street2());
    if (street2.isPrinted() || fields.isNoticed(street2)) {
      fields.writeLine(html, street2);
    }
    html.element("p", "hint", "(Street)");
    html.open("p", "answer");
    fields.write(html, part.text("reportingOwnerAddress.rptOwnerCity", address.city()));
    html.text(" ");
    fields.write(html, part.text("reportingOwnerAddress.rptOwnerState", address.state()));
    html.text(" ");
    fields.write(html, part.text("reportingOwnerAddress.rptOwnerZipCode", address.zipCode()));
    html.close().element("p", "hint", "(City) (State) (Zip)");
    fields.writeExtra(
        html, "Country", part.text("reportingOwnerAddress.rptOwnerCountry", address.country()));
    html.close();
  }

  void writeRelationship(Html html) {
    ReportingOwnerRelationship relationship = owner.relationship();
    String path = "reportingOwnerRelationship.";
    html.open("section", "formbox relationship").element("h3", "caption", captions.relationship());
    html.element("p", "hint", "(Check all applicable)").open("div", "checks");
    fields.writeBox(html, part.box(path + "isDirector", relationship.isDirector()), "Director");
    fields.writeBox(
        html, part.box(path + "isTenPercentOwner", relationship.isTenPercentOwner()), "10% Owner");
    html.open("div");
    fields.writeBox(
        html, part.box(path + "isOfficer", relationship.isOfficer()), "Officer (give title below)");
    fields.writeLine(html, part.text(path + "officerTitle", relationship.officerTitle()));
    html.close().open("div");
    fields.writeBox(
        html, part.box(path + "isOther", relationship.isOther()), "Other (specify below)");
    fields.writeLine(html, part.text(path + "otherText", relationship.otherText()));
    html.close().close().close();
  }

  /** Writes the owners that EDGAR has behind this one and the document lacks. */
  void writeMissing(Html html) {
    fields.writeMissing(html, NAME, part.span());
  }
}
