package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.*;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteFact.Vesting;
import org.section16.model.Portion;
import org.section16.model.VestingCondition;
import org.section16.model.VestingStep.Delay;
import org.section16.model.VestingStep.TimeUnit;

/** How a security vests or becomes exercisable. */
final class VestingReader implements FactReader {
  private static final Set<String> LATER =
      Set.of("will", "shall", "become", "becomes", "may", "would", "if", "until", "to");
  private static final Set<String> TO_BUY = Set.of("for", "to", "into");
  private static final Set<String> NOW =
      Set.of(
          "immediately",
          "fully",
          "full",
          "in full",
          "currently",
          "presently",
          "already",
          "entirely");
  private static final Set<String> OVER = Set.of("over", "during", "within", "for", "each");
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
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern UNIT = Pattern.compile("year|annual|month|quarter");

  private final VestingSchedule schedule = new VestingSchedule();
  private final Set<VestingCondition> conditions = EnumSet.noneOf(VestingCondition.class);
  private Optional<SourceSpan> span = Optional.empty();
  private Optional<LocalDate> commencement = Optional.empty();
  private boolean fullyVested;
  private boolean continued;

  @Override
  public void read(Sentence sentence) {
    conditions(sentence, false);
    int verb = sentence.has(VEST, EXERCISABLE) ? verb(sentence) : -1;
    if (verb < 0 && !continued) {
      return;
    }
    if (verb >= 0) {
      conditions(sentence, true);
      span = Optional.of(span.map(before -> before.to(sentence.span())).orElseGet(sentence::span));
      boolean now = isFullyVested(sentence);
      fullyVested |= now;
    }
    int end = sentence.first(0, sentence.size(), EVENT, CHANGE_OF_CONTROL);
    boolean event = end >= 0 && isException(sentence, end);
    readSteps(sentence, event ? end : sentence.size(), verb);
    continued =
        sentence.is(sentence.size() - 1, AS_FOLLOWS, COLON)
            || continued && verb < 0 && sentence.has(DATE, ANNIVERSARY, INSTALLMENTS);
  }

  private static boolean isException(Sentence sentence, int event) {
    return sentence.is(event, CHANGE_OF_CONTROL)
        || sentence.word(event).startsWith("provided")
        || sentence.word(event).startsWith("in the event");
  }

  /** The first word that says that something vests, or -1. */
  private static int verb(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean isVerb =
          sentence.is(i, VEST) && isVerb(sentence, i)
              || sentence.is(i, EXERCISABLE)
                  && !sentence.isWord(i + 1, TO_BUY)
                  && !sentence.is(i + 1, INTO)
                  && !(sentence.is(i + 1, ON) && sentence.hasBetween(i + 2, i + 5, PRICE, EXERCISE_PRICE));
      if (isVerb
          && !sentence.hasBetween(i - 3, i, NOT)
          && !sentence.hasWordBetween(i - 3, i, Set.of("until", "upon", "when"))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasTerms(Sentence sentence) {
    return sentence.has(DATE, ANNIVERSARY, INSTALLMENTS, PERCENT, FRACTION, EVERY, PERIOD, AFTER_PERIOD, EARLIER_OF, PERFORMANCE);
  }

  private static boolean isVerb(Sentence sentence, int at) {
    if (sentence.isWord(at - 1, Set.of("that")) && (sentence.word(at).equals("vested") || !hasTerms(sentence))) {
      return false; // the units that vested
    }
    return switch (sentence.word(at)) {
      case "vest", "vests" -> true;
      case "vesting" ->
          sentence.is(
                  at + 1, COLON, ON, OTHER, AS_FOLLOWS, EXERCISABLE, INSTALLMENTS, EVERY, RATABLY)
              || sentence.isWord(at + 1, Set.of("in", "over", "as", "occurs", "will", "shall", "is", "begins", "commences"))
              || sentence.is(at - 1, PERCENT, FRACTION, FIRST_INSTALLMENT, UNDER);
      default -> !sentence.is(at + 1, SHARES) || sentence.is(at - 1, FULLY);
    };
  }

  private static boolean isFullyVested(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.is(i, VEST, EXERCISABLE) || sentence.hasBetween(i - 3, i, NOT)) {
        continue;
      }
      boolean state = sentence.is(i, EXERCISABLE) || sentence.word(i).equals("vested");
      boolean later = sentence.hasWordBetween(i - 5, i, LATER);
      boolean fully =
          sentence.is(i - 1, FULLY) && sentence.isWord(i - 1, NOW)
              || sentence.is(i + 1, FULLY) && sentence.isWord(i + 1, NOW);
      boolean dated =
          sentence.is(i + 1, ON) && sentence.hasBetween(i + 1, i + 4, DATE, ANNIVERSARY)
              || sentence.is(i + 2, ON) && sentence.is(i + 3, DATE)
              || sentence.hasBetween(0, sentence.size(), EARLIER_OF);
      boolean grant =
          (sentence.is(i + 1, ON) || sentence.isWord(i + 1, Set.of("as")))
              && sentence.hasBetween(i + 1, i + 5, GRANT_DATE);
      boolean all =
          sentence.hasWordBetween(0, i, Set.of("all"))
              || sentence.hasBetween(i - 12, i, PERCENT)
                  && sentence.text(sentence.last(i - 12, i, PERCENT)).startsWith("100");
      boolean part = sentence.hasBetween(i - 10, i, PERCENT, FRACTION) && !all;
      if (part || !state && !(fully && sentence.word(i + 1).equals("immediately"))) {
        continue;
      }
      if (fully
              && (!later || sentence.is(i - 1, FULLY) && sentence.word(i - 1).equals("immediately"))
              && !dated
          || all && state && !later && !dated && !sentence.hasBetween(i, sentence.size(), DATE)
          || grant
              && state
              && !later
              && (fully || all || !sentence.has(PERCENT, FRACTION, INSTALLMENTS, NUMBER))) {
        return true;
      }
    }
    return false;
  }

