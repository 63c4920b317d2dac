package org.section16.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.DiagnosticCode;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.Cover.Box;
import org.section16.internal.Cover.Label;
import org.section16.internal.Cover.Owner;
import org.section16.internal.Cover.Piece;
import org.section16.internal.Cover.Tick;
import org.section16.model.FilingGroup;
import org.section16.model.Issuer;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.ReportingOwnerRelationship;

/** Reads the boxes of the cover as their types. */
final class CoverReader {
  private final FilingTree tree;
  private final Cover cover;
  private final FieldReader fields;
  private final DiagnosticSink diagnostics;

  CoverReader(FilingTree tree, Cover cover, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.cover = cover;
    this.fields = new FieldReader(diagnostics);
    this.diagnostics = diagnostics;
  }

  Reported<LocalDate> date(Box box, String field) {
    for (Piece piece : cover.pieces(box)) {
      String text = text(piece);
      if (text.chars().anyMatch(Character::isDigit)) {
        return fields.date(new CellContent(text, List.of(), span(piece)), field);
      }
    }
    return cover.caption(box).map(Reported::<LocalDate>nothing).orElseGet(Reported::nothing);
  }

  Reported<Boolean> box(Label label) {
    return cover.tick(label).map(this::ticked).orElseGet(Reported::nothing);
  }

  /**
   * Where the page shows only ticked boxes, a label without one is unticked; where it shows none at
   * all, nothing is known.
   */
  private Reported<Boolean> ticked(Tick tick) {
    if (tick.mark().isPresent()) {
      SourceSpan mark = tick.mark().get();
      return Reported.inferred(tick.ticked(), mark);
    }
    return cover.anyMark()
        ? Reported.inferred(false, tick.label())
        : Reported.nothing(tick.label());
  }

  Reported<FilingGroup> filingGroup() {
    Optional<Tick> one = cover.tick(Label.ONE_OWNER).filter(Tick::ticked);
    Optional<Tick> more = cover.tick(Label.MORE_OWNERS).filter(Tick::ticked);
    if (one.isPresent() && more.isPresent()) {
      diagnostics.report(
          DiagnosticCode.CONTRADICTING_BOXES,
          more.get().label(),
          "both lines of box 6 are ticked; neither was read");
      return Reported.nothing(more.get().label());
    }
    return one.map(
            tick -> Reported.inferred(FilingGroup.INDIVIDUAL, tick.mark().orElse(tick.label())))
        .or(
            () ->
                more.map(
                    tick -> Reported.inferred(FilingGroup.JOINT, tick.mark().orElse(tick.label()))))
        .orElseGet(
            () ->
                cover
                    .caption(Box.GROUP)
                    .map(Reported::<FilingGroup>nothing)
                    .orElseGet(Reported::nothing));
  }

  Issuer issuer() {
    Reported<String> cik =
        cover
            .issuerLink()
            .map(number -> Reported.inferred(number, issuerSpan()))
            .orElseGet(Reported::nothing);
    List<Piece> pieces = cover.pieces(Box.ISSUER);
    if (pieces.isEmpty()) {
      SourceSpan span = issuerSpan();
      return new Issuer(cik, Reported.nothing(span), Reported.nothing(span), foreignSymbol());
    }
    Piece piece = new Piece(pieces.get(0).start(), pieces.get(0).end());
    int open = openingBracket(piece);
    if (open < 0) {
      boolean bracketed = pieces.size() > 1 && text(pieces.get(1)).startsWith("[");
      return new Issuer(
          cik,
          reported(piece),
          bracketed ? symbol(pieces.get(1)) : Reported.nothing(span(piece)),
          foreignSymbol());
    }
    return new Issuer(
        cik,
        reported(trim(piece.start(), open)),
        symbol(new Piece(open, piece.end())),
        foreignSymbol());
  }

  private SourceSpan issuerSpan() {
    return cover.caption(Box.ISSUER).orElse(SourceSpan.NONE);
  }

