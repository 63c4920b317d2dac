package org.section16.antlr;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.section16.SourceSpan;

/**
 * Draws a parse tree with ASCII characters, one node per line, with the line and column where it
 * starts.
 *
 * <pre>{@code
 * filing [1:1]
 * |-- FormNumber [1:1]
 * |   `-- FORM_NUMBER 'FORM 4' [1:1]
 * `-- EOF [2:1]
 * }</pre>
 */
final class TreeDrawing {
  private final FilingTree tree;
  private final StringBuilder out = new StringBuilder();

  private TreeDrawing(FilingTree tree) {
    this.tree = tree;
  }

  static String of(FilingTree tree) {
    TreeDrawing drawing = new TreeDrawing(tree);
    drawing.draw(tree.root(), "", "");
    return drawing.out.toString();
  }

  private void draw(ParseTree node, String prefix, String prefixOfChildren) {
    out.append(prefix).append(label(node)).append('\n');
    List<ParseTree> children =
        node instanceof ParserRuleContext rule && rule.children != null ? rule.children : List.of();
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      draw(
          children.get(i),
          prefixOfChildren + (last ? "`-- " : "|-- "),
          prefixOfChildren + (last ? "    " : "|   "));
    }
  }

  private String label(ParseTree node) {
    if (node instanceof TerminalNode leaf) {
      String name = FilingLexer.VOCABULARY.getSymbolicName(leaf.getSymbol().getType());
      String text =
          leaf.getSymbol().getType() == Token.EOF ? "" : " '" + escape(leaf.getText()) + "'";
      return name + text + place(tree.span(leaf.getSymbol()));
    }
    String name = node.getClass().getSimpleName().replaceFirst("Context$", "");
    return Character.toLowerCase(name.charAt(0))
        + name.substring(1)
        + place(tree.span((ParserRuleContext) node));
  }

  private static String place(SourceSpan span) {
    return " [" + span.line() + ":" + span.column() + "]";
  }

  private static String escape(String text) {
    return text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
  }
}
