package org.section16.edgar;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeHolding;
import org.section16.model.DerivativeTransaction;
import org.section16.model.DirectOrIndirect;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Issuer;
import org.section16.model.NonDerivativeEntry;
import org.section16.model.NonDerivativeHolding;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.OwnerSignature;
import org.section16.model.OwnershipNature;
import org.section16.model.PostTransactionAmounts;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.ReportingOwnerRelationship;
import org.section16.model.Timeliness;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCode;
import org.section16.model.TransactionCoding;
import org.section16.model.UnderlyingSecurity;

/** Writes the elements of one {@code ownershipDocument}. Methods in the order of the schema. */
final class XmlFilingWriter {
  private final XmlOptions options;
  private final XmlOutput xml;
  private final FormLayout layout;

  XmlFilingWriter(XmlOptions options, XmlOutput xml, FormLayout layout) {
    this.options = options;
    this.xml = xml;
    this.layout = layout;
  }

  void write(Filing filing) throws IOException {
    xml.declaration();
    xml.openRequired("ownershipDocument");
    text("schemaVersion", filing.documentType().value().map(layout::schemaVersion));
    text("documentType", filing.documentType().value().map(DocumentType::code));
    text("periodOfReport", filing.periodOfReport().value().map(LocalDate::toString));
    text(
        "dateOfOriginalSubmission",
        filing.dateOfOriginalSubmission().value().map(LocalDate::toString));
    box("noSecuritiesOwned", filing.noSecuritiesOwned());
    box("notSubjectToSection16", filing.notSubjectToSection16());
    box("form3HoldingsReported", filing.form3HoldingsReported());
    box("form4TransactionsReported", filing.form4TransactionsReported());
    issuer(filing.issuer());
    for (int i = 0; i < filing.reportingOwners().size(); i++) {
      reportingOwner(i, filing.reportingOwners().get(i));
    }
    Optional<String> filingGroup = FilingGroupNote.of(filing);
    if (filingGroup.isPresent()) {
      xml.note(filingGroup.get());
    }
    box("aff10b5One", filing.aff10b5One());
    xml.open("nonDerivativeTable");
    for (NonDerivativeEntry entry : filing.nonDerivativeTable()) {
      nonDerivativeEntry(entry);
    }
    xml.close();
    xml.open("derivativeTable");
    for (DerivativeEntry entry : filing.derivativeTable()) {
      derivativeEntry(entry);
    }
    xml.close();
    footnotes(filing.footnotes());
    text("remarks", filing.remarks());
    for (OwnerSignature signature : filing.ownerSignatures()) {
      ownerSignature(signature);
    }
    xml.close();
  }

  private void issuer(Issuer issuer) throws IOException {
    xml.open("issuer");
    text("issuerCik", options.issuerCik(issuer));
    text("issuerName", issuer.issuerName());
    text("issuerTradingSymbol", issuer.issuerTradingSymbol());
    text("issuerForeignTradingSymbol", issuer.issuerForeignTradingSymbol());
    xml.close();
  }

  private void reportingOwner(int index, ReportingOwner owner) throws IOException {
    xml.openRequired("reportingOwner");
    xml.openRequired("reportingOwnerId");
    text("rptOwnerCik", options.rptOwnerCik(index, owner));
    text("rptOwnerName", owner.rptOwnerName());
    xml.close();
    address(owner.address());
    relationship(owner.relationship());
    xml.close();
  }

  private void address(ReportingOwnerAddress address) throws IOException {
    EdgarAddress edgar = EdgarAddress.of(address, layout);
    xml.open("reportingOwnerAddress");
    text("rptOwnerNonUSAddressFlag", edgar.nonUsAddressFlag().map(XmlFilingWriter::box));
    StreetLines street = StreetLines.of(address);
    if (street.isSplit()) {
      xml.note(StreetLines.NOTE);
    }
    xml.at(address.street1().span());
    text("rptOwnerStreet1", street.street1());
    text("rptOwnerStreet2", street.street2());
    text("rptOwnerCity", address.city());
    xml.at(address.state().span());
    text("rptOwnerNonUSStateTerritory", edgar.nonUsStateTerritory());
    text("rptOwnerState", edgar.state());
    text("rptOwnerCountry", edgar.country());
    text("rptOwnerZipCode", address.zipCode());
    xml.at(address.country().span());
    text("rptOwnerStateDescription", edgar.stateDescription());
    xml.close();
  }

  private void relationship(ReportingOwnerRelationship relationship) throws IOException {
    xml.openRequired("reportingOwnerRelationship");
    box("isDirector", relationship.isDirector());
    box("isOfficer", relationship.isOfficer());
    box("isTenPercentOwner", relationship.isTenPercentOwner());
    box("isOther", relationship.isOther());
    text("officerTitle", relationship.officerTitle());
    text("otherText", relationship.otherText());
    xml.close();
  }

  private void nonDerivativeEntry(NonDerivativeEntry entry) throws IOException {
    if (entry instanceof NonDerivativeTransaction transaction) {
      xml.openRequired("nonDerivativeTransaction");
      textField("securityTitle", transaction.securityTitle());
      dateField("transactionDate", transaction.transactionDate());
      dateField("deemedExecutionDate", transaction.deemedExecutionDate());
      transactionCoding(transaction.transactionCoding());
      field("transactionTimeliness", transaction.transactionTimeliness(), Timeliness::name);
      transactionAmounts(transaction.transactionAmounts());
      postTransactionAmounts(transaction.postTransactionAmounts());
      ownershipNature(transaction.ownershipNature());
      xml.close();
    } else if (entry instanceof NonDerivativeHolding holding) {
      xml.openRequired("nonDerivativeHolding");
      textField("securityTitle", holding.securityTitle());
      transactionCoding(holding.transactionCoding());
      postTransactionAmounts(holding.postTransactionAmounts());
      ownershipNature(holding.ownershipNature());
      xml.close();
    }
  }

