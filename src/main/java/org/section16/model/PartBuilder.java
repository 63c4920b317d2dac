package org.section16.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes a part of a filing from its fields, for tests and tools: those that are not set are blank.
 *
 * @param <F> the list of the part's fields
 * @param <B> the builder itself
 */
abstract sealed class PartBuilder<F extends FilingField<?>, B extends PartBuilder<F, B>>
    permits EntryBuilder, FilingBuilder, IssuerBuilder, OwnerBuilder, SignatureBuilder {
  private final Map<F, Reported<?>> fields = new HashMap<>();

  /**
   * Gives a field a value.
   *
   * @throws IllegalArgumentException if the field takes values of another type
   */
  public B set(F field, Object value) {
    return set(field, Reported.of(value));
  }

  /**
   * Gives a field all that it reports: value, text, footnotes and place.
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
      case BOX, MARK, CODE -> choice(field);
    };
  }

  /** The type of a box, a mark or a code. */
  abstract Class<?> choice(F field);

  abstract B self();

  final boolean isSet(F field) {
    return fields.containsKey(field) && !get(field).isBlank();
  }

  /** What a field reports; {@link #set} has looked at its type. */
  @SuppressWarnings("unchecked")
  final <T> Reported<T> get(F field) {
    return (Reported<T>) fields.getOrDefault(field, Reported.nothing());
  }

  final <P> void copy(Iterable<? extends F> from, P part) {
    for (F field : from) {
      @SuppressWarnings("unchecked")
      FilingField<P> of = (FilingField<P>) field;
      set(field, of.in(part));
    }
  }
}