  private void conditions(Sentence sentence, boolean vests) {
    if (sentence.has(SERVICE)) {
      conditions.add(VestingCondition.SERVICE);
    }
    if (sentence.has(PERFORMANCE, HURDLE)) {
      conditions.add(VestingCondition.PERFORMANCE);
    }
    if (sentence.has(CHANGE_OF_CONTROL)) {
      conditions.add(VestingCondition.CHANGE_OF_CONTROL);
    }
    int event = sentence.first(0, sentence.size(), EVENT);
    boolean other =
        event >= 0
            && !sentence.word(event).startsWith("annual")
            && !sentence.has(CHANGE_OF_CONTROL);
    if (vests && (other || sentence.has(LATER_OF))) {
      conditions.add(VestingCondition.OTHER);
    }
  }

  private void readSteps(Sentence sentence, int end, int verb) {
    boolean inFull = false;
    boolean remaining = false;
    for (int i = 0; i < end; i++) {
      switch (sentence.type(i)) {
        case PERCENT, FRACTION -> {
          portion(sentence, i, remaining);
          remaining = false;
        }
        case REMAINING -> remaining = remaining(sentence, i);
        case REMAINDER -> schedule.portion(new Portion.Rest(), true);
        case NUMBER -> {
          if (isShares(sentence, i)) {
            Numerals.number(sentence.text(i)).ifPresent(shares -> schedule.shares(shares, false));
          }
        }
        case DATE -> date(sentence, i);
        case MONTH_DAY -> i = monthDays(sentence, i);
        case MONTH_YEAR -> schedule.isOdd();
        case ANNIVERSARY -> anniversary(sentence, i);
        case AFTER_PERIOD -> afterPeriod(sentence, i);
        case INSTALLMENTS -> installments(sentence, i);
        case EVERY -> every(sentence, i);
        case PERIOD -> period(sentence, i);
        case RATABLY -> schedule.ratably();
        case EARLIER_OF -> schedule.earlierOf();
        case LATER_OF -> schedule.isOdd();
        case FULLY ->
            inFull |= sentence.word(i).contains("full") || sentence.word(i).equals("cliff");
        case VEST, EXERCISABLE -> {
          inFull = true;
          if (isAtOnce(sentence, i)) {
            schedule.atOnce();
          }
        }
        case SEMICOLON -> {}
        default -> {}
      }
    }
    schedule.end(inFull && verb >= 0);
  }

  private static boolean isAtOnce(Sentence sentence, int at) {
    boolean part = sentence.hasBetween(at - 10, at, PERCENT, FRACTION);
    boolean now =
        sentence.word(at + 1).equals("immediately")
            || sentence.is(at + 1, ON)
                && (sentence.hasBetween(at + 1, at + 4, GRANT_DATE)
                    || sentence.hasWordBetween(at + 1, at + 4, Set.of("grant", "issuance")));
    return part && now;
  }

