package org.section16.antlr;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/**
 * Cuts a document into the tokens that {@link FilingLexer} finds, by the same automaton. ANTLR's
 * own simulation remembers nothing about characters beyond ASCII, such as the raised digits of
 * footnote markers, and counts lines for tokens that nobody asks.
 */
final class Tokenizer {
  /** Looking so far in vain for the end of a longer token is remembered. */
  private static final int FAR = 500;

  private static final byte[] CLASSES = LexerTable.classes();
  private static final int[] NO_DEAD_ENDS = {};

  private final char[] chars;
  private final LexerTable table = LexerTable.shared();
  private int[] cells = table.cells();

  /** The modes to come back to. */
  private int[] callers = new int[8];

  private int depth;
  private int mode;

  /** The state in which the token ends that was matched last. */
  private int accepted;

  /**
   * For a mode and an offset the state in which a look ahead passed it that found nothing. A
   * caption may begin with any number of marks and tags: a long run of them, with no caption behind
   * it, would else be read to its end from each of them.
   */
  private final int[][] deadEnds = new int[table.starts().length][];

  Tokenizer(String source) {
    chars = source.toCharArray();
    Arrays.fill(deadEnds, NO_DEAD_ENDS);
  }

  /** Gives all tokens to {@code tokens}. */
  void writeTo(TokenBuffer tokens) {
    int at = 0;
    while (at < chars.length) {
      int end = match(at);
      TokenEnding ending = table.ending(cells, accepted);
      tokens.add(ending.type(), ending.channel(), at, end);
      change(ending);
      at = end;
    }
    tokens.add(Token.EOF, Token.DEFAULT_CHANNEL, at, at);
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

  /** Where the longest token ends that begins at {@code start}. */
  private int match(int start) {
    char[] text = chars;
    int[] rows = cells;
    int[] dead = deadEnds[mode];
    int state = table.starts()[mode];
    int found = LexerTable.NONE;
    int end = start;
    int at = start;
    while (at < text.length) {
      int next = rows[state + CLASSES[text[at]]];
      if (next <= LexerTable.UNKNOWN) {
        if (next == LexerTable.NONE) {
          break;
        }
        rows = explore(state, text[at]);
        continue;
      }
      at++;
      if (next == state && dead.length == 0) {
        // Inside a word or a run of blanks nothing changes: the processor need not wait for rows.
        while (at < text.length && rows[state + CLASSES[text[at]]] == state) {
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
    if (at - end > FAR) {
      remember(start, end, at);
    }
    if (end == start) {
      throw new IllegalStateException("no token begins with '" + text[start] + "'");
    }
    return end;
  }

  /** All rows, when it is known where {@code character} leads to. */
  private int[] explore(int state, char character) {
    table.explore(mode, state, CLASSES[character], character);
    cells = table.cells();
    return cells;
  }

  /** From none of the states between {@code end} and {@code to} a token can be ended. */
  private void remember(int start, int end, int to) {
    if (deadEnds[mode].length == 0) {
      deadEnds[mode] = new int[chars.length + 1];
    }
    int state = table.starts()[mode];
    for (int at = start; at < to; at++) {
      state = cells[state + CLASSES[chars[at]]];
      if (at >= end) {
        deadEnds[mode][at + 1] = state;
      }
    }
  }
}
