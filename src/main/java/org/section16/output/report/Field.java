package org.section16.output.report;

import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.model.Reported;

/**
 * A field of the filing as the form shows it.
 *
 * @param part what it belongs to
 * @param name its name within that part, such as {@code transactionAmounts.transactionShares}
 * @param reported what was read
 * @param text the value as the form prints it; empty if there is none
 * @param implied fields that this one stands for as well, because the form has no place for them
 */
record Field(
    Part part,
    String name,
    Reported<?> reported,
    Optional<String> text,
    List<Reported<?>> implied) {
  Field {
    implied = List.copyOf(implied);
  }

  /** The same field, which stands for {@code others} as well. */
  Field implying(List<Reported<?>> others) {
    return new Field(part, name, reported, text, others);
  }

  /** The places of what it stands for as well, where that is printed: EDGAR's XML has it all. */
  List<SourceSpan> impliedSpans() {
    return implied.stream()
        .filter(each -> !each.raw().isEmpty() && !each.span().equals(span()))
        .map(Reported::span)
        .toList();
  }

  /**
   * The name with that of its part, such as {@code
   * reportingOwners[0].reportingOwnerId.rptOwnerName}.
   */
  String path() {
    return part.path().isEmpty() ? name : part.path() + "." + name;
  }

  /** Where it stands. */
  SourceSpan span() {
    return reported.span();
  }

  /** The value, or the text that could not be read as one. */
  String shown() {
    return text.orElse(reported.raw());
  }

  /** Returns whether there is text, but no value could be read from it. */
  boolean isUnread() {
    return text.isEmpty() && !reported.raw().isEmpty();
  }

  /** Returns whether the value is nowhere, but follows from something else. */
  boolean isInferred() {
    return text.isPresent() && reported.raw().isEmpty();
  }

  /** Returns whether the form prints something for it. */
  boolean isPrinted() {
    return !shown().isEmpty() || !reported.footnotes().isEmpty();
  }
}
