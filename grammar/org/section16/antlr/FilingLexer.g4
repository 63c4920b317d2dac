/*
 * Tokens of a Section 16 filing (Forms 3, 4 and 5) in Markdown.
 *
 * The lexer is total and lossless: every character of a document is in exactly one token, and no input is an error.
 * Captions of the form are tokens; everything else is text, or a mark that structures text. There are two pairs of
 * modes: where a row or cell of the form begins, any caption may follow (DEFAULT_MODE); inside a run of text, only a few
 * (RUN). The explanations, remarks and signatures after the tables are prose, which few captions interrupt (NOTES,
 * NOTES_RUN).
 */
lexer grammar FilingLexer;

options { caseInsensitive = true; }

// ---- captions that begin a section; leading emphasis, heading marks and inline tags belong to the caption ----

// FORM 4/A
FORM_NUMBER : LEAD ('SEC' W)? 'FORM' W [345] (W? '/' W? 'A' | 'A')? ;
// UNITED STATES SECURITIES AND EXCHANGE COMMISSION
AGENCY : LEAD ('UNITED' W 'STATES' W)? 'SECURITIES' W 'AND' W 'EXCHANGE' W 'COMMISSION' ;
// STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP
STATEMENT_TITLE
    : LEAD ('INITIAL' W | 'ANNUAL' W)? 'STATEMENT' W 'OF' W ('CHANGES' W 'IN' W)? 'BENEFICIAL' W 'OWNERSHIP'
      (W 'OF' W 'SECURITIES')?
    ;
// Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934
AUTHORITY : LEAD 'Filed' W 'pursuant' W 'to' W 'Section' ;
// [X] Check this box if no longer subject to Section 16.
EXIT_BOX
    : LEAD (BOX MARKS)? 'Check' W 'this' W 'box' W 'if' W 'no' W 'longer'
      // to its end, since the next check box may follow without a blank
      ( W 'subject' W 'to' W 'Section' W '16' '.'? W 'Form' W '4' W 'or' W 'Form' W '5' W 'obligations' W 'may' W 'continue'
        '.'? W 'See' W 'Instruction' W '1' '\\'? '(' 'b' '\\'? ')' ('.' | W '.')?
      )?
    ;
// [ ] Check this box to indicate that a transaction was made pursuant to a contract, … Rule 10b5-1(c).
PLAN_BOX : LEAD (BOX MARKS)? 'Check' W 'this' W 'box' W 'to' W 'indicate' ;
// [X] Form 3 Holdings Reported
FORM_3_HOLDINGS_BOX : LEAD (BOX MARKS)? 'Form' W '3' W 'Holdings' W 'Reported' ;
// [ ] Form 4 Transactions Reported
FORM_4_TRANSACTIONS_BOX : LEAD (BOX MARKS)? 'Form' W '4' W 'Transactions' W 'Reported' ;
// No securities are beneficially owned.
NO_SECURITIES : F_NO_SECURITIES ;
// OMB APPROVAL
OMB : LEAD 'OMB' W ('APPROVAL' | 'Number') ;
// 1. Name and Address of Reporting Person *
NAME_AND_ADDRESS : F_NAME_AND_ADDRESS ;
// 2. Issuer Name and Ticker or Trading Symbol
ISSUER_NAME : LEAD NUMBER? 'Issuer' W 'Name' (W 'and' W 'Ticker' (W 'or' W 'Trading' W 'Symbol')?)? TAIL ;
// 2a. Foreign Trading Symbol
FOREIGN_SYMBOL : LEAD NUMBER? 'Foreign' W 'Trading' W 'Symbol' TAIL ;
// 3. Date of Earliest Transaction
PERIOD
    : LEAD NUMBER? 'Date' W 'of' W ('Event' W 'Requiring' W 'Statement' | 'Earliest' W 'Transaction')
    | LEAD NUMBER? 'Statement' W 'for' W ('Issuer' QUOTE 's' W)? ('Fiscal' W 'Year' W 'Ended' | 'Month')
    | LEAD NUMBER? 'Period' W 'of' W 'Report'
    ;
