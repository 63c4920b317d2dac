package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeHolding;
import org.section16.model.DerivativeTransaction;
import org.section16.model.NonDerivativeHolding;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.OwnershipNature;
import org.section16.model.PostTransactionAmounts;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.Timeliness;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCoding;
import org.section16.model.UnderlyingSecurity;

/**
 * The JSON objects of the rows of both tables; {@code "kind"} tells which of the four kinds a row
 * is.
 */
final class EntryJson {
  private final JsonGenerator json;
  private final FieldJson fields;

  EntryJson(JsonGenerator json, FieldJson fields) {
    this.json = json;
    this.fields = fields;
  }

  void writeAll(List<? extends TableEntry> entries) throws IOException {
    for (TableEntry entry : entries) {
      json.writeStartObject();
      if (entry instanceof NonDerivativeTransaction transaction) {
        writeNonDerivativeTransaction(transaction);
      } else if (entry instanceof NonDerivativeHolding holding) {
        start("nonDerivativeHolding", holding);
        coding(holding.transactionCoding());
      } else if (entry instanceof DerivativeTransaction transaction) {
        writeDerivativeTransaction(transaction);
      } else if (entry instanceof DerivativeHolding holding) {
        start("derivativeHolding", holding);
        fields.field("conversionOrExercisePrice", holding.conversionOrExercisePrice());
        coding(holding.transactionCoding());
        terms(holding);
      }
      amountsOwned(entry.postTransactionAmounts());
      nature(entry.ownershipNature());
      json.writeEndObject();
    }
  }

  private void writeNonDerivativeTransaction(NonDerivativeTransaction transaction)
      throws IOException {
    start("nonDerivativeTransaction", transaction);
    fields.field("transactionDate", transaction.transactionDate());
    fields.field("deemedExecutionDate", transaction.deemedExecutionDate());
    coding(transaction.transactionCoding());
    timeliness(transaction.transactionTimeliness());
    amounts(transaction.transactionAmounts());
  }

  private void writeDerivativeTransaction(DerivativeTransaction transaction) throws IOException {
    start("derivativeTransaction", transaction);
    fields.field("conversionOrExercisePrice", transaction.conversionOrExercisePrice());
    fields.field("transactionDate", transaction.transactionDate());
    fields.field("deemedExecutionDate", transaction.deemedExecutionDate());
    coding(transaction.transactionCoding());
    timeliness(transaction.transactionTimeliness());
    amounts(transaction.transactionAmounts());
    terms(transaction);
  }

  private void start(String kind, TableEntry entry) throws IOException {
    json.writeStringField("kind", kind);
    fields.place(entry.span());
    fields.field("securityTitle", entry.securityTitle());
  }

  private void coding(TransactionCoding coding) throws IOException {
    if (start(
        "transactionCoding",
        coding.transactionFormType(),
        coding.transactionCode(),
        coding.equitySwapInvolved())) {
      fields.field("transactionFormType", coding.transactionFormType());
      fields.field("transactionCode", coding.transactionCode());
      fields.field("equitySwapInvolved", coding.equitySwapInvolved());
      json.writeEndObject();
    }
  }

  private void timeliness(Reported<Timeliness> timeliness) throws IOException {
    fields.field("transactionTimeliness", timeliness);
  }

  private void amounts(TransactionAmounts amounts) throws IOException {
    if (start(
        "transactionAmounts",
        amounts.transactionShares(),
        amounts.transactionTotalValue(),
        amounts.transactionPricePerShare(),
        amounts.transactionAcquiredDisposedCode())) {
      fields.field("transactionShares", amounts.transactionShares());
      fields.field("transactionTotalValue", amounts.transactionTotalValue());
      fields.field("transactionPricePerShare", amounts.transactionPricePerShare());
      fields.field("transactionAcquiredDisposedCode", amounts.transactionAcquiredDisposedCode());
      json.writeEndObject();
    }
  }

  private void terms(DerivativeEntry entry) throws IOException {
    fields.field("exerciseDate", entry.exerciseDate());
    fields.field("expirationDate", entry.expirationDate());
    UnderlyingSecurity underlying = entry.underlyingSecurity();
    if (start(
        "underlyingSecurity",
        underlying.underlyingSecurityTitle(),
        underlying.underlyingSecurityShares(),
        underlying.underlyingSecurityValue())) {
      fields.field("underlyingSecurityTitle", underlying.underlyingSecurityTitle());
      fields.field("underlyingSecurityShares", underlying.underlyingSecurityShares());
      fields.field("underlyingSecurityValue", underlying.underlyingSecurityValue());
      json.writeEndObject();
    }
  }

  private void amountsOwned(PostTransactionAmounts amounts) throws IOException {
    if (start(
        "postTransactionAmounts",
        amounts.sharesOwnedFollowingTransaction(),
        amounts.valueOwnedFollowingTransaction())) {
      fields.field("sharesOwnedFollowingTransaction", amounts.sharesOwnedFollowingTransaction());
      fields.field("valueOwnedFollowingTransaction", amounts.valueOwnedFollowingTransaction());
      json.writeEndObject();
    }
  }

  private void nature(OwnershipNature nature) throws IOException {
    if (start("ownershipNature", nature.directOrIndirectOwnership(), nature.natureOfOwnership())) {
      fields.field("directOrIndirectOwnership", nature.directOrIndirectOwnership());
      fields.field("natureOfOwnership", nature.natureOfOwnership());
      json.writeEndObject();
    }
  }

  /** Opens the object {@code name}, unless all of its fields are blank. */
  private boolean start(String name, Reported<?>... content) throws IOException {
    for (Reported<?> field : content) {
      if (!field.isBlank()) {
        json.writeObjectFieldStart(name);
        return true;
      }
    }
    return false;
  }
}
