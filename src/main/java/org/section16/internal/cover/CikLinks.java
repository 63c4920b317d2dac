package org.section16.internal.cover;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.section16.internal.value.Ciks;

/**
 * CIKs in links to EDGAR: {@code [Wilson John N](/cgi-bin/browse-edgar?CIK=0001234567)}, {@code <a
 * href="/cgi-bin/browse-edgar?action=getcompany&CIK=0001234567">}.
 */
final class CikLinks {
  private static final Pattern CIK = Pattern.compile("(?i)CIK=" + Ciks.DIGITS);

  private CikLinks() {}

  /** Returns whether a tag begins a link. */
  static boolean isAnchor(String source, Token tag) {
    return (source.charAt(tag.getStartIndex() + 1) | ' ') == 'a';
  }

  /** Returns the CIK in a link, with ten digits. */
  static Optional<String> in(String source, Token link) {
    return in(source, link.getStartIndex(), link.getStopIndex() + 1);
  }

  /** Returns the CIK in the first link from {@code start} to {@code end}. */
  static Optional<String> in(String source, int start, int end) {
    Matcher link = CIK.matcher(source).region(start, end);
    return link.find() ? Optional.of(Ciks.of(link.group(1))) : Optional.empty();
  }
}
