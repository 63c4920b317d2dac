package org.section16.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of Table II, derivative securities. */
public sealed interface DerivativeEntry extends TableEntry
    permits DerivativeTransaction, DerivativeHolding {
  /** Conversion or exercise price in dollars. */
  Reported<BigDecimal> conversionOrExercisePrice();

  /** Date exercisable; often only a footnote. */
  Reported<LocalDate> exerciseDate();

  /** Expiration date; often only a footnote. */
  Reported<LocalDate> expirationDate();

  /** The underlying securities. */
  UnderlyingSecurity underlyingSecurity();
}
