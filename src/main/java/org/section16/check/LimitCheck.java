package org.section16.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;
import org.section16.model.DerivativeEntry;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.Issuer;
import org.section16.model.NonDerivativeEntry;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.TableEntry;

/** Checks EDGAR's limits: text or lists beyond them were run together by a converter. */
final class LimitCheck implements Check {
  private static final int ROWS = 30;
  private static final int OWNERS = 10;
  private static final int SIGNATURES = 10;
  private static final int FOOTNOTES = 99;
  private static final int FOOTNOTE_LENGTH = 1000;

  /** The limit for one line; some converters put both lines into one. */
  private static final int STREET_LENGTH = 40;

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    checkCounts(filing, sink);
    checkOwners(filing, sink);
    for (TableEntry row : rows.all()) {
      checkRow(row, sink);
    }
    for (Footnote footnote : filing.footnotes()) {
      checkLength(footnote.text(), footnote.span(), FOOTNOTE_LENGTH, "the explanation", sink);
    }
    checkLength(filing.remarks(), 2000, "the remarks", sink);
    for (OwnerSignature signature : filing.ownerSignatures()) {
      checkLength(signature.signatureName(), 255, "the signature", sink);
    }
  }

  private static void checkCounts(Filing filing, Consumer<Diagnostic> sink) {
    checkCount(
        filing.nonDerivativeTable(), NonDerivativeEntry::span, ROWS, "rows in Table I", sink);
    checkCount(filing.derivativeTable(), DerivativeEntry::span, ROWS, "rows in Table II", sink);
    checkCount(
        filing.reportingOwners(),
        owner -> owner.rptOwnerName().span(),
        OWNERS,
        "reporting owners",
        sink);
    checkCount(
        filing.ownerSignatures(),
        signature -> signature.signatureName().span(),
        SIGNATURES,
        "signatures",
        sink);
    checkCount(filing.footnotes(), Footnote::span, FOOTNOTES, "footnotes", sink);
  }

  private static void checkOwners(Filing filing, Consumer<Diagnostic> sink) {
    Issuer issuer = filing.issuer();
    checkLength(issuer.issuerName(), 150, "the name of the issuer", sink);
    checkLength(issuer.issuerTradingSymbol(), 10, "the trading symbol", sink);
    checkLength(issuer.issuerForeignTradingSymbol(), 14, "the foreign trading symbol", sink);
    for (ReportingOwner owner : filing.reportingOwners()) {
      checkLength(owner.rptOwnerName(), 150, "the name of the reporting owner", sink);
      ReportingOwnerAddress address = owner.address();
      int lines = address.street2().isBlank() ? 2 : 1;
      checkLength(address.street1(), lines * STREET_LENGTH + lines - 1, "the street", sink);
      checkLength(address.street2(), STREET_LENGTH, "the second line of the street", sink);
      checkLength(address.city(), 30, "the city", sink);
      checkLength(address.zipCode(), 10, "the zip code", sink);
      checkLength(owner.relationship().officerTitle(), 30, "the officer title", sink);
      checkLength(owner.relationship().otherText(), 30, "the text for 'Other'", sink);
    }
  }

  private static void checkRow(TableEntry row, Consumer<Diagnostic> sink) {
    checkLength(row.securityTitle(), 60, "the title of the security", sink);
    checkLength(row.ownershipNature().natureOfOwnership(), 100, "the nature of ownership", sink);
    if (row instanceof DerivativeEntry derivative) {
      checkLength(
          derivative.underlyingSecurity().underlyingSecurityTitle(),
          60,
          "the title of the underlying security",
          sink);
    }
  }

  private static <T> void checkCount(
      List<T> parts,
      Function<T, SourceSpan> place,
      int limit,
      String what,
      Consumer<Diagnostic> sink) {
    if (parts.size() > limit) {
      sink.accept(Diagnostics.tooMany(place.apply(parts.get(limit)), parts.size(), what, limit));
    }
  }

  private static void checkLength(
      Reported<String> field, int limit, String what, Consumer<Diagnostic> sink) {
    if (field.isPresent()) {
      checkLength(field.value().orElseThrow(), field.span(), limit, what, sink);
    }
  }

  private static void checkLength(
      String text, SourceSpan span, int limit, String what, Consumer<Diagnostic> sink) {
    if (text.length() <= limit) {
      return;
    }
    int length = text.codePointCount(0, text.length());
    if (length > limit) {
      sink.accept(Diagnostics.tooLong(span, what, length, limit));
    }
  }
}
