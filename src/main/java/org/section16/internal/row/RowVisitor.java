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
 * Visits the rows of a section. Each gives a line: its borders, and between them what is in its
 * cells.
 *
 * <pre>{@code
 * | Common Stock | 08/06/2013 | | S ⁽¹⁾ |
 * }</pre>
 */
public final class RowVisitor extends FilingParserBaseVisitor<Void> {
  private final Lines lines = new Lines();

  private RowVisitor() {}

  /** The lines of {@code section}; the first one begins with its caption. */
  public static Lines linesOf(ParserRuleContext section) {
    RowVisitor visitor = new RowVisitor();
    visitor.visitChildren(section);
    visitor.lines.close(null);
    return visitor.lines;
  }

  @Override
  public Void visitCoverCaption(FilingParser.CoverCaptionContext caption) {
    word(caption, caption.getStart());
    return null;
  }

  /**
   * As ANTLR's own. All tokens of a document come by, so that the children are told apart by their
   * classes: whether an object has an interface, the JVM finds out slowly where it has several.
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

  /** All that is after a check box is a token, or a rule of one token. */
  private static Token firstToken(ParseTree node) {
    return node instanceof TerminalNode leaf
        ? leaf.getSymbol()
        : ((ParserRuleContext) node).getStart();
  }

  @Override
  public Void visitBoxLabel(FilingParser.BoxLabelContext label) {
    word(label, label.getStart());
    return null;
  }

  @Override
  public Void visitFieldCaption(FilingParser.FieldCaptionContext caption) {
    word(caption, caption.getStart());
    return null;
  }

  @Override
  public Void visitFootnoteReference(FilingParser.FootnoteReferenceContext reference) {
    word(reference, reference.getStart());
    return null;
  }

  @Override
  public Void visitColumnCaption(FilingParser.ColumnCaptionContext caption) {
    word(caption, caption.getStart());
    return null;
  }

  @Override
  public Void visitColumnLabel(FilingParser.ColumnLabelContext label) {
    word(label, label.getStart());
    return null;
  }

  @Override
  public Void visitCaption(FilingParser.CaptionContext caption) {
    word(caption, caption.getStart());
    return null;
  }

  private void word(ParserRuleContext rule, Token token) {
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

  /** What the grammar could not place; a token that it only missed is nowhere. */
  @Override
  public Void visitErrorNode(ErrorNode leaf) {
    if (leaf.getSymbol().getTokenIndex() >= 0) {
      visitTerminal(leaf);
    }
    return null;
  }
}
