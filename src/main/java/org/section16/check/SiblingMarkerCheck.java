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
 * Where all rows with the same text in a column refer to the same footnotes but one, that one lost
 * its marker.
 */
final class SiblingMarkerCheck implements Check {
  /** So many other rows must carry the marker before the row without it stands out. */
  private static final int OTHERS = 2;

  /** The columns where equal texts mean equal things. */
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
    if (rows.size() > OTHERS) {
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
    if (marked < OTHERS || unmarked == 0) {
      return;
    }
    Map<List<Object>, Siblings> siblings = new HashMap<>();
    for (TableEntry row : rows) {
      Reported<?> field = column.field().apply(row);
      if (field.isPresent()) {
        siblings.computeIfAbsent(text(row, field), unused -> new Siblings()).add(row, field);
      }
    }
    siblings.values().forEach(group -> group.check(column.name(), sink));
  }

  /** What siblings have in common: transaction or holding, security, and the text of the column. */
  private static List<Object> text(TableEntry row, Reported<?> field) {
    return List.of(row.isTransaction(), row.securityTitle().value(), field.value().orElseThrow());
  }

  /** A column with its name. */
  private record Column(String name, Function<TableEntry, Reported<?>> field) {}

  /** The fields of one column with the same text: those with markers, and those without. */
  private static final class Siblings {
    private final List<TableEntry> rowsWithout = new ArrayList<>();
    private final List<Reported<?>> without = new ArrayList<>();
    private final List<Reported<?>> marked = new ArrayList<>();

    void add(TableEntry row, Reported<?> field) {
      if (field.footnotes().isEmpty()) {
        rowsWithout.add(row);
        without.add(field);
      } else {
        marked.add(field);
      }
    }

    void check(String column, Consumer<Diagnostic> sink) {
      if (without.size() != 1 || marked.size() < OTHERS || !haveSameNumbers()) {
        return;
      }
      Reported<?> odd = without.get(0);
      sink.accept(
          Diagnostics.markerOfSiblings(
              Places.of(odd, rowsWithout.get(0)), column, odd.raw(), numbers(marked.get(0))));
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
