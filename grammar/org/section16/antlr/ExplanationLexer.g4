/*
 * Tokens of an explanation: one footnote of 'Explanation of Responses', as plain text.
 *
 * The lexer is total and lossless, like that of the filing. Values (dates, prices, fractions, names of organizations) and
 * the set phrases of the field are tokens; every other word is prose. The longest token wins: 'Gift' in 'the Smith Gift
 * Trust' belongs to the name.
 */
lexer grammar ExplanationLexer;

options { caseInsensitive = true; }

// ---- prices ----

// ranging from $18.00 to $18.81; $18.00 per share - $18.81; a low of $18.00 and a high of $18.81
PRICE_RANGE
    : (RANGE_LEAD S)? F_PRICE F_PER? ','? TO_PRICE
    | RANGE_LEAD S F_PRICE F_PER? ','? S 'and' S (ABOUT S)? F_PRICE
    | (RANGE_LEAD S)? EXTREME F_PRICE F_PER? ','? S ('and' | 'to') S EXTREME F_PRICE
    | RANGE_LEAD S NUM F_PER? ','? (S? [\-\u2013\u2014] S? | S ('to' | 'and') S) NUM
    ;
// $18.00, US$ 18.00
PRICE : F_PRICE ;
// weighted average, a weighted-average sale price
WEIGHTED_AVERAGE : 'weighted' S? '-'? S? ('average' | 'avg' '.'?) AVERAGED_PRICE? | 'weighted' S SALE S 'average' S 'price' 's'? ;
// the average price, the average sale price
AVERAGE_PRICE : ('average' | 'avg.') AVERAGED_PRICE ;
// volume weighted average price, 20-day VWAP, weighted average exercise price: not the price of a transaction
OTHER_AVERAGE
    : 'volume' [ \-] 'weighted' ([ \-] 'average')? (S ([a-z]+ S)? 'price' 's'?)?
    | 'VWAP' 's'?
    | ('weighted' [ \-])? 'average' S ('exercise' | 'conversion' | 'closing' | 'trading' | 'fair') (S 'market')? (S ('price' | 'value'))?
    ;
// exercise price, strike price, conversion price
EXERCISE_PRICE : ('exercise' | 'strike' | 'conversion' | 'option' | 'grant' | 'redemption') S 'price' 's'? ;
// price
PRICES : 'price' 's'? ;
// stock price hurdles
HURDLE : ('share' S | 'stock' S)? ('price' S)? ('hurdle' | 'target' | 'threshold' | 'goal') 's'? ;
// sold in multiple trades
SOLD : 'sold' | 'purchased' | 'bought' | 'acquired' | 'executed' | 'effected' | 'sale' 's'? | 'purchase' 's'? | 'transaction' 's'? | 'trade' 's'? | 'disposed' ;
// volume limits of Rule 144; other uses of 'purchase'
RIGHT_TO_BUY : ('option' | 'right' | 'options' | 'warrant' | 'warrants' | 'rights') S 'to' S ('purchase' | 'buy' | 'acquire') ;

// ---- dates and times ----

// February 21, 2013; 02/21/2013; 2013-02-21; 21 February 2013
DATE
    : MONTH '.'? S DAY (','? S | ',') YEAR
    | DAY S MONTH ','? S YEAR
    | DD? D [/\-.] DD? D [/\-.] (YEAR | D D)
    | YEAR '-' D D '-' D D
    ;
// March 2020, March of 2020
MONTH_YEAR : MONTH '.'? ','? S ('of' S)? YEAR ;
// March 1, 1st of March
MONTH_DAY : MONTH '.'? S DAY ;
// the first anniversary, the first, second and third anniversaries, each of the first four anniversaries
ANNIVERSARY
    : (ORDINAL (',' S ORDINAL)* (','? S 'and' S ('the' S)? ORDINAL)? S)? (CARDINAL S)? ('annual' S)? 'anniversar' ('y' | 'ies') (S 'date' 's'?)?
    | (CARDINAL | D+) [ \-] ('year' | 'month') [ \-] 'anniversary'
    ;
// four equal annual installments, monthly installments
INSTALLMENTS
    : (COUNT S (ABOUT S)?)? (EQUALLY (','? S))? (CONSECUTIVE S)? (PERIODIC (','? S))? (EQUALLY S)? (CONSECUTIVE S)? INSTALLMENT
    ;
