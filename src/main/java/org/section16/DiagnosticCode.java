package org.section16;

import static org.section16.Severity.ERROR;
import static org.section16.Severity.INFO;
import static org.section16.Severity.WARNING;

import java.util.Locale;
import java.util.Optional;

/**
 * The kind of a {@link Diagnostic}.
 *
 * <p>Each constant gives its usual severity, the source of its rule, an offending line, and one
 * paragraph that explains what is wrong and what to do; {@code section16 explain} prints them.
 */
public enum DiagnosticCode {
  // The document

  /**
   * The document is not a Section 16 filing.
   *
   * <pre>{@code # Minutes of the annual meeting}</pre>
   */
  NOT_A_FILING(
      ERROR,
      "the form: its captions",
      "# Minutes of the annual meeting",
      """
      None of the captions of Form 3, 4 or 5 is in the document, so nothing could be read from it. Check that it is the right
      file, and that the conversion kept its text.
      """),

  /**
   * A filing in plain text, from before May 2003.
   *
   * <pre>{@code <S>                 <C>    <C>  <C>}</pre>
   */
  TEXT_ERA(
      ERROR,
      "the form: its layout on EDGAR until 2003",
      "<S>                 <C>    <C>  <C>",
      """
      Until May 2003 these forms were filed as plain text, with tables whose columns are aligned by spaces. This layout is not supported,
      so nothing was read from the document. EDGAR has no XML of these filings either.
      """),

  /**
   * An input that cannot be read as text: it is missing, binary, not UTF-8, or too long.
   *
   * <pre>{@code %PDF-1.7}</pre>
   */
  UNREADABLE(
      ERROR,
      "the program: documents are UTF-8 text",
      "%PDF-1.7",
      """
      Nothing of this input was read: it is missing, binary, not encoded as UTF-8, or longer than allowed; the message says which. Convert a
      PDF or a web page to Markdown first, and a text in another encoding to UTF-8.
      """),

  /**
   * A document on which the program itself failed.
   *
   * <pre>{@code not enough memory for this document}</pre>
   */
  PROGRAM_FAILURE(
      ERROR,
      "the program",
      "not enough memory for this document",
      """
      The program ran out of memory on this document, or failed because of a bug, so nothing of it was read; all other
      documents were. Give the program more memory (java -Xmx4g), or report the document.
      """),

  /**
   * Something that a rule of the grammar does not allow in this place.
   *
   * <pre>{@code | Common Stock}, read from the rule {@code cell} on</pre>
   */
  UNEXPECTED_CONTENT(
      WARNING,
      "the grammar of a filing",
      "| Common Stock",
      """
      The rule of the grammar that the text was read with does not allow this piece here. The grammar of a whole filing accepts any
      text; 'tree --rule cell' begins with a smaller rule, and a cell holds no border.
      """),

  /**
   * Neither a form number nor the title of a statement.
   *
   * <pre>{@code | 1. Title of Security (Instr. 3) | …}</pre>
   */
  UNKNOWN_FORM(
      WARNING,
      "the form: its title",
      "| 1. Title of Security (Instr. 3) |",
      """
      Nothing on the page says whether this is a Form 3, 4 or 5. Its tables were read as those of a Form 4.
      """),

  /**
   * The number of the form does not match its title and captions.
   *
   * <pre>{@code
   * FORM 5
   * STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP
   * }</pre>
   */
  FORM_CONTRADICTION(
      WARNING,
      "the form: its number, title and captions",
      "FORM 5",
      """
      The form is numbered as one form, but its title and the caption of its date are those of another. It was read by its
      number; a digit may have been misread, or two pages were mixed up. It is only information where a Form 5 has the title of
      Form 4 and no transaction is dated as box 3 says: that is the end of its year.
      """),

  /**
   * A part that every filing has was not found.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.36}, the last line</pre>
   */
  MISSING_PART(
      ERROR,
      "the form: its parts",
      "| Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.36",
      """
      The captions of box 1, Table I, Table II or the signature were not found. The document was cut, or the converter lost the
      part; its contents are missing.
      """),

  /**
   * A table that the converter replaced by a placeholder.
   *
   * <pre>{@code [TABLE]}</pre>
   */
  LOST_TABLE(
      ERROR,
      "the converter",
      "[TABLE]",
      """
      The converter could not make Markdown of a table and left a placeholder. The contents of the table, often the cover or Table II,
      are missing here. Convert the page again with another tool, or compare with EDGAR's XML.
      """),

  /**
   * Text between the rows of a table.
   *
   * <pre>{@code Held by the family trust since the merger}</pre>
   */
  STRAY_TEXT(
      WARNING,
      "the form: a table holds rows",
      "Held by the family trust since the merger",
      """
      A line between the rows of a table has no cells and is not part of the form itself: it may be a row that lost its borders, and
      is an error if it has a date or an amount. Or a caption, a box of the cover or the text below a signature has more than belongs
      there, or a number stands alone in a paragraph of an explanation. The text was ignored unless the message says otherwise. Look
      for a line that was cut off or run together with another.
      """),

  /**
   * A row with more or fewer cells than the table has columns.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S | 10,000 D | $18.3654 | 55,500 | D | |}</pre>
   */
  ROW_WIDTH(
      WARNING,
      "the form: the columns of its tables",
      "| Common Stock | 08/06/2013 | | S | 10,000 D | $18.3654 | 55,500 | D | |",
      """
      Cells were put into columns by what they look like: dates, codes, amounts, A or D, D or I. The message says what was done.
      A border was lost, or a character of a text was mistaken for one.
      """),

