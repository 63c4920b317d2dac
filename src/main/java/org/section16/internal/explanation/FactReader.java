package org.section16.internal.explanation;

import java.util.List;
import org.section16.model.FootnoteFact;

/** Reads the facts of some kinds out of the sentences of one explanation. */
interface FactReader {
  /** Reads {@code sentence}, the next one of the explanation. */
  void read(Sentence sentence);

  /** What the explanation states, when all of its sentences were read. */
  List<FootnoteFact> facts();
}
