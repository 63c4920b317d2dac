package org.section16.check;

import static java.util.stream.Collectors.joining;
import static org.section16.DiagnosticCode.FOOTNOTE_REFERENCE_LOST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.section16.Diagnostic;
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
  public void check(Filing filing, Consumer<Diagnostic> sink) {
    for (Column column : COLUMNS) {
      check(filing.nonDerivativeTable(), column, sink);
      check(filing.derivativeTable(), column, sink);
    }
  }

  private static Reported<?> underlyingTitle(TableEntry row) {
    return row instanceof DerivativeEntry derivative
        ? derivative.underlyingSecurity().underlyingSecurityTitle()
        : Reported.nothing();
  }

  private static void check(
      List<? extends TableEntry> rows, Column column, Consumer<Diagnostic> sink) {
    List<Cell> cells =
        rows.stream()
            .map(row -> new Cell(row, column.field().apply(row)))
            .filter(cell -> cell.field().isPresent())
            .toList();
    long marked = cells.stream().filter(Cell::isMarked).count();
    if (marked < OTHERS || marked == cells.size()) {
      return;
    }
    Map<List<Object>, List<Cell>> siblings = new LinkedHashMap<>();
    for (Cell cell : cells) {
      siblings.computeIfAbsent(cell.text(), unused -> new ArrayList<>()).add(cell);
    }
    siblings.values().forEach(group -> checkSiblings(group, column.name(), sink));
  }

  private static void checkSiblings(List<Cell> cells, String name, Consumer<Diagnostic> sink) {
    List<Cell> without = cells.stream().filter(cell -> !cell.isMarked()).toList();
    List<List<Integer>> markers =
        cells.stream().filter(Cell::isMarked).map(Cell::numbers).distinct().toList();
    if (cells.size() > OTHERS && without.size() == 1 && markers.size() == 1) {
      Cell odd = without.get(0);
      List<Integer> numbers = markers.get(0);
      sink.accept(
          Diagnostic.of(
              FOOTNOTE_REFERENCE_LOST,
              Places.of(odd.field(), odd.row()),
              name
                  + " '"
                  + odd.field().raw()
                  + "' refers to no footnote, but to "
                  + numbers.stream().map(String::valueOf).collect(joining(", "))
                  + " in all other rows; its marker may be lost"));
    }
  }

  /** A column with its name. */
  private record Column(String name, Function<TableEntry, Reported<?>> field) {}

  /** A field in its row. */
  private record Cell(TableEntry row, Reported<?> field) {
    /**
     * What siblings have in common: transaction or holding, security, and the text of the column.
     */
    List<Object> text() {
      return List.of(row.isTransaction(), row.securityTitle().value(), field.value().orElseThrow());
    }

    boolean isMarked() {
      return !field.footnotes().isEmpty();
    }

    List<Integer> numbers() {
      return field.footnotes().stream().map(FootnoteReference::number).toList();
    }
  }
}
