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
 * How a filing changes what is owned of one security in one way: directly, or indirectly by a trust
 * and the like.
 *
 * @param table the table
 * @param securityTitle the security
 * @param directOrIndirectOwnership D or I; empty if it is not known
 * @param natureOfOwnership nature of indirect ownership; empty if there is none
 * @param before number of securities before the first transaction: what is owned after it, less
 *     what it changed; empty if either is not known
 * @param after number of securities owned after the last row
 * @param changePercent the change in percent of {@code before}, with two decimals; empty if nothing
 *     was owned before, or if it is not known
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

  /** One for each way in which a security with a transaction is owned, in the order of the page. */
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

  /** What a transaction adds, negative if it takes away. */
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
