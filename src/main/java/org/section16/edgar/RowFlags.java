package org.section16.edgar;

/**
 * How certain a row is.
 *
 * @param warnings how many warnings there are at its place
 * @param errors how many errors there are at its place
 */
public record RowFlags(int warnings, int errors) {
  /** Nothing is to be said. */
  public static final RowFlags NONE = new RowFlags(0, 0);

  RowFlags plus(RowFlags other) {
    return new RowFlags(warnings + other.warnings, errors + other.errors);
  }
}