  private void portion(Sentence sentence, int at, boolean remaining) {
    Optional<Portion> portion =
        sentence.is(at, PERCENT)
            ? Numerals.percent(sentence.text(at))
            : Numerals.fraction(sentence.text(at));
    if (sentence.is(at, PERCENT)
        && sentence.is(at - 2, FRACTION)
        && sentence.text(at - 1).equals("(")) {
      return;
    }
    if (sentence.isWord(at - 1, Set.of("than", "least"))) {
      return;
    }
    if (portion.isPresent()) {
      schedule.portion(portion.get(), remaining);
    } else {
      schedule.isOdd();
    }
  }

  private boolean remaining(Sentence sentence, int at) {
    if (sentence.hasBetween(at + 1, at + 3, PERCENT, FRACTION)) {
      return true;
    }
    int number = sentence.first(at + 1, at + 2, NUMBER);
    if (number >= 0 && isShares(sentence, number)) {
      return true;
    }
    schedule.portion(new Portion.Rest(), true);
    return false;
  }

  private static boolean isShares(Sentence sentence, int at) {
    int shares = sentence.first(at + 1, at + 6, SHARES);
    return shares >= 0
        && !sentence.hasBetween(at + 1, shares, COMMA, AND, PERCENT, ON)
        && !sentence.is(at - 1, REPRESENT, RIGHT_TO_BUY)
        && !sentence.hasBetween(at - 3, at, RIGHT_TO_BUY);
  }

  private void date(Sentence sentence, int at) {
    if (sentence.is(at - 1, OF) && sentence.hasBetween(at - 4, at - 1, ANNIVERSARY)
        || sentence.hasBetween(at - 2, at, AFTER_PERIOD)) {
      return; // from which years are counted
    }
    Optional<LocalDate> day = Calendar.day(sentence.text(at));
    if (day.isEmpty()) {
      schedule.isOdd();
      return;
    }
    boolean commences =
        sentence.hasBetween(at - 4, at, COMMENCEMENT_DATE, GRANT_DATE)
            || sentence.is(at - 2, COMMENCEMENT_DATE);
    if (commences) {
      commencement = day;
      return;
    }
    if (isOtherDate(sentence, at)) {
      return;
    }
    schedule.date(day.get());
    LocalDate date = day.get();
    for (int i = at + 1; i < sentence.size(); i++) {
      if (sentence.is(i, NUMBER) && YEAR.matcher(sentence.text(i)).matches()) {
        date = date.withYear(Integer.parseInt(sentence.text(i)));
        schedule.date(date);
      } else if (!sentence.is(i, COMMA, AND)) {
        break;
      }
    }
  }

  private static boolean isOtherDate(Sentence sentence, int at) {
    int link = sentence.is(at - 1, ON, THE) ? at - 2 : at - 1;
    return sentence.isWord(link, OTHER_DATES)
        || sentence.hasWordBetween(at - 2, at, UNTIL)
        || sentence.isWord(at - 1, Set.of("of", "to", "from"));
  }

  /** {@code March 1 and June 1, 2020}; a day without a year states no date. */
  private int monthDays(Sentence sentence, int at) {
    int year = at + 1;
    while (sentence.is(year, COMMA, AND, MONTH_DAY, ON, EACH)) {
      year++;
    }
    boolean listed = sentence.is(year, DATE);
    Optional<LocalDate> last = listed ? Calendar.day(sentence.text(year)) : Optional.empty();
    boolean years = sentence.is(at + 1, OF, COMMA) && YEAR.matcher(sentence.text(at + 2)).matches();
    Optional<MonthDay> day = Calendar.monthDay(sentence.text(at));
    if (years && day.isPresent()) {
      int i = at + 2;
      while (sentence.is(i, COMMA, AND) || YEAR.matcher(sentence.text(i)).matches()) {
        if (sentence.is(i, NUMBER)) {
          schedule.date(day.get().atYear(Integer.parseInt(sentence.text(i))));
        }
        i++;
      }
      return i - 1;
    }
    if (last.isEmpty()) {
      schedule.isOdd();
      return at;
    }
    for (int i = at; i < year; i++) {
      if (sentence.is(i, MONTH_DAY)) {
        Calendar.monthDay(sentence.text(i))
            .ifPresent(found -> schedule.date(found.atYear(last.get().getYear())));
      }
    }
    return year - 1;
  }

