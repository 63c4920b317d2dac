package org.section16.internal.footnote;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.antlr.FilingTree;

/**
 * Finds explanations that begin in the middle of a line, because a converter lost the line feed:
 * {@code held by a trust. (2) The option is fully vested.}
 *
 * <p>A number begins one only if it follows the end of a sentence in the style of the first
 * explanation, some value refers to it, and no row begins with it.
 */
final class RunTogetherExplanations {
  /** The number of an explanation, and the offsets of its label and of its text. */
  record Start(int number, int label, int text) {}

  private static final String AFTER_SENTENCE = "(?<=[.!?;:)\"\u201D\u2019'])";
  private static final String BLANK = "(?:\\s|&nbsp;|<br ?/?>)";

  private final FilingTree tree;
  private final Set<Integer> referenced;
  private final Set<Integer> atRowStart;

  RunTogetherExplanations(FilingTree tree, Set<Integer> referenced, Set<Integer> atRowStart) {
    this.tree = tree;
    this.referenced = referenced;
    this.atRowStart = atRowStart;
  }

  /** Returns the explanation {@code number} between two offsets, in the style of {@code first}. */
  Optional<Start> find(int number, ExplanationLabel first, int from, int to) {
    if (first.style().isEmpty() || atRowStart.contains(number) || !referenced.contains(number)) {
      return Optional.empty();
    }
    String label = label(first.style(), number);
    Matcher matcher =
        Pattern.compile(
                AFTER_SENTENCE
                    + "(?:"
                    + label
                    + BLANK
                    + "++(?=[^\\p{Ll}\\s])|"
                    + BLANK
                    + "*+"
                    + label
                    + "(?:"
                    + BLANK
                    + "*+(?=[\"\u201C($]?[\\p{Lu}$])|"
                    + BLANK
                    + "++(?=[\"\u201C($]?\\d)))|(?<=\\p{Ll}{3})"
                    + label
                    + BLANK
                    + "*+(?=[\"\u201C($]?[\\p{Lu}\\d$])")
            .matcher(tree.source())
            .region(Math.min(from, to), to)
            .useTransparentBounds(true);
    return matcher.find()
        ? Optional.of(new Start(number, matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** Returns a pattern of {@code number} in a style, escaped or not. */
  private static String label(String style, int number) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < style.length(); i++) {
      char c = style.charAt(i);
      pattern.append(
          c == '1' ? String.valueOf(number) : "\\\\*+" + Pattern.quote(String.valueOf(c)));
    }
    return pattern.toString();
  }
}
