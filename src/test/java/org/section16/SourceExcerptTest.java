package org.section16;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class SourceExcerptTest {
  /** Counts how many characters are read. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long reads;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      reads += end - start;
      return text.substring(start, end);
    }
  }

  @Test
  void anExcerptOfALongLineReadsNoMoreThanItShows() {
    Counted source = new Counted("x".repeat(1_000_000));

    String message = message(500_000, 500_003, 500_001).format("x.md", source);

    assertThat(message)
        .endsWith("\n  …%s%s…\n  %s^~~".formatted("x".repeat(60), "x".repeat(60), " ".repeat(61)));
    assertThat(source.reads).isLessThan(1_000);
  }

  @Test
  void aLineOfTheMaximumWidthIsShownWhole() {
    for (String end : new String[] {"", "\n", "\r\n", "\r"}) {
      String line = "y".repeat(120);

      assertThat(message(3, 5, 4).format("x.md", line + end)).endsWith("\n  " + line + "\n     ^~");
      assertThat(message(119, 120, 120).format("x.md", line + end))
          .endsWith("\n  " + line + "\n  " + " ".repeat(119) + "^");
    }
  }

  @Test
  void aPlaceInsideALineEndingIsShownAtTheEndOfTheLine() {
    assertThat(message(4, 5, 5).format("x.md", "abc\r\ndef")).endsWith("\n  abc\n     ^");
  }

  private static Diagnostic message(int start, int end, int column) {
    return Diagnostic.of(
        DiagnosticCode.UNREADABLE_VALUE, new SourceSpan(start, end, 1, column), "wrong");
  }
}