// 4. If Amendment, Date of Original Filed
AMENDMENT
    : LEAD NUMBER? 'If' W 'Amendment' ','? W 'Date' (W 'of')? W 'Original' (W ('Filed' | 'Filing'))?
    // misread or worded differently: the number and the first words are those of the box
    | LEAD NUMBER 'If' W 'Am' [a-z0-9]+ ','? (W 'Da' [a-z] 'e' (W [a-z] 'f')? W 'Or' [a-z0-9]+ (W 'Fil' [a-z]+)?)?
    | LEAD NUMBER 'Amended' ':'?
    ;
// 5. Relationship of Reporting Person(s) to Issuer
RELATIONSHIP : LEAD NUMBER? 'Relationship' W 'of' W 'Reporting' W 'Person' PLURAL? W 'to' W 'Issuer' ;
// 6. Individual or Joint/Group Filing
GROUP_FILING : LEAD NUMBER? 'Individual' W 'or' W 'Joint' W? '/' W? 'Group' W 'Filing' ;
// Reporting Owners
REPORTING_OWNERS : F_REPORTING_OWNERS ;
// Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
TABLE_I : F_TABLE_I | TITLE_OF_TABLE_I ;
// Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned
TABLE_II : F_TABLE_II | TITLE_OF_TABLE_II ;
// Explanation of Responses:
EXPLANATION : F_EXPLANATION -> mode(NOTES) ;
// Remarks:
REMARKS : F_REMARKS -> mode(NOTES) ;
// ** Signature of Reporting Person
SIGNATURE : F_SIGNATURE -> mode(NOTES) ;
// Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.
NOTICE : F_NOTICE -> mode(NOTES) ;

// ---- captions inside the boxes of the cover ----

LAST : F_LAST ;
FIRST : OPEN 'First' CLOSE ;
MIDDLE : OPEN 'Middle' CLOSE ;
STREET : F_STREET ;
CITY : F_CITY ;
STATE : OPEN 'State' CLOSE ;
ZIP : OPEN 'Zip' (W 'Code' | W? '/' W? 'Postal' W 'Code')? CLOSE ;
COUNTRY : F_COUNTRY ;
// A tick or a bullet may precede its label without a blank: XDirector, •X Officer
DIRECTOR : LEAD TICK? 'Director' ;
TEN_PERCENT_OWNER : LEAD TICK? '10' '\\'? '%' W 'Owner' ;
// where lines are broken, the words after it may be out of order: Officerbelow) (give title
OFFICER
    : LEAD TICK? 'Officer'
      ( W? OPEN 'give' W? 'title' (W? 'below')? CLOSE
      | W? ('title' W?)? 'below' CLOSE W? OPEN 'give' (W 'title')?
      )?
    ;
OTHER : LEAD TICK? 'Other' (W? OPEN 'specify' (W? 'below')? CLOSE | W? 'below' CLOSE W? OPEN 'specify')? ;
ONE_OWNER
    : LEAD TICK? 'Form' W 'filed' W 'by' W 'One' W 'Reporting' W? 'Person'
    | LEAD TICK? 'FormPerson' W? 'filed' W 'by' W 'One' W 'Reporting'
    ;
MORE_OWNERS
    : LEAD TICK? 'Form' W 'filed' W 'by' W 'More' W 'than' W 'One' W 'Reporting' W? 'Person'
    | LEAD TICK? 'FormPerson' W? 'filed' W 'by' W 'More' W 'than' W 'One' W 'Reporting'
    ;
// (Month/Day/Year), (Check all applicable)
HINT
    : OPEN ('Month' W? '/' W? 'Day' W? '/' W? 'Year' | 'Check' W 'all' W 'applicable' | 'Check' W 'Applicable' W 'Line') CLOSE
    ;

// ---- captions of the columns of both tables ----

