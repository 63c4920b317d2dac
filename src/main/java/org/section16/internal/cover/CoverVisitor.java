package org.section16.internal.cover;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingParser;
import org.section16.antlr.FilingParserBaseVisitor;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Label;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.footnote.Marker;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.row.Row;
import org.section16.internal.row.Tokens;

/**
 * Visits the contents of the cover's rows: a caption opens a box, the text after it belongs to the
 * box, a check box to the label that follows.
 *
 * <pre>{@code
 * | 5. Relationship of Reporting Person(s) to Issuer [X] Director | 3. Date of Earliest Transaction 08/06/2013 |
 * }</pre>
 */
public final class CoverVisitor extends FilingParserBaseVisitor<CoverVisitor> {
  private final FilingTree tree;
  private final Cover cover;
  private final OpenBox open;
  private final CaptionRow captions = new CaptionRow();

  /** The box left open by the row above, and the number of its pieces there. */
  private Box carried = Box.NONE;

  private int carriedPieces;

  public CoverVisitor(FilingTree tree, Cover cover) {
    this.tree = tree;
    this.cover = cover;
    this.open = new OpenBox(tree, cover);
  }

  /** Reads the rows of a section before the tables, or of one that repeats box 1 after them. */
  public void read(List<Row> rows) {
    for (Row row : rows) {
      captions.begin(row);
      carried = open.box();
      carriedPieces = carried == Box.NONE ? 0 : cover.count(carried);
      for (ParseTree node : row.nodes()) {
        node.accept(this);
      }
      open.endPiece();
      SecondLabel.in(row)
          .ifPresent(
              second -> addLabel(Label.FORM_4_TRANSACTIONS, second.checkBox(), second.span()));
      if (isEmptyBox(row)) {
        open.boxes().addEmptyBox();
      }
      open.boxes().endLine();
      captions.end();
    }
  }

  /** Returns whether a row is a table of one empty cell: {@code | |}. */
  private static boolean isEmptyBox(Row row) {
    return row.cells().size() == 1
        && row.cells().get(0).tokens().isEmpty()
        && row.end() - row.start() > 1;
  }

  /** Forgets the open box: what follows belongs to another part of the form. */
  public void close() {
    open.close();
    captions.forget();
  }

  @Override
  public CoverVisitor visitCoverCaption(FilingParser.CoverCaptionContext caption) {
    Box box = CoverCaptions.box(caption.getStart().getType());
    captions.addCaption(box);
    open.endPiece();
    dropCellsBefore();
    open.enter(box);
    cover.addCaption(box, tree.span(caption));
    return this;
  }

  @Override
  public CoverVisitor visitFieldCaption(FilingParser.FieldCaptionContext caption) {
    int type = caption.getStart().getType();
    switchToBoxOfCell();
    open.endPiece();
    open.switchTo(CoverCaptions.fieldAfter(type, open.box()));
    if (type == FilingLexer.CITY) {
      cover.currentOwner().ifPresent(owner -> owner.place = Optional.of(tree.span(caption)));
    }
    if (type == FilingLexer.COUNTRY) {
      cover.currentOwner().ifPresent(owner -> owner.hasCountry = true);
    }
    return this;
  }

  /** {@code [X] Director}: the box, its label and the text after them. */
  @Override
  public CoverVisitor visitCheckBox(FilingParser.CheckBoxContext box) {
    switchToBoxOfCell();
    captions.addValue();
    addMark(box.CHECK_BOX().getSymbol());
    for (int i = 1; i < box.getChildCount(); i++) {
      box.getChild(i).accept(this);
    }
    return this;
  }

  /** {@code [X]} may be a ticker, and X an initial. */
  private void addMark(Token box) {
    if (!mayHaveMark()) {
      open.extend(box);
      return;
    }
    open.endPiece();
    if (CheckBoxes.isReadable(box.getText())) {
      cover.addMark();
    }
    open.boxes().addMark(tree.span(box), box.getText());
  }

  /**
   * A cell before that of a caption continues the box of the row above only if that box has no text
   * yet.
   */
  private void dropCellsBefore() {
    if (carried != Box.NONE && carried == open.box() && carriedPieces > 0) {
      for (Piece piece : cover.removePieces(carried, carriedPieces)) {
        cover.addStray(tree.span(piece.start(), piece.end()));
      }
    }
    carried = Box.NONE;
  }

  /**
   * Returns whether the open box may have check boxes: names and addresses have none, but the next
   * label may follow a date.
   */
  private boolean mayHaveMark() {
    return switch (open.box()) {
      case NONE, RELATIONSHIP, GROUP, COUNTRY, AFTER_COUNTRY, PERIOD, AMENDMENT -> true;
      case NAME, STREET, CITY, ISSUER, FOREIGN_SYMBOL -> false;
    };
  }

  @Override
  public CoverVisitor visitBoxLabel(FilingParser.BoxLabelContext label) {
    return word(label.getStart());
  }

