package org.section16.output.report;

import java.util.List;
import java.util.function.Function;
import org.section16.SourceSpan;
import org.section16.model.FieldType;
import org.section16.model.FilingField;
import org.section16.model.Reported;

/**
 * A part of the filing that fields belong to: a row, an owner, a signature, or the cover.
 *
 * @param path the path in the names of EDGAR's schema; empty for the cover
 * @param span the place of the row, or of the owner's or signer's name; none for the cover
 * @param kind the kind of part
 */
record Part(String path, SourceSpan span, Kind kind) {
  /** The kinds of parts. */
  enum Kind {
    /** The cover, an owner or a signature. */
    BOX,
    /** A row, which has a row number. */
    ROW
  }

  /** The cover. */
  static final Part COVER = new Part("", SourceSpan.NONE, Kind.BOX);

  boolean isRow() {
    return kind == Kind.ROW;
  }

  /** Returns a field printed by {@code spelling}. */
  <T> Field field(String name, Reported<T> reported, Function<? super T, String> spelling) {
    return new Field(this, name, reported, reported.value().map(spelling), List.of());
  }

  /** Returns a field of the model, printed according to its type. */
  <P> Field field(FilingField<P> field, P part) {
    return field(field.path(), field.type(), field.in(part));
  }

  /** Returns a field printed according to {@code type}. */
  Field field(String name, FieldType type, Reported<?> reported) {
    return field(name, reported, value -> Spelling.of(type, value));
  }
}