// the first installment vesting on: not their number
FIRST_INSTALLMENT : ('the' S)? ('first' | 'initial') S ('such' S)? (PERIODIC S)? ('installment' | 'instalment' | 'tranche') ;
// four years, a three-year period, 36 months
PERIOD : COUNT [ \-] ('year' | 'month' | 'quarter') 's'? '\u2019'? (S ('vesting' S)? ('period' | 'term'))? ;
// after four years
AFTER_PERIOD : ('after' S)? COUNT [ \-] ('year' | 'month') 's'? S ('after' | 'from' | 'following') ;
// monthly, each quarter, every three months
EVERY
    : PERIODIC
    | ('each' | 'every' | 'per') S ('successive' S | 'additional' S | 'calendar' S | 'full' S)? ('year' | 'month' | 'quarter')
      (S 'of' S ('continuous' S | 'continued' S)? 'service')?
    | 'every' S ('three' | '3' | 'six' | '6') S 'months'
    ;
// equally, ratably
RATABLY : 'equally' | 'rat' 'e'? 'ably' | 'proportionately' | 'in' S 'equal' S ('parts' | 'portions' | 'amounts') ;
// thereafter
THEREAFTER : 'thereafter' | 'there' S 'after' ;
// beginning, commencing
BEGINNING : 'beginning' | 'commencing' | 'starting' ;
// the earlier of, the earlier to occur of
EARLIER_OF : ('earlier' | 'earliest' | 'sooner' | 'soonest') (S 'to' S 'occur')? S 'of' ;
// the later of
LATER_OF : ('later' | 'latest') (S 'to' S 'occur')? S 'of' ;
// the date of grant, the grant date
GRANT_DATE
    : ('grant' | 'award') S 'date' | 'date' S 'of' S ('the' S | 'this' S)? ('grant' | 'award') | 'date' S 'the' S [a-z]+ S ('was' | 'were') S 'granted'
    ;
// the vesting commencement date, the vesting start date
COMMENCEMENT_DATE : ('vesting' S)? ('commencement' | 'start' | 'reference' | 'inception') S 'date' | 'vesting' S 'base' S 'date' ;

// ---- numbers ----

// 25%, 33 1/3%, 25 percent, twenty-five percent (25%)
PERCENT : (NUM | D+ S D '/' D) S? ('%' | 'percent' | 'per' S 'cent') | CARDINAL S ('percent' | 'per' S 'cent') (S? '(' NUM S? '%' S? ')')? ;
// one-third, 1/36th, one thirty-sixth, half
FRACTION
    : D+ S? '/' S? D+ ('th' | 'rd' | 'nd' | 'st' | 'ths')? (S? '\u00BD')?
    | CARDINAL [ \-] PART 's'? (S? '(' (D+ '/' D+ ('th' | 'rd')? | NUM S? '%') ')')?
    | ('half' | 'one' [ \-] 'half')
    | [\u00BC\u00BD\u2153\u2154]
    ;
// 1:1, one-for-one, 5-for-1, share-for-share, 1 to 1
RATIO
    : RATIO_PART S? ':' S? RATIO_PART
    | RATIO_PART [\- \u2013] 'for' [\- \u2013] RATIO_PART
    | RATIO_PART [\-\u2013] 'to' [\-\u2013] RATIO_PART
    | ('one' | '1') S 'to' S ('one' | 'ten' | D+)
    | ('share' | 'unit') [\- ] 'for' [\- ] 'share'
    ;
// 1,984; one; twenty (20)
NUMBER : NUM | CARDINAL (S? '(' NUM ')')? ;
// 1. or (1) or (i) or (a), before an item of a list
LIST_MARK : D D? '.' S | '(' (D D? | [a-h] | 'i' | 'ii' | 'iii' | 'iv' | 'v' | 'vi') ')' ;

// ---- names of organizations and plans, as printed ----

