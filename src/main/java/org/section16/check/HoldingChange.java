package org.section16.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DirectOrIndirect;
import org.section16.model.Filing;
import org.section16.model.FormTable;
import org.section16.model.OwnershipNature;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/**
 * How a filing changes the amount of one security owned in one way: directly, or indirectly through
 * a trust, for example.
 *
 * @param table the table
 * @param securityTitle the security
 * @param directOrIndirectOwnership D or I; empty if unknown
 * @param natureOfOwnership nature of indirect ownership; empty if there is none
 * @param before number of securities owned before the first transaction: the amount owned after it
 *     minus its change; empty if either is unknown
 * @param after number of securities owned after the last row; empty if unknown
 * @param changePercent the change in percent of {@code before}, with two decimals; empty if nothing
 *     was owned before or an amount is unknown
 */
public record HoldingChange(
    FormTable table,
    String securityTitle,
    Optional<DirectOrIndirect> directOrIndirectOwnership,
    String natureOfOwnership,
    Optional<BigDecimal> before,
    Optional<BigDecimal> after,
    Optional<BigDecimal> changePercent) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Returns one change for each security with a transaction and each form of ownership. */
  static List<HoldingChange> in(Filing filing) {
    List<HoldingChange> changes = new ArrayList<>();
    changes.addAll(in(FormTable.NON_DERIVATIVE, filing.nonDerivativeTable()));
    changes.addAll(in(FormTable.DERIVATIVE, filing.derivativeTable()));
    return changes;
  }

  private static List<HoldingChange> in(FormTable table, List<? extends TableEntry> entries) {
    Map<List<Object>, List<TableEntry>> positions = new LinkedHashMap<>();
    for (TableEntry entry : entries) {
      OwnershipNature nature = entry.ownershipNature();
      Object[] key = {
        text(entry.securityTitle()),
        nature.directOrIndirectOwnership().value(),
        text(nature.natureOfOwnership())
      };
      positions.computeIfAbsent(List.of(key), position -> new ArrayList<>()).add(entry);
    }
    return positions.values().stream()
        .filter(rows -> rows.stream().anyMatch(TableEntry::isTransaction))
        .map(rows -> of(table, rows))
        .toList();
  }

  private static HoldingChange of(FormTable table, List<TableEntry> rows) {
    TableEntry first = rows.get(0);
    Optional<BigDecimal> after = owned(rows.get(rows.size() - 1));
    Optional<BigDecimal> before =
        Transaction.of(first)
            .map(row -> owned(first).flatMap(owned -> signed(row).map(owned::subtract)))
            .orElseGet(() -> owned(first));
    return new HoldingChange(
        table,
        text(first.securityTitle()),
        first.ownershipNature().directOrIndirectOwnership().value(),
        text(first.ownershipNature().natureOfOwnership()),
        before,
        after,
        before.flatMap(from -> after.flatMap(to -> percent(from, to))));
  }

  private static Optional<BigDecimal> percent(BigDecimal from, BigDecimal to) {
    return from.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            to.subtract(from)
                .multiply(HUNDRED)
                .divide(from, MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_EVEN));
  }

  private static Optional<BigDecimal> owned(TableEntry entry) {
    return entry.postTransactionAmounts().sharesOwnedFollowingTransaction().value();
  }

  /** Returns the signed change: negative for a disposal. */
  private static Optional<BigDecimal> signed(Transaction row) {
    Optional<AcquiredDisposed> side = row.amounts().transactionAcquiredDisposedCode().value();
    return row.amounts()
        .transactionShares()
        .value()
        .flatMap(shares -> side.map(s -> s == AcquiredDisposed.A ? shares : shares.negate()));
  }

  private static String text(Reported<String> field) {
    return field.value().orElse("");
  }
}
