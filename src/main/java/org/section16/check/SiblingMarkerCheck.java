package org.section16.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.DerivativeEntry;
import org.section16.model.Filing;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/**
 * Checks for a lost marker: all rows with the same text in a column refer to the same footnotes,
 * except one, which has no marker.
 */
final class SiblingMarkerCheck implements Check {
  /** How many other rows must have the marker before one without it is reported. */
  private static final int MIN_MARKED = 2;

  /** The columns in which equal texts have the same meaning. */
  private static final List<Column> COLUMNS =
      List.of(
          new Column("security", TableEntry::securityTitle),
          new Column("code", row -> row.transactionCoding().transactionCode()),
          new Column("ownership form", row -> row.ownershipNature().directOrIndirectOwnership()),
          new Column("nature of ownership", row -> row.ownershipNature().natureOfOwnership()),
          new Column("underlying security", SiblingMarkerCheck::underlyingTitle));

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    check(filing.nonDerivativeTable(), sink);
    check(filing.derivativeTable(), sink);
  }

  private static Reported<?> underlyingTitle(TableEntry row) {
    return row instanceof DerivativeEntry derivative
        ? derivative.underlyingSecurity().underlyingSecurityTitle()
        : Reported.nothing();
  }

  private static void check(List<? extends TableEntry> rows, Consumer<Diagnostic> sink) {
    if (rows.size() > MIN_MARKED) {
      for (Column column : COLUMNS) {
        check(rows, column, sink);
      }
    }
  }

  private static void check(
      List<? extends TableEntry> rows, Column column, Consumer<Diagnostic> sink) {
    int marked = 0;
    int unmarked = 0;
    for (TableEntry row : rows) {
      Reported<?> field = column.field().apply(row);
      if (!field.footnotes().isEmpty()) {
        marked += field.isPresent() ? 1 : 0;
      } else {
        unmarked += field.isPresent() ? 1 : 0;
      }
    }
    if (marked < MIN_MARKED || unmarked == 0) {
      return;
    }
    Map<List<Object>, Siblings> siblings = new HashMap<>();
    for (TableEntry row : rows) {
      Reported<?> field = column.field().apply(row);
      if (field.isPresent()) {
        siblings.computeIfAbsent(key(row, field), unused -> new Siblings()).add(row, field);
      }
    }
    siblings.values().forEach(group -> group.check(column.name(), sink));
  }

  /** Returns the key of siblings: transaction or holding, security, and the text of the column. */
  private static List<Object> key(TableEntry row, Reported<?> field) {
    return List.of(row.isTransaction(), row.securityTitle().value(), field.value().orElseThrow());
  }

  /** A column and its name. */
  private record Column(String name, Function<TableEntry, Reported<?>> field) {}

  /** The fields with the same text in one column, with and without markers. */
  private static final class Siblings {
    private final List<TableEntry> unmarkedRows = new ArrayList<>();
    private final List<Reported<?>> unmarked = new ArrayList<>();
    private final List<Reported<?>> marked = new ArrayList<>();

    void add(TableEntry row, Reported<?> field) {
      if (field.footnotes().isEmpty()) {
        unmarkedRows.add(row);
        unmarked.add(field);
      } else {
        marked.add(field);
      }
    }

    void check(String column, Consumer<Diagnostic> sink) {
      if (unmarked.size() != 1 || marked.size() < MIN_MARKED || !haveSameNumbers()) {
        return;
      }
      Reported<?> lacking = unmarked.get(0);
      sink.accept(
          Diagnostics.markerOfSiblings(
              Places.of(lacking, unmarkedRows.get(0)),
              column,
              lacking.raw(),
              numbers(marked.get(0))));
    }

    private boolean haveSameNumbers() {
      List<Integer> numbers = numbers(marked.get(0));
      for (Reported<?> field : marked) {
        if (!numbers(field).equals(numbers)) {
          return false;
        }
      }
      return true;
    }

    private static List<Integer> numbers(Reported<?> field) {
      return field.footnotes().stream().map(FootnoteReference::number).toList();
    }
  }
}
