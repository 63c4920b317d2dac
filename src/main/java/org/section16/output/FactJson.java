package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the fields of a fact as JSON. */
public final class FactJson {
  private final JsonGenerator json;

  FactJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes {@code fields} into the currently open object. */
  void write(List<Map.Entry<String, Object>> fields) throws IOException {
    for (Map.Entry<String, Object> field : fields) {
      json.writeFieldName(field.getKey());
      value(field.getValue());
    }
  }

  private void value(Object value) throws IOException {
    if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof List<?> list) {
      list(list);
    } else {
      json.writeString(value.toString());
    }
  }

  /** Writes a list of fields as an object, any other list as an array. */
  private void list(List<?> list) throws IOException {
    boolean isObject = !list.isEmpty() && list.get(0) instanceof Map.Entry<?, ?>;
    if (isObject) {
      json.writeStartObject();
    } else {
      json.writeStartArray();
    }
    for (Object item : list) {
      if (item instanceof Map.Entry<?, ?> field) {
        json.writeFieldName(field.getKey().toString());
        value(field.getValue());
      } else {
        value(item);
      }
    }
    if (isObject) {
      json.writeEndObject();
    } else {
      json.writeEndArray();
    }
  }
}
