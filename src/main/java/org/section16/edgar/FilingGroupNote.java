package org.section16.edgar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.model.Filing;
import org.section16.model.FilingGroup;
import org.section16.model.Reported;

/**
 * Box 6 in XML. The schema does not have it, because EDGAR's pages tick it by the number of owners,
 * and so does the reader. Where a page lost the box, or ticks the other one, the writer notes that
 * for the reader, in a way that no schema minds:
 *
 * <pre>{@code <?section16 filingGroup="UNKNOWN"?>}</pre>
 */
final class FilingGroupNote {
  private static final String BEFORE = "filingGroup=\"";
  private static final String UNKNOWN = "UNKNOWN";
  private static final String AFTER = "\"";

  private FilingGroupNote() {}

  /** What to note of a filing, if the number of its owners does not say it all. */
  static Optional<String> of(Filing filing) {
    Optional<FilingGroup> group = filing.filingGroup().value();
    return group.equals(ofOwners(filing.reportingOwners().size()))
        ? Optional.empty()
        : Optional.of(BEFORE + group.map(FilingGroup::name).orElse(UNKNOWN) + AFTER);
  }

  /**
   * The box of a filing.
   *
   * @param notes what was noted in the document
   * @param evidence the place of the owners
   */
  static Reported<FilingGroup> read(List<String> notes, int owners, SourceSpan evidence) {
    boolean isNoted = notes.stream().anyMatch(note -> note.startsWith(BEFORE));
    Optional<FilingGroup> group =
        isNoted
            ? Arrays.stream(FilingGroup.values())
                .filter(value -> notes.contains(BEFORE + value.name() + AFTER))
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
