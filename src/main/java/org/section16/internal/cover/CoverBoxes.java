package org.section16.internal.cover;

import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Label;
import org.section16.internal.cover.Cover.Owner;
import org.section16.internal.cover.Cover.Tick;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.message.Diagnostics;
import org.section16.model.FilingGroup;
import org.section16.model.Reported;

/** Reads the check boxes of the cover. */
public final class CoverBoxes {
  private static final String PLAN_LABEL = "Check this box to indicate";

  private final FilingTree tree;
  private final Cover cover;
  private final CoverTexts texts;
  private final DiagnosticSink diagnostics;

  CoverBoxes(FilingTree tree, Cover cover, CoverTexts texts, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.cover = cover;
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  /** Reads the box for Rule 10b5-1; its value is unknown where its label is inside other text. */
  public Reported<Boolean> planBox() {
    int label = cover.tick(Label.AFF_10B5_ONE).isEmpty() ? tree.source().indexOf(PLAN_LABEL) : -1;
    if (label >= 0) {
      diagnostics.report(
          Diagnostics.boxInOtherText(tree.span(label, label + PLAN_LABEL.length()), PLAN_LABEL));
    }
    return box(Label.AFF_10B5_ONE);
  }

  public Reported<Boolean> box(Label label) {
    return cover.tick(label).map(this::ticked).orElseGet(Reported::nothing);
  }

  /** Returns whether it is unknown if a check box of box 5 is ticked. */
  boolean isUnknown(Owner owner, Label label) {
    Tick tick = owner.ticks.get(label);
    return tick == null || (tick.isReadable() && tick.mark().isEmpty() && !cover.hasAnyMark());
  }

  /** Reads a check box of one owner's box 5. */
  public Reported<Boolean> box(Owner owner, Label label) {
    Tick tick = owner.ticks.get(label);
    if (tick == null) {
      return Reported.nothing();
    }
    return owner.hasLostBox(tick) ? Reported.nothing(tick.label()) : ticked(tick);
  }

  /**
   * Where the page shows only ticked boxes, a label without a box is unticked; where it shows none
   * at all, the value is unknown.
   */
  private Reported<Boolean> ticked(Tick tick) {
    if (!tick.isReadable()) {
      return unreadable(tick);
    }
    if (tick.mark().isPresent()) {
      SourceSpan mark = tick.mark().get();
      return Reported.inferred(tick.isTicked(), mark);
    }
    return cover.hasAnyMark()
        ? Reported.inferred(false, tick.label())
        : Reported.nothing(tick.label());
  }

  private <T> Reported<T> unreadable(Tick tick) {
    SourceSpan mark = tick.mark().orElse(tick.label());
    String raw = texts.of(mark);
    diagnostics.report(Diagnostics.unreadableCheckBox(mark, raw, texts.of(tick.label())));
    return new Reported<>(Optional.empty(), raw, List.of(), mark);
  }

  /** Reads box 6: whether the form is filed by one owner or by several. */
  public Reported<FilingGroup> filingGroup() {
    for (Label line : List.of(Label.ONE_OWNER, Label.MORE_OWNERS)) {
      Optional<Tick> tick = cover.tick(line).filter(found -> !found.isReadable());
      if (tick.isPresent()) {
        return unreadable(tick.get());
      }
    }
    Optional<Tick> one = cover.tick(Label.ONE_OWNER).filter(Tick::isTicked);
    Optional<Tick> more = cover.tick(Label.MORE_OWNERS).filter(Tick::isTicked);
    if (one.isPresent() && more.isPresent()) {
      diagnostics.report(Diagnostics.contradictingBoxes(more.get().label()));
      return Reported.nothing(more.get().label());
    }
    if (one.isPresent()) {
      return group(FilingGroup.INDIVIDUAL, one.get());
    }
    return more.isPresent()
        ? group(FilingGroup.JOINT, more.get())
        : Reported.nothing(cover.caption(Box.GROUP).orElse(SourceSpan.NONE));
  }

  private static Reported<FilingGroup> group(FilingGroup group, Tick tick) {
    return Reported.inferred(group, tick.mark().orElse(tick.label()));
  }
}
