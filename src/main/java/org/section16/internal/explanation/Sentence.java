package org.section16.internal.explanation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.section16.SourceSpan;
import org.section16.antlr.ExplanationTree;

/** The tokens of a sentence, by their index in it. */
final class Sentence {
  /** The type at an index before the first or after the last token. */
  static final int NOTHING = 0;

  /** The index of a token that does not exist. */
  static final int NONE = -1;

  private static final int[] NO_TOKENS = {};

  private final ExplanationTree tree;
  private final List<Token> tokens = new ArrayList<>();
  private final BitSet present = new BitSet();
  private final int[] types;
  private final @Nullable String[] words;

  Sentence(ExplanationTree tree, ParserRuleContext sentence) {
    this.tree = tree;
    collect(sentence);
    types = new int[tokens.size()];
    words = new String[tokens.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = tokens.get(i).getType();
      present.set(types[i]);
    }
  }

  private void collect(ParserRuleContext rule) {
    if (rule.children == null) {
      return;
    }
    for (ParseTree child : rule.children) {
      if (child instanceof ParserRuleContext inner) {
        collect(inner);
      } else if (child instanceof TerminalNode leaf) {
        tokens.add(leaf.getSymbol());
      }
    }
  }

  int size() {
    return types.length;
  }

  /** Returns the type of the token at {@code index}, or {@link #NOTHING}. */
  int type(int index) {
    return index < 0 || index >= types.length ? NOTHING : types[index];
  }

  /** Returns the text of the token at {@code index}; empty if there is none. */
  String text(int index) {
    return index < 0 || index >= types.length ? "" : tokens.get(index).getText();
  }

  /** Returns the text of the token at {@code index} in lower case. */
  String word(int index) {
    if (index < 0 || index >= types.length) {
      return "";
    }
    String known = words[index];
    if (known == null) {
      known = tokens.get(index).getText().toLowerCase(Locale.ROOT);
      words[index] = known;
    }
    return known;
  }

  boolean is(int index, int... types) {
    int type = type(index);
    for (int wanted : types) {
      if (type == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the token at {@code index} is one of {@code words}. */
  boolean isWord(int index, Set<String> words) {
    return words.contains(word(index));
  }

  /** Returns the indexes of the tokens of some types, in order. */
  int[] all(int... types) {
    return has(types) ? IntStream.range(0, size()).filter(i -> is(i, types)).toArray() : NO_TOKENS;
  }

  /** Returns the index of the first token of the types, or {@link #NONE}. */
  int indexOf(int... types) {
    return first(0, size(), types);
  }

  /** Returns the index of the first token of the types between two indexes, or {@link #NONE}. */
  int first(int from, int to, int... types) {
    for (int i = from; i < to; i++) {
      if (is(i, types)) {
        return i;
      }
    }
    return NONE;
  }

  /**
   * Returns the index of the first token of the types among {@code reach} tokens after {@code at},
   * or {@link #NONE}.
   */
  int next(int at, int reach, int... types) {
    return first(at + 1, at + 1 + reach, types);
  }

  /**
   * Returns the index of the last token of the types among {@code reach} tokens before {@code at},
   * or {@link #NONE}.
   */
  int before(int at, int reach, int... types) {
    for (int i = at - 1; i >= at - reach; i--) {
      if (is(i, types)) {
        return i;
      }
    }
    return NONE;
  }

  /** Returns the index of the last token of the types before {@code at}, or {@link #NONE}. */
  int lastBefore(int at, int... types) {
    return before(at, at, types);
  }

  boolean has(int... wanted) {
    for (int type : wanted) {
      if (present.get(type)) {
        return true;
      }
    }
    return false;
  }

  boolean hasBetween(int from, int to, int... types) {
    return first(from, to, types) != NONE;
  }

  boolean hasBefore(int at, int reach, int... types) {
    return hasBetween(at - reach, at, types);
  }

  boolean hasAfter(int at, int reach, int... types) {
    return next(at, reach, types) != NONE;
  }

  boolean hasWord(Set<String> words) {
    return hasWordBetween(0, size(), words);
  }

  boolean hasWordBefore(int at, int reach, Set<String> words) {
    return hasWordBetween(at - reach, at, words);
  }

  boolean hasWordAfter(int at, int reach, Set<String> words) {
    return nextWord(at, reach, words) != NONE;
  }

  /**
   * Returns the index of the first of some words among {@code reach} tokens after {@code at}, or
   * {@link #NONE}.
   */
  int nextWord(int at, int reach, Set<String> words) {
    for (int i = at + 1; i <= at + reach; i++) {
      if (isWord(i, words)) {
        return i;
      }
    }
    return NONE;
  }

  boolean hasWordBetween(int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (isWord(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the text from one token to another, as printed. */
  String text(int first, int last) {
    return tree.source()
        .substring(tokens.get(first).getStartIndex(), tokens.get(last).getStopIndex() + 1);
  }

  /** Returns the place from one token to another. */
  SourceSpan span(int first, int last) {
    return tree.span(tokens.get(first).getStartIndex(), tokens.get(last).getStopIndex() + 1);
  }

  /** Returns the place of the whole sentence. */
  SourceSpan span() {
    return span(0, size() - 1);
  }
}
