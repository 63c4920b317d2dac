package org.section16.internal.message;

import static org.section16.DiagnosticCode.ACQUIRED_AND_DISPOSED;
import static org.section16.DiagnosticCode.AMENDMENT_NOT_MARKED;
import static org.section16.DiagnosticCode.AMENDMENT_WITHOUT_ORIGINAL_DATE;
import static org.section16.DiagnosticCode.AVERAGE_PRICE;
import static org.section16.DiagnosticCode.CHECK_BOX_WITHOUT_LABEL;
import static org.section16.DiagnosticCode.CIK_FROM_ADDRESS;
import static org.section16.DiagnosticCode.CIK_NOT_PRINTED;
import static org.section16.DiagnosticCode.CODE_AGAINST_DIRECTION;
import static org.section16.DiagnosticCode.COMMA_AFTER_CITY;
import static org.section16.DiagnosticCode.CONTRADICTING_BOXES;
import static org.section16.DiagnosticCode.CONVERSION_RATIO;
import static org.section16.DiagnosticCode.DEEMED_DATE;
import static org.section16.DiagnosticCode.DUPLICATE_OWNER;
import static org.section16.DiagnosticCode.DUPLICATE_ROW;
import static org.section16.DiagnosticCode.EXERCISE_MISMATCH;
import static org.section16.DiagnosticCode.EXPIRATION_DATE;
import static org.section16.DiagnosticCode.FIELD_MISSING;
import static org.section16.DiagnosticCode.FILING_GROUP;
import static org.section16.DiagnosticCode.FOOTNOTE_GAP;
import static org.section16.DiagnosticCode.FOOTNOTE_NOT_REFERENCED;
import static org.section16.DiagnosticCode.FOOTNOTE_NUMBER_TWICE;
import static org.section16.DiagnosticCode.FOOTNOTE_ORDER;
import static org.section16.DiagnosticCode.FOOTNOTE_REFERENCE_LOST;
import static org.section16.DiagnosticCode.FOOTNOTE_REFERENCE_MOVED;
import static org.section16.DiagnosticCode.FOOTNOTE_REFERENCE_TWICE;
import static org.section16.DiagnosticCode.FOOTNOTE_UNCERTAIN;
import static org.section16.DiagnosticCode.FOOTNOTE_WITHOUT_EXPLANATION;
import static org.section16.DiagnosticCode.FORM_5_BOX;
import static org.section16.DiagnosticCode.FORM_CONTRADICTION;
import static org.section16.DiagnosticCode.IMPLAUSIBLE_DATE;
import static org.section16.DiagnosticCode.LATE_FILING;
import static org.section16.DiagnosticCode.LIMIT_EXCEEDED;
import static org.section16.DiagnosticCode.LOST_TABLE;
import static org.section16.DiagnosticCode.MISSING_DOLLAR_SIGN;
import static org.section16.DiagnosticCode.MISSING_PART;
import static org.section16.DiagnosticCode.MISSING_SEPARATOR;
import static org.section16.DiagnosticCode.NOT_A_FILING;
import static org.section16.DiagnosticCode.NO_SECURITIES;
import static org.section16.DiagnosticCode.NO_TRANSACTION;
import static org.section16.DiagnosticCode.OWNERSHIP_NATURE;
import static org.section16.DiagnosticCode.PLAN_BOX;
import static org.section16.DiagnosticCode.PLAN_COOLING_OFF;
import static org.section16.DiagnosticCode.PLAN_DATE;
import static org.section16.DiagnosticCode.PRICE_MAGNITUDE;
import static org.section16.DiagnosticCode.PRICE_RANGE;
import static org.section16.DiagnosticCode.PROGRAM_FAILURE;
import static org.section16.DiagnosticCode.RELATIONSHIP;
import static org.section16.DiagnosticCode.REPAIRED_VALUE;
import static org.section16.DiagnosticCode.ROLE_NOT_PRINTED;
import static org.section16.DiagnosticCode.ROW_CUT;
import static org.section16.DiagnosticCode.ROW_TYPE;
import static org.section16.DiagnosticCode.ROW_WIDTH;
import static org.section16.DiagnosticCode.RUNNING_BALANCE;
import static org.section16.DiagnosticCode.RUN_TOGETHER_ADDRESS;
import static org.section16.DiagnosticCode.RUN_TOGETHER_FOOTNOTE;
import static org.section16.DiagnosticCode.RUN_TOGETHER_MARKER;
import static org.section16.DiagnosticCode.SHARES_AND_VALUE;
import static org.section16.DiagnosticCode.SIGNATURE_DATE;
import static org.section16.DiagnosticCode.STRAY_TEXT;
import static org.section16.DiagnosticCode.TEXT_ERA;
import static org.section16.DiagnosticCode.THOUSANDS_SEPARATOR;
import static org.section16.DiagnosticCode.TITLE_OR_OTHER_TEXT;
import static org.section16.DiagnosticCode.TOO_MANY_DECIMALS;
import static org.section16.DiagnosticCode.TRANSACTION_DATE;
import static org.section16.DiagnosticCode.UNCLEAR_ADDRESS;
import static org.section16.DiagnosticCode.UNDERLYING_AMOUNT;
import static org.section16.DiagnosticCode.UNEXPECTED_CONTENT;
import static org.section16.DiagnosticCode.UNKNOWN_FORM;
import static org.section16.DiagnosticCode.UNREADABLE;
import static org.section16.DiagnosticCode.UNREADABLE_VALUE;
import static org.section16.DiagnosticCode.UNUSED_CELL;
import static org.section16.DiagnosticCode.VESTING_DATE;
import static org.section16.DiagnosticCode.VESTING_TOTAL;
import static org.section16.DiagnosticCode.XML_CHARACTER;
import static org.section16.DiagnosticCode.XML_MALFORMED;
import static org.section16.DiagnosticCode.XML_UNEXPECTED_ELEMENT;
import static org.section16.DiagnosticCode.XML_UNREADABLE_VALUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.Severity;
import org.section16.SourceSpan;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DocumentType;
import org.section16.model.Form;
import org.section16.model.FormTable;
import org.section16.model.TableColumn;
import org.section16.model.TableLayout;
import org.section16.model.TransactionCode;

/**
 * All diagnostics with their texts, in the order of the form; nothing else makes one.
 *
 * <p>A text is lower case and has no full stop. It says what is wrong first, then what was done or
 * what to do.
 */
public final class Diagnostics {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu");

  /** How much of a text is quoted. */
  private static final int LONGEST_QUOTE = 40;

  private Diagnostics() {}

  // The document

  public static Diagnostic notAFiling() {
    return of(
        NOT_A_FILING,
        SourceSpan.NONE,
        "not a Section 16 filing: none of the captions of Forms 3, 4 or 5 was found");
  }

  /** The only caption that was found, and nothing of what it belongs to. */
  public static Diagnostic loneCaption(String caption) {
    return of(
        NOT_A_FILING,
        SourceSpan.NONE,
        "not a Section 16 filing: '{}' was found, but neither box 1 nor box 2 nor a table; check"
            + " whether the converter left them out",
        shorten(caption));
  }

  public static Diagnostic textEra(SourceSpan span) {
    return of(
        TEXT_ERA,
        span,
        "form is plain text, as EDGAR took it until 2003; this layout is not supported");
  }

  public static Diagnostic missingParts(SourceSpan span, List<String> parts) {
    return of(MISSING_PART, span, "document lacks {}; it may be cut off", String.join(", ", parts));
  }