  private void anniversary(Sentence sentence, int at) {
    String text = sentence.word(at);
    Optional<String> from = from(sentence, at + 1);
    boolean each = sentence.is(at - 1, EACH) && !text.contains(" ");
    Matcher unit = UNIT.matcher(text);
    boolean months = unit.find() && unit.group().equals("month");
    List<Integer> ordinals = Numerals.ordinals(text);
    int count =
        months || text.contains("-year") || text.contains(" year ") ? Numerals.count(text) : 0;
    if (each) {
      schedule.every(TimeUnit.YEAR);
    } else if (count > 0) {
      schedule.after(new Delay(count, months ? TimeUnit.MONTH : TimeUnit.YEAR, from));
    } else if (ordinals.size() == 1
        && text.endsWith("ies")
        && Numerals.count(text.replaceFirst("^\\S+\\s", "")) > 1) {
      schedule.installments(
          Optional.of(TimeUnit.YEAR), Numerals.count(text.replaceFirst("^\\S+\\s", "")));
      schedule.after(new Delay(ordinals.get(0), TimeUnit.YEAR, from));
    } else if (!ordinals.isEmpty()) {
      for (int ordinal : ordinals) {
        schedule.after(new Delay(ordinal, TimeUnit.YEAR, from));
      }
    } else {
      schedule.isOdd();
    }
  }

  /** {@code of the date of grant}, {@code of January 2, 2013}. */
  private Optional<String> from(Sentence sentence, int at) {
    for (int i = at; i < at + 6; i++) {
      switch (sentence.type(i)) {
        case GRANT_DATE -> {
          return Optional.of("grant");
        }
        case COMMENCEMENT_DATE -> {
          return Optional.of("commencement");
        }
        case DATE -> {
          return Calendar.day(sentence.text(i)).map(LocalDate::toString);
        }
        case OF, THE, ON, WORD, COMMA, NAME, POSSESSIVE -> {}
        default -> {
          return sentence.word(i).equals("grant") ? Optional.of("grant") : fromNext(sentence, i);
        }
      }
      if (sentence.word(i).equals("grant") || sentence.word(i).equals("issuance")) {
        return Optional.of("grant");
      }
    }
    return Optional.empty();
  }

  /** 'on the second and 50% on the fourth anniversary of the grant date'. */
  private Optional<String> fromNext(Sentence sentence, int at) {
    int next = sentence.first(at, at + 12, ANNIVERSARY);
    return next < 0 ? Optional.empty() : from(sentence, next + 1);
  }

  private void afterPeriod(Sentence sentence, int at) {
    TimeUnit unit = sentence.word(at).contains("month") ? TimeUnit.MONTH : TimeUnit.YEAR;
    int count = Numerals.count(sentence.text(at));
    if (count > 0 && sentence.hasWordBetween(at - 3, at, OVER)) {
      schedule.period(count * VestingSchedule.length(unit));
    } else if (count > 0) {
      schedule.after(new Delay(count, unit, from(sentence, at + 1)));
    }
  }

  private void installments(Sentence sentence, int at) {
    String text = sentence.word(at);
    Matcher number =
        Pattern.compile("^(?:\\d+|[a-z]+(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)")
            .matcher(text);
    int times = number.find() ? Numerals.count(number.group()) : 0;
    schedule.installments(unit(text), times);
  }

  private static Optional<TimeUnit> unit(String text) {
    if (text.contains("semi") || text.startsWith("bi") || text.matches(".*\\b(?:six|6) months.*")) {
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

  private void every(Sentence sentence, int at) {
    String text = sentence.word(at);
    if (text.equals("annual")
        || text.equals("monthly")
            && sentence.is(at + 1, NAME, WORD)
            && !sentence.isWord(at + 1, Set.of("over", "for", "vesting", "basis", "in"))
        || text.equals("quarterly")
            && sentence.isWord(
                at + 1, Set.of("retainer", "fees", "dividend", "dividends", "cash"))) {
      return;
    }
    Optional<TimeUnit> unit = unit(text);
    if (unit.isPresent()) {
      schedule.every(unit.get());
    } else {
      schedule.isOdd();
    }
  }

  private void period(Sentence sentence, int at) {
    if (!sentence.hasWordBetween(at - 4, at, OVER)) {
      return;
    }
    String text = sentence.word(at).toLowerCase(Locale.ROOT);
    int count = text.startsWith("a ") || text.startsWith("an ") ? 1 : Numerals.count(text);
    TimeUnit unit = unit(text.replaceFirst("^\\S+[ -]", "")).orElse(TimeUnit.YEAR);
    if (count > 0) {
      schedule.period(count * VestingSchedule.length(unit));
    }
  }

  @Override
  public List<FootnoteFact> facts() {
    return span.isEmpty()
        ? List.of()
        : List.of(new Vesting(fullyVested, schedule.steps(), commencement, conditions, span.get()));
  }
}
