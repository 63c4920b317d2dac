package org.section16.antlr;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Everything that a visitor can learn from a tree, as text: for each node a line with its class,
 * its tokens and its place. Two trees with the same text are equal.
 */
final class TreeText {
  private final FilingTree tree;
  private final StringBuilder out = new StringBuilder();

  private TreeText(FilingTree tree) {
    this.tree = tree;
  }

  static String of(FilingTree tree) {
    TreeText text = new TreeText(tree);
    tree.diagnostics().forEach(diagnostic -> text.out.append(diagnostic).append('\n'));
    text.add(tree.root(), 0);
    return text.out.toString();
  }

  private void add(ParseTree node, int depth) {
    out.append(" ".repeat(depth)).append(node.getClass().getSimpleName());
    if (node instanceof TerminalNode leaf) {
      add(leaf.getSymbol());
      out.append(' ').append(tree.span(leaf.getSymbol())).append('\n');
      return;
    }
    ParserRuleContext rule = (ParserRuleContext) node;
    out.append(" from ").append(rule.invokingState);
    add(rule.getStart());
    if (rule.getStop() != null) {
      add(rule.getStop());
    }
    out.append(' ').append(tree.span(rule)).append('\n');
    for (int i = 0; i < rule.getChildCount(); i++) {
      if (rule.getChild(i).getParent() != rule) {
        throw new IllegalStateException("a child that does not know its parent");
      }
      add(rule.getChild(i), depth + 1);
    }
  }

  private void add(Token token) {
    out.append(" @").append(token.getTokenIndex()).append(':').append(token.getType());
  }
}