  public static Diagnostic lostTable(SourceSpan span) {
    return of(LOST_TABLE, span, "the converter dropped a table here; its contents are missing");
  }

  public static Diagnostic unreadable(String reason) {
    return of(UNREADABLE, SourceSpan.NONE, "{}", reason);
  }

  public static Diagnostic outOfMemory() {
    return of(
        PROGRAM_FAILURE,
        SourceSpan.NONE,
        "not enough memory for this document; raise the limit, for example with java -Xmx4g");
  }

  public static Diagnostic nestedTooDeeply() {
    return of(PROGRAM_FAILURE, SourceSpan.NONE, "document is nested too deeply to be read");
  }

  public static Diagnostic programFailure(RuntimeException e) {
    return of(
        PROGRAM_FAILURE,
        SourceSpan.NONE,
        "the program failed on this document ({}); please report it",
        e);
  }

  /** What the grammar of a filing has no place for. */
  public static Diagnostic unexpectedInRow(SourceSpan span, String token) {
    return of(UNEXPECTED_CONTENT, span, "{} is not expected here; left out of its row", token);
  }

  public static Diagnostic unexpectedInRule(SourceSpan span, String rule) {
    return of(UNEXPECTED_CONTENT, span, "not expected here by the rule '{}'", rule);
  }

  public static Diagnostic unexpectedEnd(SourceSpan span, String rule) {
    return of(UNEXPECTED_CONTENT, span, "document ends before the rule '{}' is complete", rule);
  }

  public static Diagnostic endOfRule(SourceSpan span, String rule) {
    return of(
        Severity.INFO,
        UNEXPECTED_CONTENT,
        span,
        "the rule '{}' ends here; the text after it is not in the tree",
        rule);
  }

  // The form

  public static Diagnostic unknownForm() {
    return of(UNKNOWN_FORM, SourceSpan.NONE, "no form number and no title found; read as Form 4");
  }

  public static Diagnostic formContradiction(
      SourceSpan span, String number, Form titled, Form read) {
    return of(
        FORM_CONTRADICTION,
        span,
        "form number is '{}', but title and captions are those of {}; read as {}",
        number,
        titled.label(),
        read.label());
  }

  /** The same, where the date in box 3 can only be that of the form with this number. */
  public static Diagnostic formOfOtherTitle(
      SourceSpan span, String number, Form titled, Form read) {
    return of(
        Severity.INFO,
        FORM_CONTRADICTION,
        span,
        "form number is '{}', but title and captions are those of {}; read as {}, which the date in"
            + " box 3 confirms",
        number,
        titled.label(),
        read.label());
  }

  public static Diagnostic amendmentNotMarked(SourceSpan span, String marked) {
    return of(
        AMENDMENT_NOT_MARKED,
        span,
        "there is a date of original filing, but the form is marked '{}'; read as an amendment",
        marked);
  }

  public static Diagnostic amendmentWithoutOriginalDate(SourceSpan span, DocumentType type) {
    return of(
        AMENDMENT_WITHOUT_ORIGINAL_DATE,
        span,
        "Form {} is an amendment, but the date of the original filing is missing",
        type.code());
  }

  public static Diagnostic originalDateWithoutAmendment(SourceSpan span, DocumentType type) {
    return of(
        AMENDMENT_WITHOUT_ORIGINAL_DATE,
        span,
        "Form {} is not an amendment, but gives the date of an original filing",
        type.code());
  }

  public static Diagnostic noTransaction(Severity severity, SourceSpan span, DocumentType type) {
    return of(
        severity,
        NO_TRANSACTION,
        span,
        "Form {} reports no transaction, and the exit box is not checked",
        type.code());
  }

  public static Diagnostic rowsDespiteNoSecurities(SourceSpan span) {
    return of(
        NO_SECURITIES,
        span,
        "form says that no securities are beneficially owned, but its tables have rows");
  }

  /** Words of Form 3 on another form. */
  public static Diagnostic noSecuritiesElsewhere(SourceSpan span, Form form) {
    return of(
        NO_SECURITIES,
        span,
        "'No securities are beneficially owned' belongs to Form 3, but this is {}; ignored",
        form.label());
  }

  public static Diagnostic noRow(Severity severity, SourceSpan span) {
    return of(
        severity,
        NO_SECURITIES,
        span,
        "tables have no rows, and nothing says that no securities are beneficially owned");
  }

  public static Diagnostic form5BoxNotTicked(SourceSpan span, String box, Form formType) {
    return of(
        FORM_5_BOX,
        span,
        "box '{}' is not checked, but a row is of form type {}",
        box,
        formType.number());
  }

  public static Diagnostic form5BoxTicked(SourceSpan span, String box, Form formType) {
    return of(
        FORM_5_BOX,
        span,
        "box '{}' is checked, but no row is of form type {}",
        box,
        formType.number());
  }

  // Every field

  public static Diagnostic fieldMissing(SourceSpan span, String field) {
    return of(FIELD_MISSING, span, "{} is missing", field);
  }

  /**
   * A text that is not of the type of its field.
   *
   * @param type the type with its article: {@code a date}
   */
  public static Diagnostic unreadableValue(
      SourceSpan span, String text, String field, String type) {
    return of(UNREADABLE_VALUE, span, "'{}' in '{}' is not {}; ignored", text, field, type);
  }

  public static Diagnostic unreadableCheckBox(SourceSpan span, String mark, String label) {
    return of(
        UNREADABLE_VALUE, span, "'{}' at '{}' is not a check box; ignored", mark, shorten(label));
  }

  public static Diagnostic repairedValue(SourceSpan span, String text, String field, String value) {
    return of(REPAIRED_VALUE, span, "'{}' in '{}' was read as {}", text, field, value);
  }

  public static Diagnostic tooLong(SourceSpan span, String field, int length, int limit) {
    return of(
        LIMIT_EXCEEDED,
        span,
        "{} has {} characters, but EDGAR accepts at most {}",
        field,
        length,
        limit);
  }

  public static Diagnostic tooMany(SourceSpan span, int number, String parts, int limit) {
    return of(LIMIT_EXCEEDED, span, "{} {}, but EDGAR accepts at most {}", number, parts, limit);
  }

  // The cover: check boxes

  public static Diagnostic checkBoxWithoutLabel(SourceSpan span) {
    return of(CHECK_BOX_WITHOUT_LABEL, span, "checked box has no readable label; ignored");
  }

  public static Diagnostic boxInOtherText(SourceSpan span, String label) {
    return of(
        FIELD_MISSING, span, "check box of '{}' not found; its label is inside other text", label);
  }

  public static Diagnostic contradictingBoxes(SourceSpan span) {
    return of(CONTRADICTING_BOXES, span, "both lines of box 6 are checked; both ignored");
  }

  public static Diagnostic individualFilingOf(SourceSpan span, int owners) {
    return of(FILING_GROUP, span, "box 6 says one reporting person, but there are {}", owners);
  }

  public static Diagnostic jointFilingOfOne(SourceSpan span) {
    return of(FILING_GROUP, span, "box 6 says more than one reporting person, but there is one");
  }

  // The cover: text that belongs to no field

  public static Diagnostic strayCoverCell(SourceSpan span, String text) {
    return of(
        STRAY_TEXT,
        span,
        "'{}' is in a cell of its own among the boxes of the cover; ignored",
        shorten(text));
  }

