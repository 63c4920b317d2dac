package org.section16.internal.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.footnote.CellReader;
import org.section16.internal.markdown.Characters;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.BrokenRows;
import org.section16.internal.row.Cell;
import org.section16.internal.row.LostTables;
import org.section16.internal.row.PageFurniture;
import org.section16.internal.row.Row;
import org.section16.internal.row.Tokens;
import org.section16.model.Form;
import org.section16.model.FormTable;
import org.section16.model.TableColumn;
import org.section16.model.TableLayout;

/**
 * Reads Table I or Table II: drops header rows and everything else that is not a data row, picks
 * the layout, reads each row.
 */
public final class TableReader {
  private static final Pattern SUBTITLE = Pattern.compile("(?i)\\(?\\s*e\\.g\\.\\s*,.*");
  private static final int SAMPLE_SIZE = 40;

  /** Where the number of the table ends in a caption: 'Table 1' or 'Table 11'. */
  private static final int NUMBER_END = "Table 11".length();

  private static final int MAX_LETTER_LENGTH = "\\(D\\)".length();

  private final FormTable table;
  private final List<Row> rows = new ArrayList<>();

  /** The grid of each row. */
  private final List<HeaderGrid> grids = new ArrayList<>();

  /** The indexes of the first rows after a header that a page break repeats. */
  private final BitSet afterBreak = new BitSet();

  private HeaderGrid grid = HeaderGrid.NONE;
  private final List<Row> header = new ArrayList<>();
  private final List<Token> headerMarkers = new ArrayList<>();
  private final DiagnosticSink diagnostics;
  private final LostRows lostRows;

  public TableReader(FormTable table, DiagnosticSink diagnostics) {
    this.table = table;
    this.diagnostics = diagnostics;
    this.lostRows = new LostRows(table, diagnostics);
  }

  /** Adds the rows of a section of this table: its only one, or the next after a page break. */
  public void add(List<Row> section) {
    List<Row> joined = BrokenRows.join(section);
    RowEnds.report(section, diagnostics);
    for (Row row : joined) {
      Row values = withoutHeader(withoutCaption(row));
      if (values.isEmpty() || PageFurniture.hasOnlyColumnNames(values)) {
        continue;
      }
      if (HeaderLabels.isHeader(values)) {
        addMarkers(values);
        reportOnlyLetter(values);
        LostRows.inHeader(values).ifPresent(text -> lostRows.report(values, text));
        header.add(values);
      } else if (!isNotData(values)) {
        closeHeader();
        rows.add(values);
        grids.add(grid);
      }
    }
  }

  /** A header that a page break repeats in part leaves the grid as it was. */
  private void closeHeader() {
    if (!header.isEmpty()) {
      afterBreak.set(rows.size());
      HeaderGrid next = HeaderGrid.of(table, header);
      grid = next == HeaderGrid.NONE ? grid : next;
      header.clear();
    }
  }

  /** Reports {@code (D)} alone in its row: it is not a header, but the rest of a row. */
  private void reportOnlyLetter(Row header) {
    String only = header.onlyText(MAX_LETTER_LENGTH);
    if (!only.isEmpty() && only.charAt(0) == '(') {
      lostRows.report(header, only);
    }
  }

  private void addMarkers(Row header) {
    Tokens tokens = header.tokens();
    for (int i = tokens.indexOf(FilingLexer.MARKER); i < tokens.size(); i++) {
      if (tokens.type(i) == FilingLexer.MARKER) {
        headerMarkers.add(tokens.get(i));
      }
    }
  }

  /** Returns the footnote markers in the header. */
  public List<Token> headerMarkers() {
    return headerMarkers;
  }

  /** Returns the cells after the caption of the table. */
  private Row withoutCaption(Row row) {
    if (!row.has(FilingLexer.TABLE_I) && !row.has(FilingLexer.TABLE_II)) {
      return row;
    }
    int caption = 0;
    while (!isCaption(row.cells().get(caption))) {
      caption++;
    }
    reportDigits(row.cells().get(caption));
    return row.withoutFirstCells(caption + 1);
  }

  private static boolean isCaption(Cell cell) {
    return cell.tokens().has(FilingLexer.TABLE_I) || cell.tokens().has(FilingLexer.TABLE_II);
  }

  /**
   * Reports a digit in a caption: the captions of both tables have none, so it is a value or a
   * marker.
   */
  private void reportDigits(Cell caption) {
    if (hasDigit(caption.text(), NUMBER_END)) {
      diagnostics.report(Diagnostics.strayInTableCaption(caption.span(), table));
    }
  }

