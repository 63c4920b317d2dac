package org.section16.check;

import org.section16.model.Reported;

/** What the checks ask of a value. */
final class Values {
  private Values() {}

  /** Returns whether the field has this value. */
  static <T> boolean is(Reported<T> field, T value) {
    return field.isPresent() && field.value().orElseThrow().equals(value);
  }
}
