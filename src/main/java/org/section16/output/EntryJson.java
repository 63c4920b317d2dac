package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.section16.model.EntryField;
import org.section16.model.TableEntry;

/** The JSON object of a row of either table; {@code "kind"} tells which of the four kinds it is. */
final class EntryJson {
  private final JsonGenerator json;
  private final FieldJson fields;

  EntryJson(JsonGenerator json, FieldJson fields) {
    this.json = json;
    this.fields = fields;
  }

  void write(TableEntry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", entry.kind().elementName());
    fields.place(entry.span());
    String open = "";
    for (EntryField field : EntryField.of(entry)) {
      if (!field.in(entry).isBlank()) {
        open = changeGroup(open, field.group());
        fields.write(field, entry);
      }
    }
    changeGroup(open, "");
    json.writeEndObject();
  }

  /** Closes the object of one group of fields and opens that of another, which has some. */
  private String changeGroup(String open, String next) throws IOException {
    if (!next.equals(open)) {
      if (!open.isEmpty()) {
        json.writeEndObject();
      }
      if (!next.isEmpty()) {
        json.writeObjectFieldStart(next);
      }
    }
    return next;
  }
}