// 1. Title of Security (Instr. 3)
COLUMN_CAPTION
    : LEAD ITEM?
      ( 'Title' S 'of' S ('Derivative' S)? 'Security'
      // 2. Transaction Date (Month/Day/Year), 2A. Deemed Execution Date, if any (Month/Day/Year)
      | 'Transaction' S 'Date'
      | 'Deemed' S 'Execution' S 'Date' (','? S 'if' S 'any')?
      // 3. Transaction Code (Instr. 8)
      | 'Transaction' S 'Code'
      // 4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5)
      | 'Securities' S 'Acquired' ACQUIRED_OR_DISPOSED?
      | ('Number' S 'of' S)? 'Derivative' S 'Securities' (S 'Acquired' ACQUIRED_OR_DISPOSED | S BENEFICIALLY_OWNED_FOLLOWING)
      | 'Number' S 'of' S 'Derivative' S 'Securities' (S BENEFICIALLY_OWNED)?
      // 5. Amount of Securities Beneficially Owned Following Reported Transaction(s) (Instr. 3 and 4)
      | 'Amount' S 'of' S 'Securities' (S BENEFICIALLY_OWNED)?
      // 6. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)
      | 'Ownership' S 'Form' (':'? S 'Direct' S? '\\'? '(D' '\\'? ')' S 'or' S 'Indirect' S? '\\'? '(I' '\\'? ')')?
      // 7. Nature of Indirect Beneficial Ownership (Instr. 4)
      | 'Nature' S 'of' S ('Indirect' (S 'Beneficial' S 'Ownership')? | 'Beneficial' S 'Ownership' | 'Ownership')
      // 2. Conversion or Exercise Price of Derivative Security
      | 'Conversion' S 'or' S 'Exercise' S 'Price' (S 'of' S 'Derivative' S 'Security')?
      // 6. Date Exercisable and Expiration Date (Month/Day/Year)
      | 'Date' S 'Exercisable' (S 'and' S 'Expiration' S 'Date')?
      | 'Expiration' S 'Date'
      // 7. Title and Amount of Securities Underlying Derivative Security (Instr. 3 and 4)
      | 'Title' S 'and' S 'Amount' S 'of' (S 'Securities' S 'Underlying' S 'Derivative' S 'Security')?
      | 'Amount' S 'or' S 'Number' S 'of' S 'Shares'
      // 8. Price of Derivative Security (Instr. 5)
      | 'Price' S 'of' S 'Derivative' (S 'Security')?
      )
      (S? (INSTRUCTION | HINT))* -> pushMode(RUN)
    ;
// Code, Amount, Price, Title
COLUMN_LABEL : LEAD ('Code' | 'Amount' | 'Price' | 'Title') -> pushMode(RUN) ;

// ---- marks ----

// [X], ☐, <input type="checkbox"/>, __X__, X alone, ![checked](box.gif), or an unreadable box: [?]
CHECK_BOX : ENTITY_BREAK? BOX ENTITY_BLANK? | WORDED_BOX | ODD_BOX ;
// ⁽¹⁾, <sup>(1)</sup>, ^(1)^, $^{(1)}$, (1), [^1]
MARKER : F_MARKER ;
// [Wilson John N](/cgi-bin/browse-edgar?action=getcompany&CIK=0001234567)
LINK : F_LINK ;
// | or <td>: the border before a cell, and the blanks around it
CELL : F_CELL ;
// The end of a line or of an HTML row; alignment rows, rules and blank lines after it belong to it.
ROW_END : F_ROW_END ;
// <br>, or \| where a table is nested in a cell
BREAK : F_BREAK ;
// <u>
TAG : F_TAG ;
BLANK : WS+ -> channel(HIDDEN) ;
// - before a caption or a check box
LEADING_BULLET : [\-+] WS+ -> type(BREAK) ;
// The first word of a run of text; a bracket that closes a ticker ends it, since a caption may follow
TEXT
    : ( ('$' | '*'+)? (WORD_CHAR | ESCAPE) (WORD_CHAR | ESCAPE)*
      | ('$' | '*'+)? DIGIT (TEXT_CHAR | ESCAPE)*
      | '$' | '*'+
      ) -> pushMode(RUN)
    ;
