/*
 * The sentences of an explanation: one footnote of 'Explanation of Responses', as plain text.
 *
 * A sentence is prose with statements in it. A statement begins with the words that make it one, and continues up to the
 * next; its first token decides which it is. What the words around a statement mean for it, such as '25% of the units
 * vest', is decided by the tree's visitors.
 */
parser grammar ExplanationParser;

options { tokenVocab = ExplanationLexer; }

// The whole explanation
explanation
    : sentence (STOP sentence)* EOF
    ;

// The shares were sold at prices ranging from $18.00 to $18.81
sentence
    : item* statement*
    ;

statement
    : priceRange
    | averagePrice
    | tradingPlan
    | vesting
    | conversion
    | taxWithholding
    | indirectOwnership
    | disclaimer
    | gift
    | plan
    | split
    | continuation
    | noExpiration
    | merger
    ;

// ranging from $18.00 to $18.81 per share
priceRange
    : PRICE_RANGE item*
    ;

// the weighted average sale price of the shares sold
averagePrice
    : (WEIGHTED_AVERAGE | AVERAGE_PRICE) item*
    ;

// a Rule 10b5-1 trading plan adopted by the Reporting Person on February 21, 2013
tradingPlan
    : RULE_10B5_1 item*
    ;

// vest in four equal annual installments beginning January 5, 2014
vesting
    : (VEST | EXERCISABLE) item*
    ;

// represents a contingent right to receive one share
conversion
    : (CONVERT | REPRESENT | UPON_CONVERSION) item*
    ;

// withheld to satisfy tax withholding obligations
taxWithholding
    : WITHHELD item*
    ;

// held of record by The Founders Fund II, LP ("FF-II")
indirectOwnership
    : HELD_BY item*
    ;

// disclaims beneficial ownership
disclaimer
    : DISCLAIM item*
    ;

// a bona fide gift
gift
    : (GIFT | NO_CONSIDERATION) item*
    ;

// the Legg Mason, Inc. Non-Employee Director Equity Plan
plan
    : (PLAN_NAME | KNOWN_PLAN) item*
    ;

// reverse stock split effected by the Issuer on August 16, 2024
split
    : (SPLIT | REVERSE_SPLIT) item*
    ;

// Continued from Footnote 3
continuation
    : CONTINUED item*
    ;

// no expiration date
noExpiration
    : NO_EXPIRATION item*
    ;

// received in the merger
merger
    : (MERGER | MERGER_AGREEMENT) item*
    ;

item
    : date
    | price
    | quantity
    | time
    | name
    | word
    ;

// February 21, 2013
date
    : DATE
    | MONTH_YEAR
    | MONTH_DAY
    ;

// $18.36
price
    : PRICE
    ;

// 25%, one-third, 1,984
quantity
    : PERCENT
    | FRACTION
    | RATIO
    | NUMBER
    | EQUAL_NUMBER
    ;

// the first anniversary, four equal annual installments, over four years
time
    : ANNIVERSARY
    | INSTALLMENTS
    | FIRST_INSTALLMENT
    | PERIOD
    | AFTER_PERIOD
    | EVERY
    | GRANT_DATE
    | COMMENCEMENT_DATE
    ;

// The Founders Fund II, LP ("FF-II")
name
    : ORGANIZATION
    | TRUST_NAME
    | RETIREMENT_ACCOUNT
    | ALIAS
    | COLLECTIVE
    | NAME
    | FORM_WORD
    ;

// any other word, and marks between words
word
    : OTHER_AVERAGE
    | EXERCISE_PRICE
    | PRICES
    | HURDLE
    | SOLD
    | RIGHT_TO_BUY
    | RATABLY
    | THEREAFTER
    | BEGINNING
    | EARLIER_OF
    | LATER_OF
    | LIST_MARK
    | PLAN
    | ADOPTED
    | AMENDED
    | TERMINATED
    | UNDER
    | NOT
    | VESTING_NOUN
    | FULLY
    | REMAINING
    | REMAINDER
    | AS_FOLLOWS
    | EACH
    | SERVICE
    | PERFORMANCE
    | CHANGE_OF_CONTROL
    | EVENT
    | INTO
    | SHARES
    | TAX
    | REPORTING_PERSON
    | POSSESSIVE
    | RELATIVE
    | TRUST
    | ENTITY
    | ESCROW
    | OWNERSHIP
    | GIFT_WORD
    | TRANSFER
    | DISTRIBUTION
    | EXPIRES_UNTIL
    | CLOSING
    | UNDERTAKING
    | ADMISSION
    | EXCEPTION
    | MR
    | QUOTED
    | THE
    | AND
    | OF
    | ON
    | WORD
    | COMMA
    | SEMICOLON
    | COLON
    | OTHER
    ;
