package org.section16.edgar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.section16.model.FactFields;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;

/** A row of the table of facts: one fact and the footnote that states it. */
record FactRow(Footnote footnote, FootnoteFact fact) {
  /** Returns the rows of {@code footnotes}, in order. */
  static List<FactRow> of(List<Footnote> footnotes) {
    List<FactRow> rows = new ArrayList<>();
    for (Footnote footnote : footnotes) {
      footnote.facts().forEach(fact -> rows.add(new FactRow(footnote, fact)));
    }
    return rows;
  }

  /**
   * Returns the column name for a JSON key: {@code WEIGHTED_AVERAGE} for {@code weightedAverage}.
   */
  static String columnName(String key) {
    return key.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  /**
   * Returns the text of the column for {@code key}: booleans are 0 or 1, conditions are separated
   * by commas, steps are JSON.
   */
  Optional<String> text(String key) {
    return FactFields.of(fact).stream()
        .filter(field -> field.getKey().equals(key))
        .map(field -> text(field.getValue()))
        .findFirst();
  }

  private static String text(Object value) {
    if (value instanceof Boolean box) {
      return box ? "1" : "0";
    }
    if (value instanceof List<?> list) {
      boolean areStrings = list.stream().allMatch(String.class::isInstance);
      return areStrings
          ? list.stream().map(Object::toString).collect(Collectors.joining(","))
          : json(list);
    }
    return value.toString();
  }

  private static String json(Object value) {
    if (value instanceof List<?> list) {
      boolean isObject = !list.isEmpty() && list.get(0) instanceof Map.Entry<?, ?>;
      return list.stream()
          .map(FactRow::json)
          .collect(Collectors.joining(",", isObject ? "{" : "[", isObject ? "}" : "]"));
    }
    if (value instanceof Map.Entry<?, ?> field) {
      return json(field.getKey()) + ":" + json(field.getValue());
    }
    // Strings in steps are fractions, dates and plain words, so nothing needs to be escaped.
    return value instanceof String text ? "\"" + text + "\"" : value.toString();
  }
}