OTHER_TEXT : . -> type(TEXT) ;

// ---- inside a run of text, where few captions occur ----

mode RUN;

// 04/21/20144. If Amendment, Date of Original Filed: the number of the box runs together with the date before it
RUN_AMENDMENT : WS+ 'If' W 'Amendment' ','? W 'Date' (W 'of')? W 'Original' (W ('Filed' | 'Filing'))? -> type(AMENDMENT), popMode ;
// 12/11/20203. Issuer Name and Ticker or Trading Symbol
RUN_ISSUER_NAME : WS+ 'Issuer' W 'Name' W 'and' W 'Ticker' (W 'or' W 'Trading' W 'Symbol')? TAIL -> type(ISSUER_NAME), popMode ;
// A number ends a run, even after a letter, since it may be that of a caption.
RUN_TEXT : (WS+ (WORD_CHAR | ESCAPE)+)+ -> type(TEXT), popMode ;
RUN_STARS : '*'+ -> type(TEXT), popMode ;
RUN_BLANK : WS+ -> channel(HIDDEN), popMode ;
RUN_CELL : F_CELL -> type(CELL), popMode ;
RUN_ROW_END : F_ROW_END -> type(ROW_END), popMode ;
RUN_MARKER : F_MARKER -> type(MARKER), popMode ;
RUN_LINK : F_LINK -> type(LINK), popMode ;
RUN_BREAK : F_BREAK -> type(BREAK), popMode ;
RUN_TAG : F_TAG -> type(TAG), popMode ;
RUN_CHECK_BOX : (BOX_SIGN | ENTITY_SIGN) -> type(CHECK_BOX), popMode ;
RUN_LAST : F_LAST -> type(LAST), popMode ;
RUN_STREET : F_STREET -> type(STREET), popMode ;
RUN_CITY : F_CITY -> type(CITY), popMode ;
RUN_COUNTRY : F_COUNTRY -> type(COUNTRY), popMode ;
RUN_OTHER : . -> type(TEXT), popMode ;

// ---- explanations, remarks, signatures, notices: where a row or cell begins ----

mode NOTES;

NOTES_NAME_AND_ADDRESS : F_NAME_AND_ADDRESS -> type(NAME_AND_ADDRESS), mode(DEFAULT_MODE) ;
NOTES_REPORTING_OWNERS : F_REPORTING_OWNERS -> type(REPORTING_OWNERS), mode(DEFAULT_MODE) ;
NOTES_TABLE_I : F_TABLE_I -> type(TABLE_I), mode(DEFAULT_MODE) ;
NOTES_TABLE_II : F_TABLE_II -> type(TABLE_II), mode(DEFAULT_MODE) ;
// 1. Title of Security (Instr. 3): a table may follow the notices
NOTES_TITLE_OF_SECURITY
    : LEAD ITEM 'Title' S 'of' S ('Derivative' S)? 'Security' S? INSTRUCTION -> type(COLUMN_CAPTION), mode(DEFAULT_MODE)
    ;