  public static Diagnostic strayCaption(SourceSpan span, String text) {
    return of(
        STRAY_TEXT, span, "'{}' looks like the caption of another box; ignored", shorten(text));
  }

  public static Diagnostic strayForDate(SourceSpan span, String text, String field) {
    return of(STRAY_TEXT, span, "'{}' in '{}' is not a date; ignored", shorten(text), field);
  }

  public static Diagnostic secondDate(SourceSpan span, String text, String field) {
    return of(STRAY_TEXT, span, "'{}' is a second date in '{}'; ignored", shorten(text), field);
  }

  public static Diagnostic strayIssuerName(SourceSpan span, String text) {
    return of(STRAY_TEXT, span, "'{}' is not the name of an issuer; ignored", shorten(text));
  }

  public static Diagnostic strayAfterSymbol(SourceSpan span, String text) {
    return of(
        STRAY_TEXT,
        span,
        "'{}' has more than the symbol in brackets; the rest was ignored",
        shorten(text));
  }

  public static Diagnostic strayAmongRelationships(SourceSpan span, String text) {
    return of(STRAY_TEXT, span, "'{}' is among the check boxes of box 5; ignored", shorten(text));
  }

  public static Diagnostic strayAmongOwners(SourceSpan span, String text) {
    return of(
        STRAY_TEXT,
        span,
        "'{}' is in the table of owners, but in no row with relationships; ignored",
        shorten(text));
  }

  public static Diagnostic openLink(SourceSpan span, String text) {
    return of(
        STRAY_TEXT, span, "'{}' has a link without an end; the text after it may be missing", text);
  }

  // The cover: the issuer

  public static Diagnostic cikFromAddress(SourceSpan span) {
    return of(
        CIK_FROM_ADDRESS,
        span,
        "issuer's CIK was taken from the address of the page; it may be that of an owner");
  }

  public static Diagnostic symbolWithoutBrackets(SourceSpan span, String symbol) {
    return of(
        REPAIRED_VALUE,
        span,
        "'{}' after the issuer's name was read as the trading symbol",
        symbol);
  }

  // The cover: reporting owners

  public static Diagnostic duplicateOwner(SourceSpan span, String name) {
    return of(DUPLICATE_OWNER, span, "reporting owner '{}' is listed twice", name);
  }

  public static Diagnostic nameAndAddressInOneLine(SourceSpan span) {
    return of(
        RUN_TOGETHER_ADDRESS,
        span,
        "name and address of a reporting owner are in one line; all of it was read as the name");
  }

  public static Diagnostic addressLacks(SourceSpan span, List<String> parts) {
    return of(
        FIELD_MISSING, span, "address of a reporting owner lacks {}", String.join(", ", parts));
  }

  public static Diagnostic streetInOneLine(SourceSpan span, String text, String secondLine) {
    return of(
        UNCLEAR_ADDRESS,
        span,
        "'{}' may be two lines of the address; split before '{}'",
        shorten(text),
        shorten(secondLine));
  }

  public static Diagnostic unclearCityLine(SourceSpan span) {
    return of(
        UNCLEAR_ADDRESS,
        span,
        "city, state and zip code are in one line and could not be separated");
  }

  public static Diagnostic cityIsState(SourceSpan span, String city) {
    return of(
        UNCLEAR_ADDRESS,
        span,
        "'{}' was read as the city, but is EDGAR's code for a state or country",
        city);
  }

  public static Diagnostic zipCodeLength(SourceSpan span, String zipCode, String state) {
    return of(
        UNCLEAR_ADDRESS,
        span,
        "zip code '{}' of {} has neither five nor nine digits; part of it may be missing",
        zipCode,
        state);
  }

  public static Diagnostic repairedZipCode(SourceSpan span, String text, String value) {
    return of(REPAIRED_VALUE, span, "zip code '{}' was read as {}", text, value);
  }

  public static Diagnostic commaAfterCity(SourceSpan span, String word) {
    return of(COMMA_AFTER_CITY, span, "comma after '{}' may be part of the city; left out", word);
  }

  // The cover: the relationship of an owner to the issuer

  public static Diagnostic relationshipBoxNotFound(SourceSpan span) {
    return of(
        RELATIONSHIP,
        span,
        "box 5 not found; the reporting owner's relationship to the issuer is unknown");
  }

  public static Diagnostic relationshipUnreadable(SourceSpan span) {
    return of(
        RELATIONSHIP,
        span,
        "no check box of box 5 could be read; the relationship to the issuer is unknown");
  }

  public static Diagnostic relationshipLabelNotFound(SourceSpan span, String label) {
    return of(
        RELATIONSHIP,
        span,
        "label '{}' of box 5 not found; whether it is checked is unknown",
        label);
  }

  public static Diagnostic relationshipCheckBoxLost(SourceSpan span, String label) {
    return of(
        RELATIONSHIP,
        span,
        "label '{}' of box 5 has no check box, but others have; whether it is checked is unknown",
        label);
  }

  public static Diagnostic noRelationship(SourceSpan span) {
    return of(
        RELATIONSHIP,
        span,
        "no box for the reporting owner's relationship to the issuer is checked");
  }

  public static Diagnostic relationshipTextMissing(SourceSpan span, String box, String text) {
    return of(RELATIONSHIP, span, "box '{}' is checked, but the {} is missing", box, text);
  }

  public static Diagnostic relationshipNotTicked(SourceSpan span, String text, String box) {
    return of(RELATIONSHIP, span, "'{}' is given for box '{}', which is not checked", text, box);
  }

  public static Diagnostic titleOrOtherText(SourceSpan span, String text) {
    return of(
        TITLE_OR_OTHER_TEXT,
        span,
        "'{}' may be the officer's title, the text for 'Other', or both; read as the title",
        shorten(text));
  }

  public static Diagnostic titleAndOtherText(SourceSpan span, String text, String title) {
    return of(
        TITLE_OR_OTHER_TEXT,
        span,
        "'{}' may be the officer's title, the text for 'Other', or both; read as '{}' and"
            + " the rest",
        shorten(text),
        title);
  }

  public static Diagnostic roleNotPrinted(SourceSpan span) {
    return of(ROLE_NOT_PRINTED, span, "this owner's relationship to the issuer is not on the page");
  }

  // Tables I and II: rows and their cells

  public static Diagnostic strayInTableCaption(SourceSpan span, FormTable table) {
    return of(STRAY_TEXT, span, "caption of {} has extra text; ignored", table.label());
  }

  public static Diagnostic strayInTable(
      Severity severity, SourceSpan span, String text, FormTable table) {
    return of(
        severity,
        STRAY_TEXT,
        span,
        "'{}' in {} is not a row; ignored",
        shorten(text),
        table.label());
  }

  public static Diagnostic rowInHeader(SourceSpan span, FormTable table) {
    return of(ROW_WIDTH, span, "header line of {} has values; read as a row", table.label());
  }

  public static Diagnostic rowCut(SourceSpan span) {
    return of(ROW_CUT, span, "row does not end like the others; its last cell may be cut off");
  }

  /** What a page break left of the row above it. */
  public static Diagnostic rowContinued(Severity severity, SourceSpan span) {
    return of(
        severity,
        ROW_CUT,
        span,
        "row continues the row before the page break; their texts were joined");
  }

