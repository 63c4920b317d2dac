package org.section16.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
  /** An X before the next label, which may stand in the box before. */
  private static final int TICK = 1;

  private static final String PLAN_LABEL = "Check this box to indicate";

  private final FilingTree tree;
  private final Cover cover;
  private final SubmissionHeader header;
  private final FieldReader fields;
  private final DiagnosticSink diagnostics;
  private final List<SourceSpan> strays = new ArrayList<>();

  CoverReader(FilingTree tree, Cover cover, SubmissionHeader header, DiagnosticSink diagnostics) {
    this.header = header;
    this.tree = tree;
    this.cover = cover;
    this.fields = new FieldReader(diagnostics);
    this.diagnostics = diagnostics;
  }

  Reported<LocalDate> date(Box box, String field) {
    Optional<Reported<LocalDate>> found = Optional.empty();
    for (Piece piece : cover.pieces(box)) {
      String text = text(piece);
      if (!Characters.hasDigit(text)) {
        if (text.length() > TICK) {
          reportStray(span(piece), "for '" + field + "' is no date");
        }
      } else {
        if (found.isEmpty()) {
          found = Optional.of(fields.date(new CellContent(text, List.of(), span(piece)), field));
        } else {
          reportAgain(piece, found.get(), field);
        }
      }
    }
    return found.isPresent()
        ? found.get()
        : cover.caption(box).map(Reported::<LocalDate>nothing).orElseGet(Reported::nothing);
  }

  /** A second date in one box. */
  private void reportAgain(Piece piece, Reported<LocalDate> date, String field) {
    Optional<LocalDate> again = Dates.parse(text(piece));
    if (again.isPresent() && !again.equals(date.value())) {
      reportStray(span(piece), "behind '" + field + "' is a second date");
    }
  }

  /** The places that were spoken of since they hold too much. */
  List<SourceSpan> strays() {
    return strays;
  }

  private void reportStray(SourceSpan span, String what) {
    strays.add(span);
    diagnostics.report(
        DiagnosticCode.STRAY_TEXT,
        span,
        "'"
            + Messages.shorten(PlainText.of(tree.source(), span.start(), span.end()))
            + "' "
            + what
            + "; it was left out");
  }

  /** The box for Rule 10b5-1. Nothing is known of it where its label stands in other text. */
  Reported<Boolean> planBox() {
    int label = cover.tick(Label.AFF_10B5_ONE).isEmpty() ? tree.source().indexOf(PLAN_LABEL) : -1;
    if (label >= 0) {
      diagnostics.report(
          DiagnosticCode.FIELD_MISSING,
          tree.span(label, label + PLAN_LABEL.length()),
          "the box of '" + PLAN_LABEL + "' was not found; its label stands in other text");
    }
    return box(Label.AFF_10B5_ONE);
  }

  Reported<Boolean> box(Label label) {
    return cover.tick(label).map(this::ticked).orElseGet(Reported::nothing);
  }

  /**
   * Where the page shows only ticked boxes, a label without one is unticked; where it shows none at
   * all, nothing is known.
   */
  private Reported<Boolean> ticked(Tick tick) {
    if (!tick.isReadable()) {
      return unreadable(tick);
    }
    if (tick.mark().isPresent()) {
      SourceSpan mark = tick.mark().get();
      return Reported.inferred(tick.ticked(), mark);
    }
    return cover.anyMark()
        ? Reported.inferred(false, tick.label())
        : Reported.nothing(tick.label());
  }

  private <T> Reported<T> unreadable(Tick tick) {
    SourceSpan mark = tick.mark().orElse(tick.label());
    String raw = text(mark);
    fields.unreadable(raw, "check box", Messages.shorten(text(tick.label())), mark);
    return new Reported<>(Optional.empty(), raw, List.of(), mark);
  }

  private String text(SourceSpan span) {
    return PlainText.of(tree.source(), span.start(), span.end());
  }

  Reported<FilingGroup> filingGroup() {
    for (Label line : List.of(Label.ONE_OWNER, Label.MORE_OWNERS)) {
      Optional<Tick> tick = cover.tick(line).filter(found -> !found.isReadable());
      if (tick.isPresent()) {
        return unreadable(tick.get());
      }
    }
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
            .orElseGet(this::cikElsewhere);
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

  private Reported<String> cikElsewhere() {
    Reported<String> cik = header.issuerCik();
    return cik.isPresent() ? cik : PageAddress.cik(tree, diagnostics);
  }

  private SourceSpan issuerSpan() {
    return cover.caption(Box.ISSUER).orElse(SourceSpan.NONE);
  }

  /** The bracket before the symbol, not that of a link. */
  private int openingBracket(Piece piece) {
    String source = tree.source();
    int close = source.indexOf(']', piece.end());
    for (int at = piece.end() - 1; at > piece.start(); at--) {
      if (source.charAt(at) == ']') {
        close = at;
      } else if (source.charAt(at) == '[') {
        if (close < 0 || close + 1 >= source.length() || source.charAt(close + 1) != '(') {
          int open = at;
          while (open > piece.start() && source.charAt(open - 1) == '\\') {
            open--;
          }
          return open;
        }
      }
    }
    return -1;
  }

  private Reported<String> symbol(Piece piece) {
    String text = text(piece);
    int open = text.startsWith("[") ? 1 : 0;
    int close = text.lastIndexOf(']');
    if (close > 0 && close + 1 < text.length()) {
      reportStray(span(piece), "has more than the symbol in brackets");
    }
    String symbol = text.substring(open, close >= open ? close : text.length()).strip();
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
    AddressReader addresses = AddressReader.of(tree, cover.owners(), diagnostics);
    List<ReportingOwner> owners = new ArrayList<>();
    Map<Object, Integer> known = new HashMap<>();
    for (Owner owner : cover.owners()) {
      List<Piece> pieces = owner.of(Box.NAME);
      Reported<String> name =
          joined(AddressReader.isUncaptioned(owner) ? pieces.subList(0, 1) : pieces, owner.caption);
      if (owner.named && completeNamed(owners, owner, name)) {
        continue;
      }
      ReportingOwnerAddress address = addresses.read(owner);
      Object key = List.of(name, address.street1(), address.street2(), address.zipCode());
      Integer before = known.putIfAbsent(key, owners.size());
      if (before == null) {
        owners.add(new ReportingOwner(cik(owner, name), name, address, relationship(owner)));
      } else {
        complete(owners, before, owner);
      }
    }
    for (int i = 1; i < owners.size(); i++) {
      if (hasNoRole(owners.get(i))) {
        reportRole(owners.get(i));
      }
    }
    return owners;
  }

  /**
   * Completes the owner of this name, and CIK if it has one, that was read before: of several the
   * first whose roles are not known.
   */
  private boolean completeNamed(List<ReportingOwner> owners, Owner named, Reported<String> name) {
    OptionalInt known = OptionalInt.empty();
    for (int i = owners.size() - 1; i >= 0; i--) {
      Optional<String> cik = owners.get(i).rptOwnerCik().value();
      boolean isOther = cik.isPresent() && named.link.isPresent() && !cik.equals(named.link);
      boolean isBetter = known.isEmpty() || hasNoRole(owners.get(i));
      if (!isOther && isBetter && owners.get(i).rptOwnerName().equals(name)) {
        known = OptionalInt.of(i);
      }
    }
    known.ifPresent(index -> complete(owners, index, named));
    return known.isPresent();
  }

  /** Adds the roles of an owner whose other boxes were read before. */
  private void complete(List<ReportingOwner> owners, int index, Owner again) {
    ReportingOwner first = owners.get(index);
    if (hasNoRole(first)) {
      owners.set(
          index,
          new ReportingOwner(
              first.rptOwnerCik(), first.rptOwnerName(), first.address(), relationship(again)));
    }
  }

  private static boolean hasNoRole(ReportingOwner owner) {
    return owner.relationship().equals(ReportingOwnerRelationship.UNKNOWN);
  }

  private void reportRole(ReportingOwner owner) {
    diagnostics.report(
        DiagnosticCode.ROLE_NOT_PRINTED,
        owner.rptOwnerName().span(),
        "the page does not print the relationship of this owner to the issuer");
  }

  private Reported<String> cik(Owner owner, Reported<String> name) {
    return owner.link.isPresent()
        ? Reported.inferred(owner.link.get(), name.span())
        : header.ownerCik(name.raw());
  }

  private ReportingOwnerRelationship relationship(Owner owner) {
    if (owner.ticks.isEmpty()) {
      return ReportingOwnerRelationship.UNKNOWN;
    }
    Reported<Boolean> officer = box(owner, Label.OFFICER);
    Reported<Boolean> other = box(owner, Label.OTHER);
    List<Piece> texts = texts(owner);
    boolean isOfficer = officer.value().orElse(false);
    boolean isOther = other.value().orElse(false);
    Reported<String> title = Reported.nothing(officer.span());
    Reported<String> otherText = Reported.nothing(other.span());
    SourceSpan at = owner.relationship.orElse(owner.caption);
    List<Piece> ofTitle = texts.stream().filter(piece -> isTitle(owner, piece)).toList();
    if (!ofTitle.isEmpty()) {
      title = joined(owner, ofTitle, at);
      otherText = joined(owner, texts.subList(ofTitle.size(), texts.size()), other.span());
    } else if (texts.size() >= 2 && isOfficer && isOther) {
      title = joined(owner, texts.subList(0, texts.size() - 1), at);
      otherText = reported(texts.get(texts.size() - 1));
    } else if (!texts.isEmpty() && isOther && !isOfficer) {
      otherText = joined(owner, texts, at);
    } else if (!texts.isEmpty()) {
      title = joined(owner, texts, at);
      OptionalInt split = isOther ? GluedTitle.split(title.raw()) : OptionalInt.empty();
      if (split.isPresent()) {
        otherText = part(title, title.raw().substring(split.getAsInt()).strip());
        title = part(title, title.raw().substring(0, split.getAsInt()));
      }
      if (isOther) {
        diagnostics.report(
            DiagnosticCode.TITLE_OR_OTHER_TEXT,
            title.span(),
            "'"
                + Messages.shorten(joined(owner, texts, at).raw())
                + "' may be the officer's title, the text for 'Other', or both; read as "
                + (split.isPresent() ? "'" + title.raw() + "' and the rest" : "the title"));
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

  /**
   * The texts of box 5: they stand below all labels, or below the label for which they are given.
   */
  private List<Piece> texts(Owner owner) {
    List<Piece> texts = new ArrayList<>();
    for (Piece piece : owner.of(Box.RELATIONSHIP)) {
      if (text(piece).isBlank()) {
        continue;
      }
      Optional<Label> label = owner.labelBefore(piece.start());
      boolean given = label.filter(Label::takesText).isPresent();
      if (given || !owner.hasLabel(piece.end(), Integer.MAX_VALUE)) {
        texts.add(piece);
      } else {
        reportStray(span(piece), "stands among the check boxes of box 5");
      }
    }
    return texts;
  }

  /** Tells whether the text stands right below 'Officer', with another label behind it. */
  private static boolean isTitle(Owner owner, Piece piece) {
    return owner.labelBefore(piece.start()).equals(Optional.of(Label.OFFICER))
        && owner.hasLabel(piece.end(), Integer.MAX_VALUE);
  }

  /** The words of {@code pieces} without those of the labels between them. */
  private Reported<String> joined(Owner owner, List<Piece> pieces, SourceSpan at) {
    Reported<String> all = joined(pieces, at);
    if (pieces.isEmpty() || !owner.hasLabel(all.span().start(), all.span().end())) {
      return all;
    }
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(text.isEmpty() ? "" : " ").append(text(piece));
    }
    return part(all, text.toString());
  }

  private static Reported<String> part(Reported<String> whole, String text) {
    return Reported.of(text, text, whole.span());
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
