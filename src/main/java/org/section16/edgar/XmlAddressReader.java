package org.section16.edgar;

import java.util.Optional;
import org.section16.model.Reported;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.StateOrCountry;

/**
 * Reads {@code reportingOwnerAddress} in the layouts before and since 2026; the inverse of {@link
 * EdgarAddress}.
 */
final class XmlAddressReader {
  private final XmlFieldReader reader;

  XmlAddressReader(XmlFieldReader reader) {
    this.reader = reader;
  }

  ReportingOwnerAddress read(XmlElement address) {
    address.child("rptOwnerGoodAddress").ifPresent(XmlElement::text);
    Reported<Boolean> nonUs = reader.plain(address, "rptOwnerNonUSAddressFlag", XmlValue.BOX);
    Reported<String> state = text(address, "rptOwnerState");
    Reported<String> territory = text(address, "rptOwnerNonUSStateTerritory");
    Reported<String> code = text(address, "rptOwnerCountry");
    Reported<String> description = text(address, "rptOwnerStateDescription");
    Reported<String> place = state.isPresent() ? state : territory;
    Reported<String> country = Reported.nothing();
    if (code.isPresent() || nonUs.value().orElse(false)) {
      if (description.isPresent()) {
        country = description;
      } else if (place.isPresent()) {
        country = code.map(XmlAddressReader::countryName);
      } else {
        place = code;
      }
    } else if (nonUs.isPresent()) {
      country = Reported.inferred(EdgarAddress.UNITED_STATES, nonUs.span());
    }
    Reported<String> street1 = text(address, "rptOwnerStreet1");
    Reported<String> street2 = text(address, "rptOwnerStreet2");
    boolean isOneLine = address.notes().contains(StreetLines.NOTE);
    return new ReportingOwnerAddress(
        isOneLine ? StreetLines.join(street1, street2) : street1,
        isOneLine ? Reported.nothing() : street2,
        text(address, "rptOwnerCity"),
        place,
        text(address, "rptOwnerZipCode"),
        country);
  }

  private static String countryName(String code) {
    Optional<StateOrCountry> country = StateOrCountry.ofCode(code);
    return country.map(StateOrCountry::name).orElse(code);
  }

  private Reported<String> text(XmlElement address, String name) {
    return reader.plain(address, name, XmlValue.TEXT);
  }
}