  /**
   * A row with too many or too few cells.
   *
   * @param repairs what was done to them, in the words of the methods below
   */
  public static Diagnostic rowWidth(
      SourceSpan span, int cells, TableLayout layout, List<String> repairs) {
    return of(
        ROW_WIDTH,
        span,
        "row has {} but {} has {}; {}",
        count(cells, "cell"),
        layout.table().label(),
        count(layout.width(), "column"),
        String.join(", ", repairs));
  }

  public static Diagnostic rowWidthOfOwner(SourceSpan span, int cells, int columns) {
    return of(
        ROW_WIDTH,
        span,
        "row has {} but the table of owners has {}; read from the left",
        count(cells, "cell"),
        count(columns, "column"));
  }

  /** One of the repairs of {@link #rowWidth}. */
  public static String emptyCellsLeftOut(int number) {
    return number == 1 ? "an empty cell was left out" : number + " empty cells were left out";
  }

  /** One of the repairs of {@link #rowWidth}. */
  public static String cellLeftOut(String text) {
    return fill("'{}' was left out", text);
  }

  /** One of the repairs of {@link #rowWidth}. */
  public static String longCellLeftOut(String text) {
    return cellLeftOut(shorten(text));
  }

  /** One of the repairs of {@link #rowWidth}. */
  public static String readAsOneCell(String first, String second) {
    return fill("'{}' and '{}' were read as one cell", first, second);
  }

  /** One of the repairs of {@link #rowWidth}. */
  public static String readAsTwoCells(String text) {
    return fill("'{}' was read as two cells", text);
  }

  /** One of the repairs of {@link #rowWidth}. */
  public static String nothingReadFor(TableColumn column) {
    return fill("nothing was read for '{}'", column.caption());
  }

  public static Diagnostic duplicateRow(SourceSpan span) {
    return of(
        DUPLICATE_ROW,
        span,
        "row is the same as the row before it; kept, but it may be a duplicate");
  }

  public static Diagnostic unusedCell(SourceSpan span, String text, TableColumn column) {
    return of(
        UNUSED_CELL,
        span,
        "'{}' in '{}' is in a row that is not a transaction; ignored",
        shorten(text),
        column.caption());
  }

  public static Diagnostic acquiredAndDisposed(SourceSpan span) {
    return of(
        ACQUIRED_AND_DISPOSED,
        span,
        "row has both an amount acquired and an amount disposed of; only the first was read");
  }

  // Tables I and II: EDGAR's rules for a row

  public static Diagnostic sharesAndValue(SourceSpan span, String amount) {
    return of(SHARES_AND_VALUE, span, "{} is given both as a number and as a value", amount);
  }

  public static Diagnostic neitherSharesNorValue(SourceSpan span, String amount) {
    return of(SHARES_AND_VALUE, span, "{} is given neither as a number nor as a value", amount);
  }

  public static Diagnostic natureOfDirectOwnership(SourceSpan span, String nature) {
    return of(
        OWNERSHIP_NATURE,
        span,
        "row is marked D, but gives a nature of indirect ownership, '{}'",
        nature);
  }

  public static Diagnostic natureMissing(SourceSpan span) {
    return of(OWNERSHIP_NATURE, span, "row is marked I, but gives no nature of indirect ownership");
  }

  public static Diagnostic codeAgainstDirection(
      SourceSpan span, TransactionCode code, AcquiredDisposed direction) {
    return of(
        CODE_AGAINST_DIRECTION,
        span,
        "code {} ({}) does not go with {}; one of the two may be misread, or in the wrong"
            + " column",
        code,
        code.meaning(),
        direction);
  }

  public static Diagnostic transactionOnForm3(SourceSpan span) {
    return of(ROW_TYPE, span, "row is a transaction, but Form 3 reports holdings only");
  }

  public static Diagnostic transactionOfFormType(SourceSpan span, Form formType, Form form) {
    return of(
        ROW_TYPE,
        span,
        "a transaction of form type {} does not belong on {}",
        formType.number(),
        form.label());
  }

  public static Diagnostic holdingOfFormType(SourceSpan span, Form formType, Form form) {
    return of(
        ROW_TYPE,
        span,
        "a holding of form type {} does not belong on {}",
        formType.number(),
        form.label());
  }

  public static Diagnostic earlyOnForm5(SourceSpan span) {
    return of(ROW_TYPE, span, "row is marked as reported early (V), but no row of Form 5 is early");
  }

  public static Diagnostic lateOnForm4(SourceSpan span) {
    return of(ROW_TYPE, span, "row is marked as reported late (5), but no row of Form 4 is late");
  }

  // Tables I and II: numbers

  public static Diagnostic thousandsSeparator(SourceSpan span, String amount) {
    return of(
        THOUSANDS_SEPARATOR,
        span,
        "'{}' may be {} with its comma misread as a point; read as printed",
        amount,
        amount.replace('.', ','));
  }

  public static Diagnostic tooManyDecimals(SourceSpan span, String number, String field) {
    return of(
        TOO_MANY_DECIMALS,
        span,
        "'{}' for {} has more than four decimals, which EDGAR does not print; a marker or a"
            + " digit of another cell may have run into it",
        number,
        field);
  }

  public static Diagnostic missingSeparator(SourceSpan span, String number, String field) {
    return of(
        MISSING_SEPARATOR,
        span,
        "'{}' for {} has no thousands separator, unlike other numbers of the document; a"
            + " decimal point may be lost, or a marker may have run into it",
        number,
        field);
  }

  public static Diagnostic missingDollarSign(SourceSpan span, String price, String field) {
    return of(
        MISSING_DOLLAR_SIGN,
        span,
        "'{}' for {} has no dollar sign, unlike other prices of the document; the sign may"
            + " be misread as a digit, or the number may belong to another column",
        price,
        field);
  }

  public static Diagnostic dollarSignAtAmount(SourceSpan span, String price, String field) {
    return of(
        MISSING_DOLLAR_SIGN,
        span,
        "'{}' for {} has no dollar sign, but an amount of the same row has one; the two may"
            + " be swapped",
        price,
        field);
  }

  public static Diagnostic runningBalance(
      Severity severity, SourceSpan span, BigDecimal owned, BigDecimal before, BigDecimal change) {
    return of(
        severity,
        RUNNING_BALANCE,
        span,
        "{}; look for a misread digit or a lost row",
        balance(owned, before, change));
  }

  public static Diagnostic runningBalanceOfOneRow(
      Severity severity, SourceSpan span, BigDecimal owned, BigDecimal before, BigDecimal change) {
    return of(
        severity,
        RUNNING_BALANCE,
        span,
        "{}; the rows after it continue from there",
        balance(owned, before, change));
  }

  private static String balance(BigDecimal owned, BigDecimal before, BigDecimal change) {
    return fill(
        "amount owned is {}, but {} {} {} is {}",
        PrintedNumbers.amount(owned),
        PrintedNumbers.amount(before),
        change.signum() < 0 ? "minus" : "plus",
        PrintedNumbers.amount(change.abs()),
        PrintedNumbers.amount(before.add(change)));
  }

  public static Diagnostic ownedLessThanAcquired(
      SourceSpan span, BigDecimal owned, BigDecimal acquired) {
    return of(
        RUNNING_BALANCE,
        span,
        "amount owned is {}, but {} were acquired; look for a misread digit or swapped cells",
        PrintedNumbers.amount(owned),
        PrintedNumbers.amount(acquired));
  }

