package org.section16.edgar;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.section16.SourceSpan;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeTransaction;
import org.section16.model.Filing;
import org.section16.model.FootnoteReference;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.TableEntry;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCoding;

/**
 * One field of a part of a filing: its name in EDGAR's schema, and how to get it.
 *
 * @param path the elements that lead to it from its part, such as {@code
 *     transactionAmounts.transactionShares}
 * @param printing what pages print of it
 * @param accessor the field in its part; blank where the part has no such field
 * @param <R> the part that it belongs to
 */
record FilingField<R>(String path, Printing printing, Function<R, Reported<?>> accessor) {
  /** What pages print of a field. */
  enum Printing {
    /** The value. */
    VALUE,
    /** A box, ticked or not; EDGAR leaves out unticked ones at will. */
    BOX,
    /** Nothing; a link may carry the value. */
    LINK
  }

  /** Fields that occur once, in the order of the schema. */
  static final List<FilingField<Filing>> COVER =
      List.of(
          value("documentType", Filing::documentType),
          value("periodOfReport", Filing::periodOfReport),
          value("dateOfOriginalSubmission", Filing::dateOfOriginalSubmission),
          box("noSecuritiesOwned", Filing::noSecuritiesOwned),
          box("notSubjectToSection16", Filing::notSubjectToSection16),
          box("form3HoldingsReported", Filing::form3HoldingsReported),
          box("form4TransactionsReported", Filing::form4TransactionsReported),
          link("issuer.issuerCik", filing -> filing.issuer().issuerCik()),
          value("issuer.issuerName", filing -> filing.issuer().issuerName()),
          value("issuer.issuerTradingSymbol", filing -> filing.issuer().issuerTradingSymbol()),
          value(
              "issuer.issuerForeignTradingSymbol",
              filing -> filing.issuer().issuerForeignTradingSymbol()),
          box("aff10b5One", Filing::aff10b5One),
          value("remarks", Filing::remarks));

  /** Fields of a reporting owner. */
  static final List<FilingField<ReportingOwner>> OWNER =
      List.of(
          link("reportingOwnerId.rptOwnerCik", ReportingOwner::rptOwnerCik),
          value("reportingOwnerId.rptOwnerName", ReportingOwner::rptOwnerName),
          value("reportingOwnerAddress.rptOwnerStreet1", owner -> owner.address().street1()),
          value("reportingOwnerAddress.rptOwnerStreet2", owner -> owner.address().street2()),
          value("reportingOwnerAddress.rptOwnerCity", owner -> owner.address().city()),
          value("reportingOwnerAddress.rptOwnerState", owner -> owner.address().state()),
          value("reportingOwnerAddress.rptOwnerCountry", owner -> owner.address().country()),
          value("reportingOwnerAddress.rptOwnerZipCode", owner -> owner.address().zipCode()),
          box("reportingOwnerRelationship.isDirector", owner -> owner.relationship().isDirector()),
          box("reportingOwnerRelationship.isOfficer", owner -> owner.relationship().isOfficer()),
          box(
              "reportingOwnerRelationship.isTenPercentOwner",
              owner -> owner.relationship().isTenPercentOwner()),
          box("reportingOwnerRelationship.isOther", owner -> owner.relationship().isOther()),
          value(
              "reportingOwnerRelationship.officerTitle",
              owner -> owner.relationship().officerTitle()),
          value("reportingOwnerRelationship.otherText", owner -> owner.relationship().otherText()));

