package org.section16.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Builds a part of a filing from its fields; a field that is not set is blank.
 *
 * <p>* @param <F> the enum of the part's fields
 *
 * @param <B> the builder itself
 */
abstract sealed class PartBuilder<F extends FilingField<?>, B extends PartBuilder<F, B>>
    permits EntryBuilder, FilingBuilder, IssuerBuilder, OwnerBuilder, SignatureBuilder {
  private final Map<F, Reported<?>> fields = new HashMap<>();

  /**
   * Sets the value of a field.
   *
   * @throws IllegalArgumentException if the field takes values of another type
   */
  public B set(F field, Object value) {
    return set(field, Reported.of(value));
  }

  /**
   * Sets everything that a field reports: value, raw text, footnotes and span.
   *
   * @throws IllegalArgumentException if the field takes values of another type
   */
  public B set(F field, Reported<?> reported) {
    Class<?> type = typeOf(field);
    reported
        .value()
        .filter(value -> !type.isInstance(value))
        .ifPresent(
            value -> {
              throw new IllegalArgumentException(
                  field.fieldName()
                      + " takes a "
                      + type.getSimpleName()
                      + ", got: "
                      + value.getClass().getSimpleName());
            });
    fields.put(field, reported);
    return self();
  }

  private Class<?> typeOf(F field) {
    return switch (field.type()) {
      case TEXT, CIK -> String.class;
      case DATE -> LocalDate.class;
      case NUMBER, DOLLARS -> BigDecimal.class;
      case BOX, MARK, CODE -> valueType(field);
    };
  }

  /** Returns the Java type of the values of {@code field}, which is a box, a mark or a code. */
  abstract Class<?> valueType(F field);

  abstract B self();

  final boolean isSet(F field) {
    return fields.containsKey(field) && !get(field).isBlank();
  }

  /** Returns what a field reports. The cast is safe because {@link #set} checks the type. */
  @SuppressWarnings("unchecked")
  final <T> Reported<T> get(F field) {
    return (Reported<T>) fields.getOrDefault(field, Reported.nothing());
  }

  final <P> void copy(Iterable<? extends F> partFields, P part) {
    for (F field : partFields) {
      @SuppressWarnings("unchecked")
      FilingField<P> typed = (FilingField<P>) field;
      set(field, typed.in(part));
    }
  }
}
