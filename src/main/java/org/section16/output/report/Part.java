package org.section16.output.report;

import java.util.List;
import java.util.function.Function;
import org.section16.SourceSpan;
import org.section16.model.FieldType;
import org.section16.model.FilingField;
import org.section16.model.Reported;

/**
 * What fields belong to: a row, an owner, a signature, or the cover.
 *
 * @param path its path in the names of EDGAR's schema, items counted from 1; empty for the cover
 * @param span where it stands: the row, or the name of the owner or signer; nowhere for the cover
 * @param kind what it is
 */
record Part(String path, SourceSpan span, Kind kind) {
  /** What a part is. */
  enum Kind {
    /** The cover, an owner or a signature. */
    BOX,
    /** A row, which has a number to be pointed at. */
    ROW
  }

  /** The cover. */
  static final Part COVER = new Part("", SourceSpan.NONE, Kind.BOX);

  boolean isRow() {
    return kind == Kind.ROW;
  }

  /** A field that is printed as {@code spelling} says. */
  <T> Field field(String name, Reported<T> reported, Function<? super T, String> spelling) {
    return new Field(this, name, reported, reported.value().map(spelling), List.of());
  }

  /** A field of the model, as its type is printed. */
  <P> Field field(FilingField<P> field, P part) {
    return field(field.path(), field.type(), field.in(part));
  }

  /** A field that is printed as {@code type} is. */
  Field field(String name, FieldType type, Reported<?> reported) {
    return field(name, reported, value -> Spelling.of(type, value));
  }
}
