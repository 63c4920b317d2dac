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
public final class RowVisitor extends FilingParserBaseVisitor<RowVisitor> {
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
  public RowVisitor visitCoverCaption(FilingParser.CoverCaptionContext caption) {
    return word(caption, caption.getStart());
  }

  @Override
  public RowVisitor visitEmptyRow(FilingParser.EmptyRowContext row) {
    return row(Row.Kind.EMPTY, row);
  }

  @Override
  public RowVisitor visitRow(FilingParser.RowContext row) {
    return row(Row.Kind.TEXT, row);
  }

  @Override
  public RowVisitor visitHeaderRow(FilingParser.HeaderRowContext row) {
    return row(Row.Kind.HEADER, row);
  }

  @Override
  public RowVisitor visitDataRow(FilingParser.DataRowContext row) {
    return row(Row.Kind.DATA, row);
  }

  @Override
  public RowVisitor visitExplanation(FilingParser.ExplanationContext explanation) {
    return row(Row.Kind.LIST_ITEM, explanation);
  }

  @Override
  public RowVisitor visitListItem(FilingParser.ListItemContext item) {
    return row(Row.Kind.LIST_ITEM, item);
  }

  @Override
  public RowVisitor visitSignatureLine(FilingParser.SignatureLineContext line) {
    return row(Row.Kind.SIGNATURE, line);
  }

  @Override
  public RowVisitor visitParagraph(FilingParser.ParagraphContext paragraph) {
    return row(Row.Kind.TEXT, paragraph);
  }

  /**
   * As ANTLR's own. All tokens of a document come by, so that the children are told apart by their
   * classes: whether an object has an interface, the JVM finds out slowly where it has several.
   */
  @Override
  public RowVisitor visitChildren(RuleNode node) {
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
    return this;
  }

  private RowVisitor row(Row.Kind kind, ParserRuleContext row) {
    lines.open(kind);
    return visitChildren(row);
  }

  @Override
  public RowVisitor visitCheckBox(FilingParser.CheckBoxContext box) {
    lines.addNode(box);
    lines.add(box.getStart());
    for (int i = 1; i < box.getChildCount(); i++) {
      lines.add(firstToken(box.getChild(i)));
    }
    return this;
  }

  /** All that is after a check box is a token, or a rule of one token. */
  private static Token firstToken(ParseTree node) {
    return node instanceof TerminalNode leaf
        ? leaf.getSymbol()
        : ((ParserRuleContext) node).getStart();
  }

  @Override
  public RowVisitor visitBoxLabel(FilingParser.BoxLabelContext label) {
    return word(label, label.getStart());
  }

  @Override
  public RowVisitor visitFieldCaption(FilingParser.FieldCaptionContext caption) {
    return word(caption, caption.getStart());
  }

  @Override
  public RowVisitor visitFootnoteReference(FilingParser.FootnoteReferenceContext reference) {
    return word(reference, reference.getStart());
  }

  @Override
  public RowVisitor visitColumnCaption(FilingParser.ColumnCaptionContext caption) {
    return word(caption, caption.getStart());
  }

  @Override
  public RowVisitor visitColumnLabel(FilingParser.ColumnLabelContext label) {
    return word(label, label.getStart());
  }

  @Override
  public RowVisitor visitCaption(FilingParser.CaptionContext caption) {
    return word(caption, caption.getStart());
  }

  private RowVisitor word(ParserRuleContext rule, Token token) {
    lines.add(rule, token);
    return this;
  }

  @Override
  public RowVisitor visitTerminal(TerminalNode leaf) {
    if (leaf.getSymbol().getType() == FilingLexer.ROW_END) {
      lines.close(leaf.getSymbol());
    } else {
      lines.add(leaf, leaf.getSymbol());
    }
    return this;
  }

  /** What the grammar could not place; a token that it only missed is nowhere. */
  @Override
  public RowVisitor visitErrorNode(ErrorNode leaf) {
    return leaf.getSymbol().getTokenIndex() < 0 ? this : visitTerminal(leaf);
  }
}