  /**
   * A cell whose text is not of its column's type.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S | | D | 10,000 | $18.3654 | 55,500 | D | |}</pre>
   */
  UNREADABLE_VALUE(
      ERROR,
      "the form: what its columns hold",
      "| Common Stock | 08/06/2013 | | S | | D | 10,000 | $18.3654 | 55,500 | D | |",
      """
      The text is not the date, number, code or letter that its column needs. The field has no value; its raw text is kept. Two
      cells may be swapped, or characters were misread.
      """),

  /**
   * A value that could be read after one plausible repair.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S | | l0,000 | D | $18.3654 | 55,500 | D | |}</pre>
   */
  REPAIRED_VALUE(
      WARNING,
      "the form: what its columns hold",
      "| Common Stock | 08/06/2013 | | S | | l0,000 | D | $18.3654 | 55,500 | D | |",
      """
      The text is not a value as it is printed, but one reading suggests itself: letters that look like digits, separators out of place,
      a small letter for a capital. That reading was taken; compare it with the original.
      """),

  /**
   * A decimal point that may have been a thousands separator.
   *
   * <pre>{@code | Common Stock | 9.216 | D | |}</pre>
   */
  THOUSANDS_SEPARATOR(
      WARNING,
      "arithmetic",
      "| Common Stock | 9.216 | D | |",
      """
      Three digits follow the point in an amount of securities. It may be a fraction of a share, or a comma that became a point. It
      was read as printed.
      """),

  /**
   * The name and address of an owner in one line of the table 'Reporting Owners'.
   *
   * <pre>{@code | Wilson John N 1600 BRIDGE PARKWAY REDWOOD CITY, CA 94065 | X | | | |}</pre>
   */
  RUN_TOGETHER_ADDRESS(
      WARNING,
      "the page: the table 'Reporting Owners'",
      "| Wilson John N 1600 BRIDGE PARKWAY REDWOOD CITY, CA 94065 | X | | | |",
      """
      Nothing shows where the name ends and the address begins. All of it was read as the name.
      """),

  /**
   * A price without a dollar sign, where others have one.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S | | 10,000 | D | 55,500 | $18.3654 | D | |}</pre>
   */
  MISSING_DOLLAR_SIGN(
      WARNING,
      "the form: prices are in dollars",
      "| Common Stock | 08/06/2013 | | S | | 10,000 | D | 55,500 | $18.3654 | D | |",
      """
      Prices of this document have a dollar sign, this one has none. The number may belong to another column, and the number
      there to this one. It was read as printed.
      """),

  /**
   * More decimals than EDGAR prints.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.36542 | 55,500 | D | |}
   * </pre>
   */
  TOO_MANY_DECIMALS(
      WARNING,
      "EDGAR Ownership XML Technical Specification: numbers have four decimals at most",
      "| Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.36542 | 55,500 | D | |",
      """
      The number has more than four decimals, which EDGAR neither accepts nor prints. A footnote marker or a digit of the next cell
      ran into it. It was read as printed.
      """),

  /**
   * Four digits or more in a run, where other numbers have separators.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S | | 6401 | D | $18.36 | 55,500 | D | |}</pre>
   */
  MISSING_SEPARATOR(
      WARNING,
      "the page: EDGAR prints thousands in groups",
      "| Common Stock | 08/06/2013 | | S | | 6401 | D | $18.36 | 55,500 | D | |",
      """
      Other numbers of this document have thousands separators, this one has none. A decimal point was lost, a footnote marker ran
      into it, or only the separator is gone. It was read as printed.
      """),

  /**
   * A digit that may be a footnote marker without its brackets.
   *
   * <pre>{@code | Common Stock | | | | | | | 5,150 | I | By Trust3 |}</pre>
   */
  RUN_TOGETHER_MARKER(
      WARNING,
      "the page: markers are in parentheses after their value",
      "| Common Stock | | | | | | | 5,150 | I | By Trust3 |",
      """
      A text or number ends in a digit that is the number of a footnote, or in a letter that looks like one, and other rows, the form
      or the word before it show that it is not part of it. The message says how it was read; compare it with the original.
      """),

  /**
   * A value that a holding cannot have.
   *
   * <pre>{@code | Common Stock | | | | | | | 55,500 | | D | |}</pre>
   */
  UNUSED_CELL(
      ERROR,
      "the form: a holding has no price, deemed date or column V",
      "| Common Stock | | | | | | | 55,500 | | D | |",
      """
      The row has neither a transaction code nor a date, so it is a holding; but a column for transactions is not empty. Two
      cells may be swapped, or code and date were lost.
      """),

  /**
   * Amounts in both columns of Table II's column 5.
   *
   * <pre>
   * {@code | Stock Option | $20 | 08/06/2013 | | A | | 5,000 | 5,000 | 08/06/2014 | 08/06/2023 | …}
   * </pre>
   */
  ACQUIRED_AND_DISPOSED(
      ERROR,
      "EDGAR Ownership XML Technical Specification 4.3.8: a transaction is an acquisition or a"
          + " disposition",
      "| Stock Option | $20 | 08/06/2013 | | A | | 5,000 | 5,000 | 08/06/2014 | 08/06/2023 |",
      """
      One row of Table II gives an amount acquired and an amount disposed of. Only the first was read.
      """),

