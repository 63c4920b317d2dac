package org.section16.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of Table II, derivative securities. */
public sealed interface DerivativeEntry extends TableEntry
    permits DerivativeTransaction, DerivativeHolding {
  /** Returns the conversion or exercise price in dollars. */
  Reported<BigDecimal> conversionOrExercisePrice();

  /** Returns the date exercisable; often only a footnote. */
  Reported<LocalDate> exerciseDate();

  /** Returns the expiration date; often only a footnote. */
  Reported<LocalDate> expirationDate();

  /** Returns the underlying securities. */
  UnderlyingSecurity underlyingSecurity();
}