NOTES_EXPLANATION : F_EXPLANATION -> type(EXPLANATION) ;
NOTES_NO_SECURITIES : F_NO_SECURITIES -> type(NO_SECURITIES) ;
NOTES_REMARKS : F_REMARKS -> type(REMARKS) ;
NOTES_SIGNATURE : F_SIGNATURE -> type(SIGNATURE) ;
NOTES_NOTICE : F_NOTICE -> type(NOTICE) ;
// /s/ Bruce Posey
SIGNED : (WS* [\-+*\u2022] WS+)? MARKS '/s/' ;
// - before an explanation
BULLET : [\-*+\u2022\u00B7\u2023\u25E6] WS+ ;
// 1. or (1) before an explanation
NOTE_NUMBER : '**'? (F_MARKER ':'? | DIGIT DIGIT? '\\'* [.)] | '\\'? '(' '**' NUMBERS '**' '\\'? ')') '**'? WS* ;
NOTES_CELL : F_CELL -> type(CELL) ;
NOTES_ROW_END : F_ROW_END -> type(ROW_END) ;
NOTES_BREAK : F_BREAK -> type(BREAK) ;
NOTES_TAG : F_TAG -> type(TAG) ;
NOTES_BLANK : WS+ -> channel(HIDDEN) ;
NOTES_TEXT : (PROSE_CHAR | ESCAPE)+ -> type(TEXT), pushMode(NOTES_RUN) ;
NOTES_OTHER : . -> type(TEXT), pushMode(NOTES_RUN) ;

// ---- inside a run of prose ----

mode NOTES_RUN;

NOTES_RUN_TEXT : (~[\r\n|<\\] | ESCAPE)+ -> type(TEXT), popMode ;
NOTES_RUN_CELL : F_CELL -> type(CELL), popMode ;
NOTES_RUN_ROW_END : F_ROW_END -> type(ROW_END), popMode ;
NOTES_RUN_BREAK : F_BREAK -> type(BREAK), popMode ;
NOTES_RUN_TAG : F_TAG -> type(TAG), popMode ;
NOTES_RUN_OTHER : . -> type(TEXT), popMode ;

// ---- tokens of more than one mode ----

fragment F_NAME_AND_ADDRESS
    : LEAD NUMBER? 'Name' W 'and' W 'Address' W 'of' W 'Reporting' W 'Person' PLURAL?
      // the asterisk may be misread
      ('**' | '__')? WS*
      ('^' '\\'? '*' '^' | '<sup>' '\\'? '*' '</sup>' | '\\'? '*' ('**' | '__')? | [\u2018\u2019\u201C\u201D\u00AE\u00B0\u2122] WS)?
    ;
fragment F_REPORTING_OWNERS : LEAD 'Reporting' W 'Owners' ;
// After a dash, the singular 'Security' occurs only in a caption.
fragment F_TABLE_I
    : LEAD TABLE W (STROKE | '1' | 'One') W?
      (DASH* W? NON_DERIVATIVE W SECURITIES | DASH+ W? NON_DERIVATIVE W 'Security') ~[|\r\n<]*
    ;
// The title is a caption of its table even alone, or after unreadable words.
fragment TITLE_OF_TABLE_I : LEAD TABLE_NUMBER? DASH* W? NON_DERIVATIVE W SECURITIES W HOW_OWNED ~[|\r\n<]* ;
fragment F_TABLE_II
    : LEAD TABLE W (STROKE STROKE | '11' | '2' | 'Two') W?
      (DASH* W? DERIVATIVE W SECURITIES | DASH+ W? DERIVATIVE W 'Security') ~[|\r\n<]*
    ;
fragment TITLE_OF_TABLE_II : LEAD TABLE_NUMBER? DASH* W? DERIVATIVE W SECURITIES W HOW_OWNED ~[|\r\n<]* ;
fragment F_EXPLANATION
    : LEAD EXPLANATIONS W ('of' | 'for' | 'to') W ('the' W)? RESPONSES (W? OPEN 'cont' ('inued' | 'd' | '.' | QUOTE 'd')? CLOSE)?
      (MARKS ':')? MARKS
    | LEAD 'Footnotes' MARKS ':' MARKS
    | WS* '#' MARKS 'Footnotes' MARKS
    ;
// A plain '- Remarks:' is an explanation that begins with this word.
fragment F_REMARKS
    : (WS* [\-+] WS+ '**')? MARKS 'Remarks' MARKS ':' MARKS
    | WS* '#' MARKS 'Remarks' MARKS
    ;
