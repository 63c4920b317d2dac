package org.section16.internal.cover;

import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.section16.internal.value.Ciks;

/**
 * CIKs that links to EDGAR carry: {@code [Wilson John N](/cgi-bin/browse-edgar?CIK=0001234567)},
 * {@code <a href="/cgi-bin/browse-edgar?action=getcompany&CIK=0001234567">}.
 */
final class CikLinks {
  private static final String PARAMETER = "CIK=";

  private CikLinks() {}

  /** Returns whether a tag begins a link. */
  static boolean isAnchor(String source, Token tag) {
    return (source.charAt(tag.getStartIndex() + 1) | ' ') == 'a';
  }

  /** The CIK in a link, with ten digits. */
  static Optional<String> in(String source, Token link) {
    return in(source, link.getStartIndex(), link.getStopIndex() + 1);
  }

  /** The CIK in the first link from {@code start} to {@code end}. */
  static Optional<String> in(String source, int start, int end) {
    for (int at = start; at <= end - PARAMETER.length(); at++) {
      if ((source.charAt(at) | ' ') == 'c'
          && source.regionMatches(true, at, PARAMETER, 0, PARAMETER.length())) {
        int first = at + PARAMETER.length();
        int last = first;
        while (last < end && Character.isDigit(source.charAt(last))) {
          last++;
        }
        return last > first
            ? Optional.of(Ciks.of(source.substring(first, last)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
