package org.section16.internal.lexer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * The part of a lexer's automaton that is explored so far: the next state for each state and
 * character class. States are added as documents need them.
 *
 * <p>Each state has a row of cells, one for each class. A state is identified by an offset: that of
 * its row or, if a token may end in it, that of the next cell; the cell before that has the number
 * of the ending. The class of each character is in the same array, before all rows: the bounds
 * checks in the loop of the {@link Tokenizer} are cheaper for one array than for two.
 *
 * <p>Cells are written under the lock of the table and read without it: a reader that finds one
 * unknown looks again under the lock.
 */
final class LexerTable {
  /** Cell value: no token continues with such a character. */
  static final int NONE = -1;

  /** Cell value: not explored yet. */
  static final int UNKNOWN = 0;

  /** Far more than filings need, so that hostile input cannot exhaust the heap. */
  private static final int MAX_STATES = 20_000;

  /** The offset of the first row; the cells before it have the class of each character. */
  private static final int FIRST_ROW = Character.MAX_VALUE + 1;

  /** The number of cells of a row; even, so that an odd offset can mark the accepting states. */
  private final int width;

  private final LexerAutomaton automaton;
  private final int[] starts;
  private final List<DFAState> states = new ArrayList<>();
  private final IdentityHashMap<DFAState, Integer> offsets = new IdentityHashMap<>();
  private final @Nullable TokenEnding[] endings;
  private int[] cells;

  LexerTable(ATN grammar) {
    CharacterClasses classes = CharacterClasses.of(grammar);
    width = (classes.count() + 2) & ~1;
    cells = Arrays.copyOf(classes.table(), FIRST_ROW + 64 * width);
    automaton = new LexerAutomaton(grammar);
    endings = new TokenEnding[grammar.ruleToStartState.length + 1];
    starts = new int[grammar.modeToStartState.size()];
    for (int mode = 0; mode < starts.length; mode++) {
      starts[mode] = offset(automaton.start(mode));
    }
  }

  /** Returns whether the table has grown so large that a new one should be started. */
  synchronized boolean isFull() {
    return states.size() > MAX_STATES;
  }

  /** Returns the state in which each mode begins. */
  int[] starts() {
    return starts;
  }

  /**
   * Returns the class of each character, then all rows. The array is replaced when states are
   * added.
   */
  synchronized int[] cells() {
    return cells;
  }

  static boolean isAccepting(int state) {
    return (state & 1) != 0;
  }

  /** Finds the state after {@code character}. */
  synchronized void explore(int mode, int state, char character) {
    int cell = state + cells[character];
    if (cells[cell] == UNKNOWN) {
      DFAState next = automaton.next(mode, states.get((state - FIRST_ROW) / width), character);
      int offset = next == null ? NONE : offset(next);
      cells[cell] = offset;
    }
  }

  private int offset(DFAState state) {
    Integer found = offsets.get(state);
    if (found != null) {
      return found;
    }
    int row = FIRST_ROW + states.size() * width;
    states.add(state);
    if (row + width > cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    int offset = state.isAcceptState ? row + 1 : row;
    offsets.put(state, offset);
    if (state.isAcceptState) {
      cells[offset - 1] = ending(state);
    }
    return offset;
  }

  /** Returns the number of the ending in {@code state}: that of its rule. */
  private int ending(DFAState state) {
    int number = LexerAutomaton.rule(state) + 1;
    if (endings[number] == null) {
      endings[number] = TokenEnding.of(state.prediction, state.lexerActionExecutor);
    }
    return number;
  }

  /** Returns the ending in {@code state}, whose row is among {@code rows}. */
  TokenEnding ending(int[] rows, int state) {
    TokenEnding ending = endings[rows[state - 1]];
    return ending == null ? lockedEnding(state) : ending;
  }

  private synchronized TokenEnding lockedEnding(int state) {
    return requireNonNull(endings[cells[state - 1]]);
  }
}
