package org.section16.internal.footnote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.antlr.FilingTree;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.footnote.RunTogetherExplanations.Start;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Row;
import org.section16.model.Footnote;

/**
 * Reads 'Explanation of Responses': a list with numbers ({@code 1.}, {@code (1)}, {@code 1\.}), or
 * with bullets, where the order gives the numbers.
 *
 * <p>A number begins the next explanation only if it has the style of the first one and continues
 * the count; otherwise it is part of the text.
 */
public final class Explanations {
  /** How many explanations may be missing between two in one line. */
  private static final int MAX_MISSING = 2;

  private static final int MAX_PAGE_NUMBER_LENGTH = 3;

  private final FilingTree tree;
  private final RunTogetherExplanations runTogether;
  private final ExplanationLabel first;
  private final DiagnosticSink diagnostics;
  private final List<Footnote> footnotes = new ArrayList<>();
  private OpenFootnote open;

  private Explanations(
      FilingTree tree,
      ExplanationLabel first,
      RunTogetherExplanations runTogether,
      DiagnosticSink diagnostics) {
    this.tree = tree;
    this.first = first;
    this.runTogether = runTogether;
    this.diagnostics = diagnostics;
    this.open = new OpenFootnote(tree, first.number().orElse(1), first.textStart());
  }

  /**
   * Returns the explanations in {@code all} rows; values refer to the numbers {@code referenced}.
   */
  public static List<Footnote> read(
      FilingTree tree, List<Row> all, Set<Integer> referenced, DiagnosticSink diagnostics) {
    ExplanationLabel.Numbers numbers = ExplanationLabel.numbersOf(all);
    List<Row> rows = new ArrayList<>();
    List<ExplanationLabel> labels = new ArrayList<>();
    Set<Integer> atRowStart = new HashSet<>();
    for (Row row : all) {
      ExplanationLabel label = ExplanationLabel.of(row, numbers);
      label.number().ifPresent(atRowStart::add);
      if (!row.isEmpty()) {
        rows.add(row);
        labels.add(label);
      }
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    Explanations explanations =
        new Explanations(
            tree,
            labels.get(0),
            new RunTogetherExplanations(tree, referenced, atRowStart),
            diagnostics);
    explanations.append(labels.get(0).textStart(), rows.get(0));
    for (int i = 1; i < rows.size(); i++) {
      explanations.read(rows.get(i), labels.get(i));
    }
    explanations.close();
    return explanations.hasCertainNumbers(referenced)
        ? explanations.footnotes
        : explanations.footnotes.stream().map(Explanations::uncertain).toList();
  }

  /**
   * Returns whether the numbers are certain: printed, or as many explanations as values refer to.
   */
  private boolean hasCertainNumbers(Set<Integer> referenced) {
    int last = referenced.isEmpty() ? 0 : Collections.max(referenced);
    return first.number().isPresent() || last == 0 || last == footnotes.size();
  }

  private static Footnote uncertain(Footnote footnote) {
    return footnote.asUncertain();
  }

  private void read(Row row, ExplanationLabel label) {
    boolean isRepeated =
        label.isLike(first)
            && first.number().isPresent()
            && label.number().equals(Optional.of(open.number()));
    if (isRepeated && open.hasText(label.textStart(), end(label.textStart(), row))) {
      diagnostics.report(Diagnostics.explainedAgain(row.span(), open.number()));
    } else if (isRepeated
        || (label.isLabelled() && label.isLike(first) && label.follows(open.number()))) {
      close();
      open = new OpenFootnote(tree, label.number().orElse(open.number() + 1), label.textStart());
      append(label.textStart(), row);
    } else {
      if (row.isAfterBlank()) {
        reportLoneNumber(row);
        open.beginParagraph();
      }
      append(
          label.isLabelled() && !isStrayBullet(label)
              ? ExplanationLabel.contentStart(row)
              : label.textStart(),
          row);
      if (isStrayBullet(label)) {
        diagnostics.report(Diagnostics.bulletWithoutNumber(row.span(), open.number()));
      }
    }
  }

  /** Reports {@code 2} in a paragraph of its own: it may be part of the text, or a page number. */
  private void reportLoneNumber(Row row) {
    String text = row.onlyText(MAX_PAGE_NUMBER_LENGTH);
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      diagnostics.report(Diagnostics.loneNumber(row.span(), text, open.number()));
    }
  }

  /**
   * Returns whether a label is a bullet without a number, indented no further than those with
   * numbers.
   */
  private boolean isStrayBullet(ExplanationLabel label) {
    return label.hasBullet()
        && label.number().isEmpty()
        && first.hasBullet()
        && first.number().isPresent()
        && label.indentation() <= first.indentation();
  }

  private void append(int from, Row row) {
    int to = end(from, row);
    Optional<Start> next = next(from, to);
    open.append(from, next.map(Start::label).orElse(to));
    while (next.isPresent()) {
      Start start = next.get();
      close();
      open = new OpenFootnote(tree, start.number(), start.text());
      diagnostics.report(
          Diagnostics.footnoteInLine(tree.span(start.label(), start.text()), open.number()));
      next = next(start.text(), to);
      open.append(start.text(), next.map(Start::label).orElse(to));
    }
  }

  /** Returns the next explanation in the same line; one or two before it may be missing. */
  private Optional<Start> next(int from, int to) {
    Optional<Start> next = Optional.empty();
    for (int more = 1; more <= MAX_MISSING + 1 && next.isEmpty(); more++) {
      next = runTogether.find(open.number() + more, first, from, to);
    }
    return next;
  }

  /** Returns where the text of a row ends, without its last border. */
  private int end(int from, Row row) {
    String source = tree.source();
    int to = row.end();
    while (to > from
        && (source.charAt(to - 1) <= ' '
            || (row.hasOuterPipes() && source.charAt(to - 1) == '|'))) {
      to--;
    }
    return to;
  }

  private void close() {
    open.footnote().ifPresent(footnotes::add);
  }
}
