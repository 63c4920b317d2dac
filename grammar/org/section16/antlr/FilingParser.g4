/*
 * The structure of a Section 16 filing (Forms 3, 4 and 5) in Markdown: sections, rows, cells.
 *
 * A section begins with a row whose first words are a caption of the form, and continues up to the next such row. Lines of
 * text, rows of pipe tables and rows of HTML tables are all rows. What a cell means is decided by the tree's visitors.
 */
parser grammar FilingParser;

options { tokenVocab = FilingLexer; }

// The whole document. What is before the first caption is also kept.
filing
    : ROW_END? ((otherSection | section) (ROW_END section)* ROW_END?)? EOF
    ;

section
    // FORM 4/A
    : CELL* FORM_NUMBER rest rows                                               # formNumber
    // STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP
    | CELL* (AGENCY | STATEMENT_TITLE | AUTHORITY) rest rows                    # title
    // [X] Check this box if no longer subject to Section 16.
    | CELL* EXIT_BOX rest rows                                                  # exitBox
    // [ ] Check this box to indicate that a transaction was made pursuant to … Rule 10b5-1(c).
    | CELL* PLAN_BOX rest rows                                                  # planBox
    // [X] Form 3 Holdings Reported
    | CELL* (FORM_3_HOLDINGS_BOX | FORM_4_TRANSACTIONS_BOX) rest rows           # reportedBox
    // | OMB APPROVAL | |
    | CELL* OMB rest rows                                                       # ombApproval
    // | 1. Name and Address of Reporting Person * … | 2. Issuer Name … | 5. Relationship … |
    | CELL* coverBox+ rows                                                      # cover
    // Reporting Owners
    | CELL* REPORTING_OWNERS rest rows                                          # reportingOwners
    // Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
    | CELL* TABLE_I rest tableRows                                              # nonDerivativeTable
    // Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned
    | CELL* TABLE_II rest tableRows                                             # derivativeTable
    // No securities are beneficially owned.
    | CELL* NO_SECURITIES rest rows                                             # noSecurities
    // Explanation of Responses:
    | CELL* EXPLANATION rest explanations                                       # explanationOfResponses
    // Remarks:
    | CELL* REMARKS rest prose                                                  # remarks
    // ** Signature of Reporting Person
    | CELL* SIGNATURE rest prose                                                # signature
    // Reminder: Report on a separate line for each class of securities …
    | CELL* NOTICE rest prose                                                   # notice
    ;

// What is before the first caption
otherSection
    : (row | emptyRow) rows
    ;

// The rows below the first row of a section
rows
    : (ROW_END (row | emptyRow))* (ROW_END (listItem | signatureLine))*
    ;

// The rows of Table I or Table II
tableRows
    : (ROW_END (headerRow | dataRow | emptyRow))* (ROW_END (listItem | signatureLine))*
    ;

// The list of explanations
explanations
    : paragraphs (ROW_END (explanation | signatureLine))*
    ;

// Remarks and other prose
prose
    : paragraphs (ROW_END (listItem | signatureLine))*
    ;

// Lines that do not begin with a bullet or number
paragraphs
    : (ROW_END (paragraph | emptyRow))*
    ;

// 2. Issuer Name and Ticker or Trading Symbol QUALYS, INC. [QLYS]
coverBox
    : coverCaption cell? (CELL cell?)*
    ;

// 1. Name and Address of Reporting Person *
coverCaption
    : NAME_AND_ADDRESS
    | ISSUER_NAME
    | FOREIGN_SYMBOL
    | PERIOD
    | AMENDMENT
    | RELATIONSHIP
    | GROUP_FILING
    ;

// | (Last) | (First) | (Middle) |: here, captions of sections follow something else
row
    : CELL* (firstCell | (columnCaption | columnLabel) cell?) (CELL cell?)* coverBox*
    ;

// | | | |
emptyRow
    : CELL+
    ;

// | 1. Title of Security (Instr. 3) | 2. Transaction Date (Month/Day/Year) |, or below it | | | Code | V | Amount |
headerRow
    : CELL* columnCaption cell? (CELL cell?)* coverBox*
    | CELL* columnLabel (CELL cell?)* coverBox*
    ;

// | Common Stock | 08/06/2013 | | S ⁽¹⁾ |
dataRow
    : CELL* COLUMN_LABEL? firstCell (CELL cell?)* coverBox*
    ;

// - 1. The price is a weighted average.
explanation
    : CELL* (BULLET | NOTE_NUMBER) rest paragraphs
    ;

// - See Exhibit 24.
listItem
    : CELL* (BULLET | NOTE_NUMBER) rest paragraphs
    ;

// /s/ Bruce Posey, and its date in the same line or the next
signatureLine
    : CELL* SIGNED rest paragraphs
    ;

// (2) continued, or any other line
paragraph
    : CELL* (firstCell | (columnCaption | columnLabel) cell?) (CELL cell?)* coverBox*
    ;

// The rest of a row, after the caption or number that it begins with
rest
    : cell? (CELL cell?)* coverBox*
    ;

// Common Stock ⁽¹⁾: the first cell of a row that does not begin with a caption
firstCell
    : (TEXT | LINK | TAG | BREAK | footnoteReference | fieldCaption | boxLabel)
      (TEXT | LINK | TAG | BREAK | footnoteReference | fieldCaption | boxLabel | caption | columnCaption | columnLabel | BULLET | NOTE_NUMBER)*
      checkBox*
    | checkBox+
    ;

// 08/06/2013: what is between two borders, or after a caption
cell
    : (TEXT | LINK | TAG | BREAK | footnoteReference | fieldCaption | boxLabel | caption | columnCaption | columnLabel | BULLET | NOTE_NUMBER)+
      checkBox*
    | checkBox+
    ;

// [X] Director: a check box and what follows, up to the next one
checkBox
    : CHECK_BOX
      (TEXT | LINK | TAG | BREAK | footnoteReference | fieldCaption | boxLabel | caption | columnCaption | columnLabel | BULLET | NOTE_NUMBER)*
    ;

// Director
boxLabel
    : DIRECTOR
    | TEN_PERCENT_OWNER
    | OFFICER
    | OTHER
    | ONE_OWNER
    | MORE_OWNERS
    ;

// (Last) (First) (Middle)
fieldCaption
    : LAST
    | FIRST
    | MIDDLE
    | STREET
    | CITY
    | STATE
    | ZIP
    | COUNTRY
    | HINT
    ;

// ⁽¹⁾
footnoteReference
    : MARKER
    ;

// 2. Transaction Date (Month/Day/Year)
columnCaption
    : COLUMN_CAPTION
    ;

// Amount, below 4. Securities Acquired (A) or Disposed Of (D)
columnLabel
    : COLUMN_LABEL
    ;

// A caption of a section that follows something else in its row
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
    | REPORTING_OWNERS
    | TABLE_I
    | TABLE_II
    | EXPLANATION
    | REMARKS
    | SIGNATURE
    | SIGNED
    | NOTICE
    ;
