package org.section16.antlr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerActionExecutor;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * What all lexers have found out about their automaton: for a state and a class of characters the
 * next state. States are added as documents need them.
 *
 * <p>Each state has a row of cells, one for each class. A cell holds where the next state's row
 * begins, plus one if a token may end in that state. Cells are written under the lock of the table
 * and read without it: who finds one unknown asks again under the lock.
 */
final class LexerTable {
  /** In a cell: no token goes on with such a character. */
  static final int NONE = -1;

  /** In a cell: nobody knows yet. */
  static final int UNKNOWN = 0;

  /** Added to the row of a state in which a token may end. */
  static final int ACCEPTS = 1;

  /** What a token is that ends in some state, and what is to be done then. */
  record Ending(int type, @Nullable LexerActionExecutor actions) {}

  /** Far more than the filings we know need; whoever feeds us others shall not fill the heap. */
  private static final int MOST_STATES = 20_000;

  private static final CharClasses CLASSES = CharClasses.of(FilingLexer._ATN);
  private static volatile LexerTable shared = new LexerTable();

  private final int width = (CLASSES.count() + 1) & ~1;
  private final DFA[] modes = new DFA[FilingLexer._ATN.getNumberOfDecisions()];
  private final PredictionContextCache contexts = new PredictionContextCache();
  private final IdentityHashMap<DFAState, Integer> rows = new IdentityHashMap<>();
  private final int[] starts = new int[modes.length];
  private final List<DFAState> states = new ArrayList<>();
  private @Nullable Ending[] endings = new Ending[0];
  private int[] cells = new int[0];

  private LexerTable() {
    ATN automaton = FilingLexer._ATN;
    for (int mode = 0; mode < modes.length; mode++) {
      modes[mode] = new DFA(automaton.getDecisionState(mode), mode);
    }
  }

  /** The table of all lexers; begun anew when it has grown too large. */
  static LexerTable shared() {
    LexerTable table = shared;
    if (table.isFull()) {
      table = new LexerTable();
      shared = table;
    }
    return table;
  }

  private synchronized boolean isFull() {
    return states.size() > MOST_STATES;
  }

  /** The class of each character. */
  static byte[] classes() {
    return CLASSES.table();
  }

  DFA[] modes() {
    return modes;
  }

  PredictionContextCache contexts() {
    return contexts;
  }

  /** All rows. The array is replaced when states are added. */
  synchronized int[] cells() {
    return cells;
  }

  /** For each row what a token is that ends there. An element may be null to who does not lock. */
  synchronized @Nullable Ending[] endings() {
    return endings;
  }

  int width() {
    return width;
  }

  /** The row in which each mode begins; elements may be unknown to who does not lock. */
  int[] starts() {
    return starts;
  }

  /** The state whose row begins at {@code row}. */
  synchronized DFAState state(int row) {
    return states.get(row / width - 1);
  }

  /** What a cell holds that leads to {@code state}. */
  synchronized int cell(DFAState state) {
    Integer row = rows.get(state);
    if (row == null) {
      states.add(state);
      row = states.size() * width;
      rows.put(state, row);
      if (row + width > cells.length) {
        cells = Arrays.copyOf(cells, Math.max(2 * cells.length, 64 * width));
        endings = Arrays.copyOf(endings, cells.length / width);
      }
      endings[states.size()] = new Ending(state.prediction, state.lexerActionExecutor);
    }
    return state.isAcceptState ? row + ACCEPTS : row;
  }

  synchronized void put(int row, int charClass, int cell) {
    cells[row + charClass] = cell;
  }
}
