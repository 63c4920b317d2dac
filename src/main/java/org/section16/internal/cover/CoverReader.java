package org.section16.internal.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Owner;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.field.CellContent;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.field.FieldReader;
import org.section16.internal.markdown.Characters;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.value.Dates;
import org.section16.internal.value.NoValue;
import org.section16.model.Issuer;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.ReportingOwnerRelationship;

/** Converts the contents of the cover's boxes to their types. */
public final class CoverReader {
  private static final Pattern DATE_AND_BOX_NUMBER =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}\\d\\.");

  /** The length of the X before the next label, which may end up in the box of a date. */
  private static final int TICK_LENGTH = 1;

  /** {@code 4. If Arnendment, Date of Original Filed}: a caption that was not recognised. */
  private static final Pattern UNRECOGNISED_CAPTION = Pattern.compile("\\d[aAbB]?\\. *\\p{L}.*");

  private final FilingTree tree;
  private final Cover cover;
  private final SubmissionHeader header;
  private final CoverTexts texts;
  private final CoverBoxes boxes;
  private final FieldReader fields;
  private final DiagnosticSink diagnostics;

  public CoverReader(
      FilingTree tree, Cover cover, SubmissionHeader header, DiagnosticSink diagnostics) {
    this.header = header;
    this.tree = tree;
    this.cover = cover;
    this.texts = new CoverTexts(tree, diagnostics);
    this.boxes = new CoverBoxes(tree, cover, texts, diagnostics);
    this.fields = new FieldReader(diagnostics);
    this.diagnostics = diagnostics;
    reportLeftOver();
  }

  /** Reports what is in a box but in none of its fields. */
  private void reportLeftOver() {
    for (SourceSpan tick : cover.lostTicks()) {
      diagnostics.report(Diagnostics.checkBoxWithoutLabel(tick));
    }
    for (SourceSpan stray : cover.strays()) {
      texts.reportStray(stray, Diagnostics::strayCoverCell);
    }
    for (Box box : List.of(Box.ISSUER, Box.PERIOD, Box.AMENDMENT)) {
      dropCaptions(cover.pieces(box));
    }
    for (Owner owner : cover.owners()) {
      dropCaptions(owner.of(Box.RELATIONSHIP));
    }
  }

  private void dropCaptions(List<Piece> pieces) {
    for (Piece piece : pieces.isEmpty() ? pieces : List.copyOf(pieces)) {
      String text = texts.of(piece);
      if (Characters.hasDigit(text) && UNRECOGNISED_CAPTION.matcher(text).matches()) {
        texts.reportStray(texts.span(piece), Diagnostics::strayCaption);
        pieces.remove(piece);
      }
    }
  }

  /** Returns the reader of the check boxes. */
  public CoverBoxes boxes() {
    return boxes;
  }

  /** Returns the places already reported as having too much text. */
  public List<SourceSpan> strays() {
    return texts.strays();
  }

  public Issuer issuer() {
    return new IssuerReader(tree, cover, texts, header, diagnostics).issuer();
  }

  public Reported<LocalDate> date(Box box, String field) {
    Optional<Reported<LocalDate>> found = Optional.empty();
    for (Piece piece : cover.pieces(box)) {
      String text = dateText(piece);
      if (!Characters.hasDigit(text) || !isDateOf(box, piece)) {
        if (text.length() > TICK_LENGTH && !NoValue.isWritten(text)) {
          texts.reportStray(
              texts.span(piece), (span, stray) -> Diagnostics.strayForDate(span, stray, field));
        }
      } else {
        if (found.isEmpty()) {
          found =
              Optional.of(fields.date(new CellContent(text, List.of(), texts.span(piece)), field));
        } else {
          reportSecondDate(piece, found.get(), field);
        }
      }
    }
    return found.isPresent()
        ? found.get()
        : cover.caption(box).map(Reported::<LocalDate>nothing).orElseGet(Reported::nothing);
  }

  /** {@code 04/21/20144.}: the number of the next box runs together with the date. */
  private String dateText(Piece piece) {
    String text = texts.of(piece);
    return text.endsWith(".") && DATE_AND_BOX_NUMBER.matcher(text).matches()
        ? text.substring(0, text.length() - 2)
        : text;
  }

  /** Returns whether a piece with digits is a date, or no piece of the box is a readable date. */
  private boolean isDateOf(Box box, Piece piece) {
    if (Dates.parse(dateText(piece)).isPresent()) {
      return true;
    }
    for (Piece other : cover.pieces(box)) {
      if (Dates.parse(texts.of(other)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Reports a second date in one box. */
  private void reportSecondDate(Piece piece, Reported<LocalDate> date, String field) {
    Optional<LocalDate> again = Dates.parse(texts.of(piece));
    if (again.isPresent() && !again.equals(date.value())) {
      texts.reportStray(
          texts.span(piece), (span, stray) -> Diagnostics.secondDate(span, stray, field));
    }
  }

  /** Returns the owners, each once: the page may list the first one again among the others. */
  public List<ReportingOwner> owners() {
    AddressReader addresses = AddressReader.of(tree, cover.owners(), texts, diagnostics);
    List<ReportingOwner> owners = new ArrayList<>();
    RelationshipReader relationships = new RelationshipReader(texts, boxes, diagnostics);
    Map<Object, Integer> known = new HashMap<>();
    for (Owner owner : cover.owners()) {
      List<Piece> pieces = owner.of(Box.NAME);
      Reported<String> name =
          texts.joined(
              AddressReader.isUncaptioned(owner) ? pieces.subList(0, 1) : pieces, owner.caption);
      if (owner.isNameOnly && completeByName(owners, owner, name, relationships)) {
        continue;
      }
      ReportingOwnerAddress address = addresses.read(owner);
      Object key = List.of(name, address.street1(), address.street2(), address.zipCode());
      Integer before = known.putIfAbsent(key, owners.size());
      if (before == null) {
        owners.add(new ReportingOwner(cik(owner, name), name, address, relationships.read(owner)));
      } else {
        complete(owners, before, owner, relationships);
      }
    }
    if (!owners.isEmpty() && hasNoRole(owners.get(0))) {
      reportLostBox(owners.get(0));
    }
    for (int i = 1; i < owners.size(); i++) {
      if (hasNoRole(owners.get(i))) {
        reportRole(owners.get(i));
      }
    }
    return owners;
  }

  /** Reports that not even the caption of box 5 was found. */
  private void reportLostBox(ReportingOwner first) {
    if (cover.owners().stream().noneMatch(owner -> owner.relationship.isPresent())) {
      diagnostics.report(
          Diagnostics.relationshipBoxNotFound(first.rptOwnerName().span())
              .withPath(RelationshipReader.PATH));
    }
  }

  /**
   * Completes the owner with this name (and CIK, if it has one) that was read before; of several,
   * the first whose roles are unknown.
   */
  private static boolean completeByName(
      List<ReportingOwner> owners,
      Owner named,
      Reported<String> name,
      RelationshipReader relationships) {
    OptionalInt known = OptionalInt.empty();
    for (int i = owners.size() - 1; i >= 0; i--) {
      Optional<String> cik = owners.get(i).rptOwnerCik().value();
      boolean isOther = cik.isPresent() && named.link.isPresent() && !cik.equals(named.link);
      boolean isBetter = known.isEmpty() || hasNoRole(owners.get(i));
      if (!isOther && isBetter && owners.get(i).rptOwnerName().equals(name)) {
        known = OptionalInt.of(i);
      }
    }
    known.ifPresent(index -> complete(owners, index, named, relationships));
    return known.isPresent();
  }

  /** Adds the roles of an owner whose other boxes were read before. */
  private static void complete(
      List<ReportingOwner> owners, int index, Owner again, RelationshipReader relationships) {
    ReportingOwner first = owners.get(index);
    if (hasNoRole(first)) {
      owners.set(
          index,
          new ReportingOwner(
              first.rptOwnerCik(),
              first.rptOwnerName(),
              first.address(),
              relationships.read(again)));
    }
  }

  private static boolean hasNoRole(ReportingOwner owner) {
    ReportingOwnerRelationship relationship = owner.relationship();
    return relationship.isDirector().isBlank()
        && relationship.equals(ReportingOwnerRelationship.UNKNOWN);
  }

  private void reportRole(ReportingOwner owner) {
    diagnostics.report(Diagnostics.roleNotPrinted(owner.rptOwnerName().span()));
  }

  private Reported<String> cik(Owner owner, Reported<String> name) {
    return owner.link.isPresent()
        ? Reported.inferred(owner.link.get(), name.span())
        : header.ownerCik(name.raw());
  }
}
