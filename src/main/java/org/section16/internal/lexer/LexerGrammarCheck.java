package org.section16.internal.lexer;

import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.Transition;

/** Rejects grammars whose tokens depend on more than their characters and the mode. */
final class LexerGrammarCheck {
  private LexerGrammarCheck() {}

  static void check(ATN grammar) {
    for (ATNState state : grammar.states) {
      for (Transition transition : state.getTransitions()) {
        if (transition.getSerializationType() == Transition.PREDICATE) {
          throw unsupported("a predicate");
        }
      }
    }
    for (LexerAction command : grammar.lexerActions) {
      switch (command.getActionType()) {
        case CHANNEL, MODE, POP_MODE, PUSH_MODE, TYPE -> {}
        case CUSTOM -> throw unsupported("an action");
        case MORE, SKIP -> throw unsupported("the command '" + command + "'");
      }
    }
  }

  private static IllegalArgumentException unsupported(String what) {
    return new IllegalArgumentException(
        "the lexer grammar has " + what + ", which the engine does not support");
  }
}
