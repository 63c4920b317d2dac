package org.section16.internal.footnote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.DiagnosticCode;
import org.section16.antlr.FilingTree;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.footnote.GluedExplanations.Glued;
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
  private final FilingTree tree;
  private final GluedExplanations glued;
  private final ExplanationLabel first;
  private final DiagnosticSink diagnostics;
  private final List<Footnote> footnotes = new ArrayList<>();
  private OpenFootnote open;

  private Explanations(
      FilingTree tree,
      ExplanationLabel first,
      GluedExplanations glued,
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
            tree, labels.get(0), new GluedExplanations(tree, referenced, atRowStart), diagnostics);
    explanations.append(labels.get(0).textStart(), rows.get(0));
    for (int i = 1; i < rows.size(); i++) {
      explanations.read(rows.get(i), labels.get(i));
    }
    explanations.close();
    return explanations.footnotes;
  }

  private void read(Row row, ExplanationLabel label) {
    if (label.isLabelled() && label.isLike(first) && label.follows(open.number())) {
      close();
      open = new OpenFootnote(tree, label.number().orElse(open.number() + 1), label.textStart());
      append(label.textStart(), row);
    } else {
      if (row.afterBlank()) {
        open.beginParagraph();
      }
      append(label.isLabelled() ? ExplanationLabel.contentStart(row) : label.textStart(), row);
    }
  }

  private void append(int from, Row row) {
    int to = end(from, row);
    Optional<Glued> next = glued.find(open.number() + 1, first, from, to);
    open.append(from, next.map(Glued::label).orElse(to));
    while (next.isPresent()) {
      Glued begin = next.get();
      close();
      open = new OpenFootnote(tree, open.number() + 1, begin.text());
      diagnostics.report(
          DiagnosticCode.GLUED_FOOTNOTE,
          tree.span(begin.label(), begin.text()),
          "footnote " + open.number() + " begins in the middle of a line");
      next = glued.find(open.number() + 1, first, begin.text(), to);
      open.append(begin.text(), next.map(Glued::label).orElse(to));
    }
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
