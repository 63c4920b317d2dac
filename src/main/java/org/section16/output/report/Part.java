package org.section16.output.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.section16.SourceSpan;
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

  /** A field that is a text. */
  Field text(String name, Reported<String> reported) {
    return field(name, reported, Function.identity());
  }

  /** A field that is a date. */
  Field date(String name, Reported<LocalDate> reported) {
    return field(name, reported, Spelling::date);
  }

  /** A field that is a number. */
  Field number(String name, Reported<BigDecimal> reported) {
    return field(name, reported, Spelling::number);
  }

  /** A field that is an amount of money. */
  Field dollars(String name, Reported<BigDecimal> reported) {
    return field(name, reported, Spelling::dollars);
  }

  /** A field that is a letter of the SEC's. */
  <E extends Enum<E>> Field letter(String name, Reported<E> reported) {
    return field(name, reported, Enum::name);
  }

  /** A field that is a box to be checked. */
  Field box(String name, Reported<Boolean> reported) {
    return field(name, reported, checked -> checked ? "X" : "");
  }
}