// Sequoia Capital U.S. Venture 2010 Fund, LP
ORGANIZATION options { caseInsensitive = false; } : NAMES (S? ',')? S LEGAL_FORM | NAMES S? ',LP' ;
// the Smith Family Trust u/a/d 1/1/2001
TRUST_NAME options { caseInsensitive = false; } : NAMES (S 'and' S NAMES)? S F_TRUST (S 'Company')? TRUST_TAIL? ;
// Jane Doe Roth IRA
RETIREMENT_ACCOUNT options { caseInsensitive = false; } : (NAMES S (('FBO' | 'fbo' | 'f/b/o') S NAMES S)?)? ('IRA' 's'? | 'Individual Retirement Account') ;
// Non-Employee Director Equity Plan
PLAN_NAME options { caseInsensitive = false; } : NAMES (S ('of' | 'for' | 'and') S NAMES)? S ('Plan' | 'PLAN' | 'Program') (S ('For' | 'for') S NAMES)? ;
// the 401(k) plan, the ESPP
KNOWN_PLAN
    : (('stock' | 'share') S 'purchase' S 'plan' | 'ESPP')
    | ('401' S? '(k)' | '401k') (S ('savings' S | 'retirement' S | 'and' S | 'profit' S 'sharing' S)* 'plan')?
    | ('retirement' S)? ('savings' | 'thrift') S ('and' S 'investment' S | 'investment' S)? 'plan'
    | 'dividend' S 'reinvestment' (S 'and' S ('stock' | 'share') S 'purchase')? (S ('plan' | 'program'))? | 'DRIP'
    | 'deferred' S 'compensation' S ('plan' | 'program') | 'deferral' S 'plan'
    | ('equity' | 'stock' | 'long' '-'? S? 'term' | 'omnibus') S ('and' S)? ('incentive' | 'option' | 'compensation' | 'award') S ('incentive' S)? 'plan'
    ;

