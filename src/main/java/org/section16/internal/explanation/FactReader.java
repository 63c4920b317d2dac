package org.section16.internal.explanation;

import java.util.List;
import org.section16.model.FootnoteFact;

/** Reads certain kinds of facts from the sentences of one explanation. */
interface FactReader {
  /** Reads {@code sentence}, the next one of the explanation. */
  void read(Sentence sentence);

  /** Returns the facts that the explanation states, once all of its sentences have been read. */
  List<FootnoteFact> facts();
}
