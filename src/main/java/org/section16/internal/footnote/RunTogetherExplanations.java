package org.section16.internal.footnote;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.antlr.FilingTree;

/**
 * Explanations that begin in the middle of a line, since a converter lost the line feed: {@code
 * held by a trust. (2) The option is fully vested.}
 *
 * <p>A number begins one only if no row begins with it and some value refers to it, after the end
 * of a sentence and written as the first explanation's is.
 */
final class RunTogetherExplanations {
  /** Which it is, where the number stands and where the text after it begins. */
  record Glued(int number, int label, int text) {}

  private static final String BEHIND_SENTENCE = "(?<=[.!?;:)\"\u201D\u2019'])";
  private static final String BLANK = "(?:\\s|&nbsp;|<br ?/?>)";

  private final FilingTree tree;
  private final Set<Integer> referenced;
  private final Set<Integer> atRowStart;

  RunTogetherExplanations(FilingTree tree, Set<Integer> referenced, Set<Integer> atRowStart) {
    this.tree = tree;
    this.referenced = referenced;
    this.atRowStart = atRowStart;
  }

  /** The explanation {@code number} between two offsets, in the style of {@code first}. */
  Optional<Glued> find(int number, ExplanationLabel first, int from, int to) {
    if (first.style().isEmpty() || atRowStart.contains(number) || !referenced.contains(number)) {
      return Optional.empty();
    }
    String label = label(first.style(), number);
    Matcher matcher =
        Pattern.compile(
                BEHIND_SENTENCE
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
        ? Optional.of(new Glued(number, matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** What matches {@code number} in a style, escaped or not. */
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
