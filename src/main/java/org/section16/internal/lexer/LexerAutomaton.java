package org.section16.internal.lexer;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNConfig;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/** Finds the states of a lexer one by one, with ANTLR's own simulation of its grammar. */
final class LexerAutomaton extends LexerATNSimulator {
  /** Only predicates and actions would read it, and {@link LexerGrammarCheck} rejects them. */
  private static final CharStream NO_INPUT = CharStreams.fromString("");

  LexerAutomaton(ATN automaton) {
    super(automaton, modes(automaton), new PredictionContextCache());
  }

  private static DFA[] modes(ATN automaton) {
    DFA[] modes = new DFA[automaton.getNumberOfDecisions()];
    for (int mode = 0; mode < modes.length; mode++) {
      modes[mode] = new DFA(automaton.getDecisionState(mode), mode);
    }
    return modes;
  }

  /** Returns the state in which the tokens of {@code lexerMode} begin. */
  DFAState start(int lexerMode) {
    mode = lexerMode;
    return addDFAState(computeStartState(NO_INPUT, atn.modeToStartState.get(lexerMode)));
  }

  /**
   * Returns the state after {@code character}; null if no token of {@code lexerMode} continues with
   * it.
   */
  @Nullable DFAState next(int lexerMode, DFAState state, int character) {
    mode = lexerMode;
    DFAState next = computeTargetState(NO_INPUT, state, character);
    return next.equals(ERROR) ? null : next;
  }

  /** Returns the rule whose token ends in {@code state}: the first one in the grammar. */
  static int rule(DFAState state) {
    for (ATNConfig config : state.configs) {
      if (config.state instanceof RuleStopState) {
        return config.state.ruleIndex;
      }
    }
    throw new IllegalArgumentException("no token ends in " + state);
  }

  /** Does nothing: {@link LexerTable} keeps the edges. */
  @Override
  protected void addDFAEdge(DFAState from, int character, @Nullable DFAState to) {}
}
