package org.section16.edgar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;
import org.section16.model.DocumentField;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.FormTable;
import org.section16.model.Issuer;
import org.section16.model.IssuerField;
import org.section16.model.OwnerField;
import org.section16.model.OwnerSignature;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerRelationship;
import org.section16.model.SignatureField;

/**
 * Builds a filing from the elements of an {@code ownershipDocument}. Methods are in schema order.
 */
final class XmlFilingReader {
  private final List<Diagnostic> diagnostics;
  private final XmlFieldReader fields;
  private final XmlEntryReader entries;

  /** Creates a reader of {@code source} that adds its findings to {@code diagnostics}. */
  XmlFilingReader(String source, List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
    this.fields = new XmlFieldReader(source, diagnostics);
    this.entries = new XmlEntryReader(fields);
  }

  Filing read(XmlElement document) {
    document.child("schemaVersion").ifPresent(XmlElement::text);
    List<Footnote> explanations = fields.footnotes(document.group("footnotes"));
    List<ReportingOwner> owners =
        document.children("reportingOwner").stream().map(this::reportingOwner).toList();
    Filing filing =
        new Filing(
            fields.plain(document, DocumentField.DOCUMENT_TYPE, XmlValue.DOCUMENT_TYPE),
            fields.plain(document, DocumentField.PERIOD_OF_REPORT, XmlValue.DATE),
            fields.plain(document, DocumentField.DATE_OF_ORIGINAL_SUBMISSION, XmlValue.DATE),
            fields.plain(document, DocumentField.NO_SECURITIES_OWNED, XmlValue.BOX),
            fields.plain(document, DocumentField.NOT_SUBJECT_TO_SECTION_16, XmlValue.BOX),
            fields.plain(document, DocumentField.FORM_3_HOLDINGS_REPORTED, XmlValue.BOX),
            fields.plain(document, DocumentField.FORM_4_TRANSACTIONS_REPORTED, XmlValue.BOX),
            fields.plain(document, DocumentField.AFF_10B5_ONE, XmlValue.BOX),
            issuer(document.group("issuer")),
            owners,
            FilingGroupNote.read(document.notes(), owners.size(), ownersSpan(document)),
            document.children(FormTable.NON_DERIVATIVE.path()).stream()
                .flatMap(table -> entries.nonDerivativeTable(table).stream())
                .toList(),
            document.children(FormTable.DERIVATIVE.path()).stream()
                .flatMap(table -> entries.derivativeTable(table).stream())
                .toList(),
            explanations,
            fields.lines(document, DocumentField.REMARKS),
            document.children("ownerSignature").stream().map(this::ownerSignature).toList());
    reportUnread(document);
    return filing;
  }

  private static SourceSpan ownersSpan(XmlElement document) {
    return document.child("reportingOwner").map(XmlElement::span).orElse(SourceSpan.NONE);
  }

  private Issuer issuer(XmlElement issuer) {
    return new Issuer(
        fields.plain(issuer, IssuerField.ISSUER_CIK, XmlValue.CIK),
        fields.plain(issuer, IssuerField.ISSUER_NAME, XmlValue.TEXT),
        fields.plain(issuer, IssuerField.ISSUER_TRADING_SYMBOL, XmlValue.TEXT),
        fields.plain(issuer, IssuerField.ISSUER_FOREIGN_TRADING_SYMBOL, XmlValue.TEXT));
  }

  private ReportingOwner reportingOwner(XmlElement owner) {
    XmlElement id = owner.group("reportingOwnerId");
    id.child("rptOwnerCcc").ifPresent(XmlElement::text);
    return new ReportingOwner(
        fields.plain(id, OwnerField.RPT_OWNER_CIK, XmlValue.CIK),
        fields.plain(id, OwnerField.RPT_OWNER_NAME, XmlValue.TEXT),
        new XmlAddressReader(fields).read(owner.group("reportingOwnerAddress")),
        relationship(owner.group("reportingOwnerRelationship")));
  }

  private ReportingOwnerRelationship relationship(XmlElement relationship) {
    return new ReportingOwnerRelationship(
        fields.plain(relationship, OwnerField.IS_DIRECTOR, XmlValue.BOX),
        fields.plain(relationship, OwnerField.IS_OFFICER, XmlValue.BOX),
        fields.plain(relationship, OwnerField.IS_TEN_PERCENT_OWNER, XmlValue.BOX),
        fields.plain(relationship, OwnerField.IS_OTHER, XmlValue.BOX),
        fields.plain(relationship, OwnerField.OFFICER_TITLE, XmlValue.TEXT),
        fields.plain(relationship, OwnerField.OTHER_TEXT, XmlValue.TEXT));
  }

  private OwnerSignature ownerSignature(XmlElement signature) {
    return new OwnerSignature(
        fields.plain(signature, SignatureField.SIGNATURE_NAME, XmlValue.TEXT),
        fields.plain(signature, SignatureField.SIGNATURE_DATE, XmlValue.DATE));
  }

  /** Reports elements that the schema does not have, but not their descendants. */
  private void reportUnread(XmlElement element) {
    List<XmlElement> readChildren = element.readChildren();
    Set<String> readNames = readChildren.stream().map(XmlElement::name).collect(Collectors.toSet());
    for (XmlElement child : element.unreadChildren()) {
      boolean isRepeated = readNames.contains(child.name());
      // Only the first element of a name was read.
      diagnostics.add(
          isRepeated
              ? Diagnostics.xmlRepeatedElement(child.span(), child.name(), element.name())
              : Diagnostics.xmlUnknownElement(child.span(), child.name(), element.name()));
    }
    if (element.hasUnreadText()) {
      diagnostics.add(Diagnostics.xmlTextBesideElements(element.textSpan(), element.name()));
    }
    readChildren.forEach(this::reportUnread);
  }
}
