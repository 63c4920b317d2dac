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

/** Pairs the explanations of a document with those of EDGAR's filing. */
final class FootnotePairs {
  private final List<Footnote> document;
  private final List<Footnote> edgar;

  /** Maps the index of EDGAR's explanation to the index of the document's. */
  private final Map<Integer, Integer> pairs = new HashMap<>();

  private final BitSet paired = new BitSet();

  /** Pairs by number and text, then by text alone, then by number alone. */
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
    Map<String, Deque<Integer>> unpairedByKey = new HashMap<>();
    for (int j = paired.nextClearBit(0); j < document.size(); j = paired.nextClearBit(j + 1)) {
      unpairedByKey.computeIfAbsent(key.apply(document.get(j)), text -> new ArrayDeque<>()).add(j);
    }
    for (int i = 0; i < edgar.size(); i++) {
      Deque<Integer> candidates = unpairedByKey.get(key.apply(edgar.get(i)));
      if (!pairs.containsKey(i) && candidates != null && !candidates.isEmpty()) {
        int found = candidates.remove();
        pairs.put(i, found);
        paired.set(found);
      }
    }
  }

  /** Returns the document's explanation that is paired with EDGAR's at {@code index}. */
  Optional<Footnote> printed(int index) {
    return Optional.ofNullable(pairs.get(index)).map(document::get);
  }

  /** Returns the document's explanations without a partner in EDGAR's filing. */
  List<Footnote> unpaired() {
    List<Footnote> unpaired = new ArrayList<>();
    for (int j = paired.nextClearBit(0); j < document.size(); j = paired.nextClearBit(j + 1)) {
      unpaired.add(document.get(j));
    }
    return unpaired;
  }
}
