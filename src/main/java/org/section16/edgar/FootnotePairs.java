package org.section16.edgar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.section16.model.Footnote;

/** Which explanation of a document is which of EDGAR's. */
final class FootnotePairs {
  private final List<Footnote> document;
  private final List<Footnote> edgar;

  /** For each of EDGAR's the place of the document's. */
  private final Map<Integer, Integer> pairs = new HashMap<>();

  private final BitSet paired = new BitSet();

  /** Pairs what has the same number and text, then the same text, then the same number. */
  FootnotePairs(List<Footnote> document, List<Footnote> edgar) {
    this.document = document;
    this.edgar = edgar;
    pair(footnote -> footnote.number() + " " + text(footnote));
    pair(FootnotePairs::text);
    pair(Footnote::id);
  }

  private static String text(Footnote footnote) {
    return TextFolding.fold(footnote.text());
  }

  private void pair(Function<Footnote, String> key) {
    if (paired.cardinality() == document.size()) {
      return;
    }
    Map<String, Deque<Integer>> left = new HashMap<>();
    for (int j = paired.nextClearBit(0); j < document.size(); j = paired.nextClearBit(j + 1)) {
      left.computeIfAbsent(key.apply(document.get(j)), text -> new ArrayDeque<>()).add(j);
    }
    for (int i = 0; i < edgar.size(); i++) {
      Deque<Integer> same = left.get(key.apply(edgar.get(i)));
      if (!pairs.containsKey(i) && same != null && !same.isEmpty()) {
        int found = same.remove();
        pairs.put(i, found);
        paired.set(found);
      }
    }
  }

  /** The document's explanation that is the one at {@code index} of EDGAR's. */
  Optional<Footnote> printed(int index) {
    return Optional.ofNullable(pairs.get(index)).map(document::get);
  }

  /** Those of the document that EDGAR does not have. */
  List<Footnote> others() {
    List<Footnote> others = new ArrayList<>();
    for (int j = paired.nextClearBit(0); j < document.size(); j = paired.nextClearBit(j + 1)) {
      others.add(document.get(j));
    }
    return others;
  }
}
