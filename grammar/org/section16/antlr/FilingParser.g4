/*
 * The structure of a Section 16 filing (Forms 3, 4 and 5) in Markdown: sections, rows, cells.
 *
 * A section begins with a row whose first words are a caption of the form, and goes on to the next such row. Lines, rows
 * of pipe tables and rows of HTML tables are rows alike. What a cell is worth is decided by those who walk the tree.
 */
parser grammar FilingParser;

options { tokenVocab = FilingLexer; }

// The whole document. What stands before the first caption is kept as well.
filing
    : ROW_END? ((otherSection | section) (ROW_END section)* ROW_END?)? EOF
    ;

section
    // FORM 4/A
    : CELL* FORM_NUMBER rest (ROW_END row)*                                             # formNumber
    // STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP
    | CELL* (AGENCY | STATEMENT_TITLE | AUTHORITY) rest (ROW_END row)*                  # title
    // [X] Check this box if no longer subject to Section 16.
    | CELL* EXIT_BOX rest (ROW_END row)*                                                # exitBox
    // [ ] Check this box to indicate that a transaction was made pursuant to … Rule 10b5-1(c).
    | CELL* PLAN_BOX rest (ROW_END row)*                                                # planBox
    // [X] Form 3 Holdings Reported
    | CELL* (FORM_3_HOLDINGS_BOX | FORM_4_TRANSACTIONS_BOX) rest (ROW_END row)*         # reportedBox
    // | OMB APPROVAL | |
    | CELL* OMB rest (ROW_END row)*                                                     # ombApproval
    // | 1. Name and Address of Reporting Person * … | 2. Issuer Name … | 5. Relationship … |
    | CELL* coverCaption rest (ROW_END row)*                                            # cover
    // Reporting Owners
    | CELL* REPORTING_OWNERS rest (ROW_END row)*                                        # reportingOwners
    // Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
    | CELL* TABLE_I rest (ROW_END row)*                                                 # nonDerivativeTable
    // Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned
    | CELL* TABLE_II rest (ROW_END row)*                                                # derivativeTable
    // No securities are beneficially owned.
    | CELL* NO_SECURITIES rest (ROW_END row)*                                           # noSecurities
    // Explanation of Responses:
    | CELL* EXPLANATION rest (ROW_END row)*                                             # explanationOfResponses
    // Remarks:
    | CELL* REMARKS rest (ROW_END row)*                                                 # remarks
    // ** Signature of Reporting Person
    | CELL* SIGNATURE rest (ROW_END row)*                                               # signature
    // Reminder: Report on a separate line for each class of securities …
    | CELL* NOTICE rest (ROW_END row)*                                                  # notice
    ;

// What stands before the first caption
otherSection
    : row (ROW_END row)*
    ;

// | 1. Name and Address of Reporting Person * |
coverCaption
    : NAME_AND_ADDRESS
    | ISSUER_NAME
    | FOREIGN_SYMBOL
    | PERIOD
    | AMENDMENT
    | RELATIONSHIP
    | GROUP_FILING
    ;

// The rest of the row that a caption begins
rest
    : cell? ((CELL | BULLET | NOTE_NUMBER | caption) cell?)*
    ;

// Captions of sections stand behind something else here: those that begin a row begin a section.
row
    // | | | |
    : CELL+                                                                             # emptyRow
    // - 1. The price is a weighted average.
    | CELL* (BULLET | NOTE_NUMBER) rest                                                 # listItem
    // | Common Stock | 08/06/2013 | | S ⁽¹⁾ |
    | CELL* cell ((CELL | BULLET | NOTE_NUMBER | caption) cell?)*                       # cellRow
    ;

// Common Stock ⁽¹⁾
cell
    : (TEXT | LINK | TAG | BREAK | footnoteReference | checkBox | boxCaption)+
    ;

// ⁽¹⁾
footnoteReference
    : MARKER
    ;

// [X]
checkBox
    : CHECK_BOX
    ;

// (Last) (First) (Middle)
boxCaption
    : LAST
    | FIRST
    | MIDDLE
    | STREET
    | CITY
    | STATE
    | ZIP
    | COUNTRY
    | DIRECTOR
    | TEN_PERCENT_OWNER
    | OFFICER
    | OTHER
    | ONE_OWNER
    | MORE_OWNERS
    | HINT
    ;

// A caption of a section that stands behind something else in its row
caption
    : FORM_NUMBER
    | AGENCY
    | STATEMENT_TITLE
    | AUTHORITY
    | EXIT_BOX
    | PLAN_BOX
    | FORM_3_HOLDINGS_BOX
    | FORM_4_TRANSACTIONS_BOX
    | NO_SECURITIES
    | OMB
    | coverCaption
    | REPORTING_OWNERS
    | TABLE_I
    | TABLE_II
    | EXPLANATION
    | REMARKS
    | SIGNATURE
    | NOTICE
    ;
