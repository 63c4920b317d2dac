package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.model.DocumentType;
import org.section16.model.FactFields;
import org.section16.model.Filing;
import org.section16.model.FilingGroup;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import org.section16.model.Issuer;
import org.section16.model.OwnerSignature;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.ReportingOwnerRelationship;

/** The JSON object of a filing, part by part in the order of the schema. */
final class FilingJson {
  private final JsonGenerator json;
  private final FieldJson fields;
  private final EntryJson entries;

  FilingJson(JsonGenerator json, Indentation indentation) {
    this.json = json;
    this.fields = new FieldJson(json, indentation);
    this.entries = new EntryJson(json, fields);
  }

  void write(String file, ParseResult result) throws IOException {
    Filing filing = result.filing();
    json.writeStartObject();
    json.writeStringField("file", file);
    writeCover(filing);
    writeIssuer(filing.issuer());
    json.writeArrayFieldStart("reportingOwners");
    for (ReportingOwner owner : filing.reportingOwners()) {
      writeOwner(owner);
    }
    json.writeEndArray();
    fields.box("filingGroup", filing.filingGroup().map(FilingJson::nameOf));
    json.writeArrayFieldStart("nonDerivativeTable");
    entries.writeAll(filing.nonDerivativeTable());
    json.writeEndArray();
    json.writeArrayFieldStart("derivativeTable");
    entries.writeAll(filing.derivativeTable());
    json.writeEndArray();
    writeFootnotes(filing.footnotes());
    fields.field("remarks", filing.remarks());
    json.writeArrayFieldStart("ownerSignatures");
    for (OwnerSignature signature : filing.ownerSignatures()) {
      json.writeStartObject();
      fields.field("signatureName", signature.signatureName());
      fields.field("signatureDate", signature.signatureDate());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : result.diagnostics()) {
      writeDiagnostic(diagnostic);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeCover(Filing filing) throws IOException {
    fields.field("documentType", filing.documentType().map(DocumentType::code));
    fields.field("periodOfReport", filing.periodOfReport());
    fields.field("dateOfOriginalSubmission", filing.dateOfOriginalSubmission());
    fields.box("noSecuritiesOwned", filing.noSecuritiesOwned());
    fields.box("notSubjectToSection16", filing.notSubjectToSection16());
    fields.box("form3HoldingsReported", filing.form3HoldingsReported());
    fields.box("form4TransactionsReported", filing.form4TransactionsReported());
    fields.box("aff10b5One", filing.aff10b5One());
  }

  private void writeIssuer(Issuer issuer) throws IOException {
    json.writeObjectFieldStart("issuer");
    fields.field("issuerCik", issuer.issuerCik());
    fields.field("issuerName", issuer.issuerName());
    fields.field("issuerTradingSymbol", issuer.issuerTradingSymbol());
    fields.field("issuerForeignTradingSymbol", issuer.issuerForeignTradingSymbol());
    json.writeEndObject();
  }

  private void writeOwner(ReportingOwner owner) throws IOException {
    json.writeStartObject();
    fields.field("rptOwnerCik", owner.rptOwnerCik());
    fields.field("rptOwnerName", owner.rptOwnerName());
    ReportingOwnerAddress address = owner.address();
    json.writeObjectFieldStart("reportingOwnerAddress");
    fields.field("rptOwnerStreet1", address.street1());
    fields.field("rptOwnerStreet2", address.street2());
    fields.field("rptOwnerCity", address.city());
    fields.field("rptOwnerState", address.state());
    fields.field("rptOwnerZipCode", address.zipCode());
    fields.field("rptOwnerCountry", address.country());
    json.writeEndObject();
    ReportingOwnerRelationship relationship = owner.relationship();
    json.writeObjectFieldStart("reportingOwnerRelationship");
    fields.box("isDirector", relationship.isDirector());
    fields.box("isOfficer", relationship.isOfficer());
    fields.box("isTenPercentOwner", relationship.isTenPercentOwner());
    fields.box("isOther", relationship.isOther());
    fields.field("officerTitle", relationship.officerTitle());
    fields.field("otherText", relationship.otherText());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeFootnotes(List<Footnote> footnotes) throws IOException {
    json.writeArrayFieldStart("footnotes");
    for (Footnote footnote : footnotes) {
      fields.startLine();
      json.writeStringField("id", footnote.id());
      json.writeStringField("text", footnote.text());
      fields.place(footnote.span());
      writeFacts(footnote.facts());
      fields.endLine();
    }
    json.writeEndArray();
  }

  private void writeFacts(List<FootnoteFact> facts) throws IOException {
    if (facts.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("facts");
    for (FootnoteFact fact : facts) {
      json.writeStartObject();
      json.writeStringField("kind", fact.kind().key());
      new FactJson(json).write(FactFields.of(fact));
      fields.place(fact.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeDiagnostic(Diagnostic diagnostic) throws IOException {
    fields.startLine();
    json.writeStringField("severity", diagnostic.severity().label());
    json.writeStringField("code", diagnostic.code().id());
    fields.place(diagnostic.span());
    json.writeStringField("message", diagnostic.message());
    fields.endLine();
  }

  private static String nameOf(FilingGroup group) {
    return switch (group) {
      case INDIVIDUAL -> "individual";
      case JOINT -> "joint";
    };
  }
}
