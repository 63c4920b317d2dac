package org.section16.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.model.FilingField;
import org.section16.model.FilingVisitor;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/** Checks where values and diagnostics are said to be. */
final class PlaceChecks {
  private final String text;
  private final int[] lines;

  private PlaceChecks(String text) {
    this.text = text;
    this.lines = lines(text);
  }

  static void check(ReadDocument document, RandomGenerator random) {
    assertThat(document.result().diagnostics()).isInOrder(Diagnostic.BY_PLACE);
    PlaceChecks checks = new PlaceChecks(document.text());
    for (Diagnostic diagnostic : document.result().diagnostics()) {
      checks.check(diagnostic.span(), diagnostic);
      diagnostic.cause().ifPresent(cause -> checks.check(cause.span(), cause));
    }
    document.filing().accept(checks.visitor());
    for (Footnote footnote : document.filing().footnotes()) {
      checks.check(footnote.span(), footnote);
      for (FootnoteFact fact : footnote.facts()) {
        checks.check(fact.span(), fact);
      }
    }
  }

  private FilingVisitor visitor() {
    return new FilingVisitor() {
      @Override
      public void visitField(String path, FilingField<?> field, Reported<?> reported) {
        check(reported.span(), path);
      }

      @Override
      public void visitRow(String path, TableEntry row) {
        check(row.span(), path);
      }
    };
  }

  private void check(SourceSpan span, Object what) {
    if (span.end() > text.length()
        || span.line() > lines.length
        || span.start() != lines[span.line() - 1] + span.column() - 1
        || (span.line() < lines.length && span.start() >= lines[span.line()])) {
      assertWithMessage("%s of %s is in the document", span, what).fail();
    }
  }

  /** Where the lines begin. */
  private static int[] lines(String text) {
    int[] lines = new int[16];
    int count = 1;
    for (int at = 1; at <= text.length(); at++) {
      if (isLineEnd(text, at - 1)) {
        lines = count < lines.length ? lines : Arrays.copyOf(lines, 2 * count);
        lines[count++] = at;
      }
    }
    return Arrays.copyOf(lines, count);
  }

  private static boolean isLineEnd(String text, int at) {
    return text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !text.startsWith("\n", at + 1));
  }
}
