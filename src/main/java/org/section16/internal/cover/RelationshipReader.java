package org.section16.internal.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.section16.SourceSpan;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Label;
import org.section16.internal.cover.Cover.Owner;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.cover.Cover.Tick;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Reported;
import org.section16.model.ReportingOwnerRelationship;

/**
 * Reads box 5, the relationship of an owner to the issuer.
 *
 * <pre>{@code
 * 5. Relationship of Reporting Person(s) to Issuer
 * [X] Officer (give title below)
 * EVP, Sales
 * }</pre>
 */
final class RelationshipReader {
  private final CoverTexts coverTexts;
  private final CoverBoxes boxes;
  private final DiagnosticSink diagnostics;

  /** The path of box 5, which is that of the first owner. */
  static final String PATH = "reportingOwners[0].reportingOwnerRelationship";

  RelationshipReader(CoverTexts texts, CoverBoxes boxes, DiagnosticSink diagnostics) {
    this.coverTexts = texts;
    this.boxes = boxes;
    this.diagnostics = diagnostics;
  }

  ReportingOwnerRelationship read(Owner owner) {
    if (isUnknown(owner)) {
      reportUnknown(owner);
      return ReportingOwnerRelationship.UNKNOWN;
    }
    reportMissingLabels(owner);
    Reported<Boolean> officer = boxes.box(owner, Label.OFFICER);
    Reported<Boolean> other = boxes.box(owner, Label.OTHER);
    Given given = given(owner, officer, other);
    return new ReportingOwnerRelationship(
        boxes.box(owner, Label.DIRECTOR),
        officer,
        boxes.box(owner, Label.TEN_PERCENT_OWNER),
        other,
        given.title,
        given.otherText);
  }

  /** Returns whether the page shows no label, or no check box at all. */
  private boolean isUnknown(Owner owner) {
    for (Label label : Label.values()) {
      if (label.isRelationship() && !boxes.isUnknown(owner, label)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reports an unreadable box 5: EDGAR accepts no filing without it. Further owners' are not
   * printed.
   */
  private void reportUnknown(Owner owner) {
    if (owner.relationship.isPresent()) {
      List<Piece> texts = owner.of(Box.RELATIONSHIP);
      diagnostics.report(
          Diagnostics.relationshipUnreadable(
                  texts.isEmpty() ? owner.relationship.get() : coverTexts.span(texts.get(0)))
              .withPath(PATH));
    }
  }

  /** Reports missing labels: the form prints all four, ticked or not, with a check box each. */
  private void reportMissingLabels(Owner owner) {
    if (owner.isListed() || owner.relationship.isEmpty()) {
      return;
    }
    for (Label label : Label.values()) {
      Tick tick = owner.ticks.get(label);
      if (label.isRelationship() && tick == null) {
        diagnostics.report(
            Diagnostics.relationshipLabelNotFound(
                    owner.ticks.values().iterator().next().label(), label.words())
                .withPath(PATH));
      } else if (tick != null && owner.hasLostBox(tick)) {
        diagnostics.report(
            Diagnostics.relationshipCheckBoxLost(tick.label(), label.words()).withPath(PATH));
      }
    }
  }

  /** The texts given for 'Officer' and 'Other'. */
  private record Given(Reported<String> title, Reported<String> otherText) {}

  private Given given(Owner owner, Reported<Boolean> officer, Reported<Boolean> other) {
    List<Piece> texts = texts(owner);
    boolean isOther = other.value().orElse(false);
    boolean isOfficer = officer.value().orElse(false);
    Reported<String> noTitle = Reported.nothing(officer.span());
    Reported<String> noText = Reported.nothing(other.span());
    SourceSpan at = owner.relationship.orElse(owner.caption);
    List<Piece> ofTitle = new ArrayList<>();
    for (Piece piece : texts) {
      if (isTitle(owner, piece)) {
        ofTitle.add(piece);
      }
    }
    if (!ofTitle.isEmpty()) {
      return new Given(
          joined(owner, ofTitle, at),
          joined(owner, texts.subList(ofTitle.size(), texts.size()), other.span()));
    }
    if (texts.size() >= 2 && isOfficer && isOther) {
      return new Given(
          joined(owner, texts.subList(0, texts.size() - 1), at),
          coverTexts.reported(texts.get(texts.size() - 1)));
    }
    if (texts.isEmpty()) {
      return new Given(noTitle, noText);
    }
    Reported<String> all = joined(owner, texts, at);
    if (!isOther) {
      return new Given(all, noText);
    }
    return isOfficer ? titleAndOther(all, noText) : new Given(noTitle, all);
  }

  /** Returns whether the text is right below 'Officer', with another label after it. */
  private static boolean isTitle(Owner owner, Piece piece) {
    return owner.labelBefore(piece.start()).equals(Optional.of(Label.OFFICER))
        && owner.hasLabel(piece.end(), Integer.MAX_VALUE);
  }

  /** Splits one text for both. */
  private Given titleAndOther(Reported<String> all, Reported<String> noText) {
    String text = all.raw();
    OptionalInt split = RunTogetherTitle.split(text);
    Given given =
        split.isPresent()
            ? new Given(
                part(all, text.substring(0, split.getAsInt())),
                part(all, text.substring(split.getAsInt()).strip()))
            : new Given(all, noText);
    diagnostics.report(
        split.isPresent()
            ? Diagnostics.titleAndOtherText(all.span(), text, given.title.raw())
            : Diagnostics.titleOrOtherText(all.span(), text));
    return given;
  }

  /**
   * Returns the texts of box 5: they are below all labels, or below the label that they belong to.
   */
  private List<Piece> texts(Owner owner) {
    List<Piece> texts = new ArrayList<>();
    for (Piece whole : owner.of(Box.RELATIONSHIP)) {
      Piece piece = coverTexts.withoutLabelWords(whole);
      if (coverTexts.of(piece).isBlank()) {
        continue;
      }
      Optional<Label> label = owner.labelBefore(piece.start());
      boolean given = label.filter(Label::takesText).isPresent();
      if (given || !owner.hasLabel(piece.end(), Integer.MAX_VALUE)) {
        texts.add(piece);
      } else {
        coverTexts.reportStray(coverTexts.span(piece), Diagnostics::strayAmongRelationships);
      }
    }
    return texts;
  }

  /** Returns the words of {@code pieces} without those of the labels between them. */
  private Reported<String> joined(Owner owner, List<Piece> pieces, SourceSpan at) {
    Reported<String> all = coverTexts.joined(pieces, at);
    return !pieces.isEmpty() && owner.hasLabel(all.span().start(), all.span().end())
        ? coverTexts.pieceByPiece(pieces)
        : all;
  }

  private static Reported<String> part(Reported<String> whole, String text) {
    return Reported.of(text, text, whole.span());
  }
}
