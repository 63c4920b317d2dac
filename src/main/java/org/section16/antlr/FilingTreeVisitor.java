package org.section16.antlr;

/**
 * Visits the parse tree of a document. Extend it and override what matters; each method visits what
 * is inside, and so does a call of {@code super}.
 *
 * <p>The Javadoc of each method shows a document, or part of one, that it is called for. The
 * methods are in the order of the grammar, {@code grammar/org/section16/antlr/FilingParser.g4}.
 *
 * <pre>{@code
 * FilingTree tree = FilingTree.of(document);
 * tree.root().accept(
 *     new FilingTreeVisitor<Void>() {
 *       @Override
 *       public Void visitFootnoteReference(FilingParser.FootnoteReferenceContext reference) {
 *         System.out.println(tree.span(reference).line() + ": " + tree.text(reference));
 *         return super.visitFootnoteReference(reference);
 *       }
 *     });
 * }</pre>
 *
 * @param <R> what the methods return; by default the result of the last child, null at a token
 */
public abstract class FilingTreeVisitor<R> extends FilingParserBaseVisitor<R> {
  /**
   * Visits the whole document. What is before the first caption is passed to {@link
   * #visitOtherSection}.
   *
   * <pre>{@code
   * FORM 4
   *
   * STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP
   * }</pre>
   */
  @Override
  public R visitFiling(FilingParser.FilingContext filing) {
    return super.visitFiling(filing);
  }

  /**
   * Visits the number of the form, with an A for an amendment.
   *
   * <pre>{@code
   * FORM 4/A
   * }</pre>
   */
  @Override
  public R visitFormNumber(FilingParser.FormNumberContext section) {
    return super.visitFormNumber(section);
  }

  /**
   * Visits the agency, the title of the form or the laws under which it is filed.
   *
   * <pre>{@code
   * Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934
   * }</pre>
   */
  @Override
  public R visitTitle(FilingParser.TitleContext section) {
    return super.visitTitle(section);
  }

  /**
   * Visits the exit box: whether the owner is no longer subject to Section 16.
   *
   * <pre>{@code
   * [X] Check this box if no longer subject to Section 16.
   * }</pre>
   */
  @Override
  public R visitExitBox(FilingParser.ExitBoxContext section) {
    return super.visitExitBox(section);
  }

  /**
   * Visits the box for transactions under a Rule 10b5-1 plan, on forms since 2023.
   *
   * <pre>{@code
   * [ ] Check this box to indicate that a transaction was made pursuant to a contract, instruction or written plan
   * }</pre>
   */
  @Override
  public R visitPlanBox(FilingParser.PlanBoxContext section) {
    return super.visitPlanBox(section);
  }

  /**
   * Visits a box of Form 5: 'Form 3 Holdings Reported' or 'Form 4 Transactions Reported'.
   *
   * <pre>{@code
   * [X] Form 3 Holdings Reported
   * }</pre>
   */
  @Override
  public R visitReportedBox(FilingParser.ReportedBoxContext section) {
    return super.visitReportedBox(section);
  }

  /**
   * Visits the box of the Office of Management and Budget, which says nothing about the filing.
   *
   * <pre>{@code
   * | OMB APPROVAL | |
   * |---|---|
   * | Estimated average burden hours per response: | 0.5 |
   * }</pre>
   */
  @Override
  public R visitOmbApproval(FilingParser.OmbApprovalContext section) {
    return super.visitOmbApproval(section);
  }

  /**
   * Visits a row that begins with a caption of boxes 1 to 6, and the rows below it up to the next
   * caption. Other captions may follow in the row: each is passed to {@link #visitCoverCaption}.
   *
   * <pre>{@code
   * | 2. Issuer Name and Ticker or Trading Symbol QUALYS, INC. [QLYS] | 3. Date of Earliest Transaction 08/06/2013 |
   * }</pre>
   */
  @Override
  public R visitCover(FilingParser.CoverContext section) {
    return super.visitCover(section);
  }

