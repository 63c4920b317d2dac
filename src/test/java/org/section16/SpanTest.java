package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.internal.markdown.PlainText;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.testing.Documents;
import org.section16.testing.FilingFields;

/** Every value can be traced to its place. */
final class SpanTest {
  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void theSpanOfAValueHoldsItsRawText(Path file) {
    ParseResult result = Section16.parse(Documents.read(file));

    for (Map.Entry<String, Reported<?>> entry : FilingFields.reported(result.filing()).entrySet()) {
      Reported<?> field = entry.getValue();
      checkPlace(result.source(), field.span());
      assertWithMessage("text at %s", entry.getKey())
          .that(squeeze(PlainText.of(withoutMarkers(field, result.source()))))
          .contains(squeeze(field.raw()));
      for (FootnoteReference reference : field.footnotes()) {
        checkPlace(result.source(), reference.span());
        assertWithMessage("marker in %s", entry.getKey())
            .that(digits(reference.span().textIn(result.source())))
            .contains(Integer.toString(reference.number()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#filings")
  void aValueThatThePagePrintsHasAPlace(Path file) {
    ParseResult result = Section16.parse(Documents.read(file));

    FilingFields.reported(result.filing())
        .forEach(
            (path, field) -> {
              if (!field.raw().isEmpty()) {
                assertWithMessage("place of %s", path).that(field.span().isEmpty()).isFalse();
              } else if (field.isPresent()) {
                assertWithMessage("evidence of %s", path)
                    .that(field.span())
                    .isNotEqualTo(SourceSpan.NONE);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void theSpanOfAFootnoteHoldsItsText(Path file) {
    ParseResult result = Section16.parse(Documents.read(file));

    for (Footnote footnote : result.filing().footnotes()) {
      checkPlace(result.source(), footnote.span());
      String shown = squeeze(PlainText.of(footnote.span().textIn(result.source())));
      for (String paragraph : footnote.text().split("\n", -1)) {
        assertWithMessage("footnote %s", footnote.number())
            .that(shown)
            .contains(squeeze(paragraph));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void theSpanOfADiagnosticIsInTheDocument(Path file) {
    ParseResult result = Section16.parse(Documents.read(file));

    for (Diagnostic diagnostic : result.diagnostics()) {
      checkPlace(result.source(), diagnostic.span());
    }
  }

  private static void checkPlace(String source, SourceSpan span) {
    assertThat(span.end()).isAtMost(source.length());
    String before = source.substring(0, span.start());
    String[] lines = before.split("\r\n|\r(?!\n)|\n", -1);
    assertThat(span.line()).isEqualTo(lines.length);
    assertThat(span.column()).isEqualTo(lines[lines.length - 1].length() + 1);
  }

  private static String withoutMarkers(Reported<?> field, String source) {
    StringBuilder text = new StringBuilder(field.span().textIn(source));
    int start = field.span().start();
    field.footnotes().stream()
        .map(FootnoteReference::span)
        .distinct()
        .filter(marker -> marker.start() >= start && marker.end() <= field.span().end())
        .sorted(Comparator.comparingInt(SourceSpan::start).reversed())
        .forEach(marker -> text.delete(marker.start() - start, marker.end() - start));
    return text.toString();
  }

  /** Without white space, since texts are on one line. */
  private static String squeeze(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String digits(String marker) {
    StringBuilder digits = new StringBuilder();
    marker.codePoints().map(c -> superscript(c)).forEach(digits::appendCodePoint);
    return digits.toString();
  }

  private static int superscript(int c) {
    return switch (c) {
      case '\u00B9' -> '1';
      case '\u00B2' -> '2';
      case '\u00B3' -> '3';
      default -> c == '\u2070' || (c >= '\u2074' && c <= '\u2079') ? c - '\u2070' + '0' : c;
    };
  }
}
