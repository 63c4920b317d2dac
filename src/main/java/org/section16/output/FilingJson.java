package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.check.Activity;
import org.section16.edgar.FilingMetadata;
import org.section16.model.DocumentField;
import org.section16.model.FactFields;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import org.section16.model.FormTable;
import org.section16.model.IssuerField;
import org.section16.model.OwnerField;
import org.section16.model.OwnerSignature;
import org.section16.model.ReportingOwner;
import org.section16.model.SignatureField;
import org.section16.model.TableEntry;

/** Writes the JSON object of a filing, part by part in the order of the schema. */
final class FilingJson {
  private final JsonGenerator json;
  private final FieldJson fields;
  private final EntryJson entries;

  FilingJson(JsonGenerator json, Indentation indentation) {
    this.json = json;
    this.fields = new FieldJson(json, indentation);
    this.entries = new EntryJson(json, fields);
  }

  void write(ParsedDocument document) throws IOException {
    ParseResult result = document.result();
    Filing filing = document.metadata().complete(result.filing());
    json.writeStartObject();
    json.writeStringField("file", document.file());
    writeMetadata(document.metadata());
    fields.writeAll(DocumentField.COVER, filing);
    json.writeObjectFieldStart("issuer");
    fields.writeAll(IssuerField.ALL, filing.issuer());
    json.writeEndObject();
    json.writeArrayFieldStart("reportingOwners");
    for (ReportingOwner owner : filing.reportingOwners()) {
      writeOwner(owner);
    }
    json.writeEndArray();
    fields.write(DocumentField.FILING_GROUP, filing);
    writeTable(FormTable.NON_DERIVATIVE, filing.nonDerivativeTable());
    writeTable(FormTable.DERIVATIVE, filing.derivativeTable());
    writeFootnotes(filing.footnotes());
    fields.write(DocumentField.REMARKS, filing);
    json.writeArrayFieldStart("ownerSignatures");
    for (OwnerSignature signature : filing.ownerSignatures()) {
      json.writeStartObject();
      fields.writeAll(SignatureField.ALL, signature);
      json.writeEndObject();
    }
    json.writeEndArray();
    new ActivityJson(json, fields).write(Activity.of(filing, document.metadata().filingDate()));
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : result.diagnostics()) {
      writeDiagnostic(diagnostic);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes what EDGAR knows of the filing, if the document or the caller supplied it. */
  private void writeMetadata(FilingMetadata metadata) throws IOException {
    if (metadata.edgarAccessionNumber().isPresent()) {
      json.writeStringField("accessionNumber", metadata.accessionNumber());
    }
    if (metadata.filingDate().isPresent()) {
      json.writeStringField("filingDate", metadata.filingDate().get().toString());
    }
    if (metadata.fileNumber().isPresent()) {
      json.writeStringField("fileNumber", metadata.fileNumber().get());
    }
  }

  private void writeOwner(ReportingOwner owner) throws IOException {
    json.writeStartObject();
    fields.write(OwnerField.RPT_OWNER_CIK, owner);
    fields.write(OwnerField.RPT_OWNER_NAME, owner);
    for (String group : List.of("reportingOwnerAddress", "reportingOwnerRelationship")) {
      json.writeObjectFieldStart(group);
      for (OwnerField field : OwnerField.ALL) {
        if (field.group().equals(group)) {
          fields.write(field, owner);
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeTable(FormTable table, List<? extends TableEntry> rows) throws IOException {
    json.writeArrayFieldStart(table.path());
    for (TableEntry row : rows) {
      entries.write(row);
    }
    json.writeEndArray();
  }

  private void writeFootnotes(List<Footnote> footnotes) throws IOException {
    json.writeArrayFieldStart("footnotes");
    for (Footnote footnote : footnotes) {
      fields.startLine();
      json.writeStringField("id", footnote.id());
      json.writeStringField("text", footnote.text());
      if (footnote.uncertain()) {
        json.writeBooleanField("uncertain", true);
      }
      fields.writePlace(footnote.span());
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
      fields.writePlace(fact.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeDiagnostic(Diagnostic diagnostic) throws IOException {
    fields.startLine();
    json.writeStringField("severity", diagnostic.severity().label());
    json.writeStringField("code", diagnostic.code().id());
    fields.writePlace(diagnostic.span());
    if (diagnostic.path().isPresent()) {
      json.writeStringField("path", diagnostic.path().get());
    }
    json.writeStringField("message", diagnostic.message());
    if (diagnostic.cause().isPresent()) {
      DiagnosticJson.writeCause(json, diagnostic.cause().get());
    }
    fields.endLine();
  }
}
