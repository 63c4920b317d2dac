package org.section16.output.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.Diagnostic;
import org.section16.Severity;
import org.section16.edgar.RowFlags;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeTransaction;
import org.section16.model.Filing;
import org.section16.model.FilingVisitor;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.ReportingOwnerRelationship;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionEntry;

/**
 * The data of a row.
 *
 * @param document the data shared by all rows of the filing
 * @param entry the transaction
 * @param number the number of its row in the table of the form, from 1
 * @param flags the warnings and errors about the row
 */
record CsvRow(CsvFiling document, TransactionEntry entry, int number, RowFlags flags) {
  private static final ReportingOwner NOBODY =
      new ReportingOwner(
          Reported.nothing(),
          Reported.nothing(),
          ReportingOwnerAddress.UNKNOWN,
          ReportingOwnerRelationship.UNKNOWN);

  Filing filing() {
    return document.filing();
  }

  ReportingOwner firstOwner() {
    return filing().reportingOwners().stream().findFirst().orElse(NOBODY);
  }

  /** Returns a field of all owners, separated by semicolons. */
  String ofOwners(Function<ReportingOwner, Reported<String>> field) {
    return filing().reportingOwners().stream()
        .map(owner -> field.apply(owner).value().orElse(""))
        .collect(Collectors.joining("; "));
  }

  boolean isDerivative() {
    return entry instanceof DerivativeEntry;
  }

  <T> Reported<T> amount(Function<TransactionAmounts, Reported<T>> field) {
    return field.apply(entry.transactionAmounts());
  }

  /** Returns a field that only rows of Table II have. */
  <T> Reported<T> derivative(Function<DerivativeTransaction, Reported<T>> field) {
    return entry instanceof DerivativeTransaction row ? field.apply(row) : Reported.nothing();
  }

  /** Returns shares times price in Table I; in Table II only a value reported in dollars. */
  Optional<BigDecimal> value() {
    Optional<BigDecimal> price = amount(TransactionAmounts::transactionPricePerShare).value();
    return isDerivative()
        ? amount(TransactionAmounts::transactionTotalValue).value()
        : amount(TransactionAmounts::transactionShares)
            .value()
            .flatMap(shares -> price.map(shares::multiply));
  }

  /** Returns the footnotes that the row refers to, each once, in the order of the row. */
  List<FootnoteReference> footnotes() {
    Map<Integer, FootnoteReference> references = new LinkedHashMap<>();
    entry.accept(
        new FilingVisitor() {
          @Override
          public void visitFootnoteReference(FootnoteReference reference) {
            references.putIfAbsent(reference.number(), reference);
          }
        });
    return new ArrayList<>(references.values());
  }

  String footnoteTexts() {
    return footnotes().stream()
        .map(note -> note.id() + ": " + note.footnote().map(Footnote::text).orElse(""))
        .collect(Collectors.joining("\n"));
  }

  /** Returns the facts in the footnotes of the row, in the order of its references. */
  Stream<FootnoteFact> facts() {
    return facts(footnotes());
  }

  /** Returns the price range in the footnotes of the price. */
  Optional<FootnoteFact.PriceRange> priceRange() {
    return facts(amount(TransactionAmounts::transactionPricePerShare).footnotes())
        .filter(FootnoteFact.PriceRange.class::isInstance)
        .map(FootnoteFact.PriceRange.class::cast)
        .findFirst();
  }

  /** Returns the date when the trading plan in the footnotes was adopted. */
  Optional<String> planAdopted() {
    return facts()
        .filter(FootnoteFact.TradingPlan.class::isInstance)
        .flatMap(plan -> ((FootnoteFact.TradingPlan) plan).adopted().stream())
        .map(Object::toString)
        .findFirst();
  }

  private static Stream<FootnoteFact> facts(List<FootnoteReference> references) {
    return references.stream()
        .flatMap(reference -> reference.footnote().stream())
        .flatMap(footnote -> footnote.facts().stream());
  }

  /** Returns the codes of the warnings and errors at the row, each once. */
  String codes() {
    return document.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() != Severity.INFO && isAtRow(diagnostic))
        .map(diagnostic -> diagnostic.code().id())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private boolean isAtRow(Diagnostic diagnostic) {
    int start = diagnostic.span().start();
    return start >= entry.span().start() && start <= entry.span().end();
  }
}