  /**
   * Both lines of box 6 are checked.
   *
   * <pre>
   * {@code [X] Form filed by One Reporting Person [X] Form filed by More than One Reporting Person}
   * </pre>
   */
  CONTRADICTING_BOXES(
      WARNING,
      "the form: box 6",
      "[X] Form filed by One Reporting Person [X] Form filed by More than One Reporting Person",
      """
      A filing is individual or joint, not both. Both lines were ignored.
      """),

  /**
   * A checked box without a label.
   *
   * <pre>{@code [X] Dlrector [ ] 10% Owner}</pre>
   */
  CHECK_BOX_WITHOUT_LABEL(
      WARNING,
      "the form: boxes 5 and 6 and the boxes above them",
      "[X] Dlrector [ ] 10% Owner",
      """
      A box is checked, but nothing beside it is a label of the form that has no box yet: the label was misread or lost. The box
      was ignored, so one answer is missing.
      """),

  /**
   * The form does not say that it is an amendment, but gives the date of an original.
   *
   * <pre>{@code 4. If Amendment, Date of Original Filed (Month/Day/Year) 08/06/2013}</pre>
   */
  AMENDMENT_NOT_MARKED(
      WARNING,
      "the form: box 4 (Form 3: box 5)",
      "4. If Amendment, Date of Original Filed (Month/Day/Year) 08/06/2013",
      """
      Only an amendment has a date of the original filing. It was read as one, although '/A' is missing after the form number.
      """),

  /**
   * The page does not print an owner's relationship.
   *
   * <pre>{@code 1. Name and Address of Reporting Person * Living Trust}</pre>
   */
  ROLE_NOT_PRINTED(
      INFO,
      "EDGAR's page: box 5 is the first owner's",
      "1. Name and Address of Reporting Person * Living Trust",
      """
      A joint filing has one box 5, that of its first owner. The relationships of the other owners are only in EDGAR's XML.
      """),

  /**
   * City, state and zip code in one line, with no state that EDGAR knows.
   *
   * <pre>{@code SUNNYVALE 94085 CALIF (City) (State) (Zip)}</pre>
   */
  UNCLEAR_ADDRESS(
      WARNING,
      "the form: box 1",
      "SUNNYVALE 94085 CALIF (City) (State) (Zip)",
      """
      Most of the line was read as the city, since no word in it is a state or a code that EDGAR knows; or the city is such a code,
      so that the city itself is missing; or the zip code of a state has neither five nor nine digits. Compare the address with the page.
      """),

  /**
   * The issuer's CIK, taken from the address of the page.
   *
   * <pre>{@code https://www.sec.gov/Archives/edgar/data/1475115/xslF345X03/form4.xml}</pre>
   */
  CIK_FROM_ADDRESS(
      INFO,
      "EDGAR: the folder of a filing is named after a filer",
      "https://www.sec.gov/Archives/edgar/data/1475115/xslF345X03/form4.xml",
      """
      The page does not print the issuer's CIK, but a footer carries the page's address. EDGAR files an ownership report under the
      issuer and under each owner; the folder was taken for the issuer's.
      """),

  /**
   * A comma between a city and a foreign state.
   *
   * <pre>{@code LONDON, X0 W1K 3JP (City) (State) (Zip)}</pre>
   */
  COMMA_AFTER_CITY(
      INFO,
      "the form: box 1",
      "LONDON, X0 W1K 3JP (City) (State) (Zip)",
      """
      The form prints city, state and zip code side by side. Some converters put a comma after the city, and some filers type one.
      It was left out.
      """),

  /**
   * One text below two checked boxes.
   *
   * <pre>{@code [X] Officer (give title below) [X] Other (specify below) Chairman}</pre>
   */
  TITLE_OR_OTHER_TEXT(
      WARNING,
      "the form: box 5",
      "[X] Officer (give title below) [X] Other (specify below) Chairman",
      """
      'Officer' and 'Other' are both checked, but there is only one text below them. It was read as the officer's title.
      """),

  /**
   * An explanation that follows another in one line.
   *
   * <pre>{@code 1. The shares were sold under a plan.2. The price is an average.}</pre>
   */
  RUN_TOGETHER_FOOTNOTE(
      INFO,
      "the form: each explanation begins a line",
      "1. The shares were sold under a plan.2. The price is an average.",
      """
      No line begins with this number, a value refers to it, and it comes after the end of a sentence: the converter lost the
      line break before it.
      """),

  // Footnotes

  /**
   * A reference to a footnote that is not explained.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S ⁽⁴⁾ | | 10,000 | D | $18.3654 | 55,500 | D | |}
   * </pre>
   */
  FOOTNOTE_WITHOUT_EXPLANATION(
      ERROR,
      "EDGAR Ownership XML Technical Specification 4.3.6: a reference names a footnote",
      "| Common Stock | 08/06/2013 | | S ⁽⁴⁾ | | 10,000 | D | $18.3654 | 55,500 | D | |",
      """
      The marker after a value names a footnote that 'Explanation of Responses' does not have. The explanation was lost, or the
      marker was misread. Where explanations are a list without numbers, they are counted; if one is lost, all those after it get
      the wrong number. A document without explanations has one error, at its first reference.
      """),

  /**
   * An explanation that no value refers to.
   *
   * <pre>{@code 4. Shares held by the trust.}</pre>
   */
  FOOTNOTE_NOT_REFERENCED(
      WARNING,
      "EDGAR Ownership XML Technical Specification 5: a footnote that is never referenced suspends"
          + " the filing",
      "4. Shares held by the trust.",
      """
      No marker of the document names this explanation. EDGAR accepts no such footnote, so a marker, or the row it stood in, was lost
      or misread; or a paragraph of another explanation was read as an explanation of its own.
      """),