  /**
   * Visits the table of all owners of a joint filing.
   *
   * <pre>{@code
   * Reporting Owners
   *
   * | Reporting Owner Name / Address | Relationships |
   * |---|---|
   * | Wilson John N | Officer |
   * }</pre>
   */
  @Override
  public R visitReportingOwners(FilingParser.ReportingOwnersContext section) {
    return super.visitReportingOwners(section);
  }

  /**
   * Visits Table I: its caption, the rows of its header and its data.
   *
   * <pre>{@code
   * Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
   *
   * | 1. Title of Security | 2. Transaction Date |
   * |---|---|
   * | Common Stock | 08/06/2013 |
   * }</pre>
   */
  @Override
  public R visitNonDerivativeTable(FilingParser.NonDerivativeTableContext section) {
    return super.visitNonDerivativeTable(section);
  }

  /**
   * Visits Table II: its caption, the rows of its header and its data.
   *
   * <pre>{@code
   * Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned
   *
   * | 1. Title of Derivative Security | 2. Conversion or Exercise Price |
   * |---|---|
   * | Stock Option | \$4.1 |
   * }</pre>
   */
  @Override
  public R visitDerivativeTable(FilingParser.DerivativeTableContext section) {
    return super.visitDerivativeTable(section);
  }

  /**
   * Visits the statement of a Form 3 that reports nothing.
   *
   * <pre>{@code
   * No securities are beneficially owned.
   * }</pre>
   */
  @Override
  public R visitNoSecurities(FilingParser.NoSecuritiesContext section) {
    return super.visitNoSecurities(section);
  }

  /**
   * Visits the explanations: usually a list, whose items are passed to {@link #visitExplanation}.
   *
   * <pre>{@code
   * Explanation of Responses:
   *
   * 1. The price is a weighted average.
   * }</pre>
   */
  @Override
  public R visitExplanationOfResponses(FilingParser.ExplanationOfResponsesContext section) {
    return super.visitExplanationOfResponses(section);
  }

  /**
   * Visits the remarks.
   *
   * <pre>{@code
   * Remarks:
   *
   * Exhibit 24, power of attorney.
   * }</pre>
   */
  @Override
  public R visitRemarks(FilingParser.RemarksContext section) {
    return super.visitRemarks(section);
  }

  /**
   * Visits the caption below the signature. The signature itself is before it, in the section that
   * came last.
   *
   * <pre>{@code
   * ** Signature of Reporting Person
   *
   * Date
   * }</pre>
   */
  @Override
  public R visitSignature(FilingParser.SignatureContext section) {
    return super.visitSignature(section);
  }

  /**
   * Visits the notices at the end of the form.
   *
   * <pre>{@code
   * Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.
   * }</pre>
   */
  @Override
  public R visitNotice(FilingParser.NoticeContext section) {
    return super.visitNotice(section);
  }

  /**
   * Visits what is before the first caption.
   *
   * <pre>{@code
   * Filed by an agent.
   *
   * FORM 4
   * }</pre>
   */
  @Override
  public R visitOtherSection(FilingParser.OtherSectionContext otherSection) {
    return super.visitOtherSection(otherSection);
  }

  /**
   * Visits the rows below the first one of a section.
   *
   * <pre>{@code
   * FORM 4
   *
   * | (Last) | (First) | (Middle) |
   * }</pre>
   */
  @Override
  public R visitRows(FilingParser.RowsContext rows) {
    return super.visitRows(rows);
  }

  /**
   * Visits the rows of Table I or Table II below its caption.
   *
   * <pre>{@code
   * Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
   *
   * | Common Stock | 08/06/2013 | | S ⁽¹⁾ |
   * }</pre>
   */
  @Override
  public R visitTableRows(FilingParser.TableRowsContext rows) {
    return super.visitTableRows(rows);
  }

  /**
   * Visits the list of explanations.
   *
   * <pre>{@code
   * Explanation of Responses:
   *
   * - 1. The price is a weighted average.
   * }</pre>
   */
  @Override
  public R visitExplanations(FilingParser.ExplanationsContext explanations) {
    return super.visitExplanations(explanations);
  }

