package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.AFTER_PERIOD;
import static org.section16.antlr.ExplanationLexer.AND;
import static org.section16.antlr.ExplanationLexer.ANNIVERSARY;
import static org.section16.antlr.ExplanationLexer.COMMA;
import static org.section16.antlr.ExplanationLexer.DATE;
import static org.section16.antlr.ExplanationLexer.EARLIER_OF;
import static org.section16.antlr.ExplanationLexer.EVERY;
import static org.section16.antlr.ExplanationLexer.EXERCISABLE;
import static org.section16.antlr.ExplanationLexer.FIRST_INSTALLMENT;
import static org.section16.antlr.ExplanationLexer.FRACTION;
import static org.section16.antlr.ExplanationLexer.GRANT_DATE;
import static org.section16.antlr.ExplanationLexer.INSTALLMENTS;
import static org.section16.antlr.ExplanationLexer.LATER_OF;
import static org.section16.antlr.ExplanationLexer.MONTH_DAY;
import static org.section16.antlr.ExplanationLexer.MONTH_YEAR;
import static org.section16.antlr.ExplanationLexer.NAME;
import static org.section16.antlr.ExplanationLexer.NUMBER;
import static org.section16.antlr.ExplanationLexer.OF;
import static org.section16.antlr.ExplanationLexer.ON;
import static org.section16.antlr.ExplanationLexer.PERCENT;
import static org.section16.antlr.ExplanationLexer.PERIOD;
import static org.section16.antlr.ExplanationLexer.RATABLY;
import static org.section16.antlr.ExplanationLexer.REMAINDER;
import static org.section16.antlr.ExplanationLexer.REMAINING;
import static org.section16.antlr.ExplanationLexer.REPRESENT;
import static org.section16.antlr.ExplanationLexer.RIGHT_TO_BUY;
import static org.section16.antlr.ExplanationLexer.SHARES;
import static org.section16.antlr.ExplanationLexer.VEST;
import static org.section16.antlr.ExplanationLexer.WORD;
import static org.section16.internal.explanation.Sentence.NONE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.model.Portion;
import org.section16.model.VestingStep.TimeUnit;

/** Passes the amounts, times and installments of a sentence to a schedule, word by word. */
final class VestingSteps {
  private static final Set<String> THAN = Set.of("than");
  private static final Set<String> AT_LEAST = Set.of("least");
  private static final Set<String> GRANT = Set.of("grant", "issuance");
  private static final Set<String> AFTER_MONTHLY = Set.of("over", "for", "vesting", "basis", "in");
  private static final Set<String> FEES =
      Set.of("retainer", "fees", "dividend", "dividends", "cash");
  private static final Pattern SIX_MONTHS = Pattern.compile("\\b(?:six|6) months");
  private static final Pattern FIRST_NUMBER =
      Pattern.compile(
          "^(?:\\d+|[a-z]+(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|hundred))?)");

  private final VestingSchedule schedule;
  private final VestingTimes times;

  VestingSteps(VestingSchedule schedule) {
    this.schedule = schedule;
    this.times = new VestingTimes(schedule);
  }

  /** Returns the date from which the schedule counts. */
  Optional<LocalDate> commencement() {
    return times.commencement();
  }

  /** Reads the words before {@code end}. */
  void read(Sentence sentence, int end, boolean vests) {
    boolean inFull = false;
    for (int i = 0; i < end; i++) {
      switch (sentence.type(i)) {
        case PERCENT, FRACTION -> portion(sentence, i);
        case REMAINING -> remaining(sentence, i);
        case REMAINDER -> schedule.portion(new Portion.Rest(), true);
        case NUMBER -> shares(sentence, i);
        case MONTH_DAY -> i = times.monthDays(sentence, i);
        case INSTALLMENTS -> installments(sentence, i);
        case EVERY -> every(sentence, i);
        case PERIOD -> period(sentence, i);
        case VEST, EXERCISABLE -> {
          inFull = true;
          verb(sentence, i);
        }
        default -> time(sentence, i);
      }
    }
    schedule.end(inFull && vests && !sentence.has(FIRST_INSTALLMENT));
  }

  private void time(Sentence sentence, int at) {
    switch (sentence.type(at)) {
      case DATE -> times.date(sentence, at);
      case ANNIVERSARY -> times.anniversary(sentence, at);
      case WORD -> times.ordinal(sentence, at);
      case AFTER_PERIOD -> times.afterPeriod(sentence, at);
      case EARLIER_OF -> schedule.earlierOf();
      case RATABLY -> schedule.ratably();
      case MONTH_YEAR, LATER_OF -> schedule.markUnclear();
      default -> {}
    }
  }

