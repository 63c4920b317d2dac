package org.section16.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.section16.Diagnostic;
import org.section16.Severity;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DerivativeEntry;
import org.section16.model.Filing;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/**
 * Checks that the amount owned after each transaction follows from the amount owned before it.
 *
 * <p>The rows of one holding (security, ownership form, nature and their footnotes) form a chain.
 * They may be printed from first to last, from last to first, or in any order in which each row
 * starts where another one ended. Some filers give the final amount on each row. A chain in which
 * no row follows from another means nothing; a single break in an otherwise consistent chain means
 * that a row was lost or a digit was misread.
 */
final class RunningBalanceCheck implements Check {
  private static final int DAYS_OF_ONE_FILING = 31;

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    Map<Holding, List<Row>> holdings = new HashMap<>();
    for (Transaction transaction : rows.transactions()) {
      Optional<Row> row = Row.of(transaction);
      if (row.isPresent()) {
        add(row.get(), holdings.computeIfAbsent(Holding.of(transaction), key -> new ArrayList<>()));
      }
    }
    for (List<Row> printed : holdings.values()) {
      new Chain(printed).check(sink);
    }
  }

  /** Adds the row, unless it repeats the one before it. */
  private static void add(Row row, List<Row> holding) {
    if (holding.isEmpty()
        || !holding
            .get(holding.size() - 1)
            .transaction()
            .entry()
            .equals(row.transaction().entry())) {
      holding.add(row);
    }
  }

  /** Identifies a holding. */
  private record Holding(TableEntry row) {
    static Holding of(Transaction transaction) {
      return new Holding(transaction.entry());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Holding that)
          || !row.securityTitle().equals(that.row.securityTitle())
          || !row.ownershipNature().equals(that.row.ownershipNature())) {
        return false;
      }
      if (row instanceof DerivativeEntry derivative) {
        return that.row instanceof DerivativeEntry otherDerivative
            && derivative
                .conversionOrExercisePrice()
                .equals(otherDerivative.conversionOrExercisePrice())
            && derivative.exerciseDate().equals(otherDerivative.exerciseDate())
            && derivative.expirationDate().equals(otherDerivative.expirationDate())
            && derivative
                .underlyingSecurity()
                .underlyingSecurityTitle()
                .equals(otherDerivative.underlyingSecurity().underlyingSecurityTitle());
      }
      return !(that.row instanceof DerivativeEntry);
    }

    @Override
    public int hashCode() {
      int hash =
          31 * row.securityTitle().hashCode()
              + row.ownershipNature().natureOfOwnership().hashCode();
      return row instanceof DerivativeEntry derivative
          ? 31 * (31 * hash + derivative.conversionOrExercisePrice().hashCode())
              + derivative.expirationDate().hashCode()
          : hash;
    }
  }

  /** A transaction with its signed amount and the amount owned after it. */
  private record Row(Transaction transaction, BigDecimal change, BigDecimal owned) {
    static Optional<Row> of(Transaction transaction) {
      Optional<BigDecimal> amount = transaction.amounts().transactionShares().value();
      Optional<AcquiredDisposed> direction =
          transaction.amounts().transactionAcquiredDisposedCode().value();
      Optional<BigDecimal> owned =
          transaction.entry().postTransactionAmounts().sharesOwnedFollowingTransaction().value();
      if (amount.isEmpty() || direction.isEmpty() || owned.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal change =
          direction.get() == AcquiredDisposed.A ? amount.get() : amount.get().negate();
      return Optional.of(new Row(transaction, change, owned.get()));
    }

    BigDecimal ownedBefore() {
      return owned.subtract(change);
    }

    Reported<BigDecimal> ownedField() {
      return transaction.entry().postTransactionAmounts().sharesOwnedFollowingTransaction();
    }

    SourceSpan place() {
      return Places.of(ownedField(), transaction.entry());
    }
  }

  /** The transactions of one holding. */
  private static final class Chain {
    private final List<Row> rows;
    private final int matchingLinks;

    Chain(List<Row> printed) {
      int forward = matchingLinks(printed);
      List<Row> reversed = List.of();
      int backward = 0;
      if (forward < printed.size() - 1) {
        reversed = new ArrayList<>(printed);
        Collections.reverse(reversed);
        backward = matchingLinks(reversed);
      }
      this.rows = forward >= backward ? printed : reversed;
      this.matchingLinks = Math.max(forward, backward);
    }

    void check(Consumer<Diagnostic> sink) {
      if (matchingLinks == rows.size() - 1) {
        checkStart(sink);
      } else if (isFinalAmountOnEachRow() || isConsistentInSomeOrder()) {
        return;
      } else if (matchingLinks == 0 && rows.size() > 2) {
        reportNoBalance(sink);
      } else {
        checkLinks(sink);
      }
    }

    /** Checks that the amount owned before the first transaction is not negative. */
    private void checkStart(Consumer<Diagnostic> sink) {
      Row first = rows.get(0);
      if (first.owned().compareTo(first.change()) < 0
          && !first.transaction().isEarly()
          && first.ownedField().footnotes().isEmpty()) {
        sink.accept(
            Diagnostics.ownedLessThanAcquired(first.place(), first.owned(), first.change()));
      }
    }

    private void checkLinks(Consumer<Diagnostic> sink) {
      for (int i = 1; i < rows.size(); i++) {
        Row before = rows.get(i - 1);
        Row row = rows.get(i);
        if (follows(before, row)) {
          continue;
        }
        boolean isOnlyThisRowOff =
            i + 1 < rows.size() && continuesPast(before, row, rows.get(i + 1));
        report(before, row, isOnlyThisRowOff, sink);
        if (isOnlyThisRowOff) {
          i++;
        }
      }
    }

    /** Returns how many rows follow from the one before. */
    private static int matchingLinks(List<Row> rows) {
      int matchingLinks = 0;
      for (int i = 1; i < rows.size(); i++) {
        matchingLinks += follows(rows.get(i - 1), rows.get(i)) ? 1 : 0;
      }
      return matchingLinks;
    }

    private static boolean follows(Row before, Row row) {
      return Amounts.areEqual(before.owned(), row.ownedBefore());
    }

    /** Returns whether {@code next} follows if the amount owned in {@code row} is wrong. */
    private static boolean continuesPast(Row before, Row row, Row next) {
      return Amounts.areEqual(before.owned().add(row.change()), next.ownedBefore());
    }

    /**
     * Returns whether each row but one starts with the amount that another row ended with. Zero is
     * ignored, because many holdings start and end with it.
     */
    private boolean isConsistentInSomeOrder() {
      Map<BigDecimal, Integer> ends = new HashMap<>();
      for (Row row : rows) {
        if (row.owned().signum() != 0) {
          ends.merge(row.owned().stripTrailingZeros(), 1, Integer::sum);
        }
      }
      int unmatchedStarts = 0;
      for (Row row : rows) {
        BigDecimal before = row.ownedBefore().stripTrailingZeros();
        int left = ends.merge(before, -1, Integer::sum);
        unmatchedStarts += left < 0 ? 1 : 0;
      }
      return unmatchedStarts <= 1;
    }

    private boolean isFinalAmountOnEachRow() {
      for (Row row : rows) {
        if (!Amounts.areEqual(row.owned(), rows.get(0).owned())) {
          return false;
        }
      }
      return true;
    }

    private void report(Row before, Row row, boolean isOnlyThisRowOff, Consumer<Diagnostic> sink) {
      Severity severity =
          isSuspicious(before, row, isOnlyThisRowOff) ? Severity.WARNING : Severity.INFO;
      sink.accept(
          isOnlyThisRowOff
              ? Diagnostics.runningBalanceOfOneRow(
                  severity, row.place(), row.owned(), before.owned(), row.change())
              : Diagnostics.runningBalance(
                  severity, row.place(), row.owned(), before.owned(), row.change()));
    }

    private void reportNoBalance(Consumer<Diagnostic> sink) {
      Row first = rows.get(0);
      sink.accept(Diagnostics.noRunningBalance(first.place(), rows.size()));
    }

    /** Returns whether a break is isolated, and so not just this filer's way of reporting. */
    private boolean isSuspicious(Row before, Row row, boolean isOnlyThisRowOff) {
      if (isOnlyThisRowOff) {
        return true;
      }
      if (before.transaction().isEarly()
          || row.transaction().isEarly()
          || areFarApart(before, row)
          || !before.ownedField().footnotes().equals(row.ownedField().footnotes())) {
        return false;
      }
      return matchingLinks > 0
          ? 2 * matchingLinks >= rows.size() - 1
          : !row.transaction().isDerivative();
    }

    /** Returns whether other filings may have reported transactions between these two rows. */
    private static boolean areFarApart(Row before, Row row) {
      Optional<LocalDate> one = before.transaction().date().value();
      Optional<LocalDate> other = row.transaction().date().value();
      return one.isPresent()
          && other.isPresent()
          && Math.abs(ChronoUnit.DAYS.between(one.orElseThrow(), other.orElseThrow()))
              > DAYS_OF_ONE_FILING;
    }
  }
}
