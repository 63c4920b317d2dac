package org.section16.internal.message;

import static com.google.common.truth.Truth.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrintedNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | $0.00",
        "999 | 999 | $999.00",
        "1000 | 1,000 | $1,000.00",
        "1234567.5 | 1,234,567.5 | $1,234,567.50",
        "18.3654 | 18.3654 | $18.3654",
        "55500.00 | 55,500 | $55,500.00",
        "0.00125 | 0.0012 | $0.0012",
        "-1500 | -1,500 | -$1,500.00"
      })
  void numbersArePrintedAsOnTheForm(BigDecimal number, String amount, String dollars) {
    assertThat(PrintedNumbers.amount(number)).isEqualTo(amount);
    assertThat(PrintedNumbers.price(number)).isEqualTo(dollars);
  }
}
