package org.section16.batch;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class ThrottleTest {
  @Test
  void aQuickActionRunsAtTheMinimumInterval() {
    Throttle throttle = Throttle.every(1000);
    throttle.begin(5000);
    throttle.end(5001);

    assertThat(throttle.isDue(6000)).isFalse();
    assertThat(throttle.isDue(6001)).isTrue();
  }

  @Test
  void aSlowActionTakesAtMostOnePercentOfTheTime() {
    Throttle throttle = Throttle.every(1000);
    throttle.begin(5000);
    throttle.end(5500);

    assertThat(throttle.isDue(55_499)).isFalse();
    assertThat(throttle.isDue(55_500)).isTrue();
  }

  @Test
  void withoutALimitAnActionIsAlwaysDue() {
    Throttle throttle = Throttle.always();
    throttle.begin(5000);
    throttle.end(5500);

    assertThat(throttle.isDue(5500)).isTrue();
  }
}
