package org.section16.internal.cover;

/**
 * Whether this document writes {@code REDWOOD CITY, CA 94065}, as some converters do, or whether a
 * comma belongs to the city, as in {@code LONDON, X0 W1K 3JP}. Of several owners all or none have
 * the custom; of one abroad nobody can tell.
 */
final class CityCommas {
  private int with;
  private int without;
  private boolean unitedStates;

  void learn(CityLine place, String source) {
    if (hasComma(place, source)) {
      with++;
      unitedStates |= !place.isForeign();
    } else {
      without++;
    }
  }

  /** Returns whether the comma is the converter's. */
  boolean isCustom() {
    return without == 0;
  }

  /** Returns whether nothing in the document says whose the comma is. */
  boolean mayBelongToCity(CityLine place, String source) {
    return with > 0 && isCustom() && !unitedStates && hasComma(place, source);
  }

  private static boolean hasComma(CityLine place, String source) {
    return source.charAt(place.words().get(place.city() - 1).end() - 1) == ',';
  }
}
