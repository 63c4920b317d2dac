package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.ADOPTED;
import static org.section16.antlr.ExplanationLexer.DATE;
import static org.section16.antlr.ExplanationLexer.NOT;
import static org.section16.antlr.ExplanationLexer.ON;
import static org.section16.antlr.ExplanationLexer.OTHER;
import static org.section16.antlr.ExplanationLexer.RATIO;
import static org.section16.antlr.ExplanationLexer.REVERSE_SPLIT;
import static org.section16.antlr.ExplanationLexer.SPLIT;
import static org.section16.antlr.ExplanationLexer.WORD;
import static org.section16.internal.explanation.Sentence.NONE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteFact.Split;

/**
 * Reads share splits that the amounts reflect. 'Subject to adjustment for splits' does not state
 * one.
 */
final class SplitReader implements FactReader {
  private static final Set<String> IF =
      Set.of("if", "event", "any", "subject", "similar", "etc", "would");
  private static final Set<String> DONE =
      Set.of("reflect", "reflects", "reflecting", "adjusted", "result", "effected", "received");

  private final List<FootnoteFact> facts = new ArrayList<>();

  @Override
  public void read(Sentence sentence) {
    if (!sentence.has(SPLIT, REVERSE_SPLIT)) {
      return;
    }
    int split = sentence.indexOf(REVERSE_SPLIT, SPLIT);
    if (split == NONE
        || sentence.hasWordBetween(0, split, IF)
        || sentence.hasBefore(split, 6, NOT)) {
      return;
    }
    int ratio = sentence.before(split, 8, RATIO);
    if (ratio == NONE) {
      ratio = sentence.next(split, 11, RATIO);
    }
    boolean reverse =
        sentence.is(split, REVERSE_SPLIT) || sentence.hasWordBefore(split, 4, Set.of("reverse"));
    Optional<String> stated =
        ratio == NONE ? Optional.empty() : ratio(sentence.text(ratio), reverse);
    if (stated.isEmpty()
        && !(sentence.hasWord(DONE) && sentence.word(split).matches(".*(stock|share).*"))) {
      return;
    }
    int date = sentence.next(split, sentence.size(), DATE);
    Optional<LocalDate> day =
        date == NONE || !sentence.is(date - 1, ON, WORD, ADOPTED, OTHER)
            ? Optional.empty()
            : Calendar.day(sentence.text(date));
    int first = ratio == NONE ? split : Math.min(ratio, split);
    facts.add(
        new Split(
            stated, day, sentence.span(first, day.isPresent() ? date : Math.max(ratio, split))));
  }

  /**
   * Returns {@code 2-for-1}; for a reverse split the smaller number comes first: {@code 1-for-10}.
   */
  private static Optional<String> ratio(String text, boolean reverse) {
    String[] sides = text.split("(?i)[-\\s\u2013]*(?:for|to|:)[-\\s\u2013]*", 2);
    if (sides.length < 2) {
      return Optional.empty();
    }
    Optional<BigDecimal> one = Numerals.number(sides[0]);
    Optional<BigDecimal> other = Numerals.number(sides[1]);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal smaller = one.get().min(other.get());
    BigDecimal larger = one.get().max(other.get());
    return Optional.of(
        (reverse ? smaller : larger).toPlainString()
            + "-for-"
            + (reverse ? larger : smaller).toPlainString());
  }

  @Override
  public List<FootnoteFact> facts() {
    return facts;
  }
}