  /**
   * Fields of a row of either table; the first one is the row itself, a transaction or a holding.
   */
  static final List<FilingField<TableEntry>> ROW =
      List.of(
          value("", FilingField::kind),
          value("securityTitle", TableEntry::securityTitle),
          value(
              "conversionOrExercisePrice", derivative(DerivativeEntry::conversionOrExercisePrice)),
          value(
              "transactionDate",
              transaction(
                  NonDerivativeTransaction::transactionDate,
                  DerivativeTransaction::transactionDate)),
          value(
              "deemedExecutionDate",
              transaction(
                  NonDerivativeTransaction::deemedExecutionDate,
                  DerivativeTransaction::deemedExecutionDate)),
          value(
              "transactionCoding.transactionFormType",
              coding(TransactionCoding::transactionFormType)),
          value("transactionCoding.transactionCode", coding(TransactionCoding::transactionCode)),
          box(
              "transactionCoding.equitySwapInvolved",
              coding(TransactionCoding::equitySwapInvolved)),
          value("transactionCoding", entry -> codingFootnotes(entry.transactionCoding())),
          value(
              "transactionTimeliness",
              transaction(
                  NonDerivativeTransaction::transactionTimeliness,
                  DerivativeTransaction::transactionTimeliness)),
          value(
              "transactionAmounts.transactionShares",
              amounts(TransactionAmounts::transactionShares)),
          value(
              "transactionAmounts.transactionTotalValue",
              amounts(TransactionAmounts::transactionTotalValue)),
          value(
              "transactionAmounts.transactionPricePerShare",
              amounts(TransactionAmounts::transactionPricePerShare)),
          value(
              "transactionAmounts.transactionAcquiredDisposedCode",
              amounts(TransactionAmounts::transactionAcquiredDisposedCode)),
          value("exerciseDate", derivative(DerivativeEntry::exerciseDate)),
          value("expirationDate", derivative(DerivativeEntry::expirationDate)),
          value(
              "underlyingSecurity.underlyingSecurityTitle",
              derivative(entry -> entry.underlyingSecurity().underlyingSecurityTitle())),
          value(
              "underlyingSecurity.underlyingSecurityShares",
              derivative(entry -> entry.underlyingSecurity().underlyingSecurityShares())),
          value(
              "underlyingSecurity.underlyingSecurityValue",
              derivative(entry -> entry.underlyingSecurity().underlyingSecurityValue())),
          value(
              "postTransactionAmounts.sharesOwnedFollowingTransaction",
              entry -> entry.postTransactionAmounts().sharesOwnedFollowingTransaction()),
          value(
              "postTransactionAmounts.valueOwnedFollowingTransaction",
              entry -> entry.postTransactionAmounts().valueOwnedFollowingTransaction()),
          value(
              "ownershipNature.directOrIndirectOwnership",
              entry -> entry.ownershipNature().directOrIndirectOwnership()),
          value(
              "ownershipNature.natureOfOwnership",
              entry -> entry.ownershipNature().natureOfOwnership()));

  /** Fields of a signature. */
  static final List<FilingField<OwnerSignature>> SIGNATURE =
      List.of(
          value("signatureName", OwnerSignature::signatureName),
          value("signatureDate", OwnerSignature::signatureDate));

  /** The field's name behind that of its part. */
  String pathIn(String part) {
    return part.isEmpty() || path.isEmpty() ? part + path : part + "." + path;
  }

  /** The field in {@code part}. */
  Reported<?> in(R part) {
    return accessor.apply(part);
  }

  private static <R> FilingField<R> value(String path, Function<R, Reported<?>> accessor) {
    return new FilingField<>(path, Printing.VALUE, accessor);
  }

  private static <R> FilingField<R> box(String path, Function<R, Reported<?>> accessor) {
    return new FilingField<>(path, Printing.BOX, accessor);
  }

  private static <R> FilingField<R> link(String path, Function<R, Reported<?>> accessor) {
    return new FilingField<>(path, Printing.LINK, accessor);
  }

  private static Function<TableEntry, Reported<?>> derivative(
      Function<DerivativeEntry, Reported<?>> accessor) {
    return entry ->
        entry instanceof DerivativeEntry row ? accessor.apply(row) : Reported.nothing(entry.span());
  }

  private static Function<TableEntry, Reported<?>> transaction(
      Function<NonDerivativeTransaction, Reported<?>> inTableI,
      Function<DerivativeTransaction, Reported<?>> inTableII) {
    return entry -> {
      if (entry instanceof NonDerivativeTransaction row) {
        return inTableI.apply(row);
      }
      return entry instanceof DerivativeTransaction row
          ? inTableII.apply(row)
          : Reported.nothing(entry.span());
    };
  }

  private static Function<TableEntry, Reported<?>> amounts(
      Function<TransactionAmounts, Reported<?>> accessor) {
    return transaction(
        row -> accessor.apply(row.transactionAmounts()),
        row -> accessor.apply(row.transactionAmounts()));
  }

  /** A part of the code cell; its footnotes are those of the cell, {@link #codingFootnotes}. */
  private static Function<TableEntry, Reported<?>> coding(
      Function<TransactionCoding, Reported<?>> accessor) {
    return entry -> accessor.apply(entry.transactionCoding()).withFootnotes(List.of());
  }

  private static Reported<?> kind(TableEntry entry) {
    return Reported.inferred(entry.isTransaction() ? "transaction" : "holding", entry.span());
  }

  private static Reported<?> codingFootnotes(TransactionCoding coding) {
    List<FootnoteReference> references = codingReferences(coding);
    SourceSpan span =
        Stream.of(coding.transactionCode(), coding.transactionFormType())
            .map(Reported::span)
            .filter(place -> !Objects.equals(place, SourceSpan.NONE))
            .findFirst()
            .orElse(SourceSpan.NONE);
    return Reported.nothing(span).withFootnotes(references);
  }

  /** The footnotes of the code cell, whichever part of it carries them. */
  static List<FootnoteReference> codingReferences(TransactionCoding coding) {
    return Stream.of(
            coding.transactionFormType(), coding.transactionCode(), coding.equitySwapInvolved())
        .flatMap(part -> part.footnotes().stream())
        .toList();
  }
}