  /**
   * A number that is explained twice.
   *
   * <pre>{@code
   * 1. The shares were sold under a plan.
   * 1. The price is an average.
   * }</pre>
   */
  FOOTNOTE_NUMBER_TWICE(
      WARNING,
      "EDGAR Ownership XML Technical Specification 4.3.5: a footnote is defined once",
      "1. The price is an average.",
      """
      Two explanations have this number, so references to it are ambiguous. They lead to the first one.
      """),

  /**
   * A reference into a list without numbers that has one explanation too few or too many.
   *
   * <pre>{@code | Common Stock | | | | | | | 8,000 | I | By Trust ⁽²⁾ |}</pre>
   */
  FOOTNOTE_UNCERTAIN(
      WARNING,
      "arithmetic: references and explanations",
      "| Common Stock | | | | | | | 8,000 | I | By Trust ⁽²⁾ |",
      """
      The explanations have no numbers, so they are told apart by their order, but there are more or fewer of them than of references. One
      was lost, split in two or joined with the next: the text may be that of another footnote. Or an explanation is
      missing, and its text may be a part of the one before it; or it is the only one that does not end like a sentence, so that its end may be missing. Compare the explanations with the original.
      """),

  /**
   * A row that ends before its last cell does.
   *
   * <pre>{@code | Common Stock | | | | | | | 5,150 | I | By Tru}</pre>
   */
  ROW_CUT(
      WARNING,
      "the page: rows of one table end alike",
      "| Common Stock | | | | | | | 5,150 | I | By Tru",
      """
      The other rows of this table close their last cell, this one does not: it was cut, or broken over two lines and joined again.
      The end of its last cell may be missing, or have an extra space. Or a page break cut the row: what follows the repeated header
      was joined to the row above it.
      """),

  /**
   * A number left out between two explanations.
   *
   * <pre>{@code
   * 1. The shares were sold under a plan.
   * 3. The option vests monthly.
   * }</pre>
   */
  FOOTNOTE_GAP(
      WARNING,
      "the form: explanations are numbered from 1",
      "3. The option vests monthly.",
      """
      Explanations are numbered from 1 without gaps, but a number before this one is missing: an explanation was lost, or its number
      was misread.
      """),

  /**
   * A number that is smaller than the one before it, in EDGAR's XML; on a page, it is text.
   *
   * <pre>{@code
   * <footnote id="F2">The price is an average.</footnote>
   * <footnote id="F1">The shares were sold under a plan.</footnote>
   * }</pre>
   */
  FOOTNOTE_ORDER(
      WARNING,
      "the form: explanations are numbered from 1",
      "<footnote id=\"F1\">The shares were sold under a plan.</footnote>",
      """
      Explanations are printed in the order of their numbers, but this number is smaller than the one before it. Two explanations are
      swapped, or a number is wrong.
      """),

  /**
   * A field that refers to one footnote twice.
   *
   * <pre>
   * {@code | Common Stock | 08/06/2013 | | S ⁽¹⁾⁽¹⁾ | | 10,000 | D | $18.3654 | 55,500 | D | |}
   * </pre>
   */
  FOOTNOTE_REFERENCE_TWICE(
      WARNING,
      "EDGAR Ownership XML Technical Specification 4.3.6: a field cannot reference a footnote more"
          + " than once",
      "| Common Stock | 08/06/2013 | | S ⁽¹⁾⁽¹⁾ | | 10,000 | D | $18.3654 | 55,500 | D | |",
      """
      The same marker appears twice after one value. One of them was misread, or the cells of two rows or columns ran together.
      """),

  /**
   * A value without the marker that it must have had.
   *
   * <pre>{@code | Class A Common Stock | 6,125,376 | I | See footnote |}</pre>
   */
  FOOTNOTE_REFERENCE_LOST(
      WARNING,
      "the form: a text that says 'see footnote' names it, and equal texts have equal footnotes",
      "| Class A Common Stock | 6,125,376 | I | See footnote |",
      """
      The text says that there is a footnote but names none, or all other rows with the same text refer to a footnote and this one
      does not. The marker was lost, though its explanation is still referred to elsewhere.
      """),

  /**
   * A marker in the cell beside the one that it belongs to.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.3654 | 55,500 ⁽²⁾ | D | |}
   * </pre>
   */
  FOOTNOTE_REFERENCE_MOVED(
      WARNING,
      "the form: a range of prices is explained at the price",
      "| Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.3654 | 55,500 ⁽²⁾ | D | |",
      """
      The explanation gives a range of prices, but its marker is in the cell next to the price, and the price has none; or a marker is
      at '(A) or (D)' or in column V, where filers put none, and the cell before it has none. It may have moved into the next cell; it was read
      where it is.
      """),

  // EDGAR's rules for the filing

  /**
   * An amendment that does not say what it amends.
   *
   * <pre>{@code FORM 4/A … 4. If Amendment, Date of Original Filed (Month/Day/Year)}</pre>
   */
  AMENDMENT_WITHOUT_ORIGINAL_DATE(
      INFO,
      "EDGAR Ownership XML Technical Specification 3.4: dateOfOriginalSubmission is mandatory on"
          + " amendments",
      "4. If Amendment, Date of Original Filed (Month/Day/Year)",
      """
      The form is an amendment, but the box with the date of the original filing is empty; or the box is filled in on a form that is not an
      amendment. The date, or '/A', was lost.
      """),

