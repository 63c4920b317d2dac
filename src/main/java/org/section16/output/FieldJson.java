package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.section16.SourceSpan;
import org.section16.model.DocumentType;
import org.section16.model.FieldType;
import org.section16.model.FilingField;
import org.section16.model.FilingGroup;
import org.section16.model.FootnoteReference;
import org.section16.model.Form;
import org.section16.model.Reported;

/**
 * Writes the JSON object of a reported field: {@code
 * {"value":10000,"raw":"10,000","footnotes":["F1"],"line":30,"column":52}}.
 */
final class FieldJson {
  private final JsonGenerator json;
  private final Indentation indentation;

  FieldJson(JsonGenerator json, Indentation indentation) {
    this.json = json;
    this.indentation = indentation;
  }

  /** Writes fields of a part, one after the other. */
  <P> void writeAll(List<? extends FilingField<P>> fields, P part) throws IOException {
    for (FilingField<P> field : fields) {
      write(field, part);
    }
  }

  /** Writes a field, unless it is blank; a check box that the page does not show is null. */
  <P> void write(FilingField<P> field, P part) throws IOException {
    Reported<?> reported = field.in(part);
    if (!reported.isBlank()) {
      json.writeFieldName(field.elementName());
      startLine();
      writeContent(reported);
      endLine();
    } else if (field.type() == FieldType.BOX) {
      json.writeFieldName(field.elementName());
      startLine();
      json.writeNullField("value");
      endLine();
    }
  }

  /** Opens an object that stays on one line. */
  void startLine() throws IOException {
    indentation.startLine();
    json.writeStartObject();
  }

  /** Closes the object of {@link #startLine()}. */
  void endLine() throws IOException {
    json.writeEndObject();
    indentation.endLine();
  }

  /** Writes line and column into the currently open object. */
  void writePlace(SourceSpan span) throws IOException {
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
  }

  private void writeContent(Reported<?> field) throws IOException {
    json.writeFieldName("value");
    writeValue(field);
    json.writeStringField("raw", field.raw());
    if (!field.footnotes().isEmpty()) {
      json.writeArrayFieldStart("footnotes");
      for (FootnoteReference reference : field.footnotes()) {
        json.writeString(reference.id());
      }
      json.writeEndArray();
    }
    writePlace(field.span());
  }

  private void writeValue(Reported<?> field) throws IOException {
    if (field.value().isEmpty()) {
      json.writeNull();
      return;
    }
    Object value = field.value().get();
    if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Form form) {
      json.writeNumber(form.number());
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof DocumentType type) {
      json.writeString(type.code());
    } else if (value instanceof FilingGroup group) {
      json.writeString(group.name().toLowerCase(Locale.ROOT));
    } else {
      // Texts, ISO dates, and the one-letter enums, whose names are EDGAR's spelling.
      json.writeString(value.toString());
    }
  }
}
