package org.section16.internal.row;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Cuts a row in two where another part of the form begins in the same line: {@code (City) (State)
 * (Zip) Explanation of Responses:}.
 */
public final class RowCut {
  private RowCut() {}

  /** Returns the part of {@code row} before {@code offset}. */
  public static Row before(Row row, int offset) {
    return part(row, row.start(), offset);
  }

  /** Returns the part of {@code row} from {@code offset} on. */
  public static Row from(Row row, int offset) {
    return part(row, offset, row.end());
  }

  private static Row part(Row row, int start, int end) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      int first = Math.max(cell.start(), start);
      int last = Math.min(cell.end(), end);
      if (first < last) {
        cells.add(cell.part(first, last));
      }
    }
    List<ParseTree> nodes = new ArrayList<>();
    for (ParseTree node : row.nodes()) {
      int at = start(node);
      if (at >= start && at < end) {
        nodes.add(node);
      }
    }
    boolean isFirstPart = start == row.start();
    return new Row(
        row.tree(),
        cells,
        row.tokens().within(start, end),
        nodes,
        start,
        end,
        isFirstPart && row.hasOuterPipes(),
        isFirstPart && row.isAfterBlank());
  }

  private static int start(ParseTree node) {
    return node instanceof TerminalNode leaf
        ? leaf.getSymbol().getStartIndex()
        : ((ParserRuleContext) node).getStart().getStartIndex();
  }
}