  /** The bracket before the symbol, not that of a link. */
  private int openingBracket(Piece piece) {
    String source = tree.source();
    for (int at = piece.end() - 1; at > piece.start(); at--) {
      if (source.charAt(at) == '[') {
        int close = source.indexOf(']', at);
        if (close < 0 || close + 1 >= source.length() || source.charAt(close + 1) != '(') {
          return source.charAt(at - 1) == '\\' ? at - 1 : at;
        }
      }
    }
    return -1;
  }

  private Reported<String> symbol(Piece piece) {
    String text = text(piece);
    String symbol = text.startsWith("[") ? text.substring(1) : text;
    symbol = (symbol.endsWith("]") ? symbol.substring(0, symbol.length() - 1) : symbol).strip();
    return symbol.isEmpty()
        ? Reported.nothing(span(piece))
        : Reported.of(symbol, symbol, span(piece));
  }

  private Reported<String> foreignSymbol() {
    List<Piece> pieces = cover.pieces(Box.FOREIGN_SYMBOL);
    return pieces.isEmpty()
        ? cover
            .caption(Box.FOREIGN_SYMBOL)
            .map(Reported::<String>nothing)
            .orElseGet(Reported::nothing)
        : symbol(pieces.get(0));
  }

  /** The owners, each once: the page may list the first one again among the others. */
  List<ReportingOwner> owners() {
    List<ReportingOwner> owners = new ArrayList<>();
    Set<Object> known = new HashSet<>();
    for (Owner owner : cover.owners()) {
      Reported<String> name = joined(owner.of(Box.NAME), owner.caption);
      ReportingOwnerAddress address = ReportingOwnerAddress.UNKNOWN;
      if (owner.of(Box.STREET).isEmpty()
          && owner.of(Box.CITY).isEmpty()
          && owner.of(Box.NAME).size() > 2) {
        List<Piece> pieces = owner.of(Box.NAME);
        name = reported(pieces.get(0));
        address =
            address(
                pieces.subList(1, pieces.size() - 1),
                pieces.subList(pieces.size() - 1, pieces.size()),
                List.of(),
                owner.caption);
      } else {
        List<Piece> country = owner.country ? owner.of(Box.COUNTRY) : List.of();
        address = address(owner.of(Box.STREET), owner.of(Box.CITY), country, owner.caption);
      }
      Reported<String> cik =
          owner.link.isPresent()
              ? Reported.inferred(owner.link.get(), name.span())
              : Reported.nothing();
      ReportingOwner read =
          new ReportingOwner(cik, name, address, relationship(owner, owners.isEmpty()));
      if (known.add(List.of(name, address.street1(), address.street2(), address.zipCode()))) {
        owners.add(read);
      }
    }
    return owners;
  }

  private ReportingOwnerAddress address(
      List<Piece> streets, List<Piece> places, List<Piece> countries, SourceSpan box) {
    Reported<String> street1 = streets.isEmpty() ? Reported.nothing(box) : reported(streets.get(0));
    Reported<String> street2 =
        streets.size() < 2
            ? Reported.nothing(street1.span())
            : joined(streets.subList(1, streets.size()), box);
    Reported<String> country = countries.isEmpty() ? Reported.nothing() : joined(countries, box);
    if (places.size() >= 3) {
      return new ReportingOwnerAddress(
          street1,
          street2,
          reported(places.get(0)),
          reported(places.get(1)),
          joined(places.subList(2, places.size()), box),
          country);
    }
    if (places.isEmpty()) {
      return new ReportingOwnerAddress(
          street1,
          street2,
          Reported.nothing(box),
          Reported.nothing(box),
          Reported.nothing(box),
          country);
    }
    Place place =
        Place.of(tree.source(), places.get(0).start(), places.get(places.size() - 1).end());
    int zip = place.city() + place.state();
    reportComma(place);
    return new ReportingOwnerAddress(
        street1,
        street2,
        words(place, 0, place.city()),
        words(place, place.city(), zip),
        words(place, zip, place.words().size()),
        country);
  }

