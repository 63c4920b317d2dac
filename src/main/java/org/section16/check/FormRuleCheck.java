package org.section16.check;

import static org.section16.DiagnosticCode.NO_SECURITIES;
import static org.section16.DiagnosticCode.NO_TRANSACTION;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.Severity;
import org.section16.internal.message.Diagnostics;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Form;
import org.section16.model.IssuerField;
import org.section16.model.OwnerField;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.SignatureField;
import org.section16.model.TableEntry;

/** Checks EDGAR's rules for a filing as a whole: required parts, boxes, and rows. */
final class FormRuleCheck implements Check {
  private static final Pattern NO_TRANSACTION_WORDS =
      Pattern.compile(
          "(?i)\\bnot (?:being )?filed in connection with|\\bno (?:reportable )?transactions?\\b"
              + "|\\bvoluntar(?:y|ily)\\b");

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    checkParts(filing, sink);
    Optional<DocumentType> documentType = filing.documentType().value();
    if (documentType.isEmpty()) {
      return;
    }
    DocumentType type = documentType.get();
    checkAmendment(filing, type, sink);
    switch (type.form()) {
      case FORM_3 -> checkForm3(filing, rows, sink);
      case FORM_4 -> checkTransactions(filing, type, rows, sink);
      case FORM_5 -> {
        checkTransactions(filing, type, rows, sink);
        checkForm5Boxes(filing, rows, sink);
      }
    }
  }

  private static void checkParts(Filing filing, Consumer<Diagnostic> sink) {
    if (filing.documentType().isBlank()) {
      missing(filing.documentType(), "documentType", "the form type", sink);
    }
    if (filing.reportingOwners().isEmpty()) {
      missing(Reported.nothing(), "reportingOwners", "the reporting owner", sink);
    }
    for (int i = 0; i < filing.reportingOwners().size(); i++) {
      Reported<String> name = filing.reportingOwners().get(i).rptOwnerName();
      if (name.isBlank()) {
        String path = OwnerField.RPT_OWNER_NAME.pathIn("reportingOwners[" + i + "]");
        missing(name, path, "the name of a reporting owner", sink);
      }
    }
    if (filing.issuer().issuerName().isBlank()) {
      missing(
          filing.issuer().issuerName(),
          IssuerField.ISSUER_NAME.pathIn("issuer"),
          "the name of the issuer",
          sink);
    }
    Reported<String> symbol = filing.issuer().issuerTradingSymbol();
    if (symbol.isBlank() && filing.issuer().issuerForeignTradingSymbol().isBlank()) {
      missing(
          symbol,
          IssuerField.ISSUER_TRADING_SYMBOL.pathIn("issuer"),
          "the trading symbol of the issuer",
          sink);
    }
    if (filing.periodOfReport().isBlank()) {
      missing(filing.periodOfReport(), "periodOfReport", "the period of report", sink);
    }
    if (filing.ownerSignatures().isEmpty()) {
      missing(Reported.nothing(), "ownerSignatures", "the signature", sink);
    }
    for (int i = 0; i < filing.ownerSignatures().size(); i++) {
      checkSignature(filing.ownerSignatures().get(i), "ownerSignatures[" + i + "]", sink);
    }
  }

  private static void checkSignature(
      OwnerSignature signature, String part, Consumer<Diagnostic> sink) {
    Reported<String> name = signature.signatureName();
    if (name.isBlank()) {
      missing(name, SignatureField.SIGNATURE_NAME.pathIn(part), "the name of a signature", sink);
    } else if (signature.signatureDate().isBlank()) {
      missing(name, SignatureField.SIGNATURE_DATE.pathIn(part), "the date of the signature", sink);
    }
  }

  private static void missing(
      Reported<?> field, String path, String name, Consumer<Diagnostic> sink) {
    sink.accept(Diagnostics.fieldMissing(field.span(), name).withPath(path));
  }

  private static void checkAmendment(Filing filing, DocumentType type, Consumer<Diagnostic> sink) {
    Reported<?> original = filing.dateOfOriginalSubmission();
    if (type.isAmendment() && original.isBlank()) {
      sink.accept(Diagnostics.amendmentWithoutOriginalDate(original.span(), type));
    } else if (!type.isAmendment() && original.isPresent()) {
      sink.accept(Diagnostics.originalDateWithoutAmendment(original.span(), type));
    }
  }

  private static void checkForm3(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    boolean ownsNothing = Values.is(filing.noSecuritiesOwned(), true);
    boolean hasRows = !rows.all().isEmpty();
    if (ownsNothing && hasRows) {
      sink.accept(Diagnostics.rowsDespiteNoSecurities(filing.noSecuritiesOwned().span()));
    } else if (!ownsNothing && !hasRows) {
      boolean isUnknown = !filing.noSecuritiesOwned().isPresent();
      sink.accept(
          Diagnostics.noRow(
              isUnknown ? Severity.INFO : NO_SECURITIES.severity(),
              filing.noSecuritiesOwned().span()));
    }
  }

  private static void checkTransactions(
      Filing filing, DocumentType type, Rows rows, Consumer<Diagnostic> sink) {
    boolean isExit = Values.is(filing.notSubjectToSection16(), true);
    if (!isExit && rows.transactions().isEmpty()) {
      sink.accept(
          Diagnostics.noTransaction(
              statesNoTransaction(filing) ? Severity.INFO : NO_TRANSACTION.severity(),
              filing.notSubjectToSection16().span(),
              type));
    }
  }

  /** Returns whether the remarks or a footnote say that there is no transaction. */
  private static boolean statesNoTransaction(Filing filing) {
    return NO_TRANSACTION_WORDS.matcher(filing.remarks().value().orElse("")).find()
        || filing.footnotes().stream()
            .anyMatch(footnote -> NO_TRANSACTION_WORDS.matcher(footnote.text()).find());
  }

  private static void checkForm5Boxes(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    checkBox(rows, filing.form3HoldingsReported(), "Form 3 Holdings Reported", Form.FORM_3, sink);
    checkBox(
        rows,
        filing.form4TransactionsReported(),
        "Form 4 Transactions Reported",
        Form.FORM_4,
        sink);
  }

  private static void checkBox(
      Rows rows, Reported<Boolean> box, String name, Form formType, Consumer<Diagnostic> sink) {
    boolean hasRow = hasRow(rows, formType);
    if (box.value().orElse(hasRow) != hasRow) {
      sink.accept(
          hasRow
              ? Diagnostics.form5BoxNotTicked(box.span(), name, formType)
              : Diagnostics.form5BoxTicked(box.span(), name, formType));
    }
  }

  private static boolean hasRow(Rows rows, Form formType) {
    for (TableEntry row : rows.all()) {
      if (Values.is(row.transactionCoding().transactionFormType(), formType)) {
        return true;
      }
    }
    return false;
  }
}
