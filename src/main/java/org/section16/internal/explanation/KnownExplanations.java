package org.section16.internal.explanation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.section16.model.FootnoteFact;

/**
 * The facts of explanations read recently. Filers repeat explanations word for word, from row to
 * row and from filing to filing.
 */
final class KnownExplanations {
  private static final int MAX_ENTRIES = 2_000;

  /** Longer explanations do not recur. */
  private static final int MAX_LENGTH = 2_000;

  private static final Map<String, List<FootnoteFact>> KNOWN = new ConcurrentHashMap<>();

  private KnownExplanations() {}

  /** Returns the facts that {@code text} states; their spans point into it. */
  static List<FootnoteFact> facts(String text) {
    List<FootnoteFact> known = KNOWN.get(text);
    if (known != null) {
      return known;
    }
    List<FootnoteFact> read = FactVisitor.read(text);
    if (text.length() <= MAX_LENGTH) {
      if (KNOWN.size() >= MAX_ENTRIES) {
        KNOWN.clear();
      }
      KNOWN.put(text, read);
    }
    return read;
  }
}