// with a letter lost or misread in a word
fragment F_NO_SECURITIES
    : LEAD (BOX MARKS)? 'N' [o0] W 'sec' [a-z0-9]+ W 'ar' [a-z] W 'ben' [a-z0-9]+ W 'ow' [a-z]+ '.'?
    ;
fragment F_SIGNATURE
    : LEAD 'Signature' 's'? (W 'of' W 'Reporting' W 'Person' PLURAL? (MARKS ':')? | MARKS ':') MARKS ('Date' MARKS)?
    | WS* '#' MARKS 'Signature' 's'? MARKS
    ;
fragment F_NOTICE
    : LEAD
      ( 'Reminder' W? ':'
      | 'If' W 'the' W 'form' W 'is' W 'filed' W 'by' W 'more' W 'than' W 'one'
      | 'Intentional' W 'misstatements' W 'or' W 'omissions'
      | 'Note' W? ':' W 'File' W 'three' W 'copies'
      | ('Potential' W)? 'Persons' W 'who' W ('are' W 'to' W)? 'respond' W 'to' W 'the' W 'collection'
      )
    ;
fragment F_LAST : OPEN 'Last' CLOSE ;
fragment F_STREET : OPEN 'Street' CLOSE ;
fragment F_CITY : OPEN 'City' CLOSE ;
fragment F_COUNTRY : OPEN 'Country' CLOSE ;