  /**
   * A superscript number is not part of a value, and a number in parentheses is not part of a date.
   */
  @Override
  public CoverVisitor visitFootnoteReference(FilingParser.FootnoteReferenceContext reference) {
    switchToBoxOfCell();
    Token marker = reference.MARKER().getSymbol();
    boolean isSuperscript = Marker.isUnmistakable(marker);
    boolean isText = !isSuperscript && open.box() != Box.PERIOD && open.box() != Box.AMENDMENT;
    if (isSuperscript || open.box() != Box.NONE) {
      cover.addMarker(marker, isText);
    }
    if (isText) {
      open.extend(marker);
    } else {
      open.endPiece();
    }
    return this;
  }

  @Override
  public CoverVisitor visitColumnCaption(FilingParser.ColumnCaptionContext caption) {
    return text(caption.COLUMN_CAPTION().getSymbol());
  }

  @Override
  public CoverVisitor visitColumnLabel(FilingParser.ColumnLabelContext label) {
    return text(label.COLUMN_LABEL().getSymbol());
  }

  @Override
  public CoverVisitor visitCaption(FilingParser.CaptionContext caption) {
    return word(caption.getStart());
  }

  @Override
  public CoverVisitor visitTerminal(TerminalNode leaf) {
    Token token = leaf.getSymbol();
    return switch (token.getType()) {
      case FilingLexer.CELL -> border();
      case FilingLexer.LINK -> link(token);
      case FilingLexer.TAG -> tag(token);
      case FilingLexer.BREAK -> lineEnd();
      default -> Tokens.isText(token.getType()) ? text(token) : word(token);
    };
  }

  private CoverVisitor border() {
    open.endPiece();
    captions.nextCell();
    return this;
  }

  private CoverVisitor text(Token token) {
    switchToBoxOfCell();
    if (PlainText.hasPlainLetterOrDigit(
        tree.source(), token.getStartIndex(), token.getStopIndex() + 1)) {
      captions.addValue();
    }
    open.extend(token);
    return this;
  }

  private CoverVisitor link(Token token) {
    switchToBoxOfCell();
    captions.addValue();
    CikLinks.in(tree.source(), token).ifPresent(cik -> cover.addLink(open.box(), cik));
    open.extend(token);
    return this;
  }

  private CoverVisitor tag(Token token) {
    switchToBoxOfCell();
    if (CikLinks.isAnchor(tree.source(), token)) {
      CikLinks.in(tree.source(), token).ifPresent(cik -> cover.addLink(open.box(), cik));
    }
    return lineBreak();
  }

  /** Ends a piece, except in box 2: the issuer's name and symbol may be on two lines. */
  private CoverVisitor lineBreak() {
    switchToBoxOfCell();
    if (open.box() != Box.ISSUER && open.box() != Box.FOREIGN_SYMBOL) {
      open.endPiece();
    }
    return this;
  }

  private CoverVisitor lineEnd() {
    lineBreak();
    open.boxes().endLine();
    return this;
  }

  /** A label of a check box, a caption of another part of the form, or text. */
  private CoverVisitor word(Token token) {
    switchToBoxOfCell();
    Optional<Label> label = CoverCaptions.label(token.getType());
    if (label.isPresent() && !isOnlyText(label.get())) {
      open.endPiece();
      addLabel(label.get(), CheckBoxes.before(token.getText()), tree.span(token));
    } else if (CoverCaptions.isOtherPart(token.getType())) {
      open.endPiece();
      open.switchTo(Box.NONE);
      if (token.getType() == FilingLexer.STATEMENT_TITLE) {
        open.boxes().addWords();
      }
    } else {
      open.extend(token);
    }
    return this;
  }

  private void switchToBoxOfCell() {
    open.switchTo(captions.boxOf(open.box()));
  }

  /**
   * Returns whether a label is part of a text: 'Director' in a name or title labels no check box.
   */
  private boolean isOnlyText(Label label) {
    boolean isInOtherBox = open.box() != Box.RELATIONSHIP && open.box() != Box.NONE;
    boolean isRepeated =
        cover.currentOwner().filter(owner -> owner.ticks.containsKey(label)).isPresent();
    return label.isRelationship() && (isInOtherBox || isRepeated);
  }

  private void addLabel(Label label, String checkBox, SourceSpan span) {
    if (!checkBox.isEmpty() || open.boxes().endsWithMark()) {
      cover.addMark();
    }
    if (cover.addLabel(label, span)) {
      if (!checkBox.isEmpty()) {
        open.boxes().addMark(span, checkBox);
      }
      open.boxes().addLabel(label, span);
    } else {
      open.boxes().skipRepeatedLabel();
    }
    if (label.isRelationship()) {
      open.switchTo(open.box() == Box.NONE ? Box.RELATIONSHIP : open.box());
    } else if (!label.isGroup()) {
      open.switchTo(Box.NONE);
    }
  }
}
