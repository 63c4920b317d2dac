package org.section16.check;

import java.util.ArrayList;
import java.util.List;
import org.section16.model.FilingVisitor;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/** The facts that the footnotes of a row state. */
final class RowFacts {
  private RowFacts() {}

  /**
   * A fact and the footnote that states it.
   *
   * @param <F> the kind of fact
   */
  record Stated<F extends FootnoteFact>(F fact, Footnote footnote) {}

  /** The facts of one kind that the footnotes of {@code row} state, each footnote asked once. */
  static <F extends FootnoteFact> List<Stated<F>> of(TableEntry row, Class<F> kind) {
    List<Footnote> asked = new ArrayList<>();
    row.accept(
        new FilingVisitor() {
          @Override
          public void visitField(String name, Reported<?> field) {
            add(field, asked);
          }
        });
    return of(asked, kind);
  }

  /** The facts of one kind that the footnotes of {@code field} state. */
  static <F extends FootnoteFact> List<Stated<F>> of(Reported<?> field, Class<F> kind) {
    List<Footnote> asked = new ArrayList<>();
    add(field, asked);
    return of(asked, kind);
  }

  private static void add(Reported<?> field, List<Footnote> asked) {
    if (!field.footnotes().isEmpty()) {
      field
          .footnotes()
          .forEach(
              reference ->
                  reference.footnote().filter(note -> !asked.contains(note)).ifPresent(asked::add));
    }
  }

  private static <F extends FootnoteFact> List<Stated<F>> of(List<Footnote> asked, Class<F> kind) {
    List<Stated<F>> stated = new ArrayList<>();
    for (Footnote footnote : asked) {
      for (FootnoteFact fact : footnote.facts()) {
        if (kind.isInstance(fact)) {
          stated.add(new Stated<>(kind.cast(fact), footnote));
        }
      }
    }
    return stated;
  }
}
