package org.section16.batch;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class PaceTest {
  @Test
  void whatIsQuickIsDoneNowAndThen() {
    Pace pace = Pace.every(1000);
    pace.begin(5000);
    pace.end(5001);

    assertThat(pace.isDue(6000)).isFalse();
    assertThat(pace.isDue(6001)).isTrue();
  }

  @Test
  void whatIsSlowTakesAHundredthOfTheTime() {
    Pace pace = Pace.every(1000);
    pace.begin(5000);
    pace.end(5500);

    assertThat(pace.isDue(55_499)).isFalse();
    assertThat(pace.isDue(55_500)).isTrue();
  }

  @Test
  void alwaysIsAtOnce() {
    Pace pace = Pace.always();
    pace.begin(5000);
    pace.end(5500);

    assertThat(pace.isDue(5500)).isTrue();
  }
}
