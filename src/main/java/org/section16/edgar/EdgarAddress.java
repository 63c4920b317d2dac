package org.section16.edgar;

import java.util.Optional;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.StateOrCountry;

/**
 * The state and country of an address as in EDGAR's XML.
 *
 * <p>Before 2026 a foreign country is a code in {@code rptOwnerState}: {@code V8}. Since then
 * {@code rptOwnerNonUSAddressFlag} says whether the address is outside the United States; a foreign
 * country is a code in {@code rptOwnerCountry}, the name that the page prints is in {@code
 * rptOwnerStateDescription}, and a foreign territory has its own element. If a page since 2026
 * prints the code itself (in the box 'State'), no description is written, so that the code is read
 * back as printed.
 */
record EdgarAddress(
    Optional<Boolean> nonUsAddressFlag,
    Optional<String> nonUsStateTerritory,
    Optional<String> state,
    Optional<String> country,
    Optional<String> stateDescription) {
  /** Printed in the box 'Country' since 2026 if {@code rptOwnerNonUSAddressFlag} is false. */
  static final String UNITED_STATES = "UNITED STATES";

  static EdgarAddress of(ReportingOwnerAddress address, FormLayout layout) {
    Optional<String> state = address.state().value();
    Optional<String> country = address.country().value();
    Optional<StateOrCountry> place = state.flatMap(StateOrCountry::find);
    if (country.isPresent()) {
      return country.get().equalsIgnoreCase(UNITED_STATES)
          ? unitedStates(state, place)
          : foreign(
              state,
              country
                  .flatMap(StateOrCountry::find)
                  .filter(StateOrCountry::isForeign)
                  .map(StateOrCountry::code),
              country);
    }
    if (layout == FormLayout.SINCE_2026 && place.filter(StateOrCountry::isForeign).isPresent()) {
      return foreign(Optional.empty(), place.map(StateOrCountry::code), Optional.empty());
    }
    Optional<String> description =
        place.filter(found -> found.kind() != StateOrCountry.Kind.STATE).map(StateOrCountry::name);
    return new EdgarAddress(
        Optional.empty(), Optional.empty(), state, Optional.empty(), description);
  }

  private static EdgarAddress unitedStates(Optional<String> state, Optional<StateOrCountry> place) {
    return new EdgarAddress(
        Optional.of(false),
        Optional.empty(),
        place.map(StateOrCountry::code).or(() -> state),
        Optional.empty(),
        place.map(StateOrCountry::name));
  }

  private static EdgarAddress foreign(
      Optional<String> territory, Optional<String> code, Optional<String> description) {
    return new EdgarAddress(Optional.of(true), territory, Optional.empty(), code, description);
  }
}
