package org.section16.internal.cover;

/**
 * Learns whether the converter puts a comma after the city, as in {@code REDWOOD CITY, CA 94065},
 * or the comma is part of the city, as in {@code LONDON, X0 W1K 3JP}. A converter does so for all
 * owners or for none; from one foreign address alone it cannot be told.
 */
final class CityCommas {
  private int withComma;
  private int withoutComma;
  private boolean isDomestic;

  void learn(CityLine line, String source) {
    if (hasComma(line, source)) {
      withComma++;
      isDomestic |= !line.isForeign();
    } else {
      withoutComma++;
    }
  }

  /** Returns whether the comma is the converter's. */
  boolean isFromConverter() {
    return withoutComma == 0;
  }

  /** Returns whether the comma may belong to the city, since nothing in the document decides it. */
  boolean mayBelongToCity(CityLine line, String source) {
    return withComma > 0 && isFromConverter() && !isDomestic && hasComma(line, source);
  }

  private static boolean hasComma(CityLine line, String source) {
    return source.charAt(line.words().get(line.city() - 1).end() - 1) == ',';
  }
}
