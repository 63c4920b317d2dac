package org.section16.antlr;

/**
 * Visits the parse tree of a document. Extend it and override what matters; each method goes on to
 * what is inside, and so does a call of {@code super}.
 *
 * <p>Each method shows a document, or the part of one, that it is called for. The methods stand in
 * the order of the grammar, {@code grammar/org/section16/antlr/FilingParser.g4}.
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
 * @param <R> what the methods return; by default what the last child gave, null at a token
 */
public abstract class FilingTreeVisitor<R> extends FilingParserBaseVisitor<R> {
  /**
   * Visits the whole document. What stands before the first caption is an {@link
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
   * Visits the agency, the title of the form or the laws that it is filed under.
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
   * Visits the box of the Office of Management and Budget, which says nothing of the filing.
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
   * caption. Other captions may stand further on in the row: each is a {@link #visitCoverCaption}.
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
   * Visits the explanations: each is one or more rows, mostly {@link #visitListItem}.
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
   * Visits the caption below the signature. The signature itself stands before it, in the section
   * that came last.
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
   * Visits what stands before the first caption.
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
   * Visits what stands in the row of a section's caption behind it, cells too.
   *
   * <pre>{@code
   * | 3. Date of Earliest Transaction (Month/Day/Year) | 08/06/2013 | |
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
   * Visits a row that begins with a bullet or a number, among explanations and remarks.
   *
   * <pre>{@code
   * Explanation of Responses:
   *
   * - 1. The price is a weighted average.
   * }</pre>
   */
  @Override
  public R visitListItem(FilingParser.ListItemContext row) {
    return super.visitListItem(row);
  }

  /**
   * Visits a row of a table, or a line of text: a row of one cell. An empty cell is a border
   * without a cell behind it: count the tokens {@code CELL}.
   *
   * <pre>{@code
   * FORM 4
   *
   * | Common Stock | 08/06/2013 | | S ⁽¹⁾ |
   * }</pre>
   */
  @Override
  public R visitCellRow(FilingParser.CellRowContext row) {
    return super.visitCellRow(row);
  }

  /**
   * Visits what a cell holds: text, markers, check boxes, captions inside boxes, links, tags and
   * line breaks. A caption of a section ends it, and so does the bullet or number of an
   * explanation.
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
   * Visits a footnote marker. A number in parentheses inside a text is one too: {@code Rule
   * 10b5-1(c)(1)} refers to no footnote.
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
   * Visits a check box, ticked or not.
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
   * Visits a caption inside a box of the cover.
   *
   * <pre>{@code
   * 1. Name and Address of Reporting Person * Wilson John N (Last) (First) (Middle)
   * }</pre>
   */
  @Override
  public R visitBoxCaption(FilingParser.BoxCaptionContext boxCaption) {
    return super.visitBoxCaption(boxCaption);
  }

  /**
   * Visits a caption of a section that stands behind something else in its row.
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
