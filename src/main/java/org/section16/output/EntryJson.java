package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.section16.model.EntryField;
import org.section16.model.TableEntry;

/** Writes the JSON object of a row of either table; {@code "kind"} is one of the four row kinds. */
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
    fields.writePlace(entry.span());
    String openGroup = "";
    for (EntryField field : EntryField.of(entry)) {
      if (!field.in(entry).isBlank()) {
        openGroup = changeGroup(openGroup, field.group());
        fields.write(field, entry);
      }
    }
    changeGroup(openGroup, "");
    json.writeEndObject();
  }

  /**
   * Closes the object of one group of fields and opens that of the next, unless they are the same.
   */
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
