package org.section16.internal.cover;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Owner;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Reported;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.StateOrCountry;

/**
 * Reads the address in box 1: its lines, and city, state and zip code, in cells of their own or in
 * one line.
 */
final class AddressReader {
  private static final String EMPHASIS = "*_`~";

  private final FilingTree tree;
  private final DiagnosticSink diagnostics;
  private final IdentityHashMap<Piece, Place> places = new IdentityHashMap<>();
  private final CityCommas boxes = new CityCommas();
  private final CityCommas list = new CityCommas();

  private AddressReader(FilingTree tree, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /** A reader that knows how this document writes the addresses of {@code owners}. */
  static AddressReader of(FilingTree tree, List<Owner> owners, DiagnosticSink diagnostics) {
    AddressReader reader = new AddressReader(tree, diagnostics);
    for (Owner owner : owners) {
      List<Piece> pieces = owner.of(Box.CITY);
      if (reader.isOneLine(pieces)) {
        reader.commas(owner).learn(reader.place(pieces), tree.source());
      }
    }
    return reader;
  }

  /**
   * Returns whether the captions (Last), (Street), (City) are missing: then the lines tell what is
   * what.
   */
  static boolean isUncaptioned(Owner owner) {
    return owner.of(Box.STREET).isEmpty()
        && owner.of(Box.CITY).isEmpty()
        && owner.of(Box.NAME).size() > 2;
  }

  ReportingOwnerAddress read(Owner owner) {
    ReportingOwnerAddress address = readBox(owner);
    reportMissing(address, owner);
    return address;
  }

  /** What no address lacks. Other countries may have no state and no zip code. */
  private void reportMissing(ReportingOwnerAddress address, Owner owner) {
    boolean foreign = isForeign(address);
    List<String> missing = new ArrayList<>();
    if (address.street1().isBlank()) {
      missing.add("street");
    }
    if (address.city().isBlank()) {
      missing.add("city");
    }
    if (address.state().isBlank() && !foreign) {
      missing.add("state");
    }
    if (address.zipCode().isBlank() && !foreign) {
      missing.add("zip code");
    }
    if (!missing.isEmpty()) {
      diagnostics.report(Diagnostics.addressLacks(owner.place.orElse(owner.caption), missing));
    }
  }

  private static boolean isForeign(ReportingOwnerAddress address) {
    return !address.country().isBlank()
        || address
            .state()
            .value()
            .or(() -> address.city().value())
            .flatMap(StateOrCountry::find)
            .filter(StateOrCountry::isForeign)
            .isPresent();
  }

  private ReportingOwnerAddress readBox(Owner owner) {
    if (isUncaptioned(owner)) {
      List<Piece> pieces = owner.of(Box.NAME);
      int last = pieces.size() - 1;
      return read(pieces.subList(1, last), pieces.subList(last, last + 1), List.of(), owner);
    }
    List<Piece> countries = owner.country ? owner.of(Box.COUNTRY) : List.of();
    return read(owner.of(Box.STREET), owner.of(Box.CITY), countries, owner);
  }

  private ReportingOwnerAddress read(
      List<Piece> street, List<Piece> city, List<Piece> countries, Owner owner) {
    List<Piece> places = isDamagedBreak(city) ? List.of() : city;
    SourceSpan box = owner.caption;
    List<Piece> streets = GluedStreet.apart(street, tree, diagnostics);
    int lines = streets.size();
    Reported<String> street1 = joined(streets.subList(0, Math.min(1, lines)), box);
    Reported<String> street2 = joined(streets.subList(Math.min(1, lines), lines), street1.span());
    Reported<String> country = joined(countries, SourceSpan.NONE);
    int cells = places.size();
    if (isOneLine(places) && !(cells == 2 && isZipOnly(places))) {
      return inOneLine(street1, street2, places, country, owner);
    }
    Reported<String> nothing = Reported.nothing(box);
    return new ReportingOwnerAddress(
        street1,
        street2,
        cells == 0 ? nothing : joined(places.subList(0, 1), box),
        cells < 3 ? nothing : state(joined(places.subList(1, 2), box)),
        cells == 0 ? nothing : zip(joined(places.subList(Math.min(2, cells - 1), cells), box)),
        country);
  }

  /** Returns whether there is a line that holds something, or one with its rest below. */
  private boolean isOneLine(List<Piece> places) {
    return !places.isEmpty() && places.size() < 3 && !place(places).words().isEmpty();
  }

  /** Returns whether there is a line, but nothing in it except a line break without its end. */
  private boolean isDamagedBreak(List<Piece> places) {
    return !places.isEmpty() && places.size() < 3 && !isOneLine(places);
  }

  /** City, state and zip code in one line, or a city in two. */
  private ReportingOwnerAddress inOneLine(
      Reported<String> street1,
      Reported<String> street2,
      List<Piece> places,
      Reported<String> country,
      Owner owner) {
    Place place = place(places);
    CityCommas commas = commas(owner);
    reportComma(place, commas);
    int zip = place.city() + place.state();
    int printed = place.words().size() - place.country();
    reportUnclear(place);
    return new ReportingOwnerAddress(
        street1,
        street2,
        words(place, 0, place.city(), commas),
        state(words(place, place.city(), zip, commas)),
        zip(words(place, zip, printed, commas)),
        country.isBlank() ? words(place, printed, place.words().size(), commas) : country);
  }

  /** {@code BEIJING} and {@code 100102} in lines of their own: there is no state. */
  private boolean isZipOnly(List<Piece> places) {
    Place city = Place.of(tree.source(), places.get(0).start(), places.get(0).end());
    boolean hasDigit = false;
    for (int at = places.get(1).start(); at < places.get(1).end(); at++) {
      hasDigit |= Character.isDigit(tree.source().charAt(at));
    }
    return hasDigit
        && city.state() == 0
        && city.city() == city.words().size()
        && place(places).state() == 0
        && StateOrCountry.find(
                PlainText.of(tree.source(), places.get(1).start(), places.get(1).end()))
            .isEmpty();
  }

  /** Box 1 and the table 'Reporting Owners' of one page may differ. */
  private CityCommas commas(Owner owner) {
    return owner.isListed() ? list : boxes;
  }

  private Place place(List<Piece> pieces) {
    return places.computeIfAbsent(
        pieces.get(0),
        first -> Place.of(tree.source(), first.start(), pieces.get(pieces.size() - 1).end()));
  }

  private void reportUnclear(Place place) {
    if (place.isUnclear()) {
      int last = place.words().size() - 1;
      diagnostics.report(
          Diagnostics.unclearCityLine(
              tree.span(place.words().get(0).start(), place.words().get(last).end())));
    }
  }

  private void reportComma(Place place, CityCommas commas) {
    if (commas.mayBelongToCity(place, tree.source())) {
      Place.Word last = place.words().get(place.city() - 1);
      diagnostics.report(
          Diagnostics.commaAfterCity(
              tree.span(place.words().get(0).start(), last.end()),
              last.text().substring(0, last.text().length() - 1)));
    }
  }

  private Reported<String> words(Place place, int from, int to, CityCommas commas) {
    if (from >= to) {
      int at = place.words().get(0).start();
      return Reported.nothing(tree.span(at, at));
    }
    int end = place.words().get(to - 1).end();
    boolean comma = tree.source().charAt(end - 1) == ',' && (from > 0 || commas.isCustom());
    int last = comma ? end - 1 : end;
    return reported(emphasized(place.words().get(from).start(), last), last);
  }

  /** Where the words begin with the marks that close after them: {@code **SPRINGFIELD**,}. */
  private int emphasized(int start, int end) {
    String source = tree.source();
    int from = start;
    while (from > 0
        && EMPHASIS.indexOf(source.charAt(end - 1)) >= 0
        && source.charAt(from - 1) == source.charAt(end - 1)) {
      from--;
    }
    return from;
  }

  /** Forms since 2026 print the name of a state or country; EDGAR's code for it is the value. */
  private static Reported<String> state(Reported<String> printed) {
    Optional<String> code =
        printed.value().flatMap(StateOrCountry::ofName).map(StateOrCountry::code);
    return code.isEmpty()
        ? printed
        : new Reported<>(code, printed.raw(), printed.footnotes(), printed.span());
  }

  /** Digits of other scripts or widths, as some keyboards type them. */
  private Reported<String> zip(Reported<String> printed) {
    String raw = printed.raw();
    StringBuilder plain = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int digit = c < 0x80 ? -1 : Character.digit(c, 10);
      plain.append(digit < 0 ? c : (char) ('0' + digit));
    }
    if (plain.toString().equals(raw)) {
      return printed;
    }
    diagnostics.report(Diagnostics.repairedZipCode(printed.span(), raw, plain.toString()));
    return new Reported<>(Optional.of(plain.toString()), raw, printed.footnotes(), printed.span());
  }

  private Reported<String> joined(List<Piece> pieces, SourceSpan otherwise) {
    return pieces.isEmpty()
        ? Reported.nothing(otherwise)
        : reported(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
  }

  private Reported<String> reported(int start, int end) {
    String text = PlainText.of(tree.source(), start, end);
    SourceSpan span = tree.span(start, end);
    return text.isEmpty() ? Reported.nothing(span) : Reported.of(text, text, span);
  }
}
