package org.section16.internal.row;

import java.util.ArrayList;
import java.util.List;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;

/**
 * A table that a converter wrote into one cell, with its pipes escaped:
 *
 * <pre>{@code
 * | Table I … \| 1. Title of Security \| … \| \|---\|---\| \| Common Stock \| 08/06/2013 \| |
 * }</pre>
 *
 * The number of cells in a row is that of the alignment row or, without one, that of a table of the
 * form.
 */
public final class EscapedRows {
  private static final int MIN_COLUMNS = 4;

  /** The numbers of columns of the forms' tables, in ascending order. */
  private static final int[] WIDTHS = {4, 8, 10, 11, 15, 16};

  private final FilingTree tree;
  private final List<Tokens> pieces = new ArrayList<>();

  /** Where each piece begins, after its pipe. */
  private final List<Integer> starts = new ArrayList<>();

  private EscapedRows(Row row) {
    this.tree = row.tree();
    Tokens tokens = row.tokens();
    int first = 0;
    int start = row.start();
    for (int i = 0; i < tokens.size(); i++) {
      if (isPipe(tokens, i)) {
        add(tokens.between(first, i), start);
        first = i + 1;
        start = tokens.get(i).getStopIndex() + 1;
      }
    }
    if (first < tokens.size()) {
      add(tokens.between(first, tokens.size()), start);
    }
  }

  private void add(Tokens piece, int start) {
    pieces.add(piece);
    starts.add(start);
  }

  /**
   * Returns {@code rows}, with each row that holds an escaped table replaced by that table's rows.
   */
  public static List<Row> split(List<Row> rows) {
    List<Row> all = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (escapedPipes(row) < MIN_COLUMNS) {
        all.add(row);
      } else {
        all.addAll(new EscapedRows(row).rows(row));
      }
    }
    return all;
  }

  private static int escapedPipes(Row row) {
    int pipes = 0;
    for (int i = 0; i < row.tokens().size(); i++) {
      pipes += row.tokens().type(i) == FilingLexer.BREAK && isPipe(row.tokens(), i) ? 1 : 0;
    }
    return pipes;
  }

  private static boolean isPipe(Tokens tokens, int index) {
    int type = tokens.type(index);
    return type == FilingLexer.CELL
        || (type == FilingLexer.BREAK && tokens.get(index).getText().endsWith("|"));
  }

  private List<Row> rows(Row whole) {
    int alignment = 0;
    while (alignment < pieces.size() && !isAlignment(alignment)) {
      alignment++;
    }
    int width = 0;
    while (alignment + width < pieces.size() && isAlignment(alignment + width)) {
      width++;
    }
    int header = alignment - 1 - width;
    if (width < MIN_COLUMNS || header < 0) {
      return withoutAlignment(whole);
    }
    List<Row> rows = new ArrayList<>();
    addRow(rows, 0, header);
    addRow(rows, header, alignment - 1);
    for (int i = alignment + width + 1; i < pieces.size(); i += width + 1) {
      addRow(rows, i, Math.min(i + width, pieces.size()));
    }
    return rows;
  }

  /** Splits rows by the widths of the forms' tables, since nothing separates them. */
  private List<Row> withoutAlignment(Row whole) {
    int first = 0;
    while (first < pieces.size() && !pieces.get(first).has(FilingLexer.COLUMN_CAPTION)) {
      first++;
    }
    int captions = 0;
    for (Tokens piece : pieces) {
      captions += piece.has(FilingLexer.COLUMN_CAPTION) ? 1 : 0;
    }
    int count = pieces.size() - first;
    for (int width : WIDTHS) {
      if (captions >= MIN_COLUMNS && width >= captions && count % width == 0) {
        List<Row> rows = new ArrayList<>();
        addRow(rows, 0, first);
        for (int i = first; i < pieces.size(); i += width) {
          addRow(rows, i, i + width);
        }
        return rows;
      }
    }
    return List.of(whole);
  }

  private boolean isAlignment(int index) {
    int start = starts.get(index);
    int end = index + 1 < starts.size() ? starts.get(index + 1) : tree.source().length();
    boolean hasDash = false;
    for (int i = start; i < end; i++) {
      char c = tree.source().charAt(i);
      if ("-: \\|".indexOf(c) < 0) {
        return false;
      }
      hasDash |= c == '-';
    }
    return hasDash;
  }

  private void addRow(List<Row> rows, int first, int end) {
    List<Cell> cells = new ArrayList<>();
    Tokens tokens = Tokens.NONE;
    for (int i = first; i < end; i++) {
      Tokens piece = pieces.get(i);
      cells.add(piece.isEmpty() ? Cell.empty(tree, starts.get(i)) : Cell.of(tree, piece));
      tokens = piece.isEmpty() ? tokens : tokens.and(piece);
    }
    if (!tokens.isEmpty()) {
      rows.add(
          new Row(
              tree,
              cells,
              tokens,
              List.of(),
              tokens.get(0).getStartIndex(),
              tokens.last().getStopIndex() + 1,
              true,
              false));
    }
  }
}
