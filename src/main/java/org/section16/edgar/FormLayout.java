package org.section16.edgar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;

/**
 * The generations of the form, which have different fields; detected from what a filing reports.
 */
enum FormLayout {
  /** No Rule 10b5-1 box. */
  BEFORE_2023("X0206", "X0306"),
  /** With the Rule 10b5-1 box on Forms 4 and 5. */
  SINCE_2023("X0206", "X0508"),
  /** With hasForeignFields trading symbols and countries. */
  SINCE_2026("X0207", "X0609");

  /** The date on which EDGAR introduced the layout of 2026. */
  private static final LocalDate FIRST_DAY_OF_2026_LAYOUT = LocalDate.of(2026, 3, 18);

  private final String form3Version;
  private final String form4And5Version;

  FormLayout(String form3Version, String form4And5Version) {
    this.form3Version = form3Version;
    this.form4And5Version = form4And5Version;
  }

  static FormLayout of(Filing filing) {
    boolean hasForeignFields =
        filing.issuer().issuerForeignTradingSymbol().isPresent()
            || filing.reportingOwners().stream()
                .anyMatch(owner -> owner.address().country().isPresent());
    if (hasForeignFields
        || signatureOrPeriodDate(filing)
            .filter(day -> !day.isBefore(FIRST_DAY_OF_2026_LAYOUT))
            .isPresent()) {
      return SINCE_2026;
    }
    return filing.aff10b5One().isPresent() ? SINCE_2023 : BEFORE_2023;
  }

  private static Optional<LocalDate> signatureOrPeriodDate(Filing filing) {
    return filing.ownerSignatures().stream()
        .map(OwnerSignature::signatureDate)
        .map(Reported::value)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .or(() -> filing.periodOfReport().value());
  }

  /** Returns what EDGAR writes as {@code schemaVersion}. */
  String schemaVersion(DocumentType type) {
    return switch (type.form()) {
      case FORM_3 -> form3Version;
      case FORM_4, FORM_5 -> form4And5Version;
    };
  }
}