  public static Diagnostic noRunningBalance(SourceSpan span, int rows) {
    return of(
        Severity.INFO,
        RUNNING_BALANCE,
        span,
        "no amount owned follows from the one before it in the {} rows of this holding",
        rows);
  }

  public static Diagnostic underlyingAmount(
      SourceSpan span, BigDecimal derivatives, BigDecimal underlying) {
    return of(
        UNDERLYING_AMOUNT,
        span,
        "{} derivative securities represent {} underlying securities",
        PrintedNumbers.amount(derivatives),
        PrintedNumbers.amount(underlying));
  }

  public static Diagnostic underlyingAmountMisread(
      SourceSpan span, BigDecimal derivatives, BigDecimal underlying) {
    return of(
        Severity.WARNING,
        UNDERLYING_AMOUNT,
        span,
        "{} derivative securities represent {} underlying securities; look for a misread digit",
        PrintedNumbers.amount(derivatives),
        PrintedNumbers.amount(underlying));
  }

  public static Diagnostic conversionRatio(
      Severity severity,
      SourceSpan span,
      BigDecimal derivatives,
      BigDecimal underlying,
      int footnote,
      BigDecimal from,
      BigDecimal to) {
    return of(
        severity,
        CONVERSION_RATIO,
        span,
        "{} derivative securities represent {} underlying securities, but footnote {} says"
            + " that {} converts into {}",
        PrintedNumbers.amount(derivatives),
        PrintedNumbers.amount(underlying),
        footnote,
        from.toPlainString(),
        to.toPlainString());
  }

  // Tables I and II: exercises

  public static Diagnostic exerciseNotAcquired(
      SourceSpan span, String security, TransactionCode code) {
    return of(
        EXERCISE_MISMATCH,
        span,
        "Table II exercises '{}' with code {}, but no row acquires it",
        security,
        code);
  }

  public static Diagnostic acquiredNotExercised(
      SourceSpan span, String security, TransactionCode code) {
    return of(
        EXERCISE_MISMATCH,
        span,
        "row acquires '{}' with code {}, but Table II exercises nothing for it",
        security,
        code);
  }

  public static Diagnostic exercisedAmount(
      Severity severity,
      SourceSpan span,
      BigDecimal acquired,
      String security,
      TransactionCode code,
      BigDecimal exercised) {
    return of(
        severity,
        EXERCISE_MISMATCH,
        span,
        "rows acquire {} '{}' with code {}, but Table II exercises {}",
        PrintedNumbers.amount(acquired),
        security,
        code,
        PrintedNumbers.amount(exercised));
  }

  public static Diagnostic derivativesNotExercised(SourceSpan span, TransactionCode code) {
    return of(
        Severity.WARNING,
        EXERCISE_MISMATCH,
        span,
        "derivatives are acquired with code {}, but none is exercised; the amount may be in"
            + " the wrong column",
        code);
  }

  public static Diagnostic exerciseDate(SourceSpan span, String date, TransactionCode code) {
    return of(EXERCISE_MISMATCH, span, "Table II exercises nothing on {} with code {}", date, code);
  }

  public static Diagnostic exercisePrice(SourceSpan span, BigDecimal price, TransactionCode code) {
    return of(
        EXERCISE_MISMATCH,
        span,
        "Table II exercises nothing at {} with code {}",
        PrintedNumbers.price(price),
        code);
  }

  public static Diagnostic exerciseDirection(SourceSpan span) {
    return of(
        Severity.WARNING,
        EXERCISE_MISMATCH,
        span,
        "row is marked D, but Table II disposes of a derivative security with the same code,"
            + " so that shares are acquired; look for a misread letter");
  }

  // Tables I and II: prices

  public static Diagnostic priceMagnitude(SourceSpan span, BigDecimal price, BigDecimal usual) {
    return of(
        PRICE_MAGNITUDE,
        span,
        "price {} is far from the {} of other rows; look for a lost decimal point or digit",
        PrintedNumbers.price(price),
        PrintedNumbers.price(usual));
  }

  public static Diagnostic priceRange(
      SourceSpan span, BigDecimal price, int footnote, BigDecimal low, BigDecimal high) {
    return of(
        PRICE_RANGE,
        span,
        "price {} is outside the range in footnote {}, {} to {}",
        PrintedNumbers.price(price),
        footnote,
        PrintedNumbers.price(low),
        PrintedNumbers.price(high));
  }

  public static Diagnostic averagePrice(SourceSpan span, int footnote) {
    return of(
        AVERAGE_PRICE,
        span,
        "footnote {} says that the price is a weighted average, but gives no range of prices",
        footnote);
  }

  // Tables I and II: dates

  public static Diagnostic implausibleDate(SourceSpan span, LocalDate date) {
    return of(
        IMPLAUSIBLE_DATE,
        span,
        "date {} is not plausible; look for a misread digit",
        DATE.format(date));
  }

  public static Diagnostic transactionBeforeEarliest(
      SourceSpan span, LocalDate date, LocalDate earliest) {
    return of(
        TRANSACTION_DATE,
        span,
        "transaction date {} is before the date of earliest transaction, {}",
        DATE.format(date),
        DATE.format(earliest));
  }

  public static Diagnostic noEarliestTransaction(SourceSpan span, LocalDate earliest) {
    return of(
        TRANSACTION_DATE,
        span,
        "no transaction is on the date of earliest transaction; the earliest one is on {}",
        DATE.format(earliest));
  }

  public static Diagnostic deemedBeforeTransaction(
      SourceSpan span, LocalDate deemed, LocalDate date) {
    return of(
        DEEMED_DATE,
        span,
        "deemed execution date {} is before the transaction date, {}",
        DATE.format(deemed),
        DATE.format(date));
  }

  public static Diagnostic expirationBeforeExercisable(
      SourceSpan span, LocalDate expiration, LocalDate exercisable) {
    return of(
        EXPIRATION_DATE,
        span,
        "expiration date {} is before the date exercisable, {}",
        DATE.format(expiration),
        DATE.format(exercisable));
  }

  public static Diagnostic lateFiling(
      SourceSpan span, LocalDate date, LocalDate due, LocalDate signed) {
    return of(
        LATE_FILING,
        span,
        "transaction on {} was due by {}, but the form was signed on {}",
        DATE.format(date),
        DATE.format(due),
        DATE.format(signed));
  }

  // Tables I and II: footnote markers in cells

  public static Diagnostic repairedMarker(SourceSpan span, String marker, int footnote) {
    return of(REPAIRED_VALUE, span, "footnote marker '{}' was read as {}", marker, footnote);
  }

  public static Diagnostic repairedToMarker(
      SourceSpan span, String text, TableColumn column, int footnote) {
    return of(
        REPAIRED_VALUE,
        span,
        "'{}' in '{}' was read as a marker of footnote {}",
        text,
        column.caption(),
        footnote);
  }

  public static Diagnostic misreadMarkerAfter(
      SourceSpan span, String text, TableColumn column, String value) {
    return of(
        REPAIRED_VALUE,
        span,
        "'{}' in '{}' ends in what may be a misread footnote marker; read as '{}'",
        text,
        column.caption(),
        value);
  }

  public static Diagnostic markerInDecimals(
      SourceSpan span, String text, TableColumn column, String value, String footnote) {
    return of(
        RUN_TOGETHER_MARKER,
        span,
        "'{}' in '{}' has more than four decimals; read as {} and a marker of footnote {}",
        text,
        column.caption(),
        value,
        footnote);
  }

