package org.section16.antlr;

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
 * What all tokenizers have found out about the lexer's automaton: for a state and a class of
 * characters the next state. States are added as documents need them.
 *
 * <p>Each state has a row of cells, one for each class and one for what a token is that ends there.
 * A state goes by the offset of its row, which is odd if a token may end in it. Cells are written
 * under the lock of the table and read without it: who finds one unknown asks again under the lock.
 */
final class LexerTable {
  /** In a cell: no token goes on with such a character. */
  static final int NONE = -1;

  /** In a cell: nobody knows yet. */
  static final int UNKNOWN = 0;

  /** Far more than the filings we know need; whoever feeds us others shall not fill the heap. */
  private static final int MOST_STATES = 20_000;

  private static final CharClasses CLASSES = CharClasses.of(FilingLexer._ATN);
  private static final int ENDING = CLASSES.count();
  private static final int WIDTH = (CLASSES.count() + 3) & ~1;
  private static volatile LexerTable shared = new LexerTable(FilingLexer._ATN);

  private final LexerAutomaton automaton;
  private final int[] starts;
  private final List<DFAState> states = new ArrayList<>();
  private final IdentityHashMap<DFAState, Integer> offsets = new IdentityHashMap<>();
  private final Map<TokenEnding, Integer> known = new HashMap<>();
  private final @Nullable TokenEnding[] endings;
  private int[] cells = new int[64 * WIDTH];

  private LexerTable(ATN grammar) {
    automaton = new LexerAutomaton(grammar);
    endings = new TokenEnding[grammar.ruleToStartState.length + 1];
    starts = new int[grammar.modeToStartState.size()];
    for (int mode = 0; mode < starts.length; mode++) {
      starts[mode] = offset(automaton.start(mode));
    }
  }

  /** The table of all tokenizers; begun anew when it has grown too large. */
  static LexerTable shared() {
    LexerTable table = shared;
    if (table.isFull()) {
      table = new LexerTable(FilingLexer._ATN);
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
      DFAState next = automaton.next(mode, states.get(state / WIDTH - 1), character);
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
    int row = states.size() * WIDTH;
    if (row + WIDTH > cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    int offset = state.isAcceptState ? row + 1 : row;
    offsets.put(state, offset);
    if (state.isAcceptState) {
      cells[offset + ENDING] = ending(state);
    }
    return offset;
  }

  /** The number of what is done where a token ends in {@code state}; there are few. */
  private int ending(DFAState state) {
    TokenEnding ending = TokenEnding.of(state.prediction, state.lexerActionExecutor);
    int number = known.computeIfAbsent(ending, unknown -> known.size() + 1);
    endings[number] = ending;
    return number;
  }

  /** What a token is that ends in {@code state}, whose row is among {@code rows}. */
  TokenEnding ending(int[] rows, int state) {
    TokenEnding ending = endings[rows[state + ENDING]];
    return ending == null ? lockedEnding(state) : ending;
  }

  private synchronized TokenEnding lockedEnding(int state) {
    return requireNonNull(endings[cells[state + ENDING]]);
  }
}
