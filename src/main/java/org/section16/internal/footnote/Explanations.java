package org.section16.internal.footnote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.antlr.FilingTree;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.footnote.RunTogetherExplanations.Glued;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Row;
import org.section16.model.Footnote;

/**
 * Reads 'Explanation of Responses': a list with numbers ({@code 1.}, {@code (1)}, {@code 1\.}), or
 * with bullets, where the order counts.
 *
 * <p>A number begins the next explanation only if it is written like the first one's and goes on
 * counting; otherwise it belongs to the text.
 */
public final class Explanations {
  /** How many explanations in one line may be lost between two. */
  private static final int MOST_LOST = 2;

  private static final int LONGEST_PAGE_NUMBER = 3;

  private final FilingTree tree;
  private final RunTogetherExplanations glued;
  private final ExplanationLabel first;
  private final DiagnosticSink diagnostics;
  private final List<Footnote> footnotes = new ArrayList<>();
  private OpenFootnote open;

  private Explanations(
      FilingTree tree,
      ExplanationLabel first,
      RunTogetherExplanations glued,
      DiagnosticSink diagnostics) {
    this.tree = tree;
    this.first = first;
    this.glued = glued;
    this.diagnostics = diagnostics;
    this.open = new OpenFootnote(tree, first.number().orElse(1), first.textStart());
  }

  /** The explanations in {@code rows}; values refer to the numbers {@code referenced}. */
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
            tree, labels.get(0), new RunTogetherExplanations(tree, referenced, atRowStart), diagnostics);
    explanations.append(labels.get(0).textStart(), rows.get(0));
    for (int i = 1; i < rows.size(); i++) {
      explanations.read(rows.get(i), labels.get(i));
    }
    explanations.close();
    return explanations.isCountedOut(referenced)
        ? explanations.footnotes
        : explanations.footnotes.stream().map(Explanations::uncertain).toList();
  }

  /** Where no numbers are printed, there must be as many explanations as values refer to. */
  private boolean isCountedOut(Set<Integer> referenced) {
    int last = referenced.isEmpty() ? 0 : Collections.max(referenced);
    return first.number().isPresent() || last == 0 || last == footnotes.size();
  }

  private static Footnote uncertain(Footnote footnote) {
    return footnote.asUncertain();
  }

  private void read(Row row, ExplanationLabel label) {
    boolean again =
        label.isLike(first)
            && first.number().isPresent()
            && label.number().equals(Optional.of(open.number()));
    if (again && open.isText(label.textStart(), end(label.textStart(), row))) {
      diagnostics.report(Diagnostics.explainedAgain(row.span(), open.number()));
    } else if (again
        || (label.isLabelled() && label.isLike(first) && label.follows(open.number()))) {
      close();
      open = new OpenFootnote(tree, label.number().orElse(open.number() + 1), label.textStart());
      append(label.textStart(), row);
    } else {
      if (row.afterBlank()) {
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

  /** {@code 2} in a paragraph of its own: the text may have it, but so may the foot of a page. */
  private void reportLoneNumber(Row row) {
    String text = row.onlyText(LONGEST_PAGE_NUMBER);
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      diagnostics.report(Diagnostics.loneNumber(row.span(), text, open.number()));
    }
  }

  /** A bullet that stands as far left as those with numbers. */
  private boolean isStrayBullet(ExplanationLabel label) {
    return label.bullet()
        && label.number().isEmpty()
        && first.bullet()
        && first.number().isPresent()
        && label.indentation() <= first.indentation();
  }

  private void append(int from, Row row) {
    int to = end(from, row);
    Optional<Glued> next = next(from, to);
    open.append(from, next.map(Glued::label).orElse(to));
    while (next.isPresent()) {
      Glued begin = next.get();
      close();
      open = new OpenFootnote(tree, begin.number(), begin.text());
      diagnostics.report(
          Diagnostics.footnoteInLine(tree.span(begin.label(), begin.text()), open.number()));
      next = next(begin.text(), to);
      open.append(begin.text(), next.map(Glued::label).orElse(to));
    }
  }

  /** The next explanation in the same line; one or two before it may be lost. */
  private Optional<Glued> next(int from, int to) {
    Optional<Glued> next = Optional.empty();
    for (int more = 1; more <= MOST_LOST + 1 && next.isEmpty(); more++) {
      next = glued.find(open.number() + more, first, from, to);
    }
    return next;
  }

  /** Where the text of a row ends, without its last border. */
  private int end(int from, Row row) {
    String source = tree.source();
    int to = row.end();
    while (to > from
        && (source.charAt(to - 1) <= ' ' || (row.outerPipes() && source.charAt(to - 1) == '|'))) {
      to--;
    }
    return to;
  }

  private void close() {
    open.footnote().ifPresent(footnotes::add);
  }
}
