package org.section16;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DiagnosticCodeTest {
  @ParameterizedTest
  @EnumSource
  void anExplanationIsOneParagraphOfSentences(DiagnosticCode code) {
    assertThat(code.explanation()).doesNotContain("\n");
    assertThat(code.explanation()).doesNotContain("  ");
    assertThat(code.explanation()).matches("[A-Z'].*\\.");
  }

  @ParameterizedTest
  @EnumSource
  void anExampleIsOneLine(DiagnosticCode code) {
    assertThat(code.example()).isNotEmpty();
    assertThat(code.example().lines().count()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void aSourceIsNamed(DiagnosticCode code) {
    assertThat(code.source()).matches("[A-Za-z].*[^.]");
  }

  @ParameterizedTest
  @EnumSource
  void aCodeIsFoundByItsName(DiagnosticCode code) {
    assertThat(code.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(DiagnosticCode.of(code.id()).orElseThrow()).isEqualTo(code);
  }

  @Test
  void anUnknownNameIsNotACode() {
    assertThat(DiagnosticCode.of("ROW_WIDTH").isPresent()).isFalse();
    assertThat(DiagnosticCode.of("row-height").isPresent()).isFalse();
  }
}
