package org.section16.model;

/** A row of Table I, non-derivative securities. */
public sealed interface NonDerivativeEntry extends TableEntry
    permits NonDerivativeTransaction, NonDerivativeHolding {}
