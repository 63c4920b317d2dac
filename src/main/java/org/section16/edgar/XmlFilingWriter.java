package org.section16.edgar;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.section16.model.DocumentField;
import org.section16.model.EntryField;
import org.section16.model.FieldType;
import org.section16.model.Filing;
import org.section16.model.FilingField;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.FormTable;
import org.section16.model.Issuer;
import org.section16.model.IssuerField;
import org.section16.model.OwnerField;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.SignatureField;
import org.section16.model.TableEntry;

/** Writes the elements of an {@code ownershipDocument}. Methods are in schema order. */
final class XmlFilingWriter {
  private final XmlOptions options;
  private final XmlOutput xml;
  private final FormLayout layout;

  XmlFilingWriter(XmlOptions options, XmlOutput xml, FormLayout layout) {
    this.options = options;
    this.xml = xml;
    this.layout = layout;
  }

  void write(Filing filing) throws IOException {
    xml.declaration();
    xml.openRequired("ownershipDocument");
    text("schemaVersion", filing.documentType().value().map(layout::schemaVersion));
    for (DocumentField field : DocumentField.COVER) {
      if (field != DocumentField.AFF_10B5_ONE) {
        plain(field, filing);
      }
    }
    issuer(filing.issuer());
    for (int i = 0; i < filing.reportingOwners().size(); i++) {
      reportingOwner(i, filing.reportingOwners().get(i));
    }
    Optional<String> filingGroup = FilingGroupNote.of(filing);
    if (filingGroup.isPresent()) {
      xml.note(filingGroup.get());
    }
    plain(DocumentField.AFF_10B5_ONE, filing);
    table(FormTable.NON_DERIVATIVE, filing.nonDerivativeTable());
    table(FormTable.DERIVATIVE, filing.derivativeTable());
    footnotes(filing.footnotes());
    plain(DocumentField.REMARKS, filing);
    for (OwnerSignature signature : filing.ownerSignatures()) {
      ownerSignature(signature);
    }
    xml.close();
  }

  private void issuer(Issuer issuer) throws IOException {
    xml.open("issuer");
    text(IssuerField.ISSUER_CIK.elementName(), options.issuerCik(issuer));
    for (IssuerField field : IssuerField.ALL) {
      if (field != IssuerField.ISSUER_CIK) {
        plain(field, issuer);
      }
    }
    xml.close();
  }

  private void reportingOwner(int index, ReportingOwner owner) throws IOException {
    xml.openRequired("reportingOwner");
    xml.openRequired("reportingOwnerId");
    text(OwnerField.RPT_OWNER_CIK.elementName(), options.rptOwnerCik(index, owner));
    plain(OwnerField.RPT_OWNER_NAME, owner);
    xml.close();
    address(owner);
    xml.openRequired("reportingOwnerRelationship");
    for (OwnerField field : OwnerField.ALL) {
      if (field.group().equals("reportingOwnerRelationship")) {
        plain(field, owner);
      }
    }
    xml.close();
    xml.close();
  }

  private void address(ReportingOwner owner) throws IOException {
    ReportingOwnerAddress address = owner.address();
    EdgarAddress edgar = EdgarAddress.of(address, layout);
    xml.open("reportingOwnerAddress");
    text("rptOwnerNonUSAddressFlag", edgar.nonUsAddressFlag().map(EdgarText::box));
    StreetLines street = StreetLines.of(address);
    if (street.isSplit()) {
      xml.note(StreetLines.NOTE);
    }
    xml.at(owner.address().street1().span());
    text(OwnerField.STREET_1.elementName(), street.street1());
    text(OwnerField.STREET_2.elementName(), street.street2());
    plain(OwnerField.CITY, owner);
    xml.at(owner.address().state().span());
    text("rptOwnerNonUSStateTerritory", edgar.nonUsStateTerritory());
    text(OwnerField.STATE.elementName(), edgar.state());
    text(OwnerField.COUNTRY.elementName(), edgar.country());
    plain(OwnerField.ZIP_CODE, owner);
    xml.at(owner.address().country().span());
    text("rptOwnerStateDescription", edgar.stateDescription());
    xml.close();
  }

  private void table(FormTable table, List<? extends TableEntry> entries) throws IOException {
    xml.open(table.path());
    for (TableEntry entry : entries) {
      xml.openRequired(entry.kind().elementName());
      entry(entry);
      xml.close();
    }
    xml.close();
  }

  private void entry(TableEntry entry) throws IOException {
    String group = "";
    for (EntryField field : EntryField.of(entry)) {
      if (!field.group().equals(group)) {
        closeGroup(group, entry);
        group = field.group();
        openGroup(group);
      }
      if (group.equals(EntryField.TRANSACTION_CODING)) {
        plain(field, entry);
      } else {
        withFootnotes(field, entry);
      }
    }
    closeGroup(group, entry);
  }

  private void openGroup(String group) {
    if (!group.isEmpty()) {
      xml.open(group);
    }
  }

  /** Closes a group; the footnotes of the code cell come last in it. */
  private void closeGroup(String group, TableEntry entry) throws IOException {
    if (group.equals(EntryField.TRANSACTION_CODING)) {
      footnoteIds(EdgarField.codingReferences(entry.transactionCoding()));
    }
    if (!group.isEmpty()) {
      xml.close();
    }
  }

  private void footnotes(List<Footnote> footnotes) throws IOException {
    xml.open("footnotes");
    for (Footnote footnote : footnotes) {
      xml.at(footnote.span());
      xml.text("footnote", "id", footnote.id(), footnote.text());
    }
    xml.close();
  }

  private void ownerSignature(OwnerSignature signature) throws IOException {
    xml.openRequired("ownerSignature");
    for (SignatureField field : SignatureField.ALL) {
      plain(field, signature);
    }
    xml.close();
  }

  /** Writes an element that contains only the value. */
  private <P> void plain(FilingField<P> field, P part) throws IOException {
    xml.at(field.in(part).span());
    text(field.elementName(), field.in(part).value().map(EdgarText::withBoxes));
  }

  /** Writes an element that contains the value and footnote references. */
  private <P> void withFootnotes(FilingField<P> field, P part) throws IOException {
    Reported<?> reported = field.in(part);
    Optional<String> value = reported.value().map(EdgarText::withBoxes);
    // The schema requires a text with footnotes to have a value, even an empty one.
    boolean needsValue = field.type() == FieldType.TEXT && !reported.footnotes().isEmpty();
    xml.open(field.elementName());
    xml.at(reported.span());
    text("value", value.isEmpty() && needsValue ? Optional.of("") : value);
    footnoteIds(reported.footnotes());
    xml.close();
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      xml.text(name, value.get());
    }
  }

  private void footnoteIds(List<FootnoteReference> references) throws IOException {
    for (FootnoteReference reference : references) {
      xml.empty("footnoteId", "id", reference.id());
    }
  }
}
