package org.section16.edgar;

import java.util.ArrayList;
import java.util.List;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeHolding;
import org.section16.model.DerivativeTransaction;
import org.section16.model.EntryField;
import org.section16.model.EntryKind;
import org.section16.model.FootnoteReference;
import org.section16.model.Form;
import org.section16.model.NonDerivativeEntry;
import org.section16.model.NonDerivativeHolding;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.OwnershipNature;
import org.section16.model.PostTransactionAmounts;
import org.section16.model.Reported;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCode;
import org.section16.model.TransactionCoding;
import org.section16.model.UnderlyingSecurity;

/** Reads the rows of both tables of an {@code ownershipDocument}. */
final class XmlEntryReader {
  private final XmlFieldReader fields;

  XmlEntryReader(XmlFieldReader fields) {
    this.fields = fields;
  }

  List<NonDerivativeEntry> nonDerivativeTable(XmlElement table) {
    List<NonDerivativeEntry> entries = new ArrayList<>();
    String transaction = EntryKind.NON_DERIVATIVE_TRANSACTION.elementName();
    for (XmlElement row :
        table.children(transaction, EntryKind.NON_DERIVATIVE_HOLDING.elementName())) {
      entries.add(
          row.name().equals(transaction)
              ? nonDerivativeTransaction(row)
              : nonDerivativeHolding(row));
    }
    return entries;
  }

  private NonDerivativeTransaction nonDerivativeTransaction(XmlElement row) {
    return new NonDerivativeTransaction(
        fields.field(row, EntryField.SECURITY_TITLE, XmlValue.TEXT),
        fields.field(row, EntryField.TRANSACTION_DATE, XmlValue.DATE),
        fields.field(row, EntryField.DEEMED_EXECUTION_DATE, XmlValue.DATE),
        transactionCoding(row),
        fields.field(row, EntryField.TRANSACTION_TIMELINESS, XmlValue.TIMELINESS),
        transactionAmounts(row.group("transactionAmounts")),
        postTransactionAmounts(row.group("postTransactionAmounts")),
        ownershipNature(row.group("ownershipNature")),
        row.span());
  }

  private NonDerivativeHolding nonDerivativeHolding(XmlElement row) {
    return new NonDerivativeHolding(
        fields.field(row, EntryField.SECURITY_TITLE, XmlValue.TEXT),
        transactionCoding(row),
        postTransactionAmounts(row.group("postTransactionAmounts")),
        ownershipNature(row.group("ownershipNature")),
        row.span());
  }

  List<DerivativeEntry> derivativeTable(XmlElement table) {
    List<DerivativeEntry> entries = new ArrayList<>();
    String transaction = EntryKind.DERIVATIVE_TRANSACTION.elementName();
    for (XmlElement row : table.children(transaction, EntryKind.DERIVATIVE_HOLDING.elementName())) {
      entries.add(
          row.name().equals(transaction) ? derivativeTransaction(row) : derivativeHolding(row));
    }
    return entries;
  }

  private DerivativeTransaction derivativeTransaction(XmlElement row) {
    return new DerivativeTransaction(
        fields.field(row, EntryField.SECURITY_TITLE, XmlValue.TEXT),
        fields.field(row, EntryField.CONVERSION_OR_EXERCISE_PRICE, XmlValue.NUMBER),
        fields.field(row, EntryField.TRANSACTION_DATE, XmlValue.DATE),
        fields.field(row, EntryField.DEEMED_EXECUTION_DATE, XmlValue.DATE),
        transactionCoding(row),
        fields.field(row, EntryField.TRANSACTION_TIMELINESS, XmlValue.TIMELINESS),
        transactionAmounts(row.group("transactionAmounts")),
        fields.field(row, EntryField.EXERCISE_DATE, XmlValue.DATE),
        fields.field(row, EntryField.EXPIRATION_DATE, XmlValue.DATE),
        underlyingSecurity(row.group("underlyingSecurity")),
        postTransactionAmounts(row.group("postTransactionAmounts")),
        ownershipNature(row.group("ownershipNature")),
        row.span());
  }

  private DerivativeHolding derivativeHolding(XmlElement row) {
    return new DerivativeHolding(
        fields.field(row, EntryField.SECURITY_TITLE, XmlValue.TEXT),
        fields.field(row, EntryField.CONVERSION_OR_EXERCISE_PRICE, XmlValue.NUMBER),
        transactionCoding(row),
        fields.field(row, EntryField.EXERCISE_DATE, XmlValue.DATE),
        fields.field(row, EntryField.EXPIRATION_DATE, XmlValue.DATE),
        underlyingSecurity(row.group("underlyingSecurity")),
        postTransactionAmounts(row.group("postTransactionAmounts")),
        ownershipNature(row.group("ownershipNature")),
        row.span());
  }

  /** Reads the code cell. Its footnotes belong to the code, or to the form type of a holding. */
  private TransactionCoding transactionCoding(XmlElement row) {
    XmlElement coding = row.group("transactionCoding");
    Reported<Form> formType =
        fields.plain(coding, EntryField.TRANSACTION_FORM_TYPE, XmlValue.FORM_TYPE);
    Reported<TransactionCode> code =
        fields.plain(coding, EntryField.TRANSACTION_CODE, XmlValue.TRANSACTION_CODE);
    List<FootnoteReference> references = fields.references(coding);
    boolean isLateHolding = code.isBlank() && !formType.isBlank();
    return new TransactionCoding(
        isLateHolding ? formType.withFootnotes(references) : formType,
        isLateHolding ? code : code.withFootnotes(references),
        fields.plain(coding, EntryField.EQUITY_SWAP_INVOLVED, XmlValue.BOX));
  }

  private TransactionAmounts transactionAmounts(XmlElement amounts) {
    return new TransactionAmounts(
        fields.field(amounts, EntryField.TRANSACTION_SHARES, XmlValue.NUMBER),
        fields.field(amounts, EntryField.TRANSACTION_TOTAL_VALUE, XmlValue.NUMBER),
        fields.field(amounts, EntryField.TRANSACTION_PRICE_PER_SHARE, XmlValue.NUMBER),
        fields.field(
            amounts, EntryField.TRANSACTION_ACQUIRED_DISPOSED_CODE, XmlValue.ACQUIRED_DISPOSED));
  }

  private UnderlyingSecurity underlyingSecurity(XmlElement underlying) {
    return new UnderlyingSecurity(
        fields.field(underlying, EntryField.UNDERLYING_SECURITY_TITLE, XmlValue.TEXT),
        fields.field(underlying, EntryField.UNDERLYING_SECURITY_SHARES, XmlValue.NUMBER),
        fields.field(underlying, EntryField.UNDERLYING_SECURITY_VALUE, XmlValue.NUMBER));
  }

  private PostTransactionAmounts postTransactionAmounts(XmlElement amounts) {
    return new PostTransactionAmounts(
        fields.field(amounts, EntryField.SHARES_OWNED_FOLLOWING_TRANSACTION, XmlValue.NUMBER),
        fields.field(amounts, EntryField.VALUE_OWNED_FOLLOWING_TRANSACTION, XmlValue.NUMBER));
  }

  private OwnershipNature ownershipNature(XmlElement nature) {
    return new OwnershipNature(
        fields.field(nature, EntryField.DIRECT_OR_INDIRECT_OWNERSHIP, XmlValue.DIRECT_OR_INDIRECT),
        fields.field(nature, EntryField.NATURE_OF_OWNERSHIP, XmlValue.TEXT));
  }
}
