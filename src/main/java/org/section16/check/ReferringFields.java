package org.section16.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.section16.model.EntryField;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/** The fields of rows that have footnote references. */
final class ReferringFields {
  private final List<Reported<?>> fields = new ArrayList<>();
  private final NumberSet numbers = new NumberSet();
  private int count;

  static ReferringFields of(List<TableEntry> rows) {
    ReferringFields referring = new ReferringFields();
    for (TableEntry row : rows) {
      for (EntryField field : EntryField.of(row)) {
        referring.add(field.in(row));
      }
    }
    return referring;
  }

  private void add(Reported<?> field) {
    List<FootnoteReference> references = field.footnotes();
    if (!references.isEmpty()) {
      fields.add(field);
      count += references.size();
      for (FootnoteReference reference : references) {
        numbers.add(reference.number());
      }
    }
  }

  /** Returns the fields, in the order of the form. */
  List<Reported<?>> fields() {
    return fields;
  }

  /** Returns the footnote numbers that they refer to. */
  NumberSet numbers() {
    return numbers;
  }

  /** Returns the number of references. */
  int count() {
    return count;
  }

  /** Returns all references, in the order of the document. */
  List<FootnoteReference> references() {
    return fields.stream()
        .flatMap(field -> field.footnotes().stream())
        .sorted(Comparator.comparingInt(reference -> reference.span().start()))
        .toList();
  }
}
