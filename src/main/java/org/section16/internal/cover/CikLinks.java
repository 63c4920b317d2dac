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

  /** Tells whether a tag begins a link. */
  static boolean isAnchor(String source, Token tag) {
    return (source.charAt(tag.getStartIndex() + 1) | ' ') == 'a';
  }

  /** The CIK in a link, with ten digits. */
  static Optional<String> in(String source, Token link) {
    int last = link.getStopIndex() - PARAMETER.length();
    for (int at = link.getStartIndex() + 1; at <= last; at++) {
      if ((source.charAt(at) | ' ') == 'c'
          && source.regionMatches(true, at, PARAMETER, 0, PARAMETER.length())) {
        int start = at + PARAMETER.length();
        int end = start;
        while (end <= link.getStopIndex() && Character.isDigit(source.charAt(end))) {
          end++;
        }
        return end > start ? Optional.of(Ciks.of(source.substring(start, end))) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