  /**
   * A Form 4 or 5 that reports no transaction.
   *
   * <pre>{@code [ ] Check this box if no longer subject to Section 16.}</pre>
   */
  NO_TRANSACTION(
      WARNING,
      "EDGAR Ownership XML Technical Specification 4.3.3: a transaction, unless the exit box is"
          + " checked",
      "[ ] Check this box if no longer subject to Section 16.",
      """
      Forms 4 and 5 report transactions. There is none, and the exit box ('no longer subject to Section 16') is not checked or not shown. A table,
      the code and date of a row, or the check mark was lost. Where remarks or a footnote say that there is none, it is information only.
      """),

  /**
   * A Form 3 whose tables do not agree with 'No securities are beneficially owned'.
   *
   * <pre>{@code No securities are beneficially owned}</pre>
   */
  NO_SECURITIES(
      WARNING,
      "EDGAR Ownership XML Technical Specification 4.3: noSecuritiesOwned follows from the tables",
      "No securities are beneficially owned",
      """
      A Form 3 lists what is owned or says that nothing is. This one does neither, so its rows may be lost, or it does both.
      On another form the words mean nothing.
      """),

  /**
   * A box of Form 5 that its rows contradict.
   *
   * <pre>{@code [X] Form 4 Transactions Reported}</pre>
   */
  FORM_5_BOX(
      WARNING,
      "EDGAR Ownership XML Technical Specification 4.3: the boxes follow from the rows' form types",
      "[X] Form 4 Transactions Reported",
      """
      The box 'Form 3 Holdings Reported' is checked if a holding has the code 3, 'Form 4 Transactions Reported' if the code of a transaction
      ends in 4. A row, a code or the check mark was lost.
      """),

  /**
   * A reporting owner who is listed twice.
   *
   * <pre>{@code 1. Name and Address of Reporting Person * Wilson John N}</pre>
   */
  DUPLICATE_OWNER(
      WARNING,
      "EDGAR Ownership XML Technical Specification 4.3.2: each reporting owner is included once",
      "1. Name and Address of Reporting Person * Wilson John N",
      """
      Two reporting owners have the same number or the same name. A page was duplicated, or there are two owners of the same name.
      """),

  /**
   * A box 6 that does not fit the number of owners.
   *
   * <pre>{@code [X] Form filed by More than One Reporting Person}</pre>
   */
  FILING_GROUP(
      WARNING,
      "the form: box 6",
      "[X] Form filed by More than One Reporting Person",
      """
      Box 6 says whether one or more than one person reports, but another number of owners was found. An owner was lost with a
      continuation page, or something else was mistaken for one.
      """),

  /**
   * A box of the relationship without its text, a text without its box, or no box at all.
   *
   * <pre>{@code [X] Officer (give title below) [ ] Other (specify below)}</pre>
   */
  RELATIONSHIP(
      WARNING,
      "EDGAR Ownership XML Technical Specification 3.3: cm(1) to cm(3)",
      "[X] Officer (give title below) [ ] Other (specify below)",
      """
      An owner is a director, an officer, a 10% owner or something else; an officer has a title, and 'Other' is specified. A check mark or a
      text was lost, a text was read for the wrong box, or all of box 5 was lost.
      """),

  /**
   * Something longer, or more of it, than EDGAR accepts.
   *
   * <pre>{@code | Common Stock 08/06/2013 Common Stock 08/06/2013 Common Stock 08/06/2013 | …}
   * </pre>
   */
  LIMIT_EXCEEDED(
      WARNING,
      "EDGAR Ownership XML Technical Specification 3.4: lengths and counts",
      "| Common Stock 08/06/2013 Common Stock 08/06/2013 Common Stock 08/06/2013 |",
      """
      EDGAR limits the length of texts (a security title to 60 characters, an explanation to 1,000) and the number of rows, owners,
      signatures and footnotes. Whatever exceeds a limit was run together or duplicated by the conversion.
      """),

  // EDGAR's rules for a row

  /**
   * A cell or a box that must not be empty.
   *
   * <pre>{@code | Common Stock | | | S | | 10,000 | D | $18.3654 | 55,500 | D | |}</pre>
   */
  FIELD_MISSING(
      WARNING,
      "EDGAR Ownership XML Technical Specification 3.3 and 3.4: mandatory elements",
      "| Common Stock | | | S | | 10,000 | D | $18.3654 | 55,500 | D | |",
      """
      Something is missing that each filing has (the names of owner and issuer, addresses, the date of box 3, a dated signature) or each such row:
      the title, the transaction's date, code, amount, direction or price, the exercise price and dates of a derivative, the ownership
      form. A footnote may stand for a price or a date, but there is none either.
      """),

  /**
   * An amount given both as a number and as a value, or not at all.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.3654 | | D | |}</pre>
   */
  SHARES_AND_VALUE(
      WARNING,
      "EDGAR Ownership XML Technical Specification 3.3: cm(4), cm(6) and cm(7)",
      "| Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.3654 | | D | |",
      """
      What is owned, what underlies a derivative and, in Table II, what is acquired or disposed of is either a number of securities or
      a value in dollars. The row gives neither, or both.
      """),

