package org.section16.output.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeTransaction;
import org.section16.model.Filing;
import org.section16.model.Form;
import org.section16.model.NonDerivativeEntry;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.PostTransactionAmounts;
import org.section16.model.TableEntry;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCoding;
import org.section16.model.UnderlyingSecurity;

/** Writes the rows of Tables I and II in the columns of a form. */
final class EntryMarkdown {
  private static final String OWNED_AFTER = " Beneficially Owned Following Reported Transaction(s)";
  private static final String OWNED_AT_YEAR_END =
      " Beneficially Owned at End of Issuer's Fiscal Year";
  private static final String OWNERSHIP_FORM = ". Ownership Form: Direct (D) or Indirect (I)";
  private static final String NATURE = ". Nature of Indirect Beneficial Ownership";

  private final Form form;

  /**
   * @param form the form whose columns the tables have
   */
  EntryMarkdown(Form form) {
    this.form = form;
  }

  /** Returns the form whose columns can hold all rows of {@code filing}. */
  static Form columnsOf(Filing filing, Form form) {
    boolean hasTransactions = filing.entries().anyMatch(EntryMarkdown::needsCode);
    return form == Form.FORM_3 && hasTransactions ? Form.FORM_4 : form;
  }

  private static boolean needsCode(TableEntry entry) {
    TransactionCoding coding = entry.transactionCoding();
    return entry.isTransaction()
        || Stream.of(
                coding.transactionFormType(), coding.transactionCode(), coding.equitySwapInvolved())
            .anyMatch(field -> !field.isBlank());
  }

  String nonDerivative(List<NonDerivativeEntry> entries) {
    MarkdownTable table = new MarkdownTable(nonDerivativeCaptions());
    for (NonDerivativeEntry entry : entries) {
      List<String> cells = new ArrayList<>();
      cells.add(MarkdownField.text(entry.securityTitle()));
      if (entry instanceof NonDerivativeTransaction row) {
        cells.add(MarkdownField.date(row.transactionDate()));
        cells.add(MarkdownField.date(row.deemedExecutionDate()));
        cells.addAll(code(CodeText.of(row, form)));
        TransactionAmounts amounts = row.transactionAmounts();
        cells.add(amount(amounts));
        cells.add(MarkdownField.letter(amounts.transactionAcquiredDisposedCode()));
        cells.add(MarkdownField.dollars(amounts.transactionPricePerShare()));
      } else if (form != Form.FORM_3) {
        cells.addAll(List.of("", ""));
        cells.addAll(code(CodeText.of(entry.transactionCoding())));
        cells.addAll(List.of("", "", ""));
      }
      cells.add(owned(entry.postTransactionAmounts()));
      addNature(cells, entry);
      table.row(cells);
    }
    return table.toString();
  }

  String derivative(List<DerivativeEntry> entries) {
    MarkdownTable table = new MarkdownTable(derivativeCaptions());
    for (DerivativeEntry entry : entries) {
      List<String> cells = new ArrayList<>();
      cells.add(MarkdownField.text(entry.securityTitle()));
      if (form == Form.FORM_3) {
        addTerms(cells, entry);
        cells.add(MarkdownField.dollars(entry.conversionOrExercisePrice()));
      } else {
        cells.add(MarkdownField.dollars(entry.conversionOrExercisePrice()));
        addTransaction(cells, entry);
        addTerms(cells, entry);
        cells.add(price(entry));
        cells.add(owned(entry.postTransactionAmounts()));
      }
      addNature(cells, entry);
      table.row(cells);
    }
    return table.toString();
  }

  private void addTransaction(List<String> cells, DerivativeEntry entry) {
    if (entry instanceof DerivativeTransaction row) {
      TransactionAmounts amounts = row.transactionAmounts();
      boolean isDisposal =
          amounts
              .transactionAcquiredDisposedCode()
              .value()
              .filter(AcquiredDisposed.D::equals)
              .isPresent();
      cells.add(MarkdownField.date(row.transactionDate()));
      cells.add(MarkdownField.date(row.deemedExecutionDate()));
      cells.addAll(code(CodeText.of(row, form)));
      cells.add(isDisposal ? "" : amount(amounts));
      cells.add(isDisposal ? amount(amounts) : "");
    } else {
      cells.addAll(List.of("", ""));
      cells.addAll(code(CodeText.of(entry.transactionCoding())));
      cells.addAll(List.of("", ""));
    }
  }

