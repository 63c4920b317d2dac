package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.CONVERT;
import static org.section16.antlr.ExplanationLexer.EACH;
import static org.section16.antlr.ExplanationLexer.EQUAL_NUMBER;
import static org.section16.antlr.ExplanationLexer.EXERCISABLE;
import static org.section16.antlr.ExplanationLexer.FRACTION;
import static org.section16.antlr.ExplanationLexer.INTO;
import static org.section16.antlr.ExplanationLexer.NAME;
import static org.section16.antlr.ExplanationLexer.NUMBER;
import static org.section16.antlr.ExplanationLexer.OF;
import static org.section16.antlr.ExplanationLexer.ORGANIZATION;
import static org.section16.antlr.ExplanationLexer.PERCENT;
import static org.section16.antlr.ExplanationLexer.PRICE;
import static org.section16.antlr.ExplanationLexer.PRICE_RANGE;
import static org.section16.antlr.ExplanationLexer.RATIO;
import static org.section16.antlr.ExplanationLexer.REPRESENT;
import static org.section16.antlr.ExplanationLexer.REVERSE_SPLIT;
import static org.section16.antlr.ExplanationLexer.SEMICOLON;
import static org.section16.antlr.ExplanationLexer.SHARES;
import static org.section16.antlr.ExplanationLexer.SPLIT;
import static org.section16.antlr.ExplanationLexer.THE;
import static org.section16.antlr.ExplanationLexer.UPON_CONVERSION;
import static org.section16.antlr.ExplanationLexer.WORD;
import static org.section16.internal.explanation.Sentence.NONE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteFact.Conversion;

/** Reads what one unit converts into, where the number is stated. */
final class ConversionReader implements FactReader {
  /** How many words after the verb the number may be. */
  private static final int MAX_DISTANCE = 18;

  private static final Set<String> UP_TO =
      Set.of("up", "than", "between", "least", "approximately");
  private static final Set<String> FOR = Set.of("for");

  private static final Set<String> TO_BUY = Set.of("for", "to", "into");

  private final List<FootnoteFact> facts = new ArrayList<>();

  @Override
  public void read(Sentence sentence) {
    for (int i : sentence.all(RATIO, CONVERT, REPRESENT, UPON_CONVERSION, EXERCISABLE, EACH)) {
      switch (sentence.type(i)) {
        case RATIO -> ratio(sentence, i);
        case CONVERT -> converted(sentence, i);
        case REPRESENT -> represented(sentence, i);
        case UPON_CONVERSION -> issued(sentence, i);
        case EXERCISABLE -> exercised(sentence, i);
        case EACH -> forEachUnit(sentence, i);
        default -> {}
      }
    }
  }

  /** {@code on a 1:0.75 basis}, or a ratio alone. */
  private void ratio(Sentence sentence, int at) {
    boolean isStated =
        sentence.hasBetween(0, at, CONVERT, REPRESENT, EXERCISABLE)
            || sentence.has(CONVERT)
            || sentence.hasWordBetween(0, at, Set.of("conversion", "settle", "settled"))
            || sentence.size() <= 2;
    if (!isStated || sentence.has(SPLIT, REVERSE_SPLIT)) {
      return;
    }
    String text = sentence.text(at);
    if (text.toLowerCase(java.util.Locale.ROOT).startsWith("share")
        || text.toLowerCase(java.util.Locale.ROOT).startsWith("unit")) {
      add(BigDecimal.ONE, BigDecimal.ONE, sentence, at, at);
      return;
    }
    String[] sides = text.split("(?i)[-\\s\u2013]*(?:for|to|:)[-\\s\u2013]*", 2);
    if (sides.length == 2) {
      Optional<BigDecimal> from = Numerals.number(sides[0]);
      Optional<BigDecimal> to = Numerals.number(sides[1]);
      if (from.isPresent() && to.isPresent()) {
        add(from.get(), to.get(), sentence, at, at);
      }
    }
  }

  /** {@code is convertible at any time into one share}. */
  private void converted(Sentence sentence, int at) {
    int equal = sentence.next(at, MAX_DISTANCE, EQUAL_NUMBER);
    int into = link(sentence, at);
    if (equal != NONE && into != NONE) {
      add(BigDecimal.ONE, BigDecimal.ONE, sentence, at, equal);
    } else if (into != NONE && !sentence.hasBetween(at + 1, into, CONVERT)) {
      int number = number(sentence, into + 1, into + 12);
      if (number != NONE) {
        quantity(sentence, at, number);
      }
    }
  }

  private static int link(Sentence sentence, int verb) {
    int into = sentence.next(verb, MAX_DISTANCE, INTO);
    boolean exchange =
        sentence.word(verb).startsWith("exchange") || sentence.word(verb).startsWith("redeem");
    return into == NONE && exchange ? sentence.nextWord(verb, MAX_DISTANCE, FOR) : into;
  }