  /**
   * An ownership form that the nature of ownership contradicts.
   *
   * <pre>{@code | Class A Common Stock | 6,125,376 | D | By Trust |}</pre>
   */
  OWNERSHIP_NATURE(
      WARNING,
      "EDGAR Ownership XML Technical Specification 3.3: cm(5)",
      "| Class A Common Stock | 6,125,376 | D | By Trust |",
      """
      Indirectly owned securities (I) have a nature of ownership, directly owned ones (D) have none. The letter was misread, the nature
      was lost, or it belongs to another row.
      """),

  /**
   * A direction that the transaction code rules out.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | P | | 10,000 | D | $18.3654 | 55,500 | D | |}</pre>
   */
  CODE_AGAINST_DIRECTION(
      WARNING,
      "the form: General Instruction 8, transaction codes",
      "| Common Stock | 08/06/2013 | | P | | 10,000 | D | $18.3654 | 55,500 | D | |",
      """
      Purchases (P), grants (A) and small acquisitions (L) acquire securities; sales (S), dispositions to the issuer (D), payments by
      withholding (F) and tenders (U) dispose of them. The code or the direction was misread, or an amount of Table II is in the
      wrong column. Sometimes a filer made the mistake.
      """),

  /**
   * A row that the form does not have.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | 3 | | | | | 55,500 | D | |}</pre>
   */
  ROW_TYPE(
      WARNING,
      "EDGAR Ownership XML Technical Specification 3.6 and 4.3.8: form types of rows",
      "| Common Stock | | | 3 | | | | | 55,500 | D | |",
      """
      Form 3 reports holdings. Form 4 reports transactions of its own and, marked V, early ones of Form 5. Form 5 reports transactions of
      its own, late ones of Form 4, and late holdings of Form 3. The row is none of these: the form or the code cell was misread.
      """),

  // Arithmetic

  /**
   * A row that is the same as the row before it.
   *
   * <pre>{@code
   * | Class A Common Stock | 6,125,376 | I | By Trust |
   * | Class A Common Stock | 6,125,376 | I | By Trust |
   * }</pre>
   */
  DUPLICATE_ROW(
      WARNING,
      "the form: each transaction and each holding is reported once",
      "| Class A Common Stock | 6,125,376 | I | By Trust |",
      """
      All cells of the row repeat the row before it. It was printed or converted twice, at a page break for instance; or two holdings
      really have the same amount and nature. Both rows were kept.
      """),

  /**
   * An amount owned that does not follow from the row before it.
   *
   * <pre>{@code
   * | Common Stock | 08/06/2013 | | M | | 10,000 | A | $4.1     | 65,500 | D | |
   * | Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.3654 | 56,500 | D | |
   * }</pre>
   */
  RUNNING_BALANCE(
      WARNING,
      "arithmetic: what was owned before, plus what was acquired, less what was disposed of",
      "| Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.3654 | 56,500 | D | |",
      """
      The rows of one security, ownership form, nature and set of footnotes run on from one to the next, from the first to the last
      or from the last to the first, or all give the final amount. Here the sum breaks: a digit was misread, or a row was lost. Where the
      rows are of different days, where their footnotes differ, or where no row follows from another, it is information only.
      """),

  /**
   * An exercise in Table II without its match in Table I.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | M | | 1,000 | A | $4.1 | 65,500 | D | |}</pre>
   */
  EXERCISE_MISMATCH(
      INFO,
      "arithmetic: what is exercised in Table II is acquired in Table I",
      "| Common Stock | 08/06/2013 | | M | | 1,000 | A | $4.1 | 65,500 | D | |",
      """
      An exercise or conversion (M, C, X, O) disposes of derivatives in Table II and acquires their underlying securities in Table I:
      the same amount, at the exercise price, on the same day. Here they differ; filers do net and round, so it is information only.
      """),

  /**
   * A number of derivatives that differs from the number of underlying securities.
   *
   * <pre>
   * {@code | … | 10,000 | | 08/06/2014 | 08/06/2023 | Common Stock | 1,000 | $0 | 10,000 | D | |}
   * </pre>
   */
  UNDERLYING_AMOUNT(
      INFO,
      "arithmetic: most derivatives represent one security each",
      "| Stock Option | $20 | 08/06/2013 | | A | | 10,000 | | 08/06/2014 | 08/06/2023 |"
          + " Common Stock | 1,000 | $0 | 10,000 | D | |",
      """
      The number of derivative securities and that of the securities underlying them differ. That is right where one converts into
      several, or into part of one; otherwise a digit was misread.
      """),

  /**
   * A footnote that states another ratio than the amounts of its row.
   *
   * <pre>{@code Each unit converts into 2 shares of common stock.}</pre>
   */
  CONVERSION_RATIO(
      INFO,
      "arithmetic: the number of units times the ratio is that of the underlying securities",
      "| Units ⁽¹⁾ | (1) | 08/06/2013 | | A | | 1,000 | | (1) | (1) | Common Stock | 1,000 | $0 | 1,000 | D | |",
      """
      A footnote of this row says what one unit converts into, but the number of derivative securities and that of the securities
      underlying them are in another ratio. A digit was misread, the marker names another footnote, or the filer made a mistake.
      """),

  /**
   * A weighted average price whose footnote gives no range.
   *
   * <pre>{@code The price is a weighted average sale price.}</pre>
   */
  AVERAGE_PRICE(
      INFO,
      "SEC staff: one row may report several trades if a footnote gives the range of prices",
      "The price reported is the weighted average sale price.",
      """
      Trades at several prices may be reported in one row with their weighted average only if a footnote gives the range of prices. The
      footnote at this price gives none: its range was lost, or the filer left it out.
      """),