// ("Clarium"), (the "Fund"), (GFVI), (collectively, the "Funds"), or collectively, the Funds
ALIAS options { caseInsensitive = false; }
    : '(' ~[()"\u201C\u201D\u201E]* QUOTE F_QUOTED QUOTE ~[()]* ')'
    | '(' (('the' | 'The') S)? CAPITAL NAME_CHAR* (S NAME_WORD)* ')'
    ;
// or collectively, the SC 2010 Funds; (collectively the GFVI Funds)
COLLECTIVE options { caseInsensitive = false; }
    : ('(' | 'or' S)? ('collectively' | 'together') ','? S (('the' | 'The') S)? (QUOTE F_QUOTED QUOTE | CAPITAL NAME_CHAR* (S NAME_WORD)*) ')'?
    ;

// ---- statements ----

// Rule 10b5-1 trading plan
RULE_10B5_1
    : (('SEC' S)? 'rule' S)? '10' (S | '-')? ('b' | '(b)') S? '-'? S? '5' ('-' | '\u2013' | '\u2011')? S? ('1' | '(1)') (S? '(c)')? (S? '(1)')?
      (S (('stock' | 'share') S)? ('trading' | 'sales' | 'selling' | 'sale' | 'purchase' | 'trade'))? (S PLAN_WORD)?
    ;
// the plan was adopted
PLAN : ('trading' S | 'sales' S)? PLAN_WORD ;
// adopted on, entered into on
ADOPTED : 'adopted' | 'entered' (S 'into')? | 'established' | 'dated' | 'instituted' | 'signed' | 'implemented' | 'put' S 'in' S 'place' | 'adoption' S 'date' ;
AMENDED : 'amended' | 'modified' | 'amendment' ;
TERMINATED : 'terminated' | 'termination' | 'cancelled' | 'canceled' ;
// pursuant to, under
UNDER
    : 'pursuant' S 'to' | 'under' (S 'the' S 'terms' S 'of')? | 'in' S ('accordance' | 'compliance' | 'connection') S 'with' | 'as' S 'part' S 'of' | 'through'
    | 'by' S 'means' S 'of' | 'in' S 'reliance' S ('on' | 'upon') | 'subject' S 'to' | 'by' S 'way' S 'of'
    ;
// not pursuant to
NOT : 'not' | 'no' | 'none' | 'neither' | 'nor' | 'never' | 'without' | 'cannot' | 'outside' | 'other' S 'than' | 'rather' S 'than' | 'instead' S 'of' | 'unrelated' S 'to' ;

// vests
VEST : 'vest' | 'vests' | 'vested' | 'vesting' ;
// unvested; the applicable vesting date; upon the vesting of
VESTING_NOUN
    : 'unvested' | 'nonvested' | 'non' '-' 'vested'
    | 'vesting' S ('date' 's'? | 'schedule' | 'of' | 'conditions' | 'condition' | 'event' 's'? | 'terms' | 'requirements' | 'criteria' | 'provisions')
    | ('upon' | 'following' | 'after' | 'until' | 'time' S 'of' | 'accelerated' | 'connection' S 'with' | 'prior' S 'to' | 'before') S ('the' S)? 'vesting' (S 'of' | S 'and' S ('settlement' | 'exercise' | 'release' | 'delivery'))?
    ;
// exercisable
EXERCISABLE : 'exercisable' | 'may' S 'be' S 'exercised' | 'can' S 'be' S 'exercised' ;
// fully, immediately
FULLY : 'fully' | 'immediately' | 'currently' | 'presently' | 'already' | 'in' S 'full' | 'full' | 'entirely' | 'in' S 'its' S 'entirety' | 'cliff' ;
// remaining, the balance
REMAINING : 'remaining' ;
REMAINDER : 'remainder' | 'balance' | 'rest' ;
// as follows
AS_FOLLOWS : 'as' S 'follows' S? ':'? ;
EACH : 'each' (S 'of')? ;
// continued service, continued employment
SERVICE
    : ('continued' | 'continuous' | 'continuing') S ('service' | 'employment' | 'role' | 'status')
    | 'remain' ('s' | 'ing')? S ('employed' | 'in' S 'service' | 'an' S 'employee' | 'a' S 'service' | 'in' S 'the' S 'employ' | 'continuously')
    | 'continue' ('s' | 'd')? S 'to' S ('serve' | 'provide' S 'services' | 'be' S 'employed' | 'be' S 'a' S 'service')
    | ('providing' | 'provides') S ('continued' | 'continuous') S 'service'
    | ('service' | 'time') '-based' | 'employment' S ('through' | 'with' | 'on')
    ;
PERFORMANCE : 'performance' | 'TSR' | 'milestone' 's'? ;
CHANGE_OF_CONTROL : 'change' S ('of' | 'in') S 'control' ;
EVENT : 'death' | 'disability' | 'retirement' | 'provided' ','? S 'however' | 'in' S 'the' S 'event' | 'time' S 'condition' | 'annual' S ('general' S)? 'meeting' | 'initial' S 'public' S 'offering' ;

// converts into, is convertible into
CONVERT
    : 'convert' | 'converts' | 'converted' | 'convertible' | 'converting' | 'exchangeable' | 'exchanged' | 'redeemable'
    ;
// represents the right to receive, is the economic equivalent of
REPRESENT
    : ('represent' ('s' | 'ing' | 'ed')? | 'entitle' ('s' | 'd')? | 'constitutes' | 'is' | 'are') S ('the' S [a-z]+ S)? ('the' S | 'a' S | 'each' S)? ('reporting' S 'person' S)? ('holder' S)?
      ('contingent' S | 'contractual' S | 'conditional' S | 'economic' S | 'deferred' S | 'unsecured' S)* ('right' 's'? S)? 'to' S ('receive' | 'acquire' | 'purchase' | 'be' S 'issued')
    | ('is' | 'are' | 'represents' | 'as') S ('the' S | 'a' S | 'an' S)? ('economic' S | 'economically' S)? 'equivalent' (S ('of' | 'to' | 'in' S 'value' S 'to'))?
    | 'right' S 'to' S ('receive' | 'acquire')
    | ('entitles' | 'entitle' | 'entitling') 
    | ('will' S 'be' | 'is' | 'are' | 'be')? S? ('payable' | 'settled' | 'settleable') (S 'solely')? S 'in' | ('is' | 'are') S 'payable'
    | 'represents' | 'equals' | 'is' S 'equal' S 'to'
    ;
INTO : 'into' ;
// an equal number of shares
EQUAL_NUMBER : ('an' S)? ('equal' | 'equivalent') S 'number' | 'the' S 'same' S 'number' ;
// issued upon conversion of
UPON_CONVERSION : ('upon' | 'on') S ('the' S)? ('conversion' | 'exchange' | 'redemption' | 'exercise') S 'of' ;
// shares, restricted stock units
SHARES
    : (('restricted' | 'performance') S)? (('common' | 'ordinary' | 'class' S [a-z]) S)* ('stock' S)? ('shares' | 'share' | 'RSU' 's'? | 'PSU' 's'? | 'PRSU' 's'? | 'units' | 'unit' | 'options' | 'ADS' 's'? | 'warrants' | 'warrant')
    | 'american' S 'depositary' S 'share' 's'? | 'stock' S 'option' 's'? | 'option'
    ;

// withheld to satisfy, delivered to the issuer in payment of
WITHHELD : 'withheld' | 'withhold' | 'withholding' | 'surrender' ('ed')? | 'tendered' | 'forfeited' | 'forfeiture' | 'retained' | 'delivered' | 'relinquished' | 'sell' S? '-'? S? 'to' S? '-'? S? 'cover' ;
TAX : ('withholding' S)? 'tax' ('es')? (S 'withholding' ('s')?)? (S ('obligation' | 'liabilit' ('y' | 'ies') | 'requirement') 's'?)? ;
// held of record by, owned directly by, through
HELD_BY
    : HELD (S ('directly' | 'indirectly' | 'solely' | 'of' S 'record' | 'jointly' | 'beneficially' | 'and' | 'or'))* (','? S)
      ('by' | 'through' | 'in' S 'the' S 'name' S 'of' | 'for' S 'the' S 'benefit' S 'of' | 'for' S 'the' S 'account' S 'of' | 'in' S 'trust' S 'for' | 'in')
      (S ('and' S)? 'through')?
    ;
// may be deemed to have; have the right
REPORTING_PERSON : ('the' S | 'such' S)? ('reporting' S ('person' | 'owner') 's'? | 'holder' 's'? | 'undersigned' | 'filer') ;
POSSESSIVE : ('the' S)? ('reporting' S ('person' | 'owner')) ('s')? APOSTROPHE 's'? | 'his' | 'her' | 'their' | 'my' ;
// spouse, children
RELATIVE
    : 'spouse' 's'? | 'wife' | 'husband' | ('minor' S | 'adult' S)? ('child' 'ren'? | 'son' 's'? | 'daughter' 's'? | 'grandchild' ('ren')?) | 'parent' 's'? | 'mother' | 'father' | 'brother' | 'sister' | 'mother-in-law' | 'father-in-law'
    ;
// trust, foundation
TRUST : ('family' S | 'living' S | 'revocable' S | 'irrevocable' S | 'grantor' S | 'charitable' S | 'retained' S | 'annuity' S | 'minor' S)* ('trust' 's'? | 'GRAT' 's'?) ;
ENTITY : ('family' S | 'limited' S | 'general' S | 'private' S | 'charitable' S | 'affiliated' S)* ('foundation' | 'partnership' | 'corporation' | 'llc' | 'limited liability company' | 'company' | 'fund' 's'? | 'sponsor' | 'adviser' | 'advisor') ;
ESCROW : 'escrow' | 'street' S 'name' | 'brokerage' S 'account' | 'book' '-' 'entry' (S 'form')? ;

// disclaims beneficial ownership
DISCLAIM : 'disclaim' ('s' | 'ed' | 'ing' | 'er' | 'ers')? ;
OWNERSHIP : 'beneficial' S ('ownership' | 'interest' | 'owner') ;

// a bona fide gift, donated
GIFT : ('bona' S 'fide' S | 'charitable' S)? ('gift' 's'? | 'gifted' | 'gifting' | 'donation' 's'? | 'donated' | 'donates' | 'charitable' S 'contribution' 's'?) ;
GIFT_WORD : 'by' S 'gift' | 'gift' S 'tax' ('es')? | 'gift' S ('card' | 'certificate') 's'? ;
NO_CONSIDERATION : ('for' S)? ('no' | 'without') S ('additional' S | 'payment' S 'of' S | 'any' S)* 'consideration' ;
TRANSFER : 'transfer' ('s' | 'red')? | 'contributed' | 'contribution' ;
DISTRIBUTION : ('pro' [ \-] 'rata' S)? ('in' [ \-] 'kind' S)? 'distribut' ('ion' | 'ions' | 'ed') ;

// a 2-for-1 stock split, stock dividend
SPLIT : ('forward' S)? (('stock' | 'share' | 'ADS') S)? 'split' 's'? | ('stock' | 'share') S ('dividend' | 'subdivision') 's'? ;
REVERSE_SPLIT : 'reverse' S (('stock' | 'share') S)? ('split' | 'consolidation') ('s')? | ('share' | 'stock') S 'consolidation' ;
// (Continued from Footnote 3)
CONTINUED
    : ('continued' | 'continuation' | 'continuing' | 'continues' | 'cont' ('.' | '\'d' | '\u2019d')?) (','? S) ('from' | 'of') S
      ('the' S)? ('previous' S | 'prior' S | 'preceding' S)? ('foot' S? 'note' | 'note' | 'FN' | 'explanation') 's'? '.'? (S? '#'? S? '('? 'F'? D D? ')'?)?
    ;
// no expiration date
NO_EXPIRATION
    : ('no' | 'without' | 'not' S 'have' | 'not' S 'have' S 'an' | 'not' S 'have' S 'any' | 'without' S 'an' | 'without' S 'any' | 'not' S 'subject' S 'to' | 'not' S 'contain')
      (S ('stated' | 'fixed' | 'specified' | 'specific' | 'set' | 'exercise' S 'or' | 'maturity' S ('date' S)? 'or' | 'exercise' S ('price' | 'date') S 'or' | 'conversion' S 'price' S 'or' | 'exercise' S 'price' S 'and'))?
      S 'expiration' (S 'date' 's'?)?
    | ('not' | 'never') S 'expire' 's'?
    ;
EXPIRES_UNTIL : 'not' S 'expire' S ('until' | 'before' | 'prior' | 'unless') ;
// received in the merger
MERGER
    : 'merger' | 'mergers' | 'tender' S 'offer' | 'exchange' S 'offer'
    | 'business' S 'combination' | 'acquisition' S 'of' S 'the' S ('issuer' | 'company')
    ;
MERGER_AGREEMENT : ('agreement' S 'and' S)? 'plan' S 'of' S 'merger' | 'merger' S 'agreement' ;
CLOSING : 'consummat' ('ed' | 'ion') | 'completion' | 'completed' | 'closing' | 'closed' | 'effective' S 'time' ;

// ---- sentences without facts, up to their end ----

// undertakes to provide the issuer, any security holder of the issuer or the staff, upon request, full information …
UNDERTAKING : ('undertakes' | 'undertake' | 'will') S ('to' S)? 'provide' ~[.]* ;
// shall not be deemed an admission of beneficial ownership for purposes of Section 16 or for any other purposes
ADMISSION : ('shall' | 'should') S 'not' S 'be' S ('deemed' | 'construed' | 'considered') S ('to' S 'be' S | 'as' S)? 'an' S 'admission' ~[.]* ;
// except to the extent of his pecuniary interest therein
EXCEPTION : 'except' S 'to' S 'the' S 'extent' S 'of' ~[.,;]* 'pecuniary' S 'interest' 's'? (S 'therein')? ;

// ---- the rest ----

MR : ('Mr' | 'Ms' | 'Mrs' | 'Dr' | 'Jr' | 'Sr' | 'No' | 'St' | 'vs' | 'Messrs' | 'Rev') '.' ;
THE : 'the' | 'a' | 'an' ;
AND : 'and' | '&' | 'or' | 'and/or' ;
OF : 'of' ;
ON : 'on' | 'at' | 'upon' ;
// held by Foo L.P.
FORM_WORD options { caseInsensitive = false; } : LEGAL_FORM ;
// Founders
// Founders; 'Equity Incentive' and 'Jane Smith Trustee' do not end with a legal form
NAME options { caseInsensitive = false; }
    : NAME_WORD
    | NAMES S ('Inc' | 'Corp' | 'Company' | 'Trust' | 'Plan' | 'Partnership' | 'Foundation' | 'Limited') SMALL+
    ;
QUOTED : QUOTE F_QUOTED QUOTE ;
WORD : (LETTER | D) (LETTER | ['\u2019\-0-9])* ;
COMMA : ',' ;
SEMICOLON : ';' ;
COLON : ':' ;
// the end of a sentence
STOP : [.!?] ;
SPACE : S -> channel(HIDDEN) ;
OTHER : . ;

// ---- parts of tokens ----

fragment S : [ \t\r\n\u00A0\u2002\u2003\u2009\u202F]+ ;
fragment D : [0-9] ;
// Few ranges: loading the hundreds in Unicode's own letter classes would take a third of the time of a small filing.
fragment CAPITAL options { caseInsensitive = false; } : [A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100-\u017F\u0386-\u03AB\u0400-\u042F] ;
fragment SMALL options { caseInsensitive = false; } : [a-z\u00DF-\u00F6\u00F8-\u017F\u03AC-\u03CE\u0430-\u045F] ;
fragment LETTER options { caseInsensitive = false; } : [A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0370-\u1FFF\u2C00-\uD7FF\uF900-\uFFDC] ;
fragment DD : [0-9] ;
fragment NUM : D+ (',' D D D)* ('.' D+)? | '.' D+ ;
fragment DAY : D D? ('st' | 'nd' | 'rd' | 'th')? ;
fragment YEAR : ('19' | '20') D D ;
fragment MONTH
    : 'January' | 'February' | 'March' | 'April' | 'May' | 'June' | 'July' | 'August' | 'September' | 'October' | 'November' | 'December'
    | 'Jan' | 'Feb' | 'Mar' | 'Apr' | 'Jun' | 'Jul' | 'Aug' | 'Sept' | 'Sep' | 'Oct' | 'Nov' | 'Dec'
    ;
fragment F_PRICE : ('US' | 'U.S.' | 'C' | 'CAD' S? | 'A' | 'HK' | 'NT' | 'S')? '$' S? NUM | ('USD' | 'EUR' | 'CHF' | 'GBP') S? NUM | [\u20AC\u00A3\u00A5] S? NUM ;
fragment F_PER : S ('per' S | 'a' S) ('share' | 'unit' | 'ADS') (S 'of' S 'common' S 'stock')? | '/share' | S 'USD' ;
fragment ABOUT : 'approximately' | 'about' | 'roughly' | 'substantially' | 'nearly' ;
fragment RANGE_LEAD
    : (('ranging' | 'ranged' | 'range' | 'ranges') (S ('of' | 'is' | 'was')? S? ('prices' S | 'sale' S 'prices' S)? ('from' | 'between' | 'of')?)? | 'from' | 'between') (S 'and' S 'including')? ':'? (S ABOUT)?
    ;
fragment TO_PRICE : (S? [\-\u2013\u2014] S? | S ('to' | 'through' | 'up' S 'to') S) (ABOUT S)? ('a' S 'high' S ('price' S)? 'of' S)? (F_PRICE | NUM) ;
fragment EXTREME : ('a' S | 'the' S)? ('low' | 'lowest' | 'high' | 'highest' | 'minimum' | 'maximum') S ((SALE | 'trade') S)? ('price' S)? (('of' | 'was' | 'is' | 'being') S)? ;
fragment SALE : 'sale' | 'sales' | 'selling' | 'purchase' | 'share' | 'stock' | 'per' [ \-] 'share' | 'execution' | 'transaction' ;
fragment AVERAGED_PRICE : (S 'per' [ \-] 'share')? (S SALE | S 'market')? (S 'per' [ \-] 'share')? S 'price' 's'? ;
fragment CARDINAL
    : 'one' | 'two' | 'three' | 'four' | 'five' | 'six' | 'seven' | 'eight' | 'nine' | 'ten' | 'eleven' | 'twelve' | 'thirteen' | 'fourteen' | 'fifteen' | 'sixteen'
    | 'eighteen' | 'nineteen' | 'seventeen' | TENS ([ \-] ('one' | 'two' | 'three' | 'four' | 'five' | 'six' | 'seven' | 'eight' | 'nine'))? | 'one' S 'hundred'
    ;
fragment TENS : 'twenty' | 'thirty' | 'forty' | 'fifty' | 'sixty' | 'seventy' | 'eighty' | 'ninety' ;
fragment ORDINAL : 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh' | 'eighth' | 'ninth' | 'tenth' | D+ ('st' | 'nd' | 'rd' | 'th') ;
fragment PART
    : 'half' | 'halve' | 'third' | 'fourth' | 'quarter' | 'fifth' | 'sixth' | 'seventh' | 'eighth' | 'ninth' | 'tenth' | 'twelfth' | 'sixteenth' | 'twentieth' | 'eighteenth' | 'fifteenth'
    | 'thirtieth' | 'fortieth' | 'fiftieth' | 'sixtieth' | 'hundredth'
    | TENS [ \-] ('first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh' | 'eighth' | 'ninth')
    ;
fragment COUNT : CARDINAL (S? '(' D+ ')')? | D+ ;
fragment EQUALLY : ('substantially' S | 'approximately' S | 'nearly' S)? 'equal' ;
fragment CONSECUTIVE : 'consecutive' | 'successive' | 'additional' | 'cumulative' | 'separate' ;
fragment PERIODIC : 'annual' | 'annually' | 'yearly' | 'monthly' | 'quarterly' | 'semi' '-'? 'annual' ('ly')? | 'biannual' ('ly')? ;
fragment INSTALLMENT : ('installment' | 'instalment' | 'increment' | 'tranche' | 'amount') 's'? | 'annual' S 'portions' | 'portions' | 'parts' ;
fragment RATIO_PART : (CARDINAL | D+ ('.' D+)?) (S? '(' D+ ')')? ;
fragment QUOTE : ["\u201C\u201D\u201E] ;
fragment APOSTROPHE : ['\u2019] ;
fragment F_QUOTED : ~["\u201C\u201D\u201E()\r\n]+ ;
fragment PLAN_WORD : ('plan' | 'program' | 'programme' | 'arrangement' | 'instruction' | 'contract' | 'agreement') 's'? ;
fragment HELD : 'held' | 'owned' | 'hold' | 'beneficially' S 'owned' ;
fragment NAME_CHAR : LETTER | ['\u2019\-&./0-9] ;
fragment NAME_WORD options { caseInsensitive = false; }
    : (CAPITAL (LETTER | ['\u2019\-&0-9] | '/' LETTER | '.' (LETTER | D))*)
    | [A-Z] '.' ([A-KM-OQ-Z] '.')?
    | [0-9]+ ('-' (LETTER | D)+ | [a-z] LETTER+)?
    | '&'
    ;
fragment NAME_GROUP options { caseInsensitive = false; } : '(' (CAPITAL | D) (LETTER | [\-0-9])* ')' ;
fragment NAMES : NAME_WORD (S (NAME_WORD | NAME_GROUP))* ;
fragment LEGAL_FORM options { caseInsensitive = false; }
    : 'L' S? '.' S? 'P' '.'? | 'LP' | 'LLP' | 'L.L.P.' | 'LLLP' | 'L.L.L.P.' | 'LLC' | 'L.L.C' '.'? | 'Inc' '.'? | 'INC' '.'? | 'Incorporated' | 'Corp' '.'? | 'CORP' '.'? | 'Corporation' | 'CORPORATION'
    | 'Ltd' '.'? | 'LTD' '.'? | 'Limited' | 'LIMITED' | 'Limited Partnership' | 'Limited Liability Company' | 'Co.' | 'Company' | 'COMPANY' | 'N.A.' | 'N.V.' | 'B.V.' | 'S.A.' | 'S.a r.l.' | 'S.\u00E0 r.l.' | 'S.A.R.L.' | 'GmbH' | 'AG' | 'PLC' | 'plc' | 'Partnership' | 'PARTNERSHIP' | 'PLLC' | 'P.C.'
    | 'S.C.A.' | 'SICAV' | 'SCSp' | 'S.C.Sp.'
    | 'Foundation' | 'FOUNDATION'
    ;
fragment TRUST_DATE : D D? '/' D D? '/' D D (D D)? | MONTH S DAY ','? S YEAR ;
fragment F_TRUST options { caseInsensitive = false; }
    : 'Trust' 's'? | 'TRUST' 'S'? | 'GRAT' 's'? | 'Unitrust' | 'Trust Agreement' | 'Trust I' 'I'? 'I'? | 'CRUT'
    ;
fragment TRUST_TAIL options { caseInsensitive = false; }
    : (S ('FBO' | 'fbo' | 'f/b/o' | 'F/B/O' | 'for the benefit of') S NAMES)?
      (','? S ('dated' | 'dtd' '.'? | 'u/a/d' | 'U/A/D' | 'UAD' | 'U/T/D' | 'u/t/d' | 'UTD' | 'u/d/t' | 'U/D/T' | 'under agreement dated' | 'u/a dated' | 'U/A dated' | 'U/A DTD' | 'u/a' | 'U/A') S TRUST_DATE)?
    ;
