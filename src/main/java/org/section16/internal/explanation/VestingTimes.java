package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.AFTER_PERIOD;
import static org.section16.antlr.ExplanationLexer.AND;
import static org.section16.antlr.ExplanationLexer.ANNIVERSARY;
import static org.section16.antlr.ExplanationLexer.COMMA;
import static org.section16.antlr.ExplanationLexer.COMMENCEMENT_DATE;
import static org.section16.antlr.ExplanationLexer.DATE;
import static org.section16.antlr.ExplanationLexer.EACH;
import static org.section16.antlr.ExplanationLexer.FRACTION;
import static org.section16.antlr.ExplanationLexer.GRANT_DATE;
import static org.section16.antlr.ExplanationLexer.MONTH_DAY;
import static org.section16.antlr.ExplanationLexer.NAME;
import static org.section16.antlr.ExplanationLexer.NUMBER;
import static org.section16.antlr.ExplanationLexer.OF;
import static org.section16.antlr.ExplanationLexer.ON;
import static org.section16.antlr.ExplanationLexer.PERCENT;
import static org.section16.antlr.ExplanationLexer.POSSESSIVE;
import static org.section16.antlr.ExplanationLexer.THE;
import static org.section16.antlr.ExplanationLexer.VEST;
import static org.section16.antlr.ExplanationLexer.WORD;
import static org.section16.internal.explanation.Sentence.NONE;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.section16.model.VestingStep.Delay;
import org.section16.model.VestingStep.TimeUnit;

/** Passes the dates and anniversaries of a sentence to a schedule. */
final class VestingTimes {
  static final Set<String> OVER = Set.of("over", "during", "within", "for", "each");

  private static final Set<String> OTHER_DATES =
      Set.of(
          "granted",
          "filed",
          "awarded",
          "dated",
          "issued",
          "ended",
          "ending",
          "effective",
          "made",
          "reported",
          "reflected",
          "held",
          "commenced",
          "expires",
          "expire",
          "expiring",
          "terminates",
          "acquired",
          "approved",
          "hired",
          "entered");
  private static final Set<String> UNTIL =
      Set.of(
          "through",
          "until",
          "before",
          "prior",
          "ending",
          "ends",
          "expires",
          "expire",
          "following",
          "since",
          "after",
          "ended");
  private static final Set<String> GIVEN = Set.of("granted", "awarded", "received");
  private static final Set<String> LINKS = Set.of("of", "to", "from");
  private static final Set<String> GRANT = Set.of("grant", "issuance");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final VestingSchedule schedule;
  private Optional<LocalDate> commencement = Optional.empty();

  VestingTimes(VestingSchedule schedule) {
    this.schedule = schedule;
  }

  Optional<LocalDate> commencement() {
    return commencement;
  }

  /** {@code on March 1, 2020}, {@code on January 15, 2023, 2024 and 2025}. */
  void date(Sentence sentence, int at) {
    if (sentence.hasBefore(at, 2, AFTER_PERIOD)) {
      return; // The date from which years are counted.
    }
    Optional<LocalDate> day = Calendar.day(sentence.text(at));
    if (day.isEmpty()) {
      schedule.markUnclear();
    } else if (isCommencement(sentence, at)) {
      commencement = day;
    } else if (!isOtherDate(sentence, at)) {
      schedule.date(day.get());
      years(sentence, at + 1, MonthDay.from(day.get()));
    }
  }

  /** {@code the vesting commencement date of March 1, 2020}. */
  private static boolean isCommencement(Sentence sentence, int at) {
    int name = sentence.before(at, 4, COMMENCEMENT_DATE, GRANT_DATE);
    return name != NONE && !sentence.hasBetween(name, at, AND, PERCENT, FRACTION, VEST);
  }

  private static boolean isOtherDate(Sentence sentence, int at) {
    int link = sentence.is(at - 1, ON, THE) ? at - 2 : at - 1;
    return sentence.isWord(link, OTHER_DATES)
        || sentence.hasWordAfter(at, 6, GIVEN)
        || sentence.hasWordBefore(at, 2, UNTIL)
        || sentence.isWord(at - 1, LINKS);
  }

  /** Reads {@code , 2024 and 2025} and returns the index after it. */
  private int years(Sentence sentence, int from, MonthDay day) {
    int at = from;
    while (sentence.is(at, COMMA, AND) || isYear(sentence, at)) {
      if (isYear(sentence, at)) {
        schedule.date(day.atYear(Year.parse(sentence.text(at)).getValue()));
      }
      at++;
    }
    return at;
  }

  private static boolean isYear(Sentence sentence, int at) {
    return sentence.is(at, NUMBER) && YEAR.matcher(sentence.text(at)).matches();
  }

