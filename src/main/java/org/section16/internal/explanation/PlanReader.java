package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.HELD_BY;
import static org.section16.antlr.ExplanationLexer.KNOWN_PLAN;
import static org.section16.antlr.ExplanationLexer.NOT;
import static org.section16.antlr.ExplanationLexer.ORGANIZATION;
import static org.section16.antlr.ExplanationLexer.PLAN_NAME;
import static org.section16.antlr.ExplanationLexer.POSSESSIVE;
import static org.section16.antlr.ExplanationLexer.UNDER;
import static org.section16.internal.explanation.Sentence.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteFact.Plan;
import org.section16.model.PlanType;

/**
 * Reads plans under which securities were acquired. Compensation policies and programs do not
 * count.
 */
final class PlanReader implements FactReader {
  /** How many words before the plan 'under' may be. */
  private static final int MAX_DISTANCE = 14;

  private static final Set<String> IN = Set.of("in", "to", "through", "via", "by", "from", "with");
  private static final Set<String> DEFINED = Set.of("defined", "described", "meaning", "set");
  private static final Pattern POSSESSIVE = Pattern.compile("^.*['\u2019]s\\s+|^[Tt]he\\s+");
  private static final Pattern DEFERRAL = Pattern.compile("(?i)\\bdefer");
  private static final Pattern PURCHASE =
      Pattern.compile("(?i)(?:stock|share)s? purchase|\\bESPP\\b");
  private static final Pattern SAVINGS =
      Pattern.compile("(?i)401|savings|thrift|profit.sharing|retirement");
  private static final Pattern DIVIDENDS = Pattern.compile("(?i)dividend reinvestment|\\bDRIP\\b");
  private static final Pattern EQUITY =
      Pattern.compile(
          "(?i)equity|incentive|stock option|share option|omnibus|long.term|performance|award|restricted stock"
              + "|stock plan|share plan|stock compensation|directors?['\u2019]?s?['\u2019]? (?:stock|compensation|plan)");

  private final List<FootnoteFact> facts = new ArrayList<>();

  @Override
  public void read(Sentence sentence) {
    for (int i : sentence.all(PLAN_NAME, KNOWN_PLAN)) {
      if (sentence.is(i, PLAN_NAME)) {
        named(sentence, i);
      } else {
        known(sentence, i);
      }
    }
  }

  private void named(Sentence sentence, int at) {
    boolean company = sentence.is(at - 1, ORGANIZATION);
    String name = POSSESSIVE.matcher(sentence.text(company ? at - 1 : at, at)).replaceFirst("");
    Optional<PlanType> type = type(name);
    boolean program = name.contains("Program");
    if (type.isEmpty()
        || (program && type.get() == PlanType.EQUITY_INCENTIVE)
        || !isSource(sentence, at, type.get())) {
      return;
    }
    facts.add(new Plan(type.get(), Optional.of(name), sentence.span(company ? at - 1 : at, at)));
  }

  private void known(Sentence sentence, int at) {
    Optional<PlanType> type = type(sentence.text(at));
    boolean account = type.filter(PlanReader::isAccount).isPresent();
    if (type.isPresent()
        && ((account && !isDefined(sentence, at)) || isSource(sentence, at, type.get()))) {
      facts.add(new Plan(type.get(), Optional.empty(), sentence.span(at, at)));
    }
  }

  static boolean isAccount(PlanType type) {
    return type == PlanType.SAVINGS || type == PlanType.ESPP;
  }

  private static boolean isSource(Sentence sentence, int at, PlanType type) {
    int under = sentence.before(at, MAX_DISTANCE, UNDER);
    boolean isLinked = under != NONE && !sentence.word(under).startsWith("subject");
    boolean isInside =
        (type != PlanType.EQUITY_INCENTIVE && sentence.hasWordBefore(at, 5, IN))
            || sentence.hasBefore(at, 6, HELD_BY);
    return (isLinked || isInside) && !isDefined(sentence, at) && !sentence.hasBefore(at, 6, NOT);
  }

  private static boolean isDefined(Sentence sentence, int at) {
    return sentence.hasWordBefore(at, 6, DEFINED);
  }

  static Optional<PlanType> type(String name) {
    String text = name.toLowerCase(Locale.ROOT);
    if (DIVIDENDS.matcher(text).find()) {
      return Optional.of(PlanType.DIVIDEND_REINVESTMENT);
    }
    if (PURCHASE.matcher(text).find()) {
      return Optional.of(PlanType.ESPP);
    }
    if (DEFERRAL.matcher(text).find()) {
      return Optional.of(PlanType.DEFERRED_COMPENSATION);
    }
    if (SAVINGS.matcher(text).find()) {
      return Optional.of(PlanType.SAVINGS);
    }
    return EQUITY.matcher(text).find() ? Optional.of(PlanType.EQUITY_INCENTIVE) : Optional.empty();
  }

  @Override
  public List<FootnoteFact> facts() {
    return facts;
  }
}
