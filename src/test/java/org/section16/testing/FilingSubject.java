package org.section16.testing;

import static com.google.common.truth.Fact.fact;
import static com.google.common.truth.Fact.simpleFact;
import static com.google.common.truth.Truth.assertAbout;
import static java.util.Objects.requireNonNull;
import static org.section16.testing.ReportedSubject.reportedFields;
import static org.section16.testing.TableEntrySubject.tableEntries;

import com.google.common.truth.FailureMetadata;
import com.google.common.truth.IterableSubject;
import com.google.common.truth.StringSubject;
import com.google.common.truth.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.ReportingOwner;
import org.section16.model.TableEntry;

/** Assertions about a filing. */
public final class FilingSubject extends Subject {
  private final @Nullable Filing actual;

  private FilingSubject(FailureMetadata metadata, @Nullable Filing actual) {
    super(metadata, actual);
    this.actual = actual;
  }

  /** Begins an assertion about {@code filing}. */
  public static FilingSubject assertThat(@Nullable Filing filing) {
    return assertAbout(filings()).that(filing);
  }

  /** For {@code assertAbout}. */
  public static Factory<FilingSubject, Filing> filings() {
    return FilingSubject::new;
  }

  /** Checks that two filings report the same, and lists the fields where they don't. */
  public void reportsSameAs(Filing expected) {
    Map<String, String> expectedFields = FilingFields.texts(expected);
    Map<String, String> actualFields = FilingFields.texts(filing());
    Set<String> paths = new LinkedHashSet<>(expectedFields.keySet());
    paths.addAll(actualFields.keySet());
    List<String> differences = new ArrayList<>();
    for (String path : paths) {
      String wanted = expectedFields.getOrDefault(path, "nothing");
      String got = actualFields.getOrDefault(path, "nothing");
      if (!wanted.equals(got)) {
        differences.add(path + ": expected " + wanted + ", got " + got);
      }
    }
    if (!differences.isEmpty()) {
      failWithoutActual(
          simpleFact("expected to report the same"),
          fact("differing fields", String.join("\n", differences)));
    }
  }

  /** What the field at {@code path} reports, as {@link FilingFields} writes it. */
  public StringSubject field(String path) {
    return check("field(%s)", path)
        .that(FilingFields.texts(filing()).getOrDefault(path, "nothing"));
  }

  /** The form type. */
  public ReportedSubject documentType() {
    return check("documentType()").about(reportedFields()).that(filing().documentType());
  }

  /** The period of the report. */
  public ReportedSubject periodOfReport() {
    return check("periodOfReport()").about(reportedFields()).that(filing().periodOfReport());
  }

  /** The date of the original filing. */
  public ReportedSubject dateOfOriginalSubmission() {
    return check("dateOfOriginalSubmission()")
        .about(reportedFields())
        .that(filing().dateOfOriginalSubmission());
  }

  /** The exit box. */
  public ReportedSubject notSubjectToSection16() {
    return check("notSubjectToSection16()")
        .about(reportedFields())
        .that(filing().notSubjectToSection16());
  }

  /** The box for Rule 10b5-1. */
  public ReportedSubject aff10b5One() {
    return check("aff10b5One()").about(reportedFields()).that(filing().aff10b5One());
  }

  /** Name of the issuer. */
  public ReportedSubject issuerName() {
    return check("issuer().issuerName()")
        .about(reportedFields())
        .that(filing().issuer().issuerName());
  }

  /** Ticker of the issuer. */
  public ReportedSubject issuerTradingSymbol() {
    return check("issuer().issuerTradingSymbol()")
        .about(reportedFields())
        .that(filing().issuer().issuerTradingSymbol());
  }

  /** Names of the owners, in order. */
  public IterableSubject ownerNames() {
    return check("reportingOwners()")
        .that(
            filing().reportingOwners().stream()
                .map(ReportingOwner::rptOwnerName)
                .map(name -> name.value().orElse(""))
                .toList());
  }

  /** Box 6. */
  public ReportedSubject filingGroup() {
    return check("filingGroup()").about(reportedFields()).that(filing().filingGroup());
  }

  /** Rows of Table I. */
  public IterableSubject nonDerivativeTable() {
    return check("nonDerivativeTable()").that(filing().nonDerivativeTable());
  }

  /** Row {@code number} of Table I, counted from 1. */
  public TableEntrySubject nonDerivativeEntry(int number) {
    return entry("nonDerivativeTable", filing().nonDerivativeTable(), number);
  }

  /** Rows of Table II. */
  public IterableSubject derivativeTable() {
    return check("derivativeTable()").that(filing().derivativeTable());
  }

  /** Row {@code number} of Table II, counted from 1. */
  public TableEntrySubject derivativeEntry(int number) {
    return entry("derivativeTable", filing().derivativeTable(), number);
  }

  /** Texts of the footnotes, in order. */
  public IterableSubject footnotes() {
    return check("footnotes()").that(filing().footnotes().stream().map(Footnote::text).toList());
  }

  /** The remarks. */
  public ReportedSubject remarks() {
    return check("remarks()").about(reportedFields()).that(filing().remarks());
  }

  private TableEntrySubject entry(String table, List<? extends TableEntry> rows, int number) {
    return check("%s()[%s]", table, number)
        .about(tableEntries())
        .that(number <= rows.size() ? rows.get(number - 1) : null);
  }

  private Filing filing() {
    isNotNull();
    return requireNonNull(actual);
  }
}
