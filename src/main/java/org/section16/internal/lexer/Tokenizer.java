package org.section16.internal.lexer;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/**
 * Splits a document into the tokens that ANTLR's own lexer finds, with the same automaton. ANTLR's
 * simulation caches nothing about characters beyond ASCII, such as the superscript digits of
 * footnote markers, and tracks line numbers that nobody asks for.
 */
final class Tokenizer {
  /** Lookaheads longer than this that found nothing are remembered. */
  private static final int MIN_DEAD_END = 500;

  private static final int[] NO_DEAD_ENDS = {};

  private final char[] chars;
  private final LexerTable table;
  private int[] cells;

  /** The stack of modes to return to. */
  private int[] callers = new int[8];

  private int depth;
  private int mode;

  /** The state in which the last token ended. */
  private int accepted;

  /**
   * For a mode and an offset, the state in which a lookahead that found nothing passed it. A token
   * may begin with any number of marks: a long run of them that no such token follows would
   * otherwise be read to its end from each of them.
   */
  private final int[][] deadEnds;

  private long steps;

  Tokenizer(LexerTable table, String source) {
    this.table = table;
    cells = table.cells();
    chars = source.toCharArray();
    deadEnds = new int[table.starts().length][];
    Arrays.fill(deadEnds, NO_DEAD_ENDS);
  }

  /** Adds all tokens to {@code tokens}. */
  void writeTo(TokenBuffer tokens) {
    int at = 0;
    while (at < chars.length) {
      int end = match(at);
      if (end == at) {
        throw new IllegalStateException("no token begins with '" + chars[at] + "'");
      }
      TokenEnding ending = table.ending(cells, accepted);
      tokens.add(ending.type(), ending.channel(), at, end);
      change(ending);
      at = end;
    }
    tokens.add(Token.EOF, Token.DEFAULT_CHANNEL, at, at);
  }

  /**
   * Returns how often a character was examined so far; without lookahead, each is examined once.
   */
  long steps() {
    return steps;
  }

  private void change(TokenEnding ending) {
    switch (ending.change()) {
      case NONE -> {}
      case MODE -> mode = ending.mode();
      case PUSH -> {
        if (depth == callers.length) {
          callers = Arrays.copyOf(callers, 2 * depth);
        }
        callers[depth++] = mode;
        mode = ending.mode();
      }
      case POP -> mode = callers[--depth];
    }
  }

  /** Returns where the longest token that begins at {@code start} ends. */
  private int match(int start) {
    char[] text = chars;
    int[] rows = cells;
    int[] dead = deadEnds[mode];
    int state = table.starts()[mode];
    int found = LexerTable.NONE;
    int end = start;
    int at = start;
    while (at < text.length) {
      int next = rows[state + rows[text[at]]];
      if (next <= LexerTable.UNKNOWN) {
        if (next == LexerTable.NONE) {
          break;
        }
        rows = explore(state, text[at]);
        continue;
      }
      at++;
      if (next == state && dead.length == 0) {
        // Inside a word or a run of blanks the state is the same: no need to wait for the next row.
        while (at < text.length && rows[state + rows[text[at]]] == state) {
          at++;
        }
      }
      state = next;
      if (LexerTable.isAccepting(state)) {
        found = state;
        end = at;
      } else if (dead.length > 0 && dead[at] == state) {
        break;
      }
    }
    accepted = found;
    steps += at - start;
    if (at - end > MIN_DEAD_END) {
      remember(start, end, at);
    }
    return end;
  }

  /** Finds the state after {@code character} and returns the rows with it. */
  private int[] explore(int state, char character) {
    table.explore(mode, state, character);
    cells = table.cells();
    return cells;
  }

  /** Remembers the states between {@code end} and {@code to}: no token ends after them. */
  private void remember(int start, int end, int to) {
    if (deadEnds[mode].length == 0) {
      deadEnds[mode] = new int[chars.length + 1];
    }
    int state = table.starts()[mode];
    steps += to - start;
    for (int at = start; at < to; at++) {
      state = cells[state + cells[chars[at]]];
      if (at >= end) {
        deadEnds[mode][at + 1] = state;
      }
    }
  }
}
