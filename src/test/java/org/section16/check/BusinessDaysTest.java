package org.section16.check;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BusinessDaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01",
        "2024-01-15",
        "2024-02-19",
        "2024-05-27",
        "2021-05-31",
        "2024-06-19",
        "2024-07-04",
        "2024-09-02",
        "2024-10-14",
        "2024-11-11",
        "2024-11-28",
        "2024-12-25"
      })
  void theSecIsClosedOnFederalHolidays(String date) {
    assertThat(BusinessDays.isBusinessDay(LocalDate.parse(date))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-26", "2021-07-05", "2020-07-03", "2021-12-31"})
  void aHolidayOnAWeekendIsObservedOnTheNearestWeekday(String date) {
    assertThat(BusinessDays.isBusinessDay(LocalDate.parse(date))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-06-19", "2024-05-20", "2024-11-21", "2024-12-24", "2024-01-08"})
  void theSecIsOpenOnOtherWeekdays(String date) {
    assertThat(BusinessDays.isBusinessDay(LocalDate.parse(date))).isTrue();
  }

  @Test
  void weekendsDoNotCount() {
    assertThat(BusinessDays.after(LocalDate.of(2024, 3, 7), 2))
        .isEqualTo(LocalDate.of(2024, 3, 11));
  }

  @Test
  void holidaysDoNotCount() {
    assertThat(BusinessDays.after(LocalDate.of(2024, 7, 2), 2)).isEqualTo(LocalDate.of(2024, 7, 5));
  }
}
