package org.section16.internal.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.section16.antlr.FilingLexer;

/**
 * The lines of a section in the parse tree. Each ends at a line feed or at a tag of an HTML row;
 * {@link RowJoiner} decides which of these are only white space.
 */
final class Lines {
  /**
   * A line of the tree. Its tokens and nodes begin where those of the line before end.
   *
   * @param tokenEnd index after its last token
   * @param border index of the last border before its end, in this line or an earlier one; -1 if
   *     there is none
   * @param nodeEnd index after its last node
   * @param end the token that ends it; null at the end of the section
   */
  record Line(int tokenEnd, int border, int nodeEnd, @Nullable Token end) {}

  private final List<Line> lines = new ArrayList<>();
  private Token[] tokens = new Token[32];
  private final List<ParseTree> nodes = new ArrayList<>(32);
  private int tokenCount;
  private int border = -1;

  /** Adds a node of one token, such as a border or a word. */
  void add(ParseTree node, Token token) {
    addNode(node);
    add(token);
  }

  /** Adds a node whose tokens follow. */
  void addNode(ParseTree node) {
    nodes.add(node);
  }

  /** Adds a token of the last node. */
  void add(Token token) {
    tokens = tokenCount == tokens.length ? Arrays.copyOf(tokens, 2 * tokenCount) : tokens;
    border = token.getType() == FilingLexer.CELL ? tokenCount : border;
    tokens[tokenCount++] = token;
  }

  /** Ends the current line. */
  void close(@Nullable Token end) {
    lines.add(new Line(tokenCount, border, nodes.size(), end));
  }

  int size() {
    return lines.size();
  }

  Line get(int index) {
    return lines.get(index);
  }

  /** Returns the tokens from {@code first} up to, but not including, {@code end}. */
  Tokens tokens(int first, int end) {
    return Tokens.of(tokens, first, end);
  }

  /** Returns the nodes from {@code first} up to, but not including, {@code end}. */
  List<ParseTree> nodes(int first, int end) {
    return nodes.subList(first, end);
  }

  Token token(int index) {
    return tokens[index];
  }
}