  /**
   * Visits what is below the captions of remarks, signatures and notices.
   *
   * <pre>{@code
   * Remarks:
   *
   * Exhibit 24, power of attorney.
   * }</pre>
   */
  @Override
  public R visitProse(FilingParser.ProseContext prose) {
    return super.visitProse(prose);
  }

  /**
   * Visits the lines of a section, an explanation or a list item that do not begin with a bullet or
   * number.
   *
   * <pre>{@code
   * Remarks:
   *
   * Exhibit 24, power of attorney.
   * }</pre>
   */
  @Override
  public R visitParagraphs(FilingParser.ParagraphsContext paragraphs) {
    return super.visitParagraphs(paragraphs);
  }

  /**
   * Visits a box of the cover: its caption and what follows, up to the next caption or the end of
   * the row. Some converters put the values in the rows below.
   *
   * <pre>{@code
   * 2. Issuer Name and Ticker or Trading Symbol QUALYS, INC. [QLYS]
   * }</pre>
   */
  @Override
  public R visitCoverBox(FilingParser.CoverBoxContext coverBox) {
    return super.visitCoverBox(coverBox);
  }

  /**
   * Visits the caption of a box of the cover.
   *
   * <pre>{@code
   * 1. Name and Address of Reporting Person *
   * }</pre>
   */
  @Override
  public R visitCoverCaption(FilingParser.CoverCaptionContext coverCaption) {
    return super.visitCoverCaption(coverCaption);
  }

  /**
   * Visits what follows the caption of a section in its row, further cells included.
   *
   * <pre>{@code
   * | OMB APPROVAL | 3235-0287 |
   * }</pre>
   */
  @Override
  public R visitRest(FilingParser.RestContext rest) {
    return super.visitRest(rest);
  }

  /**
   * Visits a row with nothing in its cells.
   *
   * <pre>{@code
   * FORM 4
   *
   * | | | |
   * }</pre>
   */
  @Override
  public R visitEmptyRow(FilingParser.EmptyRowContext row) {
    return super.visitEmptyRow(row);
  }

  /**
   * Visits a row of a table, or a line of text: a row of one cell. An empty cell is a border
   * without a cell after it: count the tokens {@code CELL}.
   *
   * <pre>{@code
   * FORM 4
   *
   * | Common Stock | 08/06/2013 | | S ⁽¹⁾ |
   * }</pre>
   */
  @Override
  public R visitRow(FilingParser.RowContext row) {
    return super.visitRow(row);
  }

  /**
   * Visits a row that begins with the caption of a column.
   *
   * <pre>{@code
   * Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
   *
   * | 1. Title of Security (Instr. 3) | 2. Transaction Date (Month/Day/Year) |
   * }</pre>
   */
  @Override
  public R visitHeaderRow(FilingParser.HeaderRowContext row) {
    return super.visitHeaderRow(row);
  }

  /**
   * Visits any other row of a table: usually a transaction or a holding. An empty cell is a border
   * without a cell after it.
   *
   * <pre>{@code
   * Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
   *
   * | Common Stock | 08/06/2013 | | S ⁽¹⁾ |
   * }</pre>
   */
  @Override
  public R visitDataRow(FilingParser.DataRowContext row) {
    return super.visitDataRow(row);
  }

  /**
   * Visits an explanation: the row that begins with its bullet or number, and the paragraphs below.
   *
   * <pre>{@code
   * Explanation of Responses:
   *
   * - 1. The price is a weighted average.
   * }</pre>
   */
  @Override
  public R visitExplanation(FilingParser.ExplanationContext explanation) {
    return super.visitExplanation(explanation);
  }

  /**
   * Visits a list item among remarks, signatures or notices, and the paragraphs below.
   *
   * <pre>{@code
   * Remarks:
   *
   * - See Exhibit 24.
   * }</pre>
   */
  @Override
  public R visitListItem(FilingParser.ListItemContext listItem) {
    return super.visitListItem(listItem);
  }

