package org.section16.edgar;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.Severity;
import org.section16.SourceSpan;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.OwnerField;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.TableEntry;

/**
 * The number of warnings and errors for each part of a filing. Each is counted once: for the row,
 * explanation, owner or signature at its place, or else for the filing as a whole.
 */
public final class FilingFlags {
  private record Place(int end, Object part) {}

  private final TreeMap<Integer, Place> places = new TreeMap<>();
  private final IdentityHashMap<Object, RowFlags> flags = new IdentityHashMap<>();
  private RowFlags unassigned = RowFlags.NONE;

  private FilingFlags() {}

  /** Counts the warnings and errors of {@code result}. */
  public static FilingFlags of(ParseResult result) {
    FilingFlags flags = new FilingFlags();
    if (result.diagnostics().stream().anyMatch(d -> d.severity() != Severity.INFO)) {
      flags.addPlaces(result.filing());
      result.diagnostics().forEach(flags::add);
    }
    return flags;
  }

  /** Returns the flags of a row of Table I or II. */
  public RowFlags of(TableEntry entry) {
    return at(entry);
  }

  /** Returns the flags of an explanation. */
  public RowFlags of(Footnote footnote) {
    return at(footnote);
  }

  /** Returns the flags of a reporting owner. */
  public RowFlags of(ReportingOwner owner) {
    return at(owner);
  }

  /** Returns the flags of a signature. */
  public RowFlags of(OwnerSignature signature) {
    return at(signature);
  }

  /** Returns the flags that belong to no part: of the cover, of missing parts, of ignored rows. */
  public RowFlags ofFiling() {
    return unassigned;
  }

  private RowFlags at(Object part) {
    return flags.getOrDefault(part, RowFlags.NONE);
  }

  private void addPlaces(Filing filing) {
    filing.entries().forEach(entry -> add(entry.span(), entry));
    filing.footnotes().forEach(footnote -> add(footnote.span(), footnote));
    for (ReportingOwner owner : filing.reportingOwners()) {
      fields(owner).forEach(field -> add(field.span(), owner));
    }
    for (OwnerSignature signature : filing.ownerSignatures()) {
      add(signature.signatureName().span(), signature);
      add(signature.signatureDate().span(), signature);
    }
  }

  private static Stream<Reported<?>> fields(ReportingOwner owner) {
    return OwnerField.ALL.stream().map(field -> field.in(owner));
  }

  private void add(SourceSpan span, Object part) {
    if (!span.equals(SourceSpan.NONE)) {
      places.merge(
          span.start(),
          new Place(span.end(), part),
          (one, other) -> one.end() >= other.end() ? one : other);
    }
  }

  private void add(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.INFO) {
      return;
    }
    RowFlags flag = diagnostic.isError() ? new RowFlags(0, 1) : new RowFlags(1, 0);
    Optional<Object> part = partAt(diagnostic.span());
    if (part.isPresent()) {
      flags.merge(part.get(), flag, RowFlags::plus);
    } else {
      unassigned = unassigned.plus(flag);
    }
  }

  private Optional<Object> partAt(SourceSpan span) {
    Map.Entry<Integer, Place> before = places.floorEntry(span.start());
    return before != null
            && span.start() <= before.getValue().end()
            && !span.equals(SourceSpan.NONE)
        ? Optional.of(before.getValue().part())
        : Optional.empty();
  }
}