fragment F_MARKER
    : SUPERSCRIPT+
    // a digit misread as a letter
    | '\u207D' [lizsb|] '\u207E'
    | '<sup' ~[<>]* '>' '(' [lizsb|] ')' '</sup>'
    | '<sup' ~[<>]* '>' MARKER_TEXT* DIGIT MARKER_TEXT* '</sup>'
    | '^' ('\\'? '(' NUMBERS '\\'? ')' | NUMBERS)+ '^'
    | '$'? '^' WS? '{' ('\\'? '(' NUMBERS '\\'? ')' | NUMBERS)+ '}' '$'?
    | '\\'? '(' NUMBERS '\\'? ')'
    | '\\'? '[' '^'? NUMBERS '\\'? ']'
    | '[' '\\'? [([]? NUMBERS '\\'? [)\]]? '](' ~[ ()\r\n|]* [/#:] ~[()\r\n|]* ')'
    ;
fragment MARKER_TEXT : [0-9()[\]\\,; ] | '<' '/'? 'a' (WS ~[<>]*)? '>' | '<' '/'? [biu] '>' ;
fragment SUPERSCRIPT : [\u2070\u00B9\u00B2\u00B3\u2074-\u2079\u207D\u207E] ;
fragment NUMBERS : WS* DIGIT DIGIT? (WS* [,;&] WS* DIGIT DIGIT?)* WS* ;
fragment F_LINK : '[' ~[[\]|]+ '](' ~[ ()|]* [/#:] (~[()|] | '(' ~[()|]* ')')* ')' ;

fragment F_CELL : WS* '|' WS* | GAP* CELL_TAG_END? CELL_TAG GAP* ;
fragment CELL_TAG : '<t' [dh] (GAP ~[<>]*)? '>' ;
fragment CELL_TAG_END : '</t' [dh] WS* '>' GAP* ;
fragment F_ROW_END : (WS* NL (ALIGNMENT NL)* | GAP* CELL_TAG_END? ROW_TAG | GAP* CELL_TAG_END)+ WS* ;
// |---|:--:|, ---, * * *
fragment ALIGNMENT : [ \t|:>]* ('-' | '=' | '+' | '_ _' | '* *' | '***') [ \t|:\-=+_*]* ;
fragment ROW_TAG
    : '<' '/'? ('tr' | 'table' | 'tbody' | 'thead' | 'tfoot' | 'caption' | 'colgroup' | 'col') (GAP ~[<>]*)? '>'
    ;
fragment F_BREAK
    : '\\' '\\'? '\\'? '\\'? '|'
    | '<' '/'? ('br' | 'hr' | 'p' | 'div' | 'li' | 'ul' | 'ol') ATTRIBUTE* GAP* '/'? '>'
    ;
// Anything but the tags that converters write is text: <script>, a <b in prose, <the plan>.
fragment F_TAG
    : '<' '/'?
      ( 'a' | 'abbr' | 'b' | 'big' | 'blockquote' | 'body' | 'center' | 'cite' | 'code' | 'dd' | 'del' | 'dl' | 'dt' | 'em'
      | 'font' | 'h' [1-6] | 'head' | 'html' | 'i' | 'input' | 'ins' | 'label' | 'mark' | 'nobr' | 'pre' | 's' | 'small'
      | 'span' | 'strike' | 'strong' | 'sub' | 'sup' | 'tt' | 'u'
      ) ATTRIBUTE* GAP* '/'? '>'
    | '<!--' ~[<>]* '-->'
    ;
// class="FormData"; a word without a value is an attribute only if it is one of those below.
fragment ATTRIBUTE
    : GAP+ [a-z:_] [a-z0-9:_.\-]* GAP* '=' GAP* ('"' ~["<>]* '"' | '\'' ~['<>]* '\'' | ~[ \t\u00A0\r\n"'<>]+)
    | GAP+ ('checked' | 'disabled' | 'readonly' | 'hidden' | 'compact' | 'nowrap' | 'noshade')
    ;

fragment BOX
    : '\\'? '[' WS* [x_\u2713\u2714]? WS* '\\'? ']'
    | BOX_SIGN
    | ENTITY_SIGN
    // signs of the Wingdings font, as letters: ticked and unticked
    | [\u00FD\u00FE]
    | [o\u00A8]
    | '<input' ~[<>]* '>'
    | [*_]+ 'X' [*_]+
    | '\\'? '(' WS* [x_\u2713\u2714]? WS* '\\'? ')'
    | 'X'
    ;
// ![checked](/images/box.gif), checkbox checked
fragment WORDED_BOX
    : '![' WS* ('check' WS* 'box' [ :,\-]+)? CHECKED WS* ('check' WS* 'box' | 'box')? WS* '](' ~[()\r\n|]* ')'
    | 'check' WS* 'box' [ :,]+ CHECKED
    | '\\'? '[' WS* CHECKED WS* '\\'? ']'
    | '(' WS* CHECKED WS* ')'
    ;
fragment CHECKED : ('un' | 'not' WS+)? ('checked' | 'ticked' | 'selected') ;
fragment ODD_BOX : '\\'? '[' WS* ~[ \t\u00A0\r\n|0-9x[\]\\^<&\u2713\u2714] WS* '\\'? ']' ;
fragment BOX_SIGN : [\u2610-\u2612\u2713-\u2718\u25A0-\u25A3\u25FB\u25FC\u2B1B\u2B1C\u2705] ;
// the same as a character reference: &#x2612;
fragment ENTITY_SIGN : '&#x26' '1' [0-2] ';' | '&#974' [4-6] ';' | '&#x271' [3-8] ';' | '&#100' ('0' [3-8]) ';' ;

// ---- pieces of captions ----

// with their most frequent misspellings
fragment TABLE : 'Tab' ('le' | 'el') ;
fragment TABLE_NUMBER : 'T' [a-z0-9] [a-z0-9] [a-z0-9]? [a-z0-9]? W (STROKE STROKE? STROKE? | DIGIT DIGIT?)? W? ;
// I, and what it is misread as
fragment STROKE : [IL1!] | '\\'? '|' ;
fragment HOW_OWNED : 'Acquired' W? ',' W 'Disposed' | 'Beneficially' W 'Owned' ;
fragment DERIVATIVE : 'Der' ('iv' [aeio]? 't' 'i'? 've' | 'viative' | 'iviative') 's'? ;
fragment NON_DERIVATIVE : 'Non' W? DASH* W? DERIVATIVE ;
fragment SECURITIES : 'Secur' 'i'? 't' ('ies' | 'es' | 'is' | 'eis') ;
fragment EXPLANATIONS : 'Expla' 'i'? 'nation' 's'? ;
fragment RESPONSES : 'Res' 'p'? 'o' 'n'? [sc] ('e' 's'? | 's') | 'Repons' 'e' 's'? | 'Respones' ;
fragment LEAD : (WS* [\-+] WS+)? MARKS ;
fragment TICK : '\u2022' WS* ('X' WS*)? | 'X' ;
fragment MARKS : (WS | [#*_>~\\] | INLINE_TAG)* ;
fragment W : (WS | NL | [*_\\] | INLINE_TAG | F_BREAK)+ ;
// the same in one line
fragment S : (WS | [*_\\] | INLINE_TAG | F_BREAK)+ ;
// the end of a caption in bold, with or without a colon
fragment TAIL : [*_]* (WS* ':')? [*_]* ;
fragment ITEM : DIGIT DIGIT? [ab]? '\\'* '.' S? ;
fragment ACQUIRED_OR_DISPOSED : S? '\\'? '(A' '\\'? ')' S 'or' S 'Disposed' S 'of' S? '\\'? '(D' '\\'? ')' ;
fragment BENEFICIALLY_OWNED : 'Beneficially' S 'Owned' | BENEFICIALLY_OWNED_FOLLOWING ;
fragment BENEFICIALLY_OWNED_FOLLOWING
    : 'Beneficially' S 'Owned'
      ( S 'Following' S 'Reported' S 'Transaction' PLURAL?
      | S 'at' S 'End' S 'of' S 'Issuer' QUOTE 's' S 'Fiscal' S 'Year'
      )
    ;
// (Instr. 3, 4 and 5)
fragment INSTRUCTION : OPEN 'Instr' '.'? WS? [3-8] ((',' | WS 'and')? WS? [3-8])* CLOSE ;
fragment NUMBER : DIGIT [ab]? '\\'* '.' W? ;
fragment OPEN : '~'? '\\'? '(' W? ;
fragment CLOSE : W? '\\'? ')' '~'? ;
fragment PLURAL : 's' | '\\'? '(' 's' '\\'? ')' ;
fragment QUOTE : ['\u2018\u2019`\u00B4] | '&#39;' | '&#x27;' | '&apos;' | '&rsquo;' ;
fragment DASH : [\-:.\\\u2010-\u2015\u2212] | '&mdash;' | '&ndash;' ;
fragment INLINE_TAG
    : '<' '/'? ('b' | 'strong' | 'i' | 'em' | 'u' | 'span' | 'font' | 'small' | 'big' | 'center' | 'div' | 'p' | 'a' | 'h' [1-6])
      (GAP ~[<>]*)? '>'
    ;

// ---- characters ----

fragment TEXT_CHAR : ~[ \t\u00A0\r\n|<([\]\\^$*\u2070\u00B9\u00B2\u00B3\u2074-\u2079\u207D\u207E\u2610-\u2612] ;
fragment WORD_CHAR : ~[ \t\u00A0\r\n|<([\]\\^$*\u2070\u00B9\u00B2\u00B3\u2074-\u2079\u207D\u207E\u2610-\u26120-9] ;
fragment PROSE_CHAR : ~[ \t\u00A0\r\n|<(\\] ;
fragment ESCAPE : '\\' ~[\r\n([\]|\\] ;
fragment DIGIT : [0-9] ;
fragment NL : '\r\n' | [\r\n] ;
fragment WS : [ \t\u00A0\u200B\uFEFF] | ENTITY_BLANK | ENTITY_BREAK ;
fragment ENTITY_BLANK : '&nbsp;' | '&#160;' | '&#xA0;' | '&#x9;' | '&#9;' | '&#x20;' | '&#32;' ;
fragment ENTITY_BREAK : '&#xA;' | '&#10;' | '&#xD;' | '&#13;' ;
fragment GAP : WS | NL ;