  public static Diagnostic markerWithoutBrackets(SourceSpan span, String text, int footnote) {
    return of(
        RUN_TOGETHER_MARKER,
        span,
        "'{}' may end in a marker of footnote {} without its brackets; read as printed",
        text,
        footnote);
  }

  public static Diagnostic letterAsMarker(SourceSpan span, String letter, String text) {
    return of(
        RUN_TOGETHER_MARKER,
        span,
        "'{}' after '{}' may be the marker (1) misread; read as printed",
        letter,
        text);
  }

  public static Diagnostic markerAlone(SourceSpan span, String cell) {
    return of(
        FOOTNOTE_REFERENCE_MOVED,
        span,
        "marker is alone in the cell of {}; it may have moved",
        cell);
  }

  public static Diagnostic markerAtDirection(SourceSpan span) {
    return of(
        FOOTNOTE_REFERENCE_MOVED,
        span,
        "marker is at '(A) or (D)', but the amount before it has none; it may have moved");
  }

  public static Diagnostic markerAtEarly(SourceSpan span) {
    return of(
        FOOTNOTE_REFERENCE_MOVED,
        span,
        "marker is in column V, but the code before it has none; it may have moved");
  }

  public static Diagnostic priceNoteBesidePrice(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_REFERENCE_MOVED,
        span,
        "footnote {} gives a range of prices, but its marker is not at the price; it may"
            + " have moved",
        footnote);
  }

  public static Diagnostic natureNamesFootnote(SourceSpan span, String nature) {
    return of(
        FOOTNOTE_REFERENCE_LOST,
        span,
        "'{}' does not say which footnote; its marker may be lost",
        nature);
  }

  public static Diagnostic markerOfSiblings(
      SourceSpan span, String column, String text, List<Integer> footnotes) {
    return of(
        FOOTNOTE_REFERENCE_LOST,
        span,
        "{} '{}' has no marker, but refers to footnote {} in all other rows; its marker may"
            + " be lost",
        column,
        text,
        PrintedNumbers.list(footnotes));
  }

  public static Diagnostic markerTwice(SourceSpan span, int footnote) {
    return of(FOOTNOTE_REFERENCE_TWICE, span, "field refers to footnote {} twice", footnote);
  }

  // Footnote markers elsewhere

  public static Diagnostic strayMarkerLeftOut(
      SourceSpan span, String marker, String where, List<Integer> footnotes) {
    return of(
        STRAY_TEXT,
        span,
        "'{}' in {} may refer to {}, but nothing there has footnotes; ignored",
        marker,
        where,
        footnotes.isEmpty() ? "a footnote" : "footnote " + footnotes.get(0));
  }

  public static Diagnostic strayMarkerReadAsText(
      SourceSpan span, String marker, String where, List<Integer> footnotes) {
    return of(
        STRAY_TEXT,
        span,
        "'{}' in {} may refer to {}, but nothing there has footnotes; read as text",
        marker,
        where,
        footnotes.isEmpty() ? "a footnote" : "footnote " + footnotes.get(0));
  }

  // Explanation of Responses

  public static Diagnostic noneExplained(
      SourceSpan span, int references, int firstLine, int lastLine, List<Integer> footnotes) {
    return of(
        FOOTNOTE_WITHOUT_EXPLANATION,
        span,
        "none of the {} references {} to {} has an explanation; the document has no"
            + " explanations and may be cut off",
        references,
        firstLine == lastLine
            ? "in line " + firstLine
            : "in lines " + PrintedNumbers.range(firstLine, lastLine),
        (footnotes.size() == 1 ? "footnote " : "footnotes ") + PrintedNumbers.ranges(footnotes));
  }

  public static Diagnostic nothingExplained(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_WITHOUT_EXPLANATION,
        span,
        "footnote {} has no explanation; the document has none",
        footnote);
  }

  public static Diagnostic nothingExplainedOrValue(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_WITHOUT_EXPLANATION,
        span,
        "footnote {} has no explanation; the document has none, or the number in parentheses"
            + " is a value",
        footnote);
  }

  public static Diagnostic explanationMissing(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_WITHOUT_EXPLANATION,
        span,
        "footnote {} has no explanation, but later ones have",
        footnote);
  }

  public static Diagnostic explanationsEndBefore(SourceSpan span, int footnote, int last) {
    return of(
        FOOTNOTE_WITHOUT_EXPLANATION,
        span,
        "footnote {} has no explanation; explanations end at footnote {}",
        footnote,
        last);
  }

  public static Diagnostic explanationsEndBeforeOrValue(SourceSpan span, int footnote, int last) {
    return of(
        FOOTNOTE_WITHOUT_EXPLANATION,
        span,
        "footnote {} has no explanation; explanations end at footnote {}, or the number"
            + " in parentheses is a value",
        footnote,
        last);
  }

  public static Diagnostic notReferenced(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_NOT_REFERENCED,
        span,
        "no value refers to footnote {}; look for a lost marker or row",
        footnote);
  }

  public static Diagnostic notReferencedButInText(
      SourceSpan span, int footnote, String text, int line) {
    return of(
        FOOTNOTE_NOT_REFERENCED,
        span,
        "no value refers to footnote {}; its marker may be in '{}' in line {}",
        footnote,
        text,
        line);
  }

  public static Diagnostic explainedTwice(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_NUMBER_TWICE,
        span,
        "footnote {} is explained twice; references lead to the first explanation",
        footnote);
  }

  public static Diagnostic explainedAgain(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_NUMBER_TWICE,
        span,
        "footnote {} is explained twice in the same words; read once",
        footnote);
  }

  public static Diagnostic footnoteOrder(SourceSpan span, int footnote, int before) {
    return of(FOOTNOTE_ORDER, span, "footnote {} comes after footnote {}", footnote, before);
  }

  public static Diagnostic footnoteGap(SourceSpan span, int first, int last, int next) {
    return first == last
        ? of(FOOTNOTE_GAP, span, "footnote {} is missing before footnote {}", first, next)
        : of(
            FOOTNOTE_GAP,
            span,
            "footnotes {} to {} are missing before footnote {}",
            first,
            last,
            next);
  }

  public static Diagnostic explanationMayBeOfAnother(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_UNCERTAIN,
        span,
        "this may be another footnote than {}: the list has no numbers, and its length does"
            + " not match the references",
        footnote);
  }

  public static Diagnostic referenceUncertain(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_UNCERTAIN,
        span,
        "footnote {} may have another text: the list has no numbers, and its length does not"
            + " match the references",
        footnote);
  }

  public static Diagnostic numberLost(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_UNCERTAIN,
        span,
        "text of footnote {} begins like one whose number was lost",
        footnote);
  }

  public static Diagnostic brokenBlank(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_UNCERTAIN,
        span,
        "text of footnote {} begins with the rest of a blank, '&nbsp;'; more may be damaged",
        footnote);
  }

  public static Diagnostic endMissing(SourceSpan span, int footnote) {
    return of(
        FOOTNOTE_UNCERTAIN,
        span,
        "text of footnote {} does not end like a sentence, unlike the others; its end may be missing",
        footnote);
  }

  public static Diagnostic missingMayBeIn(SourceSpan span, int missing, int footnote) {
    return of(
        FOOTNOTE_UNCERTAIN,
        span,
        "explanation of footnote {} is missing; its text may be part of footnote {}",
        missing,
        footnote);
  }

  public static Diagnostic footnoteInLine(SourceSpan span, int footnote) {
    return of(
        RUN_TOGETHER_FOOTNOTE,
        span,
        "footnote {} begins in the middle of a line; read as a footnote of its own",
        footnote);
  }

  public static Diagnostic bulletWithoutNumber(SourceSpan span, int footnote) {
    return of(
        REPAIRED_VALUE,
        span,
        "bullet without a number in a numbered list; read as part of footnote {}",
        footnote);
  }

  public static Diagnostic loneNumber(SourceSpan span, String number, int footnote) {
    return of(
        STRAY_TEXT,
        span,
        "'{}' alone may be the number of a page; read as part of footnote {}",
        number,
        footnote);
  }

  // What explanations state

  public static Diagnostic planAfterTransaction(
      SourceSpan span, int footnote, LocalDate adopted, LocalDate traded) {
    return of(
        PLAN_DATE,
        span,
        "footnote {} says that the plan was adopted on {}, after this transaction of {}",
        footnote,
        DATE.format(adopted),
        DATE.format(traded));
  }

  public static Diagnostic planCoolingOff(
      SourceSpan span, int footnote, LocalDate adopted, long days, int least) {
    return of(
        PLAN_COOLING_OFF,
        span,
        "footnote {} says that the plan was adopted on {}, {} days before this transaction; the"
            + " cooling-off period is {} days",
        footnote,
        DATE.format(adopted),
        days,
        least);
  }

  public static Diagnostic planCoolingOffOfDirector(
      SourceSpan span, int footnote, LocalDate adopted, long days, int least) {
    return of(
        PLAN_COOLING_OFF,
        span,
        "footnote {} says that the plan was adopted on {}, {} days before this transaction; the"
            + " cooling-off period is at least {} days",
        footnote,
        DATE.format(adopted),
        days,
        least);
  }

  public static Diagnostic planBox(SourceSpan span) {
    return of(
        PLAN_BOX,
        span,
        "box for Rule 10b5-1(c) is not checked, but a footnote says that a transaction was"
            + " made under such a plan");
  }

  public static Diagnostic vestingTotal(SourceSpan span, int footnote, BigDecimal percent) {
    return of(
        VESTING_TOTAL,
        span,
        "vesting steps of footnote {} add up to {}%, not to 100%",
        footnote,
        percent.stripTrailingZeros().toPlainString());
  }

  public static Diagnostic vestingAfterExpiration(
      SourceSpan span, int footnote, LocalDate last, LocalDate expiration) {
    return of(
        VESTING_DATE,
        span,
        "footnote {} states vesting until {}, after the expiration date, {}",
        footnote,
        DATE.format(last),
        DATE.format(expiration));
  }

  public static Diagnostic vestingBeforeExercisable(
      SourceSpan span, int footnote, LocalDate last, LocalDate exercisable) {
    return of(
        VESTING_DATE,
        span,
        "footnote {} states vesting until {}, before the date exercisable, {}",
        footnote,
        DATE.format(last),
        DATE.format(exercisable));
  }

  // The signature

  public static Diagnostic signatureRepeated(SourceSpan span, String text) {
    return of(STRAY_TEXT, span, "'{}' repeats part of the signature; ignored", shorten(text));
  }

  public static Diagnostic strayBelowSignature(SourceSpan span, String text) {
    return of(STRAY_TEXT, span, "'{}' below a signature is not a date; ignored", shorten(text));
  }

  public static Diagnostic strayAfterSignatureCaption(SourceSpan span, String text) {
    return of(
        STRAY_TEXT, span, "'{}' after the caption of the signature was ignored", shorten(text));
  }

  public static Diagnostic signatureInLine(SourceSpan span) {
    return of(
        REPAIRED_VALUE,
        span,
        "signature begins in the middle of a line; the text before it was read separately");
  }

  public static Diagnostic signatureContinued(SourceSpan span, String rest, String name) {
    return of(
        REPAIRED_VALUE, span, "'{}' was read as the end of a name: '{}'", shorten(rest), name);
  }

  public static Diagnostic signatureCutShort(SourceSpan span, String name) {
    return of(
        STRAY_TEXT,
        span,
        "'{}' was read as the name of a signature, but breaks off in a word; the rest may be in the next",
        shorten(name));
  }

  public static Diagnostic signatureHoldsMore(SourceSpan span, String name) {
    return of(
        STRAY_TEXT,
        span,
        "'{}' was read as the name of a signature, but has other text; a name may be missing",
        name.length() > 60 ? name.substring(0, 60) + "…" : name);
  }

  public static Diagnostic signedBeforeTransaction(
      SourceSpan span, LocalDate date, LocalDate signed) {
    return of(
        SIGNATURE_DATE,
        span,
        "transaction date {} is after the date of the signature, {}",
        DATE.format(date),
        DATE.format(signed));
  }

  public static Diagnostic signedBeforePeriod(SourceSpan span, LocalDate signed, int box) {
    return of(
        SIGNATURE_DATE,
        span,
        "form was signed on {}, before the date in box {}",
        DATE.format(signed),
        box);
  }

  public static Diagnostic signedYearsLater(
      SourceSpan span, LocalDate signed, int years, LocalDate period) {
    return of(
        SIGNATURE_DATE,
        span,
        "form was signed on {}, more than {} years after its period, {}; look for a misread"
            + " digit",
        DATE.format(signed),
        years,
        DATE.format(period));
  }

  // EDGAR's XML: what is read

  public static Diagnostic submissionWithoutFiling(SourceSpan span) {
    return of(
        NOT_A_FILING, span, "not a Form 3, 4 or 5: the submission has no <ownershipDocument>");
  }

  public static Diagnostic xmlOfOtherKind(SourceSpan span, String root) {
    return of(
        NOT_A_FILING,
        span,
        "not a Form 3, 4 or 5: the root element is <{}>, not <ownershipDocument>",
        root);
  }

  public static Diagnostic xmlWithoutElement(SourceSpan span) {
    return of(NOT_A_FILING, span, "not a Form 3, 4 or 5: the XML has no elements");
  }

  public static Diagnostic xmlValue(SourceSpan span, String text, String type) {
    return of(
        XML_UNREADABLE_VALUE,
        span,
        "'{}' is not {}; the field has no value",
        text.length() <= 100 ? text : text.substring(0, 100) + "…",
        type);
  }

  public static Diagnostic xmlFootnoteId(SourceSpan span, String id, String element) {
    return of(
        XML_UNREADABLE_VALUE, span, "id '{}' of <{}> is not F and a number; ignored", id, element);
  }

  public static Diagnostic xmlRepeatedElement(SourceSpan span, String element, String parent) {
    return of(
        Severity.WARNING,
        XML_UNEXPECTED_ELEMENT,
        span,
        "repeated <{}> in <{}>; ignored",
        element,
        parent);
  }

  public static Diagnostic xmlUnknownElement(SourceSpan span, String element, String parent) {
    return of(XML_UNEXPECTED_ELEMENT, span, "unknown <{}> in <{}>; ignored", element, parent);
  }

  public static Diagnostic xmlTextBesideElements(SourceSpan span, String parent) {
    return of(XML_UNEXPECTED_ELEMENT, span, "text beside the elements of <{}>; ignored", parent);
  }

  // EDGAR's XML: what is not well-formed

  /**
   * XML that a strict parser refuses.
   *
   * @param reason the parser's own words, or none
   */
  public static Diagnostic xmlMalformed(SourceSpan span, String reason) {
    return of(
        XML_MALFORMED,
        span,
        "malformed XML{}; read as far as possible",
        reason.isEmpty() ? "" : ": " + reason);
  }

  public static Diagnostic xmlMalformedInside(SourceSpan span, String element, String reason) {
    return of(
        XML_MALFORMED,
        span,
        "malformed XML inside <{}>{}; read as far as possible",
        element,
        reason.isEmpty() ? "" : ": " + reason);
  }

  public static Diagnostic xmlCutOff(SourceSpan span, String element) {
    return of(
        XML_MALFORMED, span, "file is cut off inside <{}>; the part before was read", element);
  }

  public static Diagnostic xmlTextOutside(SourceSpan span) {
    return of(XML_MALFORMED, span, "text outside all elements; ignored");
  }

  public static Diagnostic xmlElementAfterEnd(SourceSpan span, String element) {
    return of(
        XML_MALFORMED,
        span,
        "<{}> comes after the end of the document; read as part of it",
        element);
  }

  public static Diagnostic xmlOtherElementAfterEnd(SourceSpan span, String element) {
    return of(XML_MALFORMED, span, "<{}> comes after the end of the document; ignored", element);
  }

  public static Diagnostic xmlEndTagBeforeLine(SourceSpan span, String element, int line) {
    return of(
        XML_MALFORMED, span, "<{}> has no end tag; assumed to end before line {}", element, line);
  }

  public static Diagnostic xmlEndTagHere(SourceSpan span, String element) {
    return of(XML_MALFORMED, span, "<{}> has no end tag; assumed to end here", element);
  }

  public static Diagnostic xmlEndTagBeforeNext(SourceSpan span, String element) {
    return of(
        XML_MALFORMED, span, "<{}> has no end tag; assumed to end before the next tag", element);
  }

  public static Diagnostic xmlEndTagWithoutStart(SourceSpan span, String element) {
    return of(XML_MALFORMED, span, "end tag </{}> has no start tag; ignored", element);
  }

  public static Diagnostic xmlEndTagMisspelt(SourceSpan span, String element, String endTag) {
    return of(XML_MALFORMED, span, "<{}> is closed by </{}>; read as its end tag", element, endTag);
  }

  public static Diagnostic xmlEndTagMalformed(SourceSpan span, String element) {
    return of(XML_MALFORMED, span, "end tag </{}> is malformed; read as an end tag", element);
  }

  public static Diagnostic xmlEndTagNotClosed(SourceSpan span, String element) {
    return of(XML_MALFORMED, span, "tag </{} has no '>'; assumed to end here", element);
  }

  public static Diagnostic xmlStartTagNotClosed(SourceSpan span, String element) {
    return of(XML_MALFORMED, span, "tag <{} has no '>'; assumed to end here", element);
  }

  public static Diagnostic xmlBlankInTag(SourceSpan span) {
    return of(XML_MALFORMED, span, "space before the name in a tag; ignored");
  }

  public static Diagnostic xmlStrayInTag(SourceSpan span, char stray, String element) {
    return of(XML_MALFORMED, span, "stray '{}' in <{}>; ignored", stray, element);
  }

  public static Diagnostic xmlAttributeNotSeparated(
      SourceSpan span, String attribute, String element) {
    return of(XML_MALFORMED, span, "no space before attribute '{}' of <{}>", attribute, element);
  }

  public static Diagnostic xmlAttributeWithoutValue(
      SourceSpan span, String attribute, String element) {
    return of(
        XML_MALFORMED, span, "attribute '{}' of <{}> has no value; ignored", attribute, element);
  }

  public static Diagnostic xmlAttributeRepeated(SourceSpan span, String attribute, String element) {
    return of(
        XML_MALFORMED,
        span,
        "attribute '{}' of <{}> is repeated; the first is used",
        attribute,
        element);
  }

  public static Diagnostic xmlAttributeNotQuoted(SourceSpan span, String attribute, String value) {
    return of(
        XML_MALFORMED,
        span,
        "value of attribute '{}' is not in quotes; read as '{}'",
        attribute,
        value);
  }

  public static Diagnostic xmlLessThan(SourceSpan span) {
    return of(XML_MALFORMED, span, "'<' is not escaped as &lt;; read as text");
  }

  public static Diagnostic xmlAmpersand(SourceSpan span) {
    return of(XML_MALFORMED, span, "'&' is not escaped as &amp;; read as text");
  }

  public static Diagnostic xmlForbiddenCharacter(SourceSpan span, int codePoint) {
    return of(
        XML_MALFORMED,
        span,
        "character {} is not allowed in XML; read as text",
        PrintedNumbers.codePoint(codePoint));
  }

  public static Diagnostic xmlUnknownReference(SourceSpan span, String reference) {
    return of(XML_MALFORMED, span, "reference {} is not defined in XML; read as text", reference);
  }

  public static Diagnostic xmlCharacterDataEnd(SourceSpan span) {
    return of(XML_MALFORMED, span, "']]>' outside a CDATA section; read as text");
  }

  public static Diagnostic xmlCharacterDataNotClosed(SourceSpan span) {
    return of(XML_MALFORMED, span, "unclosed CDATA section; read as text up to the next tag");
  }

  public static Diagnostic xmlCommentNotClosed(SourceSpan span) {
    return of(XML_MALFORMED, span, "comment without -->; assumed to end on its line");
  }

  public static Diagnostic xmlDashesInComment(SourceSpan span) {
    return of(XML_MALFORMED, span, "'--' in a comment; ignored");
  }

  public static Diagnostic xmlInstructionNotClosed(SourceSpan span) {
    return of(XML_MALFORMED, span, "processing instruction without ?>; ignored");
  }

  // EDGAR's XML: what is written

  public static Diagnostic xmlReplacedCharacter(SourceSpan span, String element, int codePoint) {
    return of(
        XML_CHARACTER,
        span,
        "<{}> has the character {}, which XML cannot represent; written as U+FFFD",
        element,
        PrintedNumbers.codePoint(codePoint));
  }

  /**
   * A CIK that EDGAR's XML needs and the page does not print.
   *
   * @param whose whose CIK it is, or empty
   * @param option the option that supplies it
   */
  public static Diagnostic cikNotPrinted(
      SourceSpan span, String element, String whose, String option) {
    return of(
        CIK_NOT_PRINTED,
        span,
        "{}{} is not on the page and is left out of the XML; supply it with {}",
        element,
        whose.isEmpty() ? "" : " of " + whose,
        option);
  }

  private static Diagnostic of(
      DiagnosticCode code, SourceSpan span, String message, Object... values) {
    return Diagnostic.of(code, span, fill(message, values));
  }

  private static Diagnostic of(
      Severity severity, DiagnosticCode code, SourceSpan span, String message, Object... values) {
    return new Diagnostic(severity, code, span, fill(message, values));
  }

  /** {@code message} with one of {@code values} for each <code>{}</code>. */
  private static String fill(String message, Object... values) {
    StringBuilder filled = new StringBuilder(message.length() + 16 * values.length);
    int from = 0;
    for (Object value : values) {
      int at = message.indexOf("{}", from);
      filled.append(message, from, at).append(value);
      from = at + 2;
    }
    return filled.append(message, from, message.length()).toString();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code text}, cut where it is long. */
  private static String shorten(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1) + "…";
  }
}