  /**
   * {@code March 1 of 2020 and 2021}, {@code March 1 and June 1, 2020}; a day without a year makes
   * the schedule unclear. Returns the last index that was read.
   */
  int monthDays(Sentence sentence, int at) {
    Optional<MonthDay> day = Calendar.monthDay(sentence.text(at));
    if (day.isPresent() && sentence.is(at + 1, OF, COMMA) && isYear(sentence, at + 2)) {
      return years(sentence, at + 2, day.get()) - 1;
    }
    int last = at + 1;
    while (sentence.is(last, COMMA, AND, MONTH_DAY, ON, EACH)) {
      last++;
    }
    Optional<LocalDate> date =
        sentence.is(last, DATE) ? Calendar.day(sentence.text(last)) : Optional.empty();
    if (date.isEmpty()) {
      schedule.markUnclear();
      return at;
    }
    for (int i = at; i < last; i++) {
      if (sentence.is(i, MONTH_DAY)) {
        int year = date.get().getYear();
        Calendar.monthDay(sentence.text(i)).ifPresent(found -> schedule.date(found.atYear(year)));
      }
    }
    return last - 1;
  }

  /** {@code the first anniversary of the grant date}, {@code each of the first four …}. */
  void anniversary(Sentence sentence, int at) {
    String text = sentence.word(at);
    Optional<String> from = from(sentence, at + 1);
    List<Integer> ordinals = Numerals.ordinals(text);
    boolean months = text.contains("month");
    boolean counted = months || text.contains("-year") || text.contains(" year ");
    int several = Numerals.count(text.replaceFirst("^\\S+\\s", ""));
    if (sentence.is(at - 1, EACH) && text.indexOf(' ') < 0) {
      schedule.every(TimeUnit.YEAR);
    } else if (counted) {
      TimeUnit unit = months ? TimeUnit.MONTH : TimeUnit.YEAR;
      schedule.after(new Delay(Math.max(1, Numerals.count(text)), unit, from));
    } else if (ordinals.size() == 1 && text.contains("ies") && several > 1) {
      schedule.installments(Optional.of(TimeUnit.YEAR), several);
      schedule.after(new Delay(ordinals.get(0), TimeUnit.YEAR, from));
    } else if (ordinals.isEmpty()) {
      schedule.markUnclear();
    } else {
      ordinals.forEach(ordinal -> schedule.after(new Delay(ordinal, TimeUnit.YEAR, from)));
    }
  }

  /** {@code 50% on the first and 50% on the second anniversary}. */
  void ordinal(Sentence sentence, int at) {
    List<Integer> ordinals = Numerals.ordinals(sentence.word(at));
    boolean between =
        sentence.is(at + 1, COMMA, AND)
            && sentence.hasBefore(at, 6, PERCENT, FRACTION, NUMBER)
            && sentence.hasAfter(at, 3, PERCENT, FRACTION, NUMBER);
    int next = sentence.next(at, 12, ANNIVERSARY);
    if (between && !ordinals.isEmpty() && next != NONE) {
      schedule.after(new Delay(ordinals.get(0), TimeUnit.YEAR, from(sentence, next + 1)));
    }
  }

  /** {@code one year after the grant date}; {@code over four years from} is a period. */
  void afterPeriod(Sentence sentence, int at) {
    TimeUnit unit = sentence.word(at).contains("month") ? TimeUnit.MONTH : TimeUnit.YEAR;
    int count = Numerals.count(sentence.text(at));
    if (count > 0 && sentence.hasWordBefore(at, 3, OVER)) {
      schedule.period(count * VestingSchedule.length(unit));
    } else if (count > 0) {
      schedule.after(new Delay(count, unit, from(sentence, at + 1)));
    }
  }

  /** {@code of the date of grant}, {@code of January 2, 2013}. */
  private static Optional<String> from(Sentence sentence, int at) {
    for (int i = at; i < at + 6; i++) {
      if (sentence.is(i, GRANT_DATE) || sentence.isWord(i, GRANT)) {
        return Optional.of("grant");
      }
      if (sentence.is(i, COMMENCEMENT_DATE)) {
        return Optional.of("commencement");
      }
      if (sentence.is(i, DATE)) {
        return Calendar.day(sentence.text(i)).map(LocalDate::toString);
      }
      if (!sentence.is(i, OF, THE, ON, WORD, COMMA, NAME, POSSESSIVE)) {
        return fromNext(sentence, i);
      }
    }
    return Optional.empty();
  }

  /** {@code on the second and 50% on the fourth anniversary of the grant date}. */
  private static Optional<String> fromNext(Sentence sentence, int at) {
    int next = sentence.next(at - 1, 12, ANNIVERSARY);
    return next == NONE ? Optional.empty() : from(sentence, next + 1);
  }
}