  /** {@code represents a contingent right to receive one share}. */
  private void represented(Sentence sentence, int at) {
    boolean isRight = !sentence.word(at).matches("represents|equals|is equal to");
    int number = number(sentence, at + 1, at + (isRight ? MAX_DISTANCE : 4));
    if (number != NONE && (isRight || hasEach(sentence, at))) {
      quantity(sentence, at, number);
    }
  }

  /** {@code issued upon conversion of one share}. */
  private void issued(Sentence sentence, int at) {
    int number = number(sentence, at + 1, at + 3);
    if (number != NONE && hasEach(sentence, at) && isOne(sentence, number)) {
      quantity(sentence, at, number);
    }
  }

  /** {@code each warrant is exercisable for one share}. */
  private void exercised(Sentence sentence, int at) {
    int link = sentence.isWord(at + 1, TO_BUY) ? at + 1 : at + 2;
    if (sentence.isWord(link, TO_BUY) || sentence.is(link, INTO)) {
      int number = number(sentence, link + 1, link + 4);
      if (number != NONE && hasEach(sentence, at)) {
        quantity(sentence, at, number);
      }
    }
  }

  /** {@code one share for each restricted stock unit}. */
  private void forEachUnit(Sentence sentence, int at) {
    if (!sentence.isWord(at - 1, FOR)
        || sentence.has(SPLIT, REVERSE_SPLIT)
        || !sentence.hasAfter(at, 5, SHARES)) {
      return;
    }
    int number = sentence.before(at, 12, NUMBER);
    if (number != NONE
        && isOfShares(sentence, number)
        && !sentence.hasBetween(number, at, INTO)
        && sentence.hasWordBetween(
            0, at, Set.of("receive", "settled", "settle", "converted", "delivered", "issued"))) {
      quantity(sentence, number, number);
    }
  }

  private static int number(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, sentence.size()); i++) {
      if (sentence.is(i, PRICE, PERCENT, SEMICOLON, PRICE_RANGE)) {
        return NONE;
      }
      if (sentence.is(i, NUMBER, FRACTION)) {
        return isOfShares(sentence, i) && !sentence.hasWordBefore(i, 4, UP_TO) ? i : NONE;
      }
    }
    return NONE;
  }

  private static boolean isOfShares(Sentence sentence, int number) {
    for (int i = number + 1; i < number + 9; i++) {
      if (sentence.is(i, SHARES)) {
        return true;
      }
      if (!sentence.is(i, NAME, OF, THE, ORGANIZATION)
          && !(sentence.is(i, WORD) || sentence.is(i, NUMBER))) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasEach(Sentence sentence, int before) {
    return sentence.hasBetween(0, before, EACH)
        || (sentence.hasBetween(0, before, NUMBER) && isOne(sentence, sentence.indexOf(NUMBER)));
  }

  private static boolean isOne(Sentence sentence, int number) {
    return Numerals.number(sentence.text(number))
        .filter(found -> found.compareTo(BigDecimal.ONE) == 0)
        .isPresent();
  }

  /** {@code Two units convert into one share}. */
  private static boolean isOfSeveral(Sentence sentence, int verb) {
    return sentence.is(verb - 1, SHARES) && sentence.is(verb - 2, NUMBER);
  }

  private void quantity(Sentence sentence, int verb, int number) {
    boolean one = isOne(sentence, number);
    boolean each = hasEach(sentence, verb) || sentence.hasAfter(number, 11, EACH);
    if (!each && (!one || isOfSeveral(sentence, verb))) {
      return;
    }
    if (sentence.is(number, FRACTION)) {
      Numerals.fraction(sentence.text(number))
          .filter(org.section16.model.Portion.Fraction.class::isInstance)
          .map(org.section16.model.Portion.Fraction.class::cast)
          .flatMap(ConversionReader::decimal)
          .ifPresent(to -> add(BigDecimal.ONE, to, sentence, verb, number));
    } else {
      Numerals.number(sentence.text(number))
          .ifPresent(to -> add(BigDecimal.ONE, to, sentence, verb, number));
    }
  }

  private static Optional<BigDecimal> decimal(org.section16.model.Portion.Fraction fraction) {
    try {
      return Optional.of(
          BigDecimal.valueOf(fraction.numerator())
              .divide(BigDecimal.valueOf(fraction.denominator())));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private void add(BigDecimal from, BigDecimal to, Sentence sentence, int first, int last) {
    if (from.signum() > 0 && to.signum() > 0) {
      facts.add(
          new Conversion(from, to, sentence.span(Math.min(first, last), Math.max(first, last))));
    }
  }

  @Override
  public List<FootnoteFact> facts() {
    return facts;
  }
}
