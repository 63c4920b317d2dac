package org.section16.model;

/**
 * The company whose securities are reported. In the schema: {@code issuer}.
 *
 * <pre>{@code 2. Issuer Name and Ticker or Trading Symbol QUALYS, INC. [QLYS]}</pre>
 *
 * @param issuerCik EDGAR's number for the company (CIK); not printed, only in links
 * @param issuerName name of the company
 * @param issuerTradingSymbol ticker; EDGAR writes {@code NONE} if there is none
 * @param issuerForeignTradingSymbol box 2a, on forms since 2026
 */
public record Issuer(
    Reported<String> issuerCik,
    Reported<String> issuerName,
    Reported<String> issuerTradingSymbol,
    Reported<String> issuerForeignTradingSymbol) {
  /** An issuer in which every field is blank. */
  public static final Issuer UNKNOWN =
      new Issuer(Reported.nothing(), Reported.nothing(), Reported.nothing(), Reported.nothing());
}
