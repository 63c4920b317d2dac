package org.section16.batch;

/**
 * Counts of inputs and of what was found in them.
 *
 * @param files all inputs, readable or not
 * @param filings inputs that are Section 16 filings
 * @param rows rows of both tables
 * @param errors diagnostics of severity error
 * @param warnings diagnostics of severity warning
 * @param infos diagnostics of severity info
 * @param unreadable inputs that could not be read as text
 */
public record Counts(
    long files, long filings, long rows, long errors, long warnings, long infos, long unreadable) {
  /** All zero. */
  public static final Counts ZERO = new Counts(0, 0, 0, 0, 0, 0, 0);

  /** Returns the sum of these counts and {@code other}. */
  public Counts plus(Counts other) {
    return new Counts(
        files + other.files,
        filings + other.filings,
        rows + other.rows,
        errors + other.errors,
        warnings + other.warnings,
        infos + other.infos,
        unreadable + other.unreadable);
  }
}
