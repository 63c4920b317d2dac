package org.section16.check;

import org.section16.model.Reported;

/** Tests on reported values. */
final class Values {
  private Values() {}

  /** Returns whether the field has the given value. */
  static <T> boolean is(Reported<T> field, T value) {
    return field.isPresent() && field.value().orElseThrow().equals(value);
  }
}
