package org.section16.output.report;

import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.model.Reported;

/**
 * A field of the filing as shown on the form.
 *
 * @param part the part it belongs to
 * @param name its name within that part, such as {@code transactionAmounts.transactionShares}
 * @param reported the field as read
 * @param text the value as the form prints it; empty if there is none
 * @param implied fields that this one also represents, because the form has no place for them
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

  /** Returns the same field, representing {@code others} too. */
  Field implying(List<Reported<?>> others) {
    return new Field(part, name, reported, text, others);
  }

  /**
   * Returns the places of the implied fields that are in the document: EDGAR's XML has all of them.
   */
  List<SourceSpan> impliedSpans() {
    return implied.stream()
        .filter(each -> !each.raw().isEmpty() && !each.span().equals(span()))
        .map(Reported::span)
        .toList();
  }

  /**
   * Returns the path of the field, such as {@code
   * reportingOwners[0].reportingOwnerId.rptOwnerName}.
   */
  String path() {
    return part.path().isEmpty() ? name : part.path() + "." + name;
  }

  /** Returns the place of the field. */
  SourceSpan span() {
    return reported.span();
  }

  /** Returns the value, or the text that could not be read as one. */
  String shown() {
    return text.orElse(reported.raw());
  }

  /** Returns whether there is text from which no value could be read. */
  boolean isUnread() {
    return text.isEmpty() && !reported.raw().isEmpty();
  }

  /** Returns whether the value is not on the page, but inferred from something else. */
  boolean isInferred() {
    return text.isPresent() && reported.raw().isEmpty();
  }

  /** Returns whether there is something to print. */
  boolean isPrinted() {
    return !shown().isEmpty() || !reported.footnotes().isEmpty();
  }
}
