package org.section16.output.tree;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.section16.antlr.ExplanationLexer;
import org.section16.antlr.FilingLexer;

/**
 * Lays out a tree as nested boxes. The parts of a box run from left to right; a new line starts
 * after the end of a row of the document, or where the picture would get too wide.
 */
final class BoxLayout {
  private static final int MAX_WIDTH = 1560;
  private static final int MAX_TEXT_LENGTH = 36;
  private static final int TITLE_HEIGHT = 14;
  private static final int TOKEN_HEIGHT = 28;
  private static final int GAP = 2;
  private static final int INSET = 8;

  private final DocumentTree tree;

  BoxLayout(DocumentTree tree) {
    this.tree = tree;
  }

  Box layOut() {
    return box(tree.root(), 0, MAX_WIDTH, true);
  }

  /** Returns the width of a name in the small font. */
  static int smallWidth(String name) {
    return (int) Math.ceil(name.length() * 5.4);
  }

  /** Returns the width of the text of a token. */
  static int textWidth(String text) {
    return (int) Math.ceil(text.codePointCount(0, text.length()) * 6.6);
  }

  private Box box(ParseTree node, int depth, int maxWidth, boolean startsLine) {
    return node instanceof ParserRuleContext rule
        ? ruleBox(rule, depth, maxWidth, startsLine)
        : tokenBox((TerminalNode) node);
  }

  private Box tokenBox(TerminalNode leaf) {
    Token token = leaf.getSymbol();
    String name = tree.name(token);
    String text = Spelling.shortened(JsonTree.text(token), MAX_TEXT_LENGTH);
    return new Box(
        leaf instanceof ErrorNode ? "ERROR" : kind(token),
        name,
        text,
        name + " " + tree.place(leaf) + "\n" + JsonTree.text(token),
        List.of(),
        Math.max(smallWidth(name), textWidth(text)) + 8,
        TOKEN_HEIGHT);
  }

  private String kind(Token token) {
    if (tree.grammar() == TreeGrammar.EXPLANATION) {
      return switch (token.getType()) {
        case ExplanationLexer.WORD, ExplanationLexer.NAME, ExplanationLexer.THE -> "TEXT";
        case ExplanationLexer.STOP, Token.EOF -> "BORDER";
        default -> "CAPTION";
      };
    }
    return switch (token.getType()) {
      case FilingLexer.TEXT, FilingLexer.LINK -> "TEXT";
      case FilingLexer.MARKER,
          FilingLexer.CHECK_BOX,
          FilingLexer.BULLET,
          FilingLexer.NOTE_NUMBER,
          FilingLexer.TAG,
          FilingLexer.BREAK ->
          "MARK";
      case FilingLexer.CELL, FilingLexer.ROW_END, Token.EOF -> "BORDER";
      default -> "CAPTION";
    };
  }

  private Box ruleBox(ParserRuleContext rule, int depth, int maxWidth, boolean startsLine) {
    boolean hasLines = hasLines(rule);
    int inset = hasLines ? INSET : 0;
    int innerWidth = maxWidth - 2 * inset;
    Lines lines = new Lines(inset, innerWidth);
    for (ParseTree child : DocumentTree.children(rule)) {
      lines.add(box(child, depth + 1, innerWidth, hasLines), endsRow(child));
    }
    String place = tree.place(rule);
    String name = tree.name(rule) + (startsLine ? "  " + place : "");
    return new Box(
        "depth" + Math.min(depth, 5),
        name,
        "",
        tree.name(rule) + " " + place,
        lines.parts,
        Math.max(lines.right + inset, smallWidth(name) + 8),
        lines.bottom() + (hasLines ? INSET / 2 : 0));
  }

  private boolean hasLines(ParserRuleContext rule) {
    return DocumentTree.children(rule).stream().anyMatch(this::endsRow);
  }

  private boolean endsRow(ParseTree node) {
    int end = tree.grammar() == TreeGrammar.FILING ? FilingLexer.ROW_END : ExplanationLexer.STOP;
    return node instanceof TerminalNode leaf && leaf.getSymbol().getType() == end;
  }

  /** Arranges the parts of one box into lines. */
  private static final class Lines {
    private final List<Box.Part> parts = new ArrayList<>();
    private final int start;
    private final int maxRight;
    private int left;
    private int top = TITLE_HEIGHT;
    private int lineHeight;
    private int right;
    private boolean rowHasEnded;

    Lines(int inset, int width) {
      this.start = inset;
      this.left = inset;
      this.maxRight = inset + width;
    }

    void add(Box box, boolean endsRow) {
      if (left > start && (rowHasEnded || left + box.width() > maxRight)) {
        top += lineHeight + GAP;
        left = start;
        lineHeight = 0;
      }
      parts.add(new Box.Part(box, left, top));
      right = Math.max(right, left + box.width());
      left += box.width() + GAP;
      lineHeight = Math.max(lineHeight, box.height());
      rowHasEnded = endsRow;
    }

    int bottom() {
      return top + lineHeight;
    }
  }

  /**
   * The box of a rule or token.
   *
   * @param kind the CSS class that sets its colours
   * @param name the name of the rule or token
   * @param text the text of a token
   * @param title the tooltip
   * @param parts the boxes in it
   */
  record Box(
      String kind,
      String name,
      String text,
      String title,
      List<Part> parts,
      int width,
      int height) {
    boolean isToken() {
      return !kind.startsWith("depth");
    }

    /**
     * A box within another.
     *
     * @param left the distance from the left of the outer box
     * @param top the distance from the top of the outer box
     */
    record Part(Box box, int left, int top) {}
  }
}
