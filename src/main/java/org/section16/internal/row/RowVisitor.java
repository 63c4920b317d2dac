package org.section16.internal.row;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ErrorNodeImpl;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.RuleNode;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.antlr.v4.runtime.tree.TerminalNodeImpl;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingParser;
import org.section16.antlr.FilingParserBaseVisitor;

/**
 * Visits the rows of a section and collects each as a line: its borders and the contents of its
 * cells.
 *
 * <pre>{@code
 * | Common Stock | 08/06/2013 | | S ⁽¹⁾ |
 * }</pre>
 */
public final class RowVisitor extends FilingParserBaseVisitor<Void> {
  private final Lines lines = new Lines();

  private RowVisitor() {}

  /** Returns the lines of {@code section}; the first one begins with its caption. */
  public static Lines linesOf(ParserRuleContext section) {
    RowVisitor visitor = new RowVisitor();
    visitor.visitChildren(section);
    visitor.lines.close(null);
    return visitor.lines;
  }

  @Override
  public Void visitCoverCaption(FilingParser.CoverCaptionContext caption) {
    addWord(caption, caption.getStart());
    return null;
  }

  /**
   * Works like ANTLR's own. Every token of a document passes through here, so children are
   * distinguished by class: the JVM tests for an interface slowly where a class has several.
   */
  @Override
  public Void visitChildren(RuleNode node) {
    List<? extends Object> children = ((ParserRuleContext) node).children;
    for (int i = 0; children != null && i < children.size(); i++) {
      Object child = children.get(i);
      if (child instanceof ErrorNodeImpl error) {
        visitErrorNode(error);
      } else if (child instanceof TerminalNodeImpl leaf) {
        visitTerminal(leaf);
      } else if (child instanceof FilingParser.CellContext cell) {
        visitChildren(cell);
      } else {
        ((RuleContext) child).accept(this);
      }
    }
    return null;
  }

  @Override
  public Void visitCheckBox(FilingParser.CheckBoxContext box) {
    lines.addNode(box);
    lines.add(box.getStart());
    for (int i = 1; i < box.getChildCount(); i++) {
      lines.add(firstToken(box.getChild(i)));
    }
    return null;
  }

  /** Returns the token of a node after a check box: a leaf, or a rule of one token. */
  private static Token firstToken(ParseTree node) {
    return node instanceof TerminalNode leaf
        ? leaf.getSymbol()
        : ((ParserRuleContext) node).getStart();
  }

  @Override
  public Void visitBoxLabel(FilingParser.BoxLabelContext label) {
    addWord(label, label.getStart());
    return null;
  }

  @Override
  public Void visitFieldCaption(FilingParser.FieldCaptionContext caption) {
    addWord(caption, caption.getStart());
    return null;
  }

  @Override
  public Void visitFootnoteReference(FilingParser.FootnoteReferenceContext reference) {
    addWord(reference, reference.getStart());
    return null;
  }

  @Override
  public Void visitColumnCaption(FilingParser.ColumnCaptionContext caption) {
    addWord(caption, caption.getStart());
    return null;
  }

  @Override
  public Void visitColumnLabel(FilingParser.ColumnLabelContext label) {
    addWord(label, label.getStart());
    return null;
  }

  @Override
  public Void visitCaption(FilingParser.CaptionContext caption) {
    addWord(caption, caption.getStart());
    return null;
  }

  private void addWord(ParserRuleContext rule, Token token) {
    lines.add(rule, token);
  }

  @Override
  public Void visitTerminal(TerminalNode leaf) {
    if (leaf.getSymbol().getType() == FilingLexer.ROW_END) {
      lines.close(leaf.getSymbol());
    } else {
      lines.add(leaf, leaf.getSymbol());
    }
    return null;
  }

  /**
   * Visits a token that the grammar could not place; one made up by error recovery has no index.
   */
  @Override
  public Void visitErrorNode(ErrorNode leaf) {
    if (leaf.getSymbol().getTokenIndex() >= 0) {
      visitTerminal(leaf);
    }
    return null;
  }
}