  /**
   * {@code LONDON, X0 W1K 3JP}: with a state of the United States the comma is custom, else it may
   * be part of the name.
   */
  private void reportComma(Place place) {
    if (place.isForeign()
        && tree.source().charAt(place.words().get(place.city() - 1).end() - 1) == ',') {
      Place.Word last = place.words().get(place.city() - 1);
      diagnostics.report(
          DiagnosticCode.COMMA_BEHIND_CITY,
          tree.span(place.words().get(0).start(), last.end()),
          "the comma behind '"
              + last.text().replaceFirst(",$", "")
              + "' may be part of the city; it was left out");
    }
  }

  private Reported<String> words(Place place, int from, int to) {
    if (from >= to) {
      return Reported.nothing(
          span(new Piece(place.words().get(0).start(), place.words().get(0).start())));
    }
    int end = place.words().get(to - 1).end();
    boolean comma = tree.source().charAt(end - 1) == ',';
    return reported(new Piece(place.words().get(from).start(), comma ? end - 1 : end));
  }

  private ReportingOwnerRelationship relationship(Owner owner, boolean isFirst) {
    if (owner.ticks.isEmpty()) {
      if (!isFirst) {
        diagnostics.report(
            DiagnosticCode.ROLE_NOT_PRINTED,
            owner.caption,
            "the page does not print the relationship of this owner to the issuer");
      }
      return ReportingOwnerRelationship.UNKNOWN;
    }
    Reported<Boolean> officer = box(owner, Label.OFFICER);
    Reported<Boolean> other = box(owner, Label.OTHER);
    List<Piece> texts =
        owner.of(Box.RELATIONSHIP).stream().filter(piece -> !text(piece).isBlank()).toList();
    boolean isOfficer = officer.value().orElse(false);
    boolean isOther = other.value().orElse(false);
    Reported<String> title = Reported.nothing(officer.span());
    Reported<String> otherText = Reported.nothing(other.span());
    SourceSpan at = owner.relationship.orElse(owner.caption);
    if (texts.size() >= 2 && isOfficer && isOther) {
      title = joined(texts.subList(0, texts.size() - 1), at);
      otherText = reported(texts.get(texts.size() - 1));
    } else if (!texts.isEmpty() && isOther && !isOfficer) {
      otherText = joined(texts, at);
    } else if (!texts.isEmpty()) {
      title = joined(texts, at);
      if (isOther) {
        diagnostics.report(
            DiagnosticCode.TITLE_OR_OTHER_TEXT,
            title.span(),
            "'"
                + Messages.shorten(title.raw())
                + "' may be the officer's title, the text for 'Other', or both; read as the title");
      }
    }
    return new ReportingOwnerRelationship(
        box(owner, Label.DIRECTOR),
        officer,
        box(owner, Label.TEN_PERCENT_OWNER),
        other,
        title,
        otherText);
  }

  private Reported<Boolean> box(Owner owner, Label label) {
    Tick tick = owner.ticks.get(label);
    return tick == null ? Reported.nothing() : ticked(tick);
  }

  private String text(Piece piece) {
    return PlainText.of(tree.source(), piece.start(), piece.end());
  }

  private SourceSpan span(Piece piece) {
    return tree.span(piece.start(), piece.end());
  }

  private Piece trim(int start, int end) {
    SourceSpan span = Spans.trimmed(tree, start, end);
    return new Piece(span.start(), span.end());
  }

  private Reported<String> reported(Piece piece) {
    String text = text(piece);
    return text.isEmpty() ? Reported.nothing(span(piece)) : Reported.of(text, text, span(piece));
  }

  private Reported<String> joined(List<Piece> pieces, SourceSpan otherwise) {
    return pieces.isEmpty()
        ? Reported.nothing(otherwise)
        : reported(new Piece(pieces.get(0).start(), pieces.get(pieces.size() - 1).end()));
  }
}
