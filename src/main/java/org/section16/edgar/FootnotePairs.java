package org.section16.edgar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.model.Footnote;

/** Which explanation of a document is which of EDGAR's. */
final class FootnotePairs {
  private final Map<Footnote, Footnote> byEdgar = new IdentityHashMap<>();
  private final List<Footnote> others;

  private FootnotePairs(List<Footnote> document) {
    this.others = new ArrayList<>(document);
  }

  /** Pairs what has the same number and text, then the same text, then the same number. */
  static FootnotePairs of(List<Footnote> document, List<Footnote> edgar) {
    FootnotePairs pairs = new FootnotePairs(document);
    pairs.pair(edgar, footnote -> footnote.number() + " " + text(footnote));
    pairs.pair(edgar, FootnotePairs::text);
    pairs.pair(edgar, Footnote::id);
    return pairs;
  }

  private static String text(Footnote footnote) {
    return TextFolding.fold(footnote.text());
  }

  private interface Key {
    String of(Footnote footnote);
  }

  private void pair(List<Footnote> edgar, Key key) {
    if (others.isEmpty()) {
      return;
    }
    Map<String, Deque<Footnote>> left = new HashMap<>();
    for (Footnote footnote : others) {
      left.computeIfAbsent(key.of(footnote), text -> new ArrayDeque<>()).add(footnote);
    }
    for (Footnote footnote : edgar) {
      Deque<Footnote> same = left.getOrDefault(key.of(footnote), new ArrayDeque<>());
      if (!byEdgar.containsKey(footnote) && !same.isEmpty()) {
        Footnote found = same.remove();
        byEdgar.put(footnote, found);
        others.removeIf(other -> other == found);
      }
    }
  }

  /** The document's explanation that is {@code edgar}. */
  Optional<Footnote> printed(Footnote edgar) {
    return Optional.ofNullable(byEdgar.get(edgar));
  }

  /** Those of the document that EDGAR does not have. */
  List<Footnote> others() {
    return List.copyOf(others);
  }
}