  /** {@code 25% vest immediately}, {@code 50% vested upon grant}. */
  private void verb(Sentence sentence, int at) {
    boolean part = sentence.hasBefore(at, 10, PERCENT, FRACTION);
    boolean granted =
        sentence.is(at + 1, ON)
            && (sentence.hasAfter(at, 3, GRANT_DATE) || sentence.hasWordAfter(at, 3, GRANT));
    if (part && (granted || sentence.word(at + 1).equals("immediately"))) {
      schedule.atOnce();
    }
  }

  private void portion(Sentence sentence, int at) {
    boolean isRepeated =
        sentence.is(at, PERCENT)
            && sentence.is(at - 2, FRACTION)
            && sentence.text(at - 1).equals("(");
    if (isRepeated || sentence.isWord(at - 1, THAN)) {
      return;
    }
    if (sentence.isWord(at - 1, AT_LEAST)) {
      schedule.markUnclear();
      return;
    }
    String text = sentence.text(at);
    Optional<Portion> portion =
        sentence.is(at, PERCENT) ? Numerals.percent(text) : Numerals.fraction(text);
    boolean remaining = sentence.hasBefore(at, 2, REMAINING);
    portion.ifPresentOrElse(found -> schedule.portion(found, remaining), schedule::markUnclear);
  }

  /** {@code the remaining units}; an amount after it is read instead. */
  private void remaining(Sentence sentence, int at) {
    if (!sentence.hasAfter(at, 2, PERCENT, FRACTION)) {
      schedule.portion(new Portion.Rest(), true);
    }
  }

  private void shares(Sentence sentence, int at) {
    boolean dated =
        sentence.is(at + 1, ON) && sentence.is(at + 2, DATE); // and 2,000 on May 1, 2021
    if (isOfShares(sentence, at) || dated) {
      Numerals.number(sentence.text(at))
          .filter(shares -> shares.signum() > 0)
          .ifPresentOrElse(schedule::shares, schedule::markUnclear);
    }
  }

  private static boolean isOfShares(Sentence sentence, int at) {
    int shares = sentence.next(at, 5, SHARES);
    return shares != NONE
        && !sentence.hasBetween(at + 1, shares, COMMA, AND, PERCENT, ON)
        && !sentence.is(at - 1, REPRESENT)
        && !sentence.hasBefore(at, 3, RIGHT_TO_BUY);
  }

  private void installments(Sentence sentence, int at) {
    String text = sentence.word(at);
    Matcher number = FIRST_NUMBER.matcher(text);
    schedule.installments(unit(text), number.find() ? Numerals.count(number.group()) : 0);
    if (sentence.is(at + 1, OF) && sentence.is(at + 2, NUMBER, PERCENT, FRACTION)) {
      schedule.eachInstallment();
    }
  }

  private void every(Sentence sentence, int at) {
    String text = sentence.word(at);
    boolean noun =
        text.equals("monthly")
            && sentence.is(at + 1, NAME, WORD)
            && !sentence.isWord(at + 1, AFTER_MONTHLY);
    boolean fees = text.equals("quarterly") && sentence.isWord(at + 1, FEES);
    if (!text.equals("annual") && !noun && !fees) {
      unit(text).ifPresentOrElse(schedule::every, schedule::markUnclear);
    }
  }

  private void period(Sentence sentence, int at) {
    int count = Numerals.count(sentence.text(at));
    if (count > 0 && sentence.hasWordBefore(at, 4, VestingTimes.OVER)) {
      TimeUnit unit = unit(sentence.word(at).replaceFirst("^\\S+?[ -]", "")).orElse(TimeUnit.YEAR);
      schedule.period(count * VestingSchedule.length(unit));
    }
  }

  private static Optional<TimeUnit> unit(String text) {
    if (text.contains("semi") || text.startsWith("bi") || SIX_MONTHS.matcher(text).find()) {
      return Optional.empty();
    }
    if (text.contains("quarter") || text.contains("three months") || text.contains("3 months")) {
      return Optional.of(TimeUnit.QUARTER);
    }
    if (text.contains("month")) {
      return Optional.of(TimeUnit.MONTH);
    }
    return text.contains("year") || text.contains("annual")
        ? Optional.of(TimeUnit.YEAR)
        : Optional.empty();
  }
}
