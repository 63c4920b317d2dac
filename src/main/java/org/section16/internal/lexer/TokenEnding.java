package org.section16.internal.lexer;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerActionExecutor;
import org.antlr.v4.runtime.atn.LexerChannelAction;
import org.antlr.v4.runtime.atn.LexerModeAction;
import org.antlr.v4.runtime.atn.LexerPopModeAction;
import org.antlr.v4.runtime.atn.LexerPushModeAction;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.jspecify.annotations.Nullable;

/**
 * The token that ends in a state of the lexer, and the mode in which the next one begins.
 *
 * @param type the type of the token
 * @param channel its channel
 * @param change how the mode changes
 * @param mode the new mode of {@link Change#MODE} and {@link Change#PUSH}
 */
record TokenEnding(int type, int channel, Change change, int mode) {
  /** The commands of a grammar that change the mode. */
  enum Change {
    NONE,
    MODE,
    PUSH,
    POP
  }

  /** Returns the ending of the rule for {@code type}, with the commands after its arrow. */
  static TokenEnding of(int type, @Nullable LexerActionExecutor commands) {
    TokenEnding ending = new TokenEnding(type, Token.DEFAULT_CHANNEL, Change.NONE, 0);
    if (commands != null) {
      for (LexerAction command : commands.getLexerActions()) {
        ending = ending.with(command);
      }
    }
    return ending;
  }

  private TokenEnding with(LexerAction command) {
    if (command instanceof LexerTypeAction action) {
      return new TokenEnding(action.getType(), channel, change, mode);
    }
    if (command instanceof LexerChannelAction action) {
      return new TokenEnding(type, action.getChannel(), change, mode);
    }
    if (change == Change.NONE) {
      if (command instanceof LexerModeAction action) {
        return new TokenEnding(type, channel, Change.MODE, action.getMode());
      }
      if (command instanceof LexerPushModeAction action) {
        return new TokenEnding(type, channel, Change.PUSH, action.getMode());
      }
      if (command instanceof LexerPopModeAction) {
        return new TokenEnding(type, channel, Change.POP, 0);
      }
    }
    throw new IllegalStateException("unknown lexer command: " + command);
  }
}
