package org.section16.output.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Equal notices about several places: one entry of the list, with all its places.
 *
 * @param first the first in the document
 * @param others the others, in the order of the document
 */
record NoticeGroup(Notice first, List<Notice> others) {
  /** The key of a group: notices that are equal apart from their places. */
  private record Key(Notice.Kind kind, String code, String message) {}

  NoticeGroup {
    others = List.copyOf(others);
  }

  /** Groups {@code notices}, in the order of the first place of each group. */
  static List<NoticeGroup> of(List<Notice> notices) {
    Map<Key, List<Notice>> groups = new LinkedHashMap<>();
    for (Notice notice : notices) {
      Key key = new Key(notice.kind(), notice.code(), notice.message());
      groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(notice);
    }
    return groups.values().stream()
        .map(group -> new NoticeGroup(group.get(0), group.subList(1, group.size())))
        .toList();
  }
}
