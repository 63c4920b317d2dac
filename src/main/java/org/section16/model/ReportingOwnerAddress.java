package org.section16.model;

/**
 * The address of a reporting owner. In the schema: {@code reportingOwnerAddress}.
 *
 * <pre>
 * {@code C/O QUALYS, INC. 1600 BRIDGE PARKWAY (Street) REDWOOD CITY CA 94065 (City) (State) (Zip)}
 * </pre>
 *
 * @param street1 first line of the street address
 * @param street2 second line of the street address
 * @param city city
 * @param state state, EDGAR's two-character code for a foreign country or province, or, on forms
 *     since 2026, a foreign territory
 * @param zipCode zip or postal code
 * @param country name of the country, on forms since 2026
 */
public record ReportingOwnerAddress(
    Reported<String> street1,
    Reported<String> street2,
    Reported<String> city,
    Reported<String> state,
    Reported<String> zipCode,
    Reported<String> country) {
  /** An address in which every field is blank. */
  public static final ReportingOwnerAddress UNKNOWN =
      new ReportingOwnerAddress(
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing());
}