  private static boolean hasDigit(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Characters.digit(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Row withoutHeader(Row row) {
    int captions = HeaderLabels.captionsBeforeValues(row);
    if (captions == 0) {
      return row;
    }
    diagnostics.report(Diagnostics.rowInHeader(row.span(), table));
    return row.withoutFirstCells(captions);
  }

  /** Returns the name of the table in messages. */
  public String name() {
    return table.label();
  }

  /**
   * Returns whether a line between the rows is not data: the form's own text, a page footer, or
   * something that may have been a row, which is reported.
   */
  private boolean isNotData(Row row) {
    String text = row.onlyText();
    if (text.isEmpty() || SUBTITLE.matcher(text).matches() || PageFurniture.isFooter(text)) {
      return !text.isEmpty();
    }
    if (row.cells().size() > 1
        && row.hasOuterPipes()
        && row.cells().size() >= TableLayout.of(Form.FORM_3, table).width()) {
      return false;
    }
    if (LostTables.isLost(text)) {
      return true;
    }
    lostRows.report(row, text);
    return true;
  }

  /** Returns the rows that hold values. */
  public List<Row> rows() {
    return rows;
  }

  /** Reads a row that was put into the columns of its table. */
  public interface RowFunction<E> {
    E read(EntryReader reader, Map<TableColumn, Cell> row, SourceSpan span);
  }

  /** Returns the rows as {@code function} reads them. */
  public <E> List<E> entries(Form form, CellReader cells, RowFunction<E> function) {
    List<Map<TableColumn, Cell>> placed = placed(form, cells);
    PageBreaks breaks = new PageBreaks(afterBreak, cells, diagnostics);
    EntryReader reader = new EntryReader(form, cells, diagnostics);
    List<E> entries = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      int first = i;
      while (i + 1 < rows.size() && breaks.isRest(i + 1, placed)) {
        i++;
        breaks.join(placed.get(first), placed.get(i), rows.get(i));
      }
      entries.add(function.read(reader, placed.get(first), rows.get(first).span()));
    }
    return entries;
  }

  /** Returns the cells of each row by column: by their indexes in a grid, otherwise as they fit. */
  private List<Map<TableColumn, Cell>> placed(Form form, CellReader cells) {
    List<Optional<Map<TableColumn, Cell>>> inGrid = new ArrayList<>(rows.size());
    List<Row> others = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      inGrid.add(grids.get(i).place(rows.get(i)));
      if (inGrid.get(i).isEmpty()) {
        others.add(rows.get(i));
      }
    }
    Iterator<Map<TableColumn, Cell>> fitted = fitted(form, others, cells).iterator();
    return inGrid.stream().map(row -> row.orElseGet(fitted::next)).toList();
  }

  private List<Map<TableColumn, Cell>> fitted(Form form, List<Row> rows, CellReader cells) {
    List<Row> sample = rows.subList(0, Math.min(rows.size(), SAMPLE_SIZE));
    RowFitter fitter = new RowFitter(TableLayout.of(form, table), cells, new CellSplits());
    double cost = cost(fitter, sample);
    boolean allFit = cost == 0 && sample.size() == rows.size();
    if (cost > 0) {
      fitter = fitterOfBestLayout(fitter, cost, sample);
    }
    List<Map<TableColumn, Cell>> fitted = new ArrayList<>(rows.size());
    for (Row row : rows) {
      fitted.add(allFit ? fitter.inOrder(row) : fitter.fit(row, diagnostics));
    }
    return fitted;
  }

  /**
   * Returns a fitter for the form's own layout, unless that of another form fits these rows better:
   * some converters use one layout for all forms.
   */
  private RowFitter fitterOfBestLayout(RowFitter own, double cost, List<Row> sample) {
    RowFitter best = own;
    double lowestCost = cost;
    for (TableLayout layout : TableLayout.of(table)) {
      if (lowestCost > 0 && !layout.equals(own.layout())) {
        RowFitter other = own.in(layout);
        double otherCost = cost(other, sample) + 1;
        if (otherCost < lowestCost) {
          lowestCost = otherCost;
          best = other;
        }
      }
    }
    return best;
  }

  private static double cost(RowFitter fitter, List<Row> sample) {
    double cost = 0;
    for (int i = 0; i < sample.size(); i++) {
      cost += fitter.cost(sample.get(i));
    }
    return cost;
  }
}
