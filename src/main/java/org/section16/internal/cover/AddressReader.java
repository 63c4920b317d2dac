package org.section16.internal.cover;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Owner;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.markdown.Characters;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Spans;
import org.section16.model.Reported;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.StateOrCountry;

/**
 * Reads the address in box 1: its lines, and city, state and zip code, in cells of their own or in
 * one line.
 */
final class AddressReader {
  /** Between the words of a line there may be such marks. */
  private static final Pattern MARKS = Pattern.compile("[*_`~|]");

  private final FilingTree tree;
  private final CoverTexts texts;
  private final DiagnosticSink diagnostics;
  private final IdentityHashMap<Piece, CityLine> places = new IdentityHashMap<>();
  private final CityCommas boxes = new CityCommas();
  private final CityCommas list = new CityCommas();

  private AddressReader(FilingTree tree, CoverTexts texts, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  /** A reader that knows how this document writes the addresses of {@code owners}. */
  static AddressReader of(
      FilingTree tree, List<Owner> owners, CoverTexts texts, DiagnosticSink diagnostics) {
    AddressReader reader = new AddressReader(tree, texts, diagnostics);
    for (Owner owner : owners) {
      List<Piece> pieces = reader.places(owner.of(Box.CITY));
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
    List<Piece> places = places(city);
    SourceSpan box = owner.caption;
    List<Piece> streets = RunTogetherStreet.apart(street, tree, diagnostics);
    int lines = streets.size();
    Reported<String> street1 = texts.joined(streets.subList(0, Math.min(1, lines)), box);
    Reported<String> street2 =
        texts.joined(streets.subList(Math.min(1, lines), lines), street1.span());
    Reported<String> country = texts.joined(countries, SourceSpan.NONE);
    int cells = places.size();
    if (isOneLine(places) && !(cells == 2 && isZipOnly(places))) {
      return inOneLine(street1, street2, places, country, owner);
    }
    Reported<String> nothing = Reported.nothing(box);
    return new ReportingOwnerAddress(
        street1,
        street2,
        cells == 0 ? nothing : texts.joined(places.subList(0, 1), box),
        cells < 3 ? nothing : state(texts.joined(places.subList(1, 2), box)),
        cells == 0 ? nothing : zip(texts.joined(places.subList(cells - 1, cells), box)),
        country);
  }

  /** The pieces; none if there is nothing in them except a line break without its end. */
  private List<Piece> places(List<Piece> pieces) {
    return pieces.isEmpty() || place(pieces).words().isEmpty() ? List.of() : pieces;
  }

  /** Returns whether city, state and zip code are not in a piece each. */
  private boolean isOneLine(List<Piece> places) {
    return !places.isEmpty() && (places.size() != 3 || isCityInPieces(places));
  }

  /** {@code **SANTA** **MONICA** **CA 90401**}: the state is in the last piece. */
  private boolean isCityInPieces(List<Piece> places) {
    return StateOrCountry.find(texts.of(places.get(1))).isEmpty() && place(places).state() > 0;
  }

  /** City, state and zip code in one line, or a city in two. */
  private ReportingOwnerAddress inOneLine(
      Reported<String> street1,
      Reported<String> street2,
      List<Piece> places,
      Reported<String> country,
      Owner owner) {
    CityLine place = place(places);
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
    CityLine city = CityLine.of(tree.source(), places.subList(0, 1));
    String zip = texts.of(places.get(1));
    return Characters.hasDigit(zip)
        && city.state() == 0
        && city.city() == city.words().size()
        && place(places).state() == 0
        && StateOrCountry.find(zip).isEmpty();
  }

  /** Box 1 and the table 'Reporting Owners' of one page may differ. */
  private CityCommas commas(Owner owner) {
    return owner.isListed() ? list : boxes;
  }

  private CityLine place(List<Piece> pieces) {
    return places.computeIfAbsent(pieces.get(0), first -> CityLine.of(tree.source(), pieces));
  }

  private void reportUnclear(CityLine place) {
    if (place.isUnclear()) {
      int last = place.words().size() - 1;
      diagnostics.report(
          Diagnostics.unclearCityLine(
              tree.span(place.words().get(0).start(), place.words().get(last).end())));
    }
  }

  private void reportComma(CityLine place, CityCommas commas) {
    if (commas.mayBelongToCity(place, tree.source())) {
      CityLine.Word last = place.words().get(place.city() - 1);
      diagnostics.report(
          Diagnostics.commaAfterCity(
              tree.span(place.words().get(0).start(), last.end()),
              last.text().substring(0, last.text().length() - 1)));
    }
  }

  private Reported<String> words(CityLine place, int from, int to, CityCommas commas) {
    if (from >= to) {
      int at = place.words().get(0).start();
      return Reported.nothing(tree.span(at, at));
    }
    int end = place.words().get(to - 1).end();
    boolean comma = tree.source().charAt(end - 1) == ',' && (from > 0 || commas.isCustom());
    SourceSpan span = Spans.content(tree, place.words().get(from).start(), comma ? end - 1 : end);
    if (MARKS.matcher(tree.source()).region(span.start(), span.end()).find()) {
      String text = place.text(from, to);
      String name = comma ? text.substring(0, text.length() - 1) : text;
      return Reported.of(name, name, span);
    }
    return texts.reported(new Piece(span.start(), span.end()));
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
      plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    if (plain.toString().equals(raw)) {
      return printed;
    }
    diagnostics.report(Diagnostics.repairedZipCode(printed.span(), raw, plain.toString()));
    return new Reported<>(Optional.of(plain.toString()), raw, printed.footnotes(), printed.span());
  }
}
