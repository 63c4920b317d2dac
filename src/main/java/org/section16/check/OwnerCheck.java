package org.section16.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.FilingGroup;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerRelationship;

/**
 * Checks the reporting owners: no duplicates, a number that agrees with box 6, and relationship
 * boxes that agree with their texts.
 */
final class OwnerCheck implements Check {
  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    List<ReportingOwner> owners = filing.reportingOwners();
    if (owners.size() > 1) {
      checkDuplicates(owners, sink);
    }
    checkGroup(filing, sink);
    for (ReportingOwner owner : owners) {
      checkRelationship(owner.relationship(), sink);
    }
  }

  private static void checkDuplicates(List<ReportingOwner> owners, Consumer<Diagnostic> sink) {
    Set<String> seen = new HashSet<>();
    for (ReportingOwner owner : owners) {
      Optional<String> identity =
          owner
              .rptOwnerCik()
              .value()
              .or(() -> owner.rptOwnerName().value().map(name -> name.toUpperCase(Locale.ROOT)));
      if (identity.isPresent() && !seen.add(identity.orElseThrow())) {
        sink.accept(
            Diagnostics.duplicateOwner(
                owner.rptOwnerName().span(), owner.rptOwnerName().value().orElse("")));
      }
    }
  }

  private static void checkGroup(Filing filing, Consumer<Diagnostic> sink) {
    int owners = filing.reportingOwners().size();
    Reported<FilingGroup> group = filing.filingGroup();
    if (owners == 0 || !group.isPresent()) {
      return;
    }
    boolean contradicts =
        switch (group.value().orElseThrow()) {
          case INDIVIDUAL -> owners > 1;
          case JOINT -> owners == 1;
        };
    if (contradicts) {
      sink.accept(
          owners > 1
              ? Diagnostics.individualFilingOf(group.span(), owners)
              : Diagnostics.jointFilingOfOne(group.span()));
    }
  }

  private static void checkRelationship(
      ReportingOwnerRelationship relationship, Consumer<Diagnostic> sink) {
    List<Reported<Boolean>> boxes =
        List.of(
            relationship.isDirector(),
            relationship.isOfficer(),
            relationship.isTenPercentOwner(),
            relationship.isOther());
    boolean isAnyBoxKnown = false;
    boolean isTicked = false;
    for (Reported<Boolean> box : boxes) {
      isAnyBoxKnown |= box.isPresent();
      isTicked |= Values.is(box, true);
    }
    if (isAnyBoxKnown && !isTicked) {
      sink.accept(Diagnostics.noRelationship(place(boxes)));
    }
    checkText(
        relationship.isOfficer(),
        "Officer",
        relationship.officerTitle(),
        "title",
        isAnyBoxKnown,
        sink);
    checkText(
        relationship.isOther(), "Other", relationship.otherText(), "text", isAnyBoxKnown, sink);
  }

  private static SourceSpan place(List<Reported<Boolean>> boxes) {
    for (Reported<Boolean> box : boxes) {
      if (!box.span().isEmpty()) {
        return box.span();
      }
    }
    return SourceSpan.NONE;
  }

  private static void checkText(
      Reported<Boolean> box,
      String name,
      Reported<String> text,
      String what,
      boolean isAnyBoxKnown,
      Consumer<Diagnostic> sink) {
    boolean isTicked = Values.is(box, true);
    if (isTicked && text.isBlank()) {
      sink.accept(Diagnostics.relationshipTextMissing(box.span(), name, what));
    } else if (isAnyBoxKnown && !isTicked && !text.isBlank()) {
      sink.accept(Diagnostics.relationshipNotTicked(text.span(), text.raw(), name));
    }
  }
}
