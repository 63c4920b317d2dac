package org.section16.antlr;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.LexerNoViableAltException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;
import org.section16.antlr.LexerTable.Ending;

/**
 * Finds the next token as ANTLR's own simulator does, but remembers what it found out for classes
 * of characters in a table. ANTLR's remembers nothing about characters beyond ASCII, such as the
 * raised digits of footnote markers.
 */
final class LexerAutomaton extends LexerATNSimulator {
  /** Looking so far in vain for the end of a longer token is remembered. */
  private static final int FAR = 500;

  private static final int[] NO_DEAD_ENDS = {};

  private final SourceCharStream source;
  private final char[] chars;
  private final byte[] classes = LexerTable.classes();
  private final LexerTable table;
  private final int[] starts;
  private int[] cells;

  /**
   * For a mode and an offset the row in which a look ahead passed it that found nothing. A caption
   * may begin with any number of marks and tags: a long run of them, with no caption behind it,
   * would else be read to its end from each of them.
   */
  private final int[][] deadEnds;

  private @Nullable Ending[] endings;

  LexerAutomaton(FilingLexer lexer, SourceCharStream source) {
    this(lexer, source, LexerTable.shared());
  }

  private LexerAutomaton(FilingLexer lexer, SourceCharStream source, LexerTable table) {
    super(lexer, FilingLexer._ATN, table.modes(), table.contexts());
    this.source = source;
    this.chars = source.chars();
    this.table = table;
    this.cells = table.cells();
    this.endings = table.endings();
    this.starts = table.starts();
    this.deadEnds = new int[starts.length][];
    Arrays.fill(deadEnds, NO_DEAD_ENDS);
  }

  /** The longest token from here on; of those the one whose rule comes first. */
  @Override
  public int match(CharStream input, int lexerMode) {
    mode = lexerMode;
    startIndex = source.index();
    int row = start();
    int accepted = -1;
    int end = startIndex;
    int[] dead = deadEnds[mode];
    int at = startIndex;
    while (at < chars.length) {
      int charClass = classes[chars[at]];
      int cell = cells[row + charClass];
      if (cell == LexerTable.UNKNOWN) {
        cell = explore(row, charClass, chars[at]);
      }
      if (cell == LexerTable.NONE) {
        break;
      }
      at++;
      row = cell & ~LexerTable.ACCEPTS;
      if (row != cell) {
        accepted = row;
        end = at;
      } else if (dead.length > 0 && dead[at] == row) {
        break;
      }
    }
    if (at - end > FAR) {
      remember(end, at);
    }
    return accepted < 0 ? fail() : accept(ending(accepted), end);
  }

  /** From none of the states between {@code end} and {@code to} a token can be ended. */
  private void remember(int end, int to) {
    if (deadEnds[mode].length == 0) {
      deadEnds[mode] = new int[chars.length + 1];
    }
    int row = start();
    for (int at = startIndex; at < to; at++) {
      row = cells[row + classes[chars[at]]] & ~LexerTable.ACCEPTS;
      if (at >= end) {
        deadEnds[mode][at + 1] = row;
      }
    }
  }

  private int start() {
    int row = starts[mode];
    // Another lexer may have found the row, in a table that has grown since we took its cells.
    return row != LexerTable.UNKNOWN && row < cells.length ? row : findStart();
  }

  private int findStart() {
    synchronized (table) {
      if (starts[mode] == LexerTable.UNKNOWN) {
        if (decisionToDFA[mode].s0 == null) {
          decisionToDFA[mode].s0 =
              addDFAState(computeStartState(source, atn.modeToStartState.get(mode)));
        }
        starts[mode] = table.cell(decisionToDFA[mode].s0) & ~LexerTable.ACCEPTS;
      }
      cells = table.cells();
      return starts[mode];
    }
  }

  private int explore(int row, int charClass, int character) {
    synchronized (table) {
      cells = table.cells();
      int cell = cells[row + charClass];
      if (cell == LexerTable.UNKNOWN) {
        DFAState target = computeTargetState(source, table.state(row), character);
        cell = target.equals(ERROR) ? LexerTable.NONE : table.cell(target);
        table.put(row, charClass, cell);
        cells = table.cells();
      }
      return cell;
    }
  }

  /** The table remembers; ANTLR need not. */
  @Override
  protected void addDFAEdge(DFAState from, int character, @Nullable DFAState to) {}

  private Ending ending(int row) {
    int state = row / table.width();
    Ending ending = state < endings.length ? endings[state] : null;
    if (ending == null) {
      synchronized (table) {
        endings = table.endings();
        ending = requireNonNull(endings[state]);
      }
    }
    return ending;
  }

  private int accept(Ending ending, int end) {
    for (int at = startIndex; at < end; at++) {
      charPositionInLine = chars[at] == '\n' ? 0 : charPositionInLine + 1;
      line += chars[at] == '\n' ? 1 : 0;
    }
    source.seek(end);
    if (ending.actions() != null) {
      ending.actions().execute(recog, source, startIndex);
    }
    return ending.type();
  }

  private int fail() {
    if (startIndex == chars.length) {
      return Token.EOF;
    }
    throw new LexerNoViableAltException(recog, source, startIndex, null);
  }
}