  /**
   * A plan adopted after a transaction that was made under it.
   *
   * <pre>{@code sold pursuant to a Rule 10b5-1 trading plan adopted on February 21, 2031}</pre>
   */
  PLAN_DATE(
      WARNING,
      "Rule 10b5-1(c): a plan is adopted before the transactions under it",
      "The shares were sold pursuant to a Rule 10b5-1 trading plan adopted on February 21, 2031.",
      """
      A footnote of this row says that the transaction was made under a plan, but also that the plan was adopted on a later day. One of the
      two dates was misread, or the filer made a mistake.
      """),

  /**
   * A transaction within the cooling-off period of its plan.
   *
   * <pre>{@code sold on August 6 under a Rule 10b5-1 trading plan adopted on May 8}</pre>
   */
  PLAN_COOLING_OFF(
      INFO,
      "Rule 10b5-1(c)(1)(ii)(B), since February 27, 2023",
      "The shares were sold pursuant to a Rule 10b5-1 trading plan adopted on May 8, 2024.",
      """
      Directors and officers may not trade under a new plan until 90 days have passed, others not before 30 days. The date of the
      transaction or of the adoption was misread, or the footnote gives the date of a change that began no new period.
      """),

  /**
   * A footnote mentions a plan, but the box for it is not checked.
   *
   * <pre>
   * {@code [ ] Check this box to indicate that a transaction was made pursuant to … Rule 10b5-1(c).}
   * </pre>
   */
  PLAN_BOX(
      INFO,
      "General Instruction 10 of Form 4",
      "[ ] Check this box to indicate that a transaction was made pursuant to a contract, instruction or written plan",
      """
      A footnote of a transaction says that it was made under a plan of Rule 10b5-1, but the box for such plans is not checked.
      The check mark was lost, or the filer did not check it.
      """),

  /**
   * The steps of a vesting schedule that do not make up the whole.
   *
   * <pre>{@code 25% vest on March 1, 2024 and 74% on March 1, 2025.}</pre>
   */
  VESTING_TOTAL(
      INFO,
      "arithmetic: all steps together are the whole award",
      "25% of the units vest on March 1, 2024 and 74% on March 1, 2025.",
      """
      The footnote states when which part of the award vests, but the parts do not add up to all of it. A number was misread, a step was
      lost, or the footnote gives only some of the steps.
      """),

  /**
   * A vesting schedule that does not agree with the dates of its row.
   *
   * <pre>{@code 25% vest on March 1, 2034}</pre>
   */
  VESTING_DATE(
      INFO,
      "arithmetic: an option vests before it expires, and is exercisable once it has vested",
      "25% of the options vest on March 1, 2034.",
      """
      A footnote of this row states dates of vesting after its expiration date, or all before its date exercisable. A date was
      misread, or the marker names another footnote.
      """),

  /**
   * A price outside the range that its footnote states.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S | | 10,000 | D | $13.3654 ⁽²⁾ | 55,500 | D | |}
   * </pre>
   */
  PRICE_RANGE(
      WARNING,
      "arithmetic: an average is between the lowest and the highest price",
      "| Common Stock | 08/06/2013 | | S | | 10,000 | D | $13.3654 ⁽²⁾ | 55,500 | D | |",
      """
      The footnote at the price says that prices ranged from one to another, but the price is outside that range. A digit was misread, the marker
      names another footnote, or the explanations were shifted.
      """),

  /**
   * A price that is ten times that of other rows, or more.
   *
   * <pre>{@code | Common Stock | 08/06/2013 | | S | | 10,000 | D | $183.654 | 55,500 | D | |}</pre>
   */
  PRICE_MAGNITUDE(
      WARNING,
      "arithmetic: market prices of one security in one filing",
      "| Common Stock | 08/06/2013 | | S | | 10,000 | D | $183.654 | 55,500 | D | |",
      """
      The security was bought, sold or withheld at prices at least ten times apart within one filing. A decimal point or a digit was
      lost.
      """),

  /**
   * A transaction that does not fit box 3 of a Form 4.
   *
   * <pre>{@code | Common Stock | 08/05/2013 | | S | | 10,000 | D | $18.3654 | 55,500 | D | |}</pre>
   */
  TRANSACTION_DATE(
      WARNING,
      "the form: box 3 of Form 4 is the date of the earliest transaction",
      "| Common Stock | 08/05/2013 | | S | | 10,000 | D | $18.3654 | 55,500 | D | |",
      """
      A transaction is earlier than box 3, or all are later. Rows that are reported early (V) do not count. A date was misread, or the
      row with the earliest transaction was lost.
      """),

  /**
   * A deemed execution before the transaction.
   *
   * <pre>
   * {@code | Common Stock | 08/06/2013 | 08/05/2013 | S | | 10,000 | D | $18.3654 | 55,500 | D | |}
   * </pre>
   */
  DEEMED_DATE(
      WARNING,
      "the form: a transaction is deemed executed when its owner learns of it",
      "| Common Stock | 08/06/2013 | 08/05/2013 | S | | 10,000 | D | $18.3654 | 55,500 | D | |",
      """
      Under a plan, a transaction may be deemed executed on a later day, the day on which the owner is notified, but not on an earlier one.
      A date was misread, or the two cells were swapped.
      """),

  /**
   * An expiration before the first day on which a derivative can be exercised.
   *
   * <pre>{@code | Stock Option | 11/05/2021 | 11/05/2020 | Common Stock | 10,000 | $4.1 | D | |}
   * </pre>
   */
  EXPIRATION_DATE(
      WARNING,
      "the form: Date Exercisable and Expiration Date",
      "| Stock Option | 11/05/2021 | 11/05/2020 | Common Stock | 10,000 | $4.1 | D | |",
      """
      The derivative expires before it can be exercised. A date was misread, or the two cells were swapped.
      """),

