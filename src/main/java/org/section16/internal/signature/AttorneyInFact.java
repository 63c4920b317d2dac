package org.section16.internal.signature;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Restores the hyphens of 'Attorney-in-Fact', which converters of printed pages lose where they
 * join two lines: {@code Elisabeth F. Craig Attorneyin-fact}.
 */
final class AttorneyInFact {
  private static final Pattern TERM =
      Pattern.compile("(?i)\\b(attorney|atty)(?:-in(?!-)|in-?)fact\\b");

  private static final int FACT = "fact".length();

  private AttorneyInFact() {}

  /** Finds the term without one of its hyphens in {@code name}; the caller checks for a match. */
  static Matcher find(String name) {
    return TERM.matcher(name);
  }

  /** Returns the matched term with both hyphens, in the letters of the document. */
  static String restored(MatchResult term) {
    String text = term.group();
    String in = text.substring(term.group(1).length(), text.length() - FACT).replace("-", "");
    return term.group(1) + "-" + in + "-" + text.substring(text.length() - FACT);
  }
}
