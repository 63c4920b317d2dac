package org.section16.edgar;

/**
 * How certain a row is.
 *
 * @param warnings the number of warnings at its place
 * @param errors the number of errors at its place
 */
public record RowFlags(int warnings, int errors) {
  /** No warnings and no errors. */
  public static final RowFlags NONE = new RowFlags(0, 0);

  RowFlags plus(RowFlags other) {
    return new RowFlags(warnings + other.warnings, errors + other.errors);
  }
}