  /**
   * A signature before a transaction that it covers.
   *
   * <pre>{@code /s/ Bruce Posey 08/05/2013}</pre>
   */
  SIGNATURE_DATE(
      WARNING,
      "the form: it is signed when the transactions have happened",
      "| Common Stock | 08/06/2018 | | S | | 10,000 | D | $18.3654 | 55,500 | D | |",
      """
      The form is dated before a transaction that it reports, or before the date in box 3 (Form 3: box 2). One of the dates was misread.
      """),

  /**
   * A form that was signed after the deadline for its transaction.
   *
   * <pre>{@code | Common Stock | 08/01/2013 | | S | | 10,000 | D | $18.3654 | 55,500 | D | |}</pre>
   */
  LATE_FILING(
      INFO,
      "the form: General Instruction 1, the second business day after the transaction",
      "| Common Stock | 08/01/2013 | | S | | 10,000 | D | $18.3654 | 55,500 | D | |",
      """
      A Form 4 is due on the second business day after the transaction (or its deemed execution), Saturdays, Sundays and federal holidays
      not counted. The signature is later. Filers are sometimes late, and some transactions are exempt, so it is information only.
      """),

  /**
   * A date before 1934 or after 2100.
   *
   * <pre>{@code | Common Stock | 08/06/0213 | | S | | 10,000 | D | $18.3654 | 55,500 | D | |}</pre>
   */
  IMPLAUSIBLE_DATE(
      WARNING,
      "the Securities Exchange Act dates from 1934",
      "| Common Stock | 08/06/0213 | | S | | 10,000 | D | $18.3654 | 55,500 | D | |",
      """
      The date exists in the calendar, but no filing would have it. A digit of the year was misread.
      """),

  // EDGAR's XML

  /**
   * A number that EDGAR's XML has but no page prints.
   *
   * <pre>{@code 1. Name and Address of Reporting Person * Wilson John N}</pre>
   */
  CIK_NOT_PRINTED(
      INFO,
      "EDGAR Ownership XML Technical Specification 3.4: issuerCik and rptOwnerCik are mandatory",
      "1. Name and Address of Reporting Person * Wilson John N",
      """
      EDGAR's XML names the issuer and each reporting owner by a number (CIK), which pages carry in links at most. It is left out of the
      XML that is written; supply it where the XML must be complete.
      """),

  /**
   * A character that XML cannot represent.
   *
   * <pre>{@code 1. Name and Address of Reporting Person * Wilson\\u0007 John N}</pre>
   */
  XML_CHARACTER(
      WARNING,
      "XML 1.0: Char",
      "1. Name and Address of Reporting Person * Wilson\\u0007 John N",
      """
      Control characters and unpaired surrogates are not allowed in XML, not even as references. The replacement character U+FFFD is
      written instead. The conversion left a byte that is not part of the text.
      """),

  /**
   * XML that is not well-formed.
   *
   * <pre>{@code <value>10000</valu>}</pre>
   */
  XML_MALFORMED(
      ERROR,
      "XML 1.0: a document is well-formed",
      "<value>10000</valu>",
      """
      The file breaks the rules of XML at this place, or ends before all elements are closed. It was cut off, or changed after EDGAR
      wrote it. The rest was read as far as its tags can still be understood; the message says what was assumed.
      """),

  /**
   * An element that the schema does not allow there.
   *
   * <pre>{@code <issuerPhone>650-555-0100</issuerPhone>}</pre>
   */
  XML_UNEXPECTED_ELEMENT(
      INFO,
      "EDGAR Ownership XML Technical Specification 3.4: elements and how often they occur",
      "<issuerPhone>650-555-0100</issuerPhone>",
      """
      No schema of EDGAR's ownership documents allows the element in this place, or allows it again, so it was ignored. Everything else was read.
      """),

  /**
   * A value that cannot be read as its type.
   *
   * <pre>{@code <transactionDate><value>soon</value></transactionDate>}</pre>
   */
  XML_UNREADABLE_VALUE(
      ERROR,
      "EDGAR Ownership XML Technical Specification 3.4: types and choice lists",
      "<transactionDate><value>soon</value></transactionDate>",
      """
      The schema requires a date (2013-08-06), a decimal number, a box (0, 1, false or true) or one of a few codes here. The raw text is kept;
      the field has no value.
      """);

  private final Severity severity;
  private final String source;
  private final String example;
  private final String explanation;

  DiagnosticCode(Severity severity, String source, String example, String explanation) {
    this.severity = severity;
    this.source = source;
    this.example = example;
    this.explanation = explanation.strip().replace('\n', ' ');
  }

  /** Returns the usual severity. */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns the source of the rule: the form and its instructions, EDGAR's rules, arithmetic, or
   * how documents are converted.
   */
  public String source() {
    return source;
  }

  /** Returns an offending line. */
  public String example() {
    return example;
  }

  /** Returns a paragraph about what is wrong, how it comes about and what to do. */
  public String explanation() {
    return explanation;
  }

  /** Returns the name as it is printed, such as {@code row-width}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the code with this {@link #id()}. */
  public static Optional<DiagnosticCode> of(String id) {
    for (DiagnosticCode code : values()) {
      if (code.id().equals(id)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
