package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.AFTER_PERIOD;
import static org.section16.antlr.ExplanationLexer.ANNIVERSARY;
import static org.section16.antlr.ExplanationLexer.AS_FOLLOWS;
import static org.section16.antlr.ExplanationLexer.CHANGE_OF_CONTROL;
import static org.section16.antlr.ExplanationLexer.COLON;
import static org.section16.antlr.ExplanationLexer.DATE;
import static org.section16.antlr.ExplanationLexer.EVENT;
import static org.section16.antlr.ExplanationLexer.EXERCISABLE;
import static org.section16.antlr.ExplanationLexer.FRACTION;
import static org.section16.antlr.ExplanationLexer.HURDLE;
import static org.section16.antlr.ExplanationLexer.INSTALLMENTS;
import static org.section16.antlr.ExplanationLexer.LATER_OF;
import static org.section16.antlr.ExplanationLexer.NAME;
import static org.section16.antlr.ExplanationLexer.NUMBER;
import static org.section16.antlr.ExplanationLexer.OTHER_AVERAGE;
import static org.section16.antlr.ExplanationLexer.PERCENT;
import static org.section16.antlr.ExplanationLexer.PERFORMANCE;
import static org.section16.antlr.ExplanationLexer.REMAINDER;
import static org.section16.antlr.ExplanationLexer.REMAINING;
import static org.section16.antlr.ExplanationLexer.SERVICE;
import static org.section16.antlr.ExplanationLexer.SHARES;
import static org.section16.antlr.ExplanationLexer.SOLD;
import static org.section16.antlr.ExplanationLexer.VEST;
import static org.section16.antlr.ExplanationLexer.WITHHELD;
import static org.section16.antlr.ExplanationLexer.WORD;
import static org.section16.internal.explanation.Sentence.NONE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.SourceSpan;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteFact.Vesting;
import org.section16.model.VestingCondition;

/**
 * Reads how a security vests or becomes exercisable: one fact for all sentences of an explanation.
 */
final class VestingReader implements FactReader {
  private final VestingSchedule schedule = new VestingSchedule();
  private final VestingSteps steps = new VestingSteps(schedule);
  private final Set<VestingCondition> conditions = EnumSet.noneOf(VestingCondition.class);
  private Optional<SourceSpan> span = Optional.empty();
  private boolean isFullyVested;

  /** Whether the steps of the schedule may be in sentences of their own: 'as follows:'. */
  private boolean isInList;

  @Override
  public void read(Sentence sentence) {
    addConditions(sentence);
    boolean vests = VestingVerb.isIn(sentence);
    isInList = vests ? sentence.has(AS_FOLLOWS, COLON) : isInList && isStep(sentence);
    if (!vests && !isInList) {
      return;
    }
    span = Optional.of(span.map(before -> before.to(sentence.span())).orElseGet(sentence::span));
    if (vests) {
      addEvents(sentence);
      isFullyVested |= VestingVerb.isFulfilled(sentence);
    }
    steps.read(sentence, end(sentence), vests);
  }

  /** Returns whether a sentence is a step: {@code 75% on March 1, 2021}. */
  private static boolean isStep(Sentence sentence) {
    int amount = sentence.indexOf(PERCENT, FRACTION, NUMBER, REMAINING, REMAINDER);
    return amount != NONE
        && sentence.hasAfter(amount, sentence.size(), DATE, ANNIVERSARY, AFTER_PERIOD, INSTALLMENTS)
        && !sentence.hasBetween(0, amount, WORD, SHARES, NAME)
        && !sentence.has(SOLD, WITHHELD);
  }

  /** Returns where the schedule ends and exceptions begin: 'provided, however', 'in the event'. */
  private static int end(Sentence sentence) {
    int event = sentence.indexOf(EVENT, CHANGE_OF_CONTROL);
    boolean exception =
        event != NONE
            && (sentence.is(event, CHANGE_OF_CONTROL)
                || sentence.word(event).startsWith("provided")
                || sentence.word(event).startsWith("in the event"));
    return exception ? event : sentence.size();
  }

  private void addConditions(Sentence sentence) {
    if (sentence.has(SERVICE)) {
      conditions.add(VestingCondition.SERVICE);
    }
    boolean priced = sentence.has(OTHER_AVERAGE) && sentence.has(VEST, EXERCISABLE);
    if (priced || sentence.has(PERFORMANCE, HURDLE)) {
      conditions.add(VestingCondition.PERFORMANCE);
    }
    if (sentence.has(CHANGE_OF_CONTROL)) {
      conditions.add(VestingCondition.CHANGE_OF_CONTROL);
    }
  }

  private void addEvents(Sentence sentence) {
    int event = sentence.indexOf(EVENT);
    boolean other =
        event != NONE
            && !sentence.word(event).startsWith("annual")
            && !sentence.has(CHANGE_OF_CONTROL);
    if (other || sentence.has(LATER_OF)) {
      conditions.add(VestingCondition.OTHER);
    }
  }

  @Override
  public List<FootnoteFact> facts() {
    return span.isEmpty()
        ? List.of()
        : List.of(
            new Vesting(
                isFullyVested, schedule.steps(), steps.commencement(), conditions, span.get()));
  }
}
