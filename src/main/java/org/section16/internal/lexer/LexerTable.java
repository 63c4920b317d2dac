package org.section16.internal.lexer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * What the tokenizers of a grammar have found out about its automaton: for a state and a class of
 * characters the next state. States are added as documents need them.
 *
 * <p>Each state has a row of cells, one for each class and one for what a token is that ends there.
 * A state is identified by the offset of its row, plus one if a token may end in it. Cells are
 * written under the lock of the table and read without it: a reader that finds one unknown asks
 * again under the lock.
 */
final class LexerTable {
  /** Cell value: no token goes on with such a character. */
  static final int NONE = -1;

  /** Cell value: not explored yet. */
  static final int UNKNOWN = 0;

  /** Far more than filings need, so that hostile input cannot exhaust the heap. */
  private static final int MOST_STATES = 20_000;

  /** The class of each character. */
  private final byte[] classes;

  /** The cell of a row that has the number of the ending. */
  private final int endingCell;

  /** The number of cells of a row; even, so that an odd offset can mark the accepting states. */
  private final int width;

  private final LexerAutomaton automaton;
  private final int[] starts;
  private final List<DFAState> states = new ArrayList<>();
  private final IdentityHashMap<DFAState, Integer> offsets = new IdentityHashMap<>();
  private final Map<TokenEnding, Integer> known = new HashMap<>();
  private final @Nullable TokenEnding[] endings;
  private int[] cells;

  LexerTable(ATN grammar, CharClasses characters) {
    classes = characters.table();
    endingCell = characters.count();
    width = (endingCell + 3) & ~1;
    cells = new int[64 * width];
    automaton = new LexerAutomaton(grammar);
    endings = new TokenEnding[grammar.ruleToStartState.length + 1];
    starts = new int[grammar.modeToStartState.size()];
    for (int mode = 0; mode < starts.length; mode++) {
      starts[mode] = offset(automaton.start(mode));
    }
  }

  /** Tells whether the table has grown so large that a new one should be started. */
  synchronized boolean isFull() {
    return states.size() > MOST_STATES;
  }

  /** The class of each character. */
  byte[] classes() {
    return classes;
  }

  /** The state in which each mode begins. */
  int[] starts() {
    return starts;
  }

  /** All rows. The array is replaced when states are added. */
  synchronized int[] cells() {
    return cells;
  }

  static boolean isAccepting(int state) {
    return (state & 1) != 0;
  }

  /** Finds the state behind {@code character} of {@code charClass}. */
  synchronized void explore(int mode, int state, int charClass, char character) {
    if (cells[state + charClass] == UNKNOWN) {
      DFAState next = automaton.next(mode, states.get(state / width - 1), character);
      int cell = next == null ? NONE : offset(next);
      cells[state + charClass] = cell;
    }
  }

  private int offset(DFAState state) {
    Integer found = offsets.get(state);
    if (found != null) {
      return found;
    }
    states.add(state);
    int row = states.size() * width;
    if (row + width > cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    int offset = state.isAcceptState ? row + 1 : row;
    offsets.put(state, offset);
    if (state.isAcceptState) {
      cells[offset + endingCell] = ending(state);
    }
    return offset;
  }

  /** The number of what is done where a token ends in {@code state}; each rule has one at most. */
  private int ending(DFAState state) {
    TokenEnding ending = TokenEnding.of(state.prediction, state.lexerActionExecutor);
    int number = known.computeIfAbsent(ending, unknown -> known.size() + 1);
    endings[number] = ending;
    return number;
  }

  /** What a token is that ends in {@code state}, whose row is among {@code rows}. */
  TokenEnding ending(int[] rows, int state) {
    TokenEnding ending = endings[rows[state + endingCell]];
    return ending == null ? lockedEnding(state) : ending;
  }

  private synchronized TokenEnding lockedEnding(int state) {
    return requireNonNull(endings[cells[state + endingCell]]);
  }
}
