package org.section16.check;

import java.util.ArrayList;
import java.util.List;
import org.section16.model.EntryField;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/** Collects the facts that footnotes of a row state. */
final class RowFacts {
  private RowFacts() {}

  /**
   * A fact and the footnote that states it.
   *
   * @param <F> the kind of fact
   */
  record Stated<F extends FootnoteFact>(F fact, Footnote footnote) {}

  /** Returns whether a footnote of {@code filing} states a fact of this kind. */
  static boolean areStated(Filing filing, Class<? extends FootnoteFact> kind) {
    for (Footnote footnote : filing.footnotes()) {
      for (FootnoteFact fact : footnote.facts()) {
        if (kind.isInstance(fact)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the facts of one kind from the footnotes of {@code row}, each footnote once. */
  static <F extends FootnoteFact> List<Stated<F>> of(TableEntry row, Class<F> kind) {
    List<Footnote> footnotes = new ArrayList<>();
    for (EntryField field : EntryField.of(row)) {
      add(field.in(row), footnotes);
    }
    return of(footnotes, kind);
  }

  /** Returns the facts of one kind from the footnotes of {@code field}, each footnote once. */
  static <F extends FootnoteFact> List<Stated<F>> of(Reported<?> field, Class<F> kind) {
    List<Footnote> footnotes = new ArrayList<>();
    add(field, footnotes);
    return of(footnotes, kind);
  }

  private static void add(Reported<?> field, List<Footnote> footnotes) {
    for (FootnoteReference reference : field.footnotes()) {
      reference.footnote().filter(note -> !footnotes.contains(note)).ifPresent(footnotes::add);
    }
  }

  private static <F extends FootnoteFact> List<Stated<F>> of(
      List<Footnote> footnotes, Class<F> kind) {
    List<Stated<F>> stated = new ArrayList<>();
    for (Footnote footnote : footnotes) {
      for (FootnoteFact fact : footnote.facts()) {
        if (kind.isInstance(fact)) {
          stated.add(new Stated<>(kind.cast(fact), footnote));
        }
      }
    }
    return stated;
  }
}