  /**
   * Visits a line that was signed, with the lines below, which may have its date.
   *
   * <pre>{@code
   * Remarks:
   *
   * /s/ Bruce Posey
   *
   * 08/07/2013
   * }</pre>
   */
  @Override
  public R visitSignatureLine(FilingParser.SignatureLineContext signatureLine) {
    return super.visitSignatureLine(signatureLine);
  }

  /**
   * Visits a line of explanations, remarks, signatures or notices that does not begin with a bullet
   * or number.
   *
   * <pre>{@code
   * Remarks:
   *
   * Exhibit 24, power of attorney.
   * }</pre>
   */
  @Override
  public R visitParagraph(FilingParser.ParagraphContext paragraph) {
    return super.visitParagraph(paragraph);
  }

  /**
   * Visits the first cell of a row that does not begin with a caption.
   *
   * <pre>{@code
   * FORM 4
   *
   * | Common Stock | <u>S</u> ⁽¹⁾ |
   * }</pre>
   */
  @Override
  public R visitFirstCell(FilingParser.FirstCellContext cell) {
    return super.visitFirstCell(cell);
  }

  /**
   * Visits the content of a cell, or what follows a caption in its cell: text, markers, check
   * boxes, captions, links, tags and line breaks.
   *
   * <pre>{@code
   * FORM 4
   *
   * | Common Stock | <u>S</u> ⁽¹⁾ |
   * }</pre>
   */
  @Override
  public R visitCell(FilingParser.CellContext cell) {
    return super.visitCell(cell);
  }

  /**
   * Visits a check box, ticked or not, with what follows up to the next one.
   *
   * <pre>{@code
   * 5. Relationship of Reporting Person(s) to Issuer [X] Director
   * }</pre>
   */
  @Override
  public R visitCheckBox(FilingParser.CheckBoxContext checkBox) {
    return super.visitCheckBox(checkBox);
  }

  /**
   * Visits the label of a check box.
   *
   * <pre>{@code
   * 5. Relationship of Reporting Person(s) to Issuer [X] Director
   * }</pre>
   */
  @Override
  public R visitBoxLabel(FilingParser.BoxLabelContext boxLabel) {
    return super.visitBoxLabel(boxLabel);
  }

  /**
   * Visits the caption of a field inside a box of the cover.
   *
   * <pre>{@code
   * 1. Name and Address of Reporting Person * Wilson John N (Last) (First) (Middle)
   * }</pre>
   */
  @Override
  public R visitFieldCaption(FilingParser.FieldCaptionContext fieldCaption) {
    return super.visitFieldCaption(fieldCaption);
  }

  /**
   * Visits a footnote marker. A number in parentheses inside a text is one too, although {@code
   * Rule 10b5-1(c)(1)} does not refer to a footnote.
   *
   * <pre>{@code
   * FORM 4
   *
   * | \$18.3654 ⁽²⁾ |
   * }</pre>
   */
  @Override
  public R visitFootnoteReference(FilingParser.FootnoteReferenceContext footnoteReference) {
    return super.visitFootnoteReference(footnoteReference);
  }

  /**
   * Visits the caption of one or more columns.
   *
   * <pre>{@code
   * Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
   *
   * | 1. Title of Security (Instr. 3) | 2. Transaction Date (Month/Day/Year) |
   * }</pre>
   */
  @Override
  public R visitColumnCaption(FilingParser.ColumnCaptionContext columnCaption) {
    return super.visitColumnCaption(columnCaption);
  }

  /**
   * Visits the caption of a column below a common one of several.
   *
   * <pre>{@code
   * Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
   *
   * | | | | Code | V | Amount | (A) or (D) | Price |
   * }</pre>
   */
  @Override
  public R visitColumnLabel(FilingParser.ColumnLabelContext columnLabel) {
    return super.visitColumnLabel(columnLabel);
  }

  /**
   * Visits a section's caption that follows something else in its row.
   *
   * <pre>{@code
   * FORM 4
   *
   * | of 1934 | FORM 4 |
   * }</pre>
   */
  @Override
  public R visitCaption(FilingParser.CaptionContext caption) {
    return super.visitCaption(caption);
  }
}
