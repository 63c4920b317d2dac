package org.section16.internal.explanation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.section16.model.FootnoteFact;

/**
 * The facts of explanations that were read lately. Filers repeat them word for word, from row to
 * row and from filing to filing.
 */
final class KnownExplanations {
  private static final int MOST = 2_000;

  /** Longer ones do not recur. */
  private static final int LONGEST = 2_000;

  private static final Map<String, List<FootnoteFact>> KNOWN = new ConcurrentHashMap<>();

  private KnownExplanations() {}

  /** The facts that {@code text} states; their spans point into it. */
  static List<FootnoteFact> facts(String text) {
    List<FootnoteFact> known = KNOWN.get(text);
    if (known != null) {
      return known;
    }
    List<FootnoteFact> read = FactVisitor.read(text);
    if (text.length() <= LONGEST) {
      if (KNOWN.size() >= MOST) {
        KNOWN.clear();
      }
      KNOWN.put(text, read);
    }
    return read;
  }
}
