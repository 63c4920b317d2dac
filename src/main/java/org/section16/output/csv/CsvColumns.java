package org.section16.output.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.section16.check.CodeGroup;
import org.section16.check.TradingPlan;
import org.section16.model.DerivativeTransaction;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.FootnoteReference;
import org.section16.model.Form;
import org.section16.model.Issuer;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerRelationship;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCode;

/** The columns of the table, in order; {@code docs/csv.md} describes them. */
final class CsvColumns {
  /** What kind of text is in a column. */
  private enum Kind {
    /** Made by this program: numbers, dates, letters. */
    VALUE,
    /** What somebody wrote. */
    TEXT
  }

  private record Column(String name, Kind kind, Function<CsvRow, Optional<String>> content) {}

  private static final List<Column> COLUMNS = new Builder().all();

  private CsvColumns() {}

  static List<String> names() {
    return COLUMNS.stream().map(Column::name).toList();
  }

  static List<String> row(CsvRow row, CsvText texts) {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    for (Column column : COLUMNS) {
      String content = column.content().apply(row).orElse("");
      cells.add(column.kind() == Kind.TEXT ? texts.text(content) : content);
    }
    return cells;
  }

  /** Lists the columns. */
  private static final class Builder {
    private final List<Column> columns = new ArrayList<>();

    List<Column> all() {
      addFiling();
      addOwners();
      addTransaction();
      addDerivative();
      addOwned();
      addNotes();
      return List.copyOf(columns);
    }

    private void addFiling() {
      text("accession_number", row -> Optional.of(row.document().metadata().accessionNumber()));
      text("file", row -> Optional.of(row.document().file()));
      value("line", row -> number(row.entry().span().line()));
      value("form", row -> row.filing().documentType().value().map(DocumentType::code));
      field("period_of_report", row -> row.filing().periodOfReport());
      value("filed", row -> row.document().metadata().filingDate().map(Object::toString));
      field("date_of_original", row -> row.filing().dateOfOriginalSubmission());
      text("issuer", row -> issuer(row).issuerName().value());
      text("issuer_cik", row -> issuer(row).issuerCik().value());
      text("symbol", row -> issuer(row).issuerTradingSymbol().value());
    }

    private void addOwners() {
      text("owner", row -> row.firstOwner().rptOwnerName().value());
      text("owner_cik", row -> row.firstOwner().rptOwnerCik().value());
      value("owner_count", row -> number(row.filing().reportingOwners().size()));
      text("all_owners", row -> Optional.of(row.ofOwners(ReportingOwner::rptOwnerName)));
      text("all_owner_ciks", row -> Optional.of(row.ofOwners(ReportingOwner::rptOwnerCik)));
      field("is_director", row -> role(row).isDirector());
      field("is_officer", row -> role(row).isOfficer());
      field("is_ten_percent_owner", row -> role(row).isTenPercentOwner());
      field("is_other", row -> role(row).isOther());
      text("officer_title", row -> role(row).officerTitle().value());
      text("other_text", row -> role(row).otherText().value());
    }

    private void addTransaction() {
      value("table", row -> Optional.of(row.isDerivative() ? "II" : "I"));
      value("row", row -> number(row.number()));
      text("security", row -> row.entry().securityTitle().value());
      field("transaction_date", row -> row.entry().transactionDate());
      field("deemed_execution_date", row -> row.entry().deemedExecutionDate());
      field("code", row -> row.entry().transactionCoding().transactionCode());
      value("code_meaning", row -> code(row).map(TransactionCode::meaning));
      value("code_group", row -> code(row).map(CodeGroup::of).map(CodeGroup::label));
      field("equity_swap", row -> row.entry().transactionCoding().equitySwapInvolved());
      field("form_type", row -> row.entry().transactionCoding().transactionFormType());
      field("timeliness", row -> row.entry().transactionTimeliness());
      field("acquired_disposed", amount(TransactionAmounts::transactionAcquiredDisposedCode));
      field("shares", amount(TransactionAmounts::transactionShares));
      field("price", amount(TransactionAmounts::transactionPricePerShare));
      value("value", row -> row.value().map(BigDecimal::toPlainString));
      value("price_low", row -> row.priceRange().map(range -> range.low().toPlainString()));
      value("price_high", row -> row.priceRange().map(range -> range.high().toPlainString()));
      value("plan_adopted", CsvRow::planAdopted);
      value("plan", row -> Optional.of(TradingPlan.of(row.filing(), row.entry()).label()));
    }

    private void addDerivative() {
      field(
          "exercise_price",
          row -> row.derivative(DerivativeTransaction::conversionOrExercisePrice));
      field("exercise_date", row -> row.derivative(DerivativeTransaction::exerciseDate));
      field("expiration_date", row -> row.derivative(DerivativeTransaction::expirationDate));
      text(
          "underlying_security",
          row ->
              row.derivative(entry -> entry.underlyingSecurity().underlyingSecurityTitle())
                  .value());
      field(
          "underlying_shares",
          row -> row.derivative(entry -> entry.underlyingSecurity().underlyingSecurityShares()));
      field(
          "underlying_value",
          row -> row.derivative(entry -> entry.underlyingSecurity().underlyingSecurityValue()));
    }

    private void addOwned() {
      field(
          "shares_owned_after",
          row -> row.entry().postTransactionAmounts().sharesOwnedFollowingTransaction());
      field(
          "value_owned_after",
          row -> row.entry().postTransactionAmounts().valueOwnedFollowingTransaction());
      field("direct_indirect", row -> row.entry().ownershipNature().directOrIndirectOwnership());
      text("nature_of_ownership", row -> row.entry().ownershipNature().natureOfOwnership().value());
    }

    private void addNotes() {
      value(
          "footnotes",
          row ->
              Optional.of(
                  row.footnotes().stream()
                      .map(FootnoteReference::id)
                      .collect(Collectors.joining(" "))));
      value(
          "facts",
          row ->
              Optional.of(
                  row.facts()
                      .map(fact -> fact.kind().key())
                      .distinct()
                      .collect(Collectors.joining(" "))));
      text("footnote_texts", row -> Optional.of(row.footnoteTexts()));
      value("errors", row -> number(row.flags().errors()));
      value("warnings", row -> number(row.flags().warnings()));
      value("flags", row -> Optional.of(row.codes()));
    }

    private void value(String name, Function<CsvRow, Optional<String>> content) {
      columns.add(new Column(name, Kind.VALUE, content));
    }

    private void text(String name, Function<CsvRow, Optional<String>> content) {
      columns.add(new Column(name, Kind.TEXT, content));
    }

    private void field(String name, Function<CsvRow, Reported<?>> field) {
      value(name, row -> field.apply(row).value().map(Builder::print));
    }

    private static <T> Function<CsvRow, Reported<?>> amount(
        Function<TransactionAmounts, Reported<T>> field) {
      return row -> row.amount(field);
    }

    private static Optional<TransactionCode> code(CsvRow row) {
      return row.entry().transactionCoding().transactionCode().value();
    }

    private static Issuer issuer(CsvRow row) {
      Filing filing = row.filing();
      return filing.issuer();
    }

    private static ReportingOwnerRelationship role(CsvRow row) {
      return row.firstOwner().relationship();
    }

    private static Optional<String> number(long number) {
      return Optional.of(String.valueOf(number));
    }

    /** Dates are ISO, boxes true or false, numbers plain decimals. */
    private static String print(Object value) {
      if (value instanceof BigDecimal number) {
        return number.toPlainString();
      }
      return value instanceof Form form ? String.valueOf(form.number()) : value.toString();
    }
  }
}
