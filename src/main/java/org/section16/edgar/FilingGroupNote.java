package org.section16.edgar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.model.Filing;
import org.section16.model.FilingGroup;
import org.section16.model.Reported;

/**
 * Box 6 in XML. The schema has no element for it: EDGAR's pages derive it from the number of
 * owners, and so does the reader. If a page lost the box or checks the other one, the writer adds a
 * processing instruction for the reader, which every schema allows:
 *
 * <pre>{@code <?section16 filingGroup="UNKNOWN"?>}</pre>
 */
final class FilingGroupNote {
  private static final String PREFIX = "filingGroup=\"";
  private static final String UNKNOWN = "UNKNOWN";
  private static final String SUFFIX = "\"";

  private FilingGroupNote() {}

  /** Returns the note for a filing; empty if box 6 follows from the number of owners. */
  static Optional<String> of(Filing filing) {
    Optional<FilingGroup> group = filing.filingGroup().value();
    return group.equals(ofOwners(filing.reportingOwners().size()))
        ? Optional.empty()
        : Optional.of(PREFIX + group.map(FilingGroup::name).orElse(UNKNOWN) + SUFFIX);
  }

  /**
   * Returns box 6 of a filing.
   *
   * @param notes the notes in the document
   * @param evidence the place of the owners
   */
  static Reported<FilingGroup> read(List<String> notes, int owners, SourceSpan evidence) {
    boolean isNoted = notes.stream().anyMatch(note -> note.startsWith(PREFIX));
    Optional<FilingGroup> group =
        isNoted
            ? Arrays.stream(FilingGroup.values())
                .filter(value -> notes.contains(PREFIX + value.name() + SUFFIX))
                .findFirst()
            : ofOwners(owners);
    return group.map(value -> Reported.inferred(value, evidence)).orElseGet(Reported::nothing);
  }

  private static Optional<FilingGroup> ofOwners(int owners) {
    if (owners == 0) {
      return Optional.empty();
    }
    return Optional.of(owners == 1 ? FilingGroup.INDIVIDUAL : FilingGroup.JOINT);
  }
}