  private static void addTerms(List<String> cells, DerivativeEntry entry) {
    UnderlyingSecurity underlying = entry.underlyingSecurity();
    cells.add(MarkdownField.date(entry.exerciseDate()));
    cells.add(MarkdownField.date(entry.expirationDate()));
    cells.add(MarkdownField.text(underlying.underlyingSecurityTitle()));
    cells.add(
        MarkdownField.numberOrDollars(
            underlying.underlyingSecurityShares(), underlying.underlyingSecurityValue()));
  }

  private static void addNature(List<String> cells, TableEntry entry) {
    cells.add(MarkdownField.letter(entry.ownershipNature().directOrIndirectOwnership()));
    cells.add(MarkdownField.text(entry.ownershipNature().natureOfOwnership()));
  }

  private static String price(DerivativeEntry entry) {
    return entry instanceof DerivativeTransaction row
        ? MarkdownField.dollars(row.transactionAmounts().transactionPricePerShare())
        : "";
  }

  private static String amount(TransactionAmounts amounts) {
    return MarkdownField.numberOrDollars(
        amounts.transactionShares(), amounts.transactionTotalValue());
  }

  private static String owned(PostTransactionAmounts amounts) {
    return MarkdownField.numberOrDollars(
        amounts.sharesOwnedFollowingTransaction(), amounts.valueOwnedFollowingTransaction());
  }

  /** Returns the code cell and, except on Form 5, column V. */
  private List<String> code(CodeText code) {
    return form == Form.FORM_5 ? List.of(code.code()) : List.of(code.code(), code.early());
  }

  private List<String> nonDerivativeCaptions() {
    if (form == Form.FORM_3) {
      return List.of(
          "1. Title of Security",
          "2. Amount of Securities Beneficially Owned",
          "3" + OWNERSHIP_FORM,
          "4" + NATURE);
    }
    List<String> captions = new ArrayList<>();
    captions.add("1. Title of Security");
    captions.add("2. Transaction Date");
    captions.add("2A. Deemed Execution Date, if any");
    captions.addAll(code(new CodeText("3. Transaction Code", "V")));
    captions.add("4. Amount");
    captions.add("4. (A) or (D)");
    captions.add("4. Price");
    captions.add("5. Amount of Securities" + owned());
    captions.add("6" + OWNERSHIP_FORM);
    captions.add("7" + NATURE);
    return captions;
  }

  private List<String> derivativeCaptions() {
    List<String> captions = new ArrayList<>();
    captions.add("1. Title of Derivative Security");
    if (form == Form.FORM_3) {
      addTermCaptions(captions, 2);
      captions.add("4. Conversion or Exercise Price of Derivative Security");
      captions.add("5" + OWNERSHIP_FORM);
      captions.add("6" + NATURE);
      return captions;
    }
    captions.add("2. Conversion or Exercise Price of Derivative Security");
    captions.add("3. Transaction Date");
    captions.add("3A. Deemed Execution Date, if any");
    captions.addAll(code(new CodeText("4. Transaction Code", "V")));
    captions.add("5. Number of Derivative Securities Acquired (A)");
    captions.add("5. Number of Derivative Securities Disposed of (D)");
    addTermCaptions(captions, 6);
    captions.add("8. Price of Derivative Security");
    captions.add("9. Number of Derivative Securities" + owned());
    captions.add("10" + OWNERSHIP_FORM);
    captions.add("11" + NATURE);
    return captions;
  }

  private static void addTermCaptions(List<String> captions, int number) {
    captions.add(number + ". Date Exercisable");
    captions.add(number + ". Expiration Date");
    captions.add((number + 1) + ". Title and Amount of Underlying Securities: Title");
    captions.add((number + 1) + ". Amount or Number of Shares");
  }

  private String owned() {
    return form == Form.FORM_5 ? OWNED_AT_YEAR_END : OWNED_AFTER;
  }
}