  private void derivativeEntry(DerivativeEntry entry) throws IOException {
    if (entry instanceof DerivativeTransaction transaction) {
      xml.openRequired("derivativeTransaction");
      textField("securityTitle", transaction.securityTitle());
      numberField("conversionOrExercisePrice", transaction.conversionOrExercisePrice());
      dateField("transactionDate", transaction.transactionDate());
      dateField("deemedExecutionDate", transaction.deemedExecutionDate());
      transactionCoding(transaction.transactionCoding());
      field("transactionTimeliness", transaction.transactionTimeliness(), Timeliness::name);
      transactionAmounts(transaction.transactionAmounts());
      derivativeTerms(transaction);
      xml.close();
    } else if (entry instanceof DerivativeHolding holding) {
      xml.openRequired("derivativeHolding");
      textField("securityTitle", holding.securityTitle());
      numberField("conversionOrExercisePrice", holding.conversionOrExercisePrice());
      transactionCoding(holding.transactionCoding());
      derivativeTerms(holding);
      xml.close();
    }
  }

  private void derivativeTerms(DerivativeEntry entry) throws IOException {
    dateField("exerciseDate", entry.exerciseDate());
    dateField("expirationDate", entry.expirationDate());
    underlyingSecurity(entry.underlyingSecurity());
    postTransactionAmounts(entry.postTransactionAmounts());
    ownershipNature(entry.ownershipNature());
  }

  private void transactionCoding(TransactionCoding coding) throws IOException {
    xml.open("transactionCoding");
    text("transactionFormType", coding.transactionFormType().value().map(String::valueOf));
    text("transactionCode", coding.transactionCode().value().map(TransactionCode::name));
    box("equitySwapInvolved", coding.equitySwapInvolved());
    footnoteIds(FilingField.codingReferences(coding).stream());
    xml.close();
  }

  private void transactionAmounts(TransactionAmounts amounts) throws IOException {
    xml.open("transactionAmounts");
    numberField("transactionShares", amounts.transactionShares());
    numberField("transactionTotalValue", amounts.transactionTotalValue());
    numberField("transactionPricePerShare", amounts.transactionPricePerShare());
    field(
        "transactionAcquiredDisposedCode",
        amounts.transactionAcquiredDisposedCode(),
        AcquiredDisposed::name);
    xml.close();
  }

  private void underlyingSecurity(UnderlyingSecurity underlying) throws IOException {
    xml.open("underlyingSecurity");
    textField("underlyingSecurityTitle", underlying.underlyingSecurityTitle());
    numberField("underlyingSecurityShares", underlying.underlyingSecurityShares());
    numberField("underlyingSecurityValue", underlying.underlyingSecurityValue());
    xml.close();
  }

  private void postTransactionAmounts(PostTransactionAmounts amounts) throws IOException {
    xml.open("postTransactionAmounts");
    numberField("sharesOwnedFollowingTransaction", amounts.sharesOwnedFollowingTransaction());
    numberField("valueOwnedFollowingTransaction", amounts.valueOwnedFollowingTransaction());
    xml.close();
  }

  private void ownershipNature(OwnershipNature nature) throws IOException {
    xml.open("ownershipNature");
    field("directOrIndirectOwnership", nature.directOrIndirectOwnership(), DirectOrIndirect::name);
    textField("natureOfOwnership", nature.natureOfOwnership());
    xml.close();
  }

  private void footnotes(List<Footnote> footnotes) throws IOException {
    xml.open("footnotes");
    for (Footnote footnote : footnotes) {
      xml.at(footnote.span());
      xml.text("footnote", "id", footnote.id(), footnote.text());
    }
    xml.close();
  }

  private void ownerSignature(OwnerSignature signature) throws IOException {
    xml.openRequired("ownerSignature");
    text("signatureName", signature.signatureName());
    text("signatureDate", signature.signatureDate().value().map(LocalDate::toString));
    xml.close();
  }

  private void text(String name, Reported<String> reported) throws IOException {
    xml.at(reported.span());
    text(name, reported.value());
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      xml.text(name, value.get());
    }
  }

  private void box(String name, Reported<Boolean> box) throws IOException {
    text(name, box.value().map(XmlFilingWriter::box));
  }

  private static String box(boolean ticked) {
    return ticked ? "1" : "0";
  }

  /** A text with footnotes: the schema wants a value, be it empty. */
  private void textField(String name, Reported<String> reported) throws IOException {
    xml.open(name);
    xml.at(reported.span());
    text(
        "value",
        reported.isPresent() || reported.footnotes().isEmpty()
            ? reported.value()
            : Optional.of(""));
    footnoteIds(reported.footnotes().stream());
    xml.close();
  }

  private void numberField(String name, Reported<BigDecimal> reported) throws IOException {
    field(name, reported, BigDecimal::toPlainString);
  }

  private void dateField(String name, Reported<LocalDate> reported) throws IOException {
    field(name, reported, LocalDate::toString);
  }

  private <T> void field(String name, Reported<T> reported, Function<T, String> asText)
      throws IOException {
    xml.open(name);
    text("value", reported.value().map(asText));
    footnoteIds(reported.footnotes().stream());
    xml.close();
  }

  private void footnoteIds(Stream<FootnoteReference> references) throws IOException {
    for (String id : references.map(FootnoteReference::id).toList()) {
      xml.empty("footnoteId", "id", id);
    }
  }
}
