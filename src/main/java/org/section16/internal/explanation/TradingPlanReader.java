package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.ADOPTED;
import static org.section16.antlr.ExplanationLexer.AMENDED;
import static org.section16.antlr.ExplanationLexer.DATE;
import static org.section16.antlr.ExplanationLexer.MONTH_YEAR;
import static org.section16.antlr.ExplanationLexer.NOT;
import static org.section16.antlr.ExplanationLexer.ON;
import static org.section16.antlr.ExplanationLexer.PLAN;
import static org.section16.antlr.ExplanationLexer.RULE_10B5_1;
import static org.section16.antlr.ExplanationLexer.SOLD;
import static org.section16.antlr.ExplanationLexer.TERMINATED;
import static org.section16.antlr.ExplanationLexer.UNDER;
import static org.section16.internal.explanation.Sentence.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.SourceSpan;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteFact.TradingPlan;
import org.section16.model.StatedDate;

/**
 * Reads Rule 10b5-1 plans under which transactions were made: 'not pursuant to a Rule 10b5-1 plan'
 * and 'intends to adopt' do not state one.
 */
final class TradingPlanReader implements FactReader {
  /** How many words after 'adopted' a date may be: 'adopted by the Reporting Person on'. */
  private static final int MAX_DISTANCE = 14;

  private static final Set<String> NOT_YET =
      Set.of("may", "intend", "intends", "future", "will", "could", "if", "any", "expects");

  private boolean isMentioned;
  private boolean isUsed;
  private Optional<SourceSpan> span = Optional.empty();
  private final List<StatedDate> adopted = new ArrayList<>();
  private Optional<StatedDate> modified = Optional.empty();
  private Optional<StatedDate> terminated = Optional.empty();

  @Override
  public void read(Sentence sentence) {
    isMentioned |= sentence.has(RULE_10B5_1);
    if (!isMentioned || !sentence.has(RULE_10B5_1, PLAN)) {
      return;
    }
    int rule = sentence.indexOf(RULE_10B5_1);
    int plan = rule != NONE ? rule : sentence.indexOf(PLAN);
    if (isUsed(sentence, rule)) {
      isUsed = true;
    }
    if (rule != NONE && span.isEmpty()) {
      span = Optional.of(sentence.span(rule, rule));
    }
    readDates(sentence, plan);
  }

  private static boolean isUsed(Sentence sentence, int rule) {
    for (int under : sentence.all(UNDER)) {
      int plan = sentence.next(under, 11, RULE_10B5_1, PLAN);
      if (plan != NONE) {
        return !isDenied(sentence, under, plan);
      }
    }
    return rule != NONE
        && !isDenied(sentence, rule, rule)
        && !sentence.hasWord(NOT_YET)
        && (sentence.has(SOLD)
            || (rule < 3 && sentence.size() < 12 && !sentence.has(TERMINATED, AMENDED)));
  }

  private static boolean isDenied(Sentence sentence, int link, int plan) {
    return sentence.hasBetween(link - 6, plan, NOT)
        || sentence.hasWordBetween(link - 6, plan, NOT_YET);
  }

  private void readDates(Sentence sentence, int plan) {
    int role = 0;
    int at = -1;
    boolean found = false;
    for (int i : sentence.all(ADOPTED, AMENDED, TERMINATED, SOLD, DATE, MONTH_YEAR)) {
      int type = sentence.type(i);
      boolean executed =
          type == SOLD
              && sentence.word(i).equals("executed")
              && sentence.is(i - 1, RULE_10B5_1, PLAN);
      if (type == ADOPTED || type == AMENDED || type == TERMINATED || executed) {
        role = executed ? ADOPTED : type;
        at = i;
      } else if ((type == DATE || type == MONTH_YEAR) && role != 0 && i - at <= MAX_DISTANCE) {
        found |= role == ADOPTED;
        take(role, sentence, i);
        role = 0;
      } else if (type == SOLD) {
        role = 0;
      }
    }
    int verb = sentence.indexOf(ADOPTED);
    int date = sentence.first(0, 3, DATE);
    if (!found
        && verb != NONE
        && verb <= plan
        && date != NONE
        && date < verb
        && sentence.is(date - 1, ON)) {
      take(ADOPTED, sentence, date);
    }
  }

  private void take(int role, Sentence sentence, int at) {
    Optional<StatedDate> date =
        sentence.is(at, DATE)
            ? Calendar.day(sentence.text(at)).map(StatedDate::of)
            : Calendar.yearMonth(sentence.text(at)).map(StatedDate::of);
    if (role == ADOPTED) {
      date.filter(found -> !adopted.contains(found)).ifPresent(adopted::add);
    } else if (role == AMENDED) {
      modified = date;
    } else {
      terminated = date;
    }
    if (date.isPresent()) {
      SourceSpan here = sentence.span(at, at);
      span = span.map(before -> before.to(here));
    }
  }

  @Override
  public List<FootnoteFact> facts() {
    if (!isUsed || span.isEmpty()) {
      return List.of();
    }
    if (adopted.size() < 2) {
      return List.of(
          new TradingPlan(adopted.stream().findFirst(), modified, terminated, span.get()));
    }
    List<FootnoteFact> facts = new ArrayList<>();
    for (StatedDate date : adopted) {
      facts.add(new TradingPlan(Optional.of(date), modified, terminated, span.get()));
    }
    return facts;
  }
}
