package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.AVERAGE_PRICE;
import static org.section16.antlr.ExplanationLexer.EXERCISE_PRICE;
import static org.section16.antlr.ExplanationLexer.EXPIRES_UNTIL;
import static org.section16.antlr.ExplanationLexer.HURDLE;
import static org.section16.antlr.ExplanationLexer.OTHER_AVERAGE;
import static org.section16.antlr.ExplanationLexer.PRICE;
import static org.section16.antlr.ExplanationLexer.PRICES;
import static org.section16.antlr.ExplanationLexer.PRICE_RANGE;
import static org.section16.antlr.ExplanationLexer.SHARES;
import static org.section16.antlr.ExplanationLexer.SOLD;
import static org.section16.antlr.ExplanationLexer.VEST;
import static org.section16.antlr.ExplanationLexer.WEIGHTED_AVERAGE;
import static org.section16.internal.explanation.Sentence.NONE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.section16.SourceSpan;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteFact.AveragePrice;
import org.section16.model.FootnoteFact.PriceRange;

/**
 * Reads prices of several transactions: a range, or an average. Vesting hurdles and exercise prices
 * do not count.
 */
final class PriceReader implements FactReader {
  /** Words beside an average of market prices, which is taken over days. */
  private static final Set<String> MARKET_AVERAGE =
      Set.of(
          "day",
          "days",
          "day's",
          "trading",
          "preceding",
          "trailing",
          "dividing",
          "determined",
          "calculated",
          "closing");

  private static final Set<String> SAYS_PRICE = Set.of("per", "inclusive");

  private final List<Range> ranges = new ArrayList<>();
  private final List<AveragePrice> averages = new ArrayList<>();
  private boolean hasWeightedAverage;

  private record Range(BigDecimal low, BigDecimal high, SourceSpan span) {}

  @Override
  public void read(Sentence sentence) {
    for (int i : sentence.all(PRICE_RANGE, WEIGHTED_AVERAGE, AVERAGE_PRICE)) {
      if (sentence.is(i, PRICE_RANGE)) {
        range(sentence, i);
      } else {
        average(sentence, i);
      }
    }
  }

  private void range(Sentence sentence, int at) {
    String text = sentence.text(at);
    List<BigDecimal> numbers = Numerals.inDigits(text);
    if (numbers.size() != 2 || !isOfTransactions(sentence, at)) {
      return;
    }
    boolean money = text.codePoints().anyMatch(c -> "$\u20AC\u00A3\u00A5".indexOf(c) >= 0);
    boolean decimals = numbers.stream().anyMatch(number -> number.scale() > 0);
    if (!money
        && !(decimals
            && (sentence.has(PRICES, AVERAGE_PRICE, WEIGHTED_AVERAGE)
                || isPerShare(sentence, at)))) {
      return;
    }
    BigDecimal low = numbers.get(0).min(numbers.get(1));
    BigDecimal high = numbers.get(0).max(numbers.get(1));
    ranges.add(new Range(low, high, sentence.span(at, at)));
  }

  private static boolean isPerShare(Sentence sentence, int at) {
    return sentence.isWord(at + 1, Set.of("per")) && sentence.is(at + 2, SHARES);
  }

  private static boolean isOfTransactions(Sentence sentence, int at) {
    if (sentence.has(HURDLE, VEST, EXPIRES_UNTIL)) {
      return false;
    }
    int exercise = sentence.lastBefore(at, EXERCISE_PRICE);
    int price = sentence.lastBefore(at, PRICES, WEIGHTED_AVERAGE, AVERAGE_PRICE, SOLD);
    boolean market = sentence.isWord(price - 1, Set.of("market", "trading", "closing"));
    if (market && !sentence.has(SOLD)) {
      return false;
    }
    if (exercise > price || (price == NONE && sentence.hasBetween(0, at, OTHER_AVERAGE))) {
      return false;
    }
    return price != NONE
        || sentence.has(PRICES, SOLD, WEIGHTED_AVERAGE, AVERAGE_PRICE)
        || isPerShare(sentence, at)
        || sentence.isWord(at + 2, SAYS_PRICE);
  }

  private void average(Sentence sentence, int at) {
    boolean isWeighted = sentence.is(at, WEIGHTED_AVERAGE);
    boolean price =
        sentence.is(at, AVERAGE_PRICE)
            || sentence.word(at).contains("price")
            || sentence.has(PRICES, PRICE);
    if (sentence.is(at - 1, OTHER_AVERAGE)
        || sentence.has(HURDLE, VEST, EXERCISE_PRICE)
        || !price) {
      return;
    }
    hasWeightedAverage |= isWeighted;
    if (!sentence.hasWord(MARKET_AVERAGE)) {
      averages.add(new AveragePrice(isWeighted, sentence.span(at, at)));
    }
  }

  @Override
  public List<FootnoteFact> facts() {
    List<FootnoteFact> facts = new ArrayList<>();
    for (Range range : ranges) {
      facts.add(new PriceRange(range.low, range.high, hasWeightedAverage, range.span));
    }
    if (facts.isEmpty() && !averages.isEmpty()) {
      facts.add(
          averages.stream().filter(AveragePrice::weighted).findFirst().orElse(averages.get(0)));
    }
    return facts;
  }
}
