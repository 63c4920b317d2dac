package org.section16.edgar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.SourceSpan;
import org.section16.internal.explanation.Explanation;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeHolding;
import org.section16.model.DerivativeTransaction;
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
import org.section16.model.ReportingOwnerRelationship;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCode;
import org.section16.model.TransactionCoding;
import org.section16.model.UnderlyingSecurity;

/**
 * Makes a filing of the elements of one {@code ownershipDocument}. Methods in the order of the
 * schema.
 */
final class XmlFilingReader {
  private static final Pattern FOOTNOTE_ID = Pattern.compile("[Ff]?0*(\\d{1,6})");

  private final String source;
  private final List<Diagnostic> diagnostics;
  private final Map<Integer, Footnote> footnotes = new HashMap<>();

  /** A reader of {@code source} that adds what it finds wrong to {@code diagnostics}. */
  XmlFilingReader(String source, List<Diagnostic> diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  Filing read(XmlElement document) {
    document.child("schemaVersion").ifPresent(XmlElement::text);
    List<Footnote> explanations = footnotes(document.group("footnotes"));
    List<ReportingOwner> owners =
        document.children("reportingOwner").stream().map(this::reportingOwner).toList();
    Filing filing =
        new Filing(
            plain(document, "documentType", XmlValue.DOCUMENT_TYPE),
            plain(document, "periodOfReport", XmlValue.DATE),
            plain(document, "dateOfOriginalSubmission", XmlValue.DATE),
            plain(document, "noSecuritiesOwned", XmlValue.BOX),
            plain(document, "notSubjectToSection16", XmlValue.BOX),
            plain(document, "form3HoldingsReported", XmlValue.BOX),
            plain(document, "form4TransactionsReported", XmlValue.BOX),
            plain(document, "aff10b5One", XmlValue.BOX),
            issuer(document.group("issuer")),
            owners,
            FilingGroupNote.read(document.notes(), owners.size(), ownersSpan(document)),
            document.children("nonDerivativeTable").stream()
                .flatMap(table -> nonDerivativeTable(table).stream())
                .toList(),
            document.children("derivativeTable").stream()
                .flatMap(table -> derivativeTable(table).stream())
                .toList(),
            explanations,
            document.child("remarks").map(this::remarks).orElseGet(Reported::nothing),
            document.children("ownerSignature").stream().map(this::ownerSignature).toList());
    reportUnread(document);
    return filing;
  }

  private static SourceSpan ownersSpan(XmlElement document) {
    return document.child("reportingOwner").map(XmlElement::span).orElse(SourceSpan.NONE);
  }

  private Issuer issuer(XmlElement issuer) {
    return new Issuer(
        plain(issuer, "issuerCik", XmlValue.TEXT),
        plain(issuer, "issuerName", XmlValue.TEXT),
        plain(issuer, "issuerTradingSymbol", XmlValue.TEXT),
        plain(issuer, "issuerForeignTradingSymbol", XmlValue.TEXT));
  }

  private ReportingOwner reportingOwner(XmlElement owner) {
    XmlElement id = owner.group("reportingOwnerId");
    id.child("rptOwnerCcc").ifPresent(XmlElement::text);
    return new ReportingOwner(
        plain(id, "rptOwnerCik", XmlValue.TEXT),
        plain(id, "rptOwnerName", XmlValue.TEXT),
        new XmlAddressReader(this).read(owner.group("reportingOwnerAddress")),
        relationship(owner.group("reportingOwnerRelationship")));
  }

  private ReportingOwnerRelationship relationship(XmlElement relationship) {
    return new ReportingOwnerRelationship(
        plain(relationship, "isDirector", XmlValue.BOX),
        plain(relationship, "isOfficer", XmlValue.BOX),
        plain(relationship, "isTenPercentOwner", XmlValue.BOX),
        plain(relationship, "isOther", XmlValue.BOX),
        plain(relationship, "officerTitle", XmlValue.TEXT),
        plain(relationship, "otherText", XmlValue.TEXT));
  }

  private List<NonDerivativeEntry> nonDerivativeTable(XmlElement table) {
    List<NonDerivativeEntry> entries = new ArrayList<>();
    for (XmlElement row : table.children("nonDerivativeTransaction", "nonDerivativeHolding")) {
      entries.add(
          row.name().equals("nonDerivativeHolding")
              ? nonDerivativeHolding(row)
              : nonDerivativeTransaction(row));
    }
    return entries;
  }

  private NonDerivativeTransaction nonDerivativeTransaction(XmlElement row) {
    return new NonDerivativeTransaction(
        field(row, "securityTitle", XmlValue.TEXT),
        field(row, "transactionDate", XmlValue.DATE),
        field(row, "deemedExecutionDate", XmlValue.DATE),
        transactionCoding(row),
        field(row, "transactionTimeliness", XmlValue.TIMELINESS),
        transactionAmounts(row.group("transactionAmounts")),
        postTransactionAmounts(row.group("postTransactionAmounts")),
        ownershipNature(row.group("ownershipNature")),
        row.span());
  }

  private NonDerivativeHolding nonDerivativeHolding(XmlElement row) {
    return new NonDerivativeHolding(
        field(row, "securityTitle", XmlValue.TEXT),
        transactionCoding(row),
        postTransactionAmounts(row.group("postTransactionAmounts")),
        ownershipNature(row.group("ownershipNature")),
        row.span());
  }

  private List<DerivativeEntry> derivativeTable(XmlElement table) {
    List<DerivativeEntry> entries = new ArrayList<>();
    for (XmlElement row : table.children("derivativeTransaction", "derivativeHolding")) {
      entries.add(
          row.name().equals("derivativeHolding")
              ? derivativeHolding(row)
              : derivativeTransaction(row));
    }
    return entries;
  }

  private DerivativeTransaction derivativeTransaction(XmlElement row) {
    return new DerivativeTransaction(
        field(row, "securityTitle", XmlValue.TEXT),
        field(row, "conversionOrExercisePrice", XmlValue.NUMBER),
        field(row, "transactionDate", XmlValue.DATE),
        field(row, "deemedExecutionDate", XmlValue.DATE),
        transactionCoding(row),
        field(row, "transactionTimeliness", XmlValue.TIMELINESS),
        transactionAmounts(row.group("transactionAmounts")),
        field(row, "exerciseDate", XmlValue.DATE),
        field(row, "expirationDate", XmlValue.DATE),
        underlyingSecurity(row.group("underlyingSecurity")),
        postTransactionAmounts(row.group("postTransactionAmounts")),
        ownershipNature(row.group("ownershipNature")),
        row.span());
  }

  private DerivativeHolding derivativeHolding(XmlElement row) {
    return new DerivativeHolding(
        field(row, "securityTitle", XmlValue.TEXT),
        field(row, "conversionOrExercisePrice", XmlValue.NUMBER),
        transactionCoding(row),
        field(row, "exerciseDate", XmlValue.DATE),
        field(row, "expirationDate", XmlValue.DATE),
        underlyingSecurity(row.group("underlyingSecurity")),
        postTransactionAmounts(row.group("postTransactionAmounts")),
        ownershipNature(row.group("ownershipNature")),
        row.span());
  }

  /** The footnotes of the group stand, on the page, behind what the cell holds. */
  private TransactionCoding transactionCoding(XmlElement row) {
    XmlElement coding = row.group("transactionCoding");
    Reported<Integer> formType = plain(coding, "transactionFormType", XmlValue.FORM_TYPE);
    Reported<TransactionCode> code = plain(coding, "transactionCode", XmlValue.TRANSACTION_CODE);
    List<FootnoteReference> references = references(coding);
    boolean isLateHolding = code.isBlank() && !formType.isBlank();
    return new TransactionCoding(
        isLateHolding ? formType.withFootnotes(references) : formType,
        isLateHolding ? code : code.withFootnotes(references),
        plain(coding, "equitySwapInvolved", XmlValue.BOX));
  }

  private TransactionAmounts transactionAmounts(XmlElement amounts) {
    return new TransactionAmounts(
        field(amounts, "transactionShares", XmlValue.NUMBER),
        field(amounts, "transactionTotalValue", XmlValue.NUMBER),
        field(amounts, "transactionPricePerShare", XmlValue.NUMBER),
        field(amounts, "transactionAcquiredDisposedCode", XmlValue.ACQUIRED_DISPOSED));
  }

  private UnderlyingSecurity underlyingSecurity(XmlElement underlying) {
    return new UnderlyingSecurity(
        field(underlying, "underlyingSecurityTitle", XmlValue.TEXT),
        field(underlying, "underlyingSecurityShares", XmlValue.NUMBER),
        field(underlying, "underlyingSecurityValue", XmlValue.NUMBER));
  }

  private PostTransactionAmounts postTransactionAmounts(XmlElement amounts) {
    return new PostTransactionAmounts(
        field(amounts, "sharesOwnedFollowingTransaction", XmlValue.NUMBER),
        field(amounts, "valueOwnedFollowingTransaction", XmlValue.NUMBER));
  }

  private OwnershipNature ownershipNature(XmlElement nature) {
    return new OwnershipNature(
        field(nature, "directOrIndirectOwnership", XmlValue.DIRECT_OR_INDIRECT),
        field(nature, "natureOfOwnership", XmlValue.TEXT));
  }

  private List<Footnote> footnotes(XmlElement group) {
    List<Footnote> found = new ArrayList<>();
    for (XmlElement element : group.children("footnote")) {
      String text = XmlValue.lines(element.text());
      Optional<Integer> number = footnoteNumber(element, element.id().orElse(""));
      if (number.isPresent()) {
        SourceSpan span = element.textSpan();
        List<Explanation.Piece> all = List.of(new Explanation.Piece(span.start(), span.end(), 0));
        Footnote footnote = Explanation.footnote(number.get(), text, span, source, all);
        found.add(footnote);
        footnotes.putIfAbsent(footnote.number(), footnote);
      }
    }
    return found;
  }

  private Optional<Integer> footnoteNumber(XmlElement element, String id) {
    Matcher matcher = FOOTNOTE_ID.matcher(id.strip());
    if (matcher.matches()) {
      return Optional.of(Integer.valueOf(matcher.group(1)));
    }
    String message =
        "id '" + id + "' of <" + element.name() + "> is not F and a number; it was not read";
    diagnostics.add(Diagnostic.of(DiagnosticCode.XML_UNREADABLE_VALUE, element.span(), message));
    return Optional.empty();
  }

  private Reported<String> remarks(XmlElement remarks) {
    return reported(remarks, XmlValue.lines(remarks.text()), XmlValue.TEXT);
  }

  private OwnerSignature ownerSignature(XmlElement signature) {
    return new OwnerSignature(
        plain(signature, "signatureName", XmlValue.TEXT),
        plain(signature, "signatureDate", XmlValue.DATE));
  }

  /** An element that holds nothing but a text. */
  <T> Reported<T> plain(XmlElement parent, String name, XmlValue<T> type) {
    return parent
        .child(name)
        .map(element -> reported(element, XmlValue.oneLine(element.text()), type))
        .orElseGet(Reported::nothing);
  }

  /** An element that holds a {@code value}, references to footnotes, or both. */
  private <T> Reported<T> field(XmlElement parent, String name, XmlValue<T> type) {
    Optional<XmlElement> found = parent.child(name);
    if (found.isEmpty()) {
      return Reported.nothing();
    }
    XmlElement element = found.get();
    Reported<T> value =
        element
            .child("value")
            .map(child -> reported(child, XmlValue.oneLine(child.text()), type))
            .orElseGet(() -> reported(element, XmlValue.oneLine(element.ownText()), type));
    return value.withFootnotes(references(element));
  }

  private <T> Reported<T> reported(XmlElement element, String text, XmlValue<T> type) {
    SourceSpan span = element.textSpan();
    if (text.isEmpty()) {
      return Reported.nothing(span);
    }
    Optional<T> value = type.reader().apply(text);
    if (value.isEmpty()) {
      String message = "'" + text + "' is not " + type.name() + "; the field has no value";
      diagnostics.add(Diagnostic.of(DiagnosticCode.XML_UNREADABLE_VALUE, span, message));
    }
    return new Reported<>(value, text, List.of(), span);
  }

  private List<FootnoteReference> references(XmlElement element) {
    List<FootnoteReference> references = new ArrayList<>();
    for (XmlElement child : element.children("footnoteId")) {
      String text = child.text();
      footnoteNumber(child, child.id().orElse(text))
          .map(
              number ->
                  new FootnoteReference(
                      number, Optional.ofNullable(footnotes.get(number)), child.span()))
          .ifPresent(references::add);
    }
    return references;
  }

  /** Reports what the schema does not know, without what is in it. */
  private void reportUnread(XmlElement element) {
    List<XmlElement> readChildren = element.readChildren();
    Set<String> readNames = readChildren.stream().map(XmlElement::name).collect(Collectors.toSet());
    for (XmlElement child : element.unreadChildren()) {
      String problem = readNames.contains(child.name()) ? "stands again in" : "is not known in";
      String message =
          "<" + child.name() + "> " + problem + " <" + element.name() + ">; it was not read";
      diagnostics.add(Diagnostic.of(DiagnosticCode.XML_UNEXPECTED_ELEMENT, child.span(), message));
    }
    if (element.hasUnreadText()) {
      String message = "text beside the elements in <" + element.name() + "> was not read";
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.XML_UNEXPECTED_ELEMENT, element.textSpan(), message));
    }
    readChildren.forEach(this::reportUnread);
  }
}
