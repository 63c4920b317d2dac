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
 * Reads the address in box 1: its street lines, and city, state and zip code, in a cell each or in
 * one line.
 */
final class AddressReader {
  /** Marks that may be between the words of a line. */
  private static final Pattern MARKS = Pattern.compile("[*_`~|]");

  private final FilingTree tree;
  private final CoverTexts texts;
  private final DiagnosticSink diagnostics;
  private final IdentityHashMap<Piece, CityLine> cityLines = new IdentityHashMap<>();
  private final CityCommas commasInBoxes = new CityCommas();
  private final CityCommas commasInTable = new CityCommas();

  private AddressReader(FilingTree tree, CoverTexts texts, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  /** Returns a reader that has learnt how this document writes the addresses of {@code owners}. */
  static AddressReader of(
      FilingTree tree, List<Owner> owners, CoverTexts texts, DiagnosticSink diagnostics) {
    AddressReader reader = new AddressReader(tree, texts, diagnostics);
    for (Owner owner : owners) {
      List<Piece> pieces = reader.cityPieces(owner.of(Box.CITY));
      if (reader.isOneLine(pieces)) {
        reader.commas(owner).learn(reader.cityLine(pieces), tree.source());
      }
    }
    return reader;
  }

  /**
   * Returns whether the captions (Last), (Street), (City) are missing, so that only the order of
   * the lines shows what each one is.
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

  /** Reports what is missing from an address. Foreign ones may have no state and no zip code. */
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
    List<Piece> countries = owner.hasCountry ? owner.of(Box.COUNTRY) : List.of();
    return read(owner.of(Box.STREET), owner.of(Box.CITY), countries, owner);
  }

  private ReportingOwnerAddress read(
      List<Piece> street, List<Piece> city, List<Piece> countries, Owner owner) {
    List<Piece> places = cityPieces(city);
    SourceSpan box = owner.caption;
    List<Piece> streets = RunTogetherStreet.split(street, tree, diagnostics);
    int lines = streets.size();
    Reported<String> street1 = texts.joined(streets.subList(0, Math.min(1, lines)), box);
    Reported<String> street2 =
        texts.joined(streets.subList(Math.min(1, lines), lines), street1.span());
    Reported<String> country = texts.joined(countries, SourceSpan.NONE);
    int cells = places.size();
    if (isOneLine(places) && !(cells == 2 && isCityAndZip(places))) {
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

  /** Returns {@code pieces}, or none if they hold nothing but an unclosed line break. */
  private List<Piece> cityPieces(List<Piece> pieces) {
    return pieces.isEmpty() || cityLine(pieces).words().isEmpty() ? List.of() : pieces;
  }

  /** Returns whether city, state and zip code are not each in a piece of their own. */
  private boolean isOneLine(List<Piece> places) {
    return !places.isEmpty() && (places.size() != 3 || isCityInPieces(places));
  }

  /** Returns whether the state is in the last piece: {@code **SANTA** **MONICA** **CA 90401**}. */
  private boolean isCityInPieces(List<Piece> places) {
    return StateOrCountry.find(texts.of(places.get(1))).isEmpty() && cityLine(places).state() > 0;
  }

  /** Reads city, state and zip code in one line, or a city that takes several pieces. */
  private ReportingOwnerAddress inOneLine(
      Reported<String> street1,
      Reported<String> street2,
      List<Piece> places,
      Reported<String> country,
      Owner owner) {
    CityLine line = cityLine(places);
    CityCommas commas = commas(owner);
    reportComma(line, commas);
    int zip = line.city() + line.state();
    int zipEnd = line.words().size() - line.country();
    reportUnclear(line);
    return new ReportingOwnerAddress(
        street1,
        street2,
        words(line, 0, line.city(), commas),
        state(words(line, line.city(), zip, commas)),
        zip(words(line, zip, zipEnd, commas)),
        country.isBlank() ? words(line, zipEnd, line.words().size(), commas) : country);
  }

  /** Returns whether the pieces are a city and a zip code: {@code BEIJING}, {@code 100102}. */
  private boolean isCityAndZip(List<Piece> places) {
    CityLine city = CityLine.of(tree.source(), places.subList(0, 1));
    String zip = texts.of(places.get(1));
    return Characters.hasDigit(zip)
        && city.state() == 0
        && city.city() == city.words().size()
        && cityLine(places).state() == 0
        && StateOrCountry.find(zip).isEmpty();
  }

  /** Returns what was learnt for an owner: box 1 and the table 'Reporting Owners' may differ. */
  private CityCommas commas(Owner owner) {
    return owner.isListed() ? commasInTable : commasInBoxes;
  }

  private CityLine cityLine(List<Piece> pieces) {
    return cityLines.computeIfAbsent(pieces.get(0), first -> CityLine.of(tree.source(), pieces));
  }

  private void reportUnclear(CityLine line) {
    if (line.isUnclear()) {
      int last = line.words().size() - 1;
      diagnostics.report(
          Diagnostics.unclearCityLine(
              tree.span(line.words().get(0).start(), line.words().get(last).end())));
    }
  }

  private void reportComma(CityLine line, CityCommas commas) {
    if (commas.mayBelongToCity(line, tree.source())) {
      CityLine.Word last = line.words().get(line.city() - 1);
      diagnostics.report(
          Diagnostics.commaAfterCity(
              tree.span(line.words().get(0).start(), last.end()),
              last.text().substring(0, last.text().length() - 1)));
    }
  }

  private Reported<String> words(CityLine line, int from, int to, CityCommas commas) {
    if (from >= to) {
      int at = line.words().get(0).start();
      return Reported.nothing(tree.span(at, at));
    }
    int end = line.words().get(to - 1).end();
    boolean comma = tree.source().charAt(end - 1) == ',' && (from > 0 || commas.isFromConverter());
    SourceSpan span = Spans.content(tree, line.words().get(from).start(), comma ? end - 1 : end);
    if (MARKS.matcher(tree.source()).region(span.start(), span.end()).find()) {
      String text = line.text(from, to);
      String name = comma ? text.substring(0, text.length() - 1) : text;
      return Reported.of(name, name, span);
    }
    return texts.reported(new Piece(span.start(), span.end()));
  }

  /** Returns EDGAR's code for the name of a state or country, which forms since 2026 print. */
  private static Reported<String> state(Reported<String> printed) {
    Optional<String> code =
        printed.value().flatMap(StateOrCountry::ofName).map(StateOrCountry::code);
    return code.isEmpty()
        ? printed
        : new Reported<>(code, printed.raw(), printed.footnotes(), printed.span());
  }

  /** Replaces digits of other scripts or widths, which some keyboards type. */
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
