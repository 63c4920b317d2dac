package org.section16.output.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same thing said of several places: one entry of the list, with all its places.
 *
 * @param first the one that stands first in the document
 * @param others those after it
 */
record NoticeGroup(Notice first, List<Notice> others) {
  /** What is said: notices with the same words are one finding. */
  private record Words(Notice.Kind kind, String code, String message) {}

  NoticeGroup {
    others = List.copyOf(others);
  }

  /** The groups of {@code notices}, by the first place of each. */
  static List<NoticeGroup> of(List<Notice> notices) {
    Map<Words, List<Notice>> groups = new LinkedHashMap<>();
    for (Notice notice : notices) {
      Words words = new Words(notice.kind(), notice.code(), notice.message());
      groups.computeIfAbsent(words, key -> new ArrayList<>()).add(notice);
    }
    return groups.values().stream()
        .map(group -> new NoticeGroup(group.get(0), group.subList(1, group.size())))
        .toList();
  }
}
