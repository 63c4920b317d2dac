package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.ANNIVERSARY;
import static org.section16.antlr.ExplanationLexer.CHANGE_OF_CONTROL;
import static org.section16.antlr.ExplanationLexer.CONTINUED;
import static org.section16.antlr.ExplanationLexer.CONVERT;
import static org.section16.antlr.ExplanationLexer.DISCLAIM;
import static org.section16.antlr.ExplanationLexer.DISTRIBUTION;
import static org.section16.antlr.ExplanationLexer.EVENT;
import static org.section16.antlr.ExplanationLexer.EXERCISE_PRICE;
import static org.section16.antlr.ExplanationLexer.GIFT;
import static org.section16.antlr.ExplanationLexer.MERGER;
import static org.section16.antlr.ExplanationLexer.MERGER_AGREEMENT;
import static org.section16.antlr.ExplanationLexer.NOT;
import static org.section16.antlr.ExplanationLexer.NO_CONSIDERATION;
import static org.section16.antlr.ExplanationLexer.NO_EXPIRATION;
import static org.section16.antlr.ExplanationLexer.OWNERSHIP;
import static org.section16.antlr.ExplanationLexer.SOLD;
import static org.section16.antlr.ExplanationLexer.TAX;
import static org.section16.antlr.ExplanationLexer.TRANSFER;
import static org.section16.antlr.ExplanationLexer.VEST;
import static org.section16.antlr.ExplanationLexer.WITHHELD;
import static org.section16.internal.explanation.Sentence.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteFact.Continuation;
import org.section16.model.FootnoteFact.Disclaimer;
import org.section16.model.FootnoteFact.Gift;
import org.section16.model.FootnoteFact.Merger;
import org.section16.model.FootnoteFact.NoExpiration;
import org.section16.model.FootnoteFact.TaxWithholding;

/** Reads facts with at most one number: a disclaimer, a gift, taxes, a merger. */
final class StatementReader implements FactReader {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Set<String> TO_PAY =
      Set.of(
          "satisfy",
          "satisfaction",
          "cover",
          "pay",
          "payment",
          "paid",
          "fund",
          "settle",
          "for",
          "due",
          "meet",
          "satisfying",
          "paying",
          "covering",
          "discharge");
  private static final Set<String> PAID_WITH =
      Set.of("disposition", "disposed", "settlement", "swap", "net", "payment");
  private static final Set<String> IF =
      Set.of("if", "event", "whether", "any", "unless", "would", "proposed");
  private static final Set<String> MERGED =
      Set.of(
          "received",
          "receive",
          "cancelled",
          "canceled",
          "tendered",
          "disposed",
          "consideration",
          "assumed",
          "cashed",
          "exchange",
          "disposition",
          "consummated",
          "surrendered",
          "issued");

  private final List<FootnoteFact> facts = new ArrayList<>();

  @Override
  public void read(Sentence sentence) {
    for (int i :
        sentence.all(
            DISCLAIM,
            GIFT,
            NO_CONSIDERATION,
            NO_EXPIRATION,
            CONTINUED,
            MERGER,
            MERGER_AGREEMENT,
            TAX,
            EXERCISE_PRICE)) {
      switch (sentence.type(i)) {
        case DISCLAIM -> disclaimer(sentence, i);
        case GIFT -> gift(sentence, i);
        case NO_CONSIDERATION -> transfer(sentence, i);
        case NO_EXPIRATION -> facts.add(new NoExpiration(sentence.span(i, i)));
        case CONTINUED -> continuation(sentence, i);
        case MERGER, MERGER_AGREEMENT -> merger(sentence, i);
        case TAX, EXERCISE_PRICE -> withholding(sentence, i);
        default -> {}
      }
    }
  }

  private void disclaimer(Sentence sentence, int at) {
    int ownership = sentence.next(at, 11, OWNERSHIP);
    int before = sentence.lastBefore(at, OWNERSHIP);
    int other = ownership != NONE ? ownership : before;
    if (other != NONE && !sentence.is(at - 1, NOT)) {
      facts.add(new Disclaimer(sentence.span(Math.min(at, other), Math.max(at, other))));
    }
  }

  private void gift(Sentence sentence, int at) {
    if (sentence.has(CONVERT)
        || sentence.hasBefore(at, 3, NOT)
        || sentence.hasWordBefore(at, 4, IF)) {
      return;
    }
    facts.add(new Gift(sentence.span(at, at)));
  }

  /** {@code transferred to a trust for no consideration}. */
  private void transfer(Sentence sentence, int at) {
    int transfer = sentence.lastBefore(at, TRANSFER);
    if (transfer != NONE
        && !sentence.has(DISTRIBUTION, CONVERT, MERGER)
        && !sentence.hasWordBetween(0, at, IF)) {
      facts.add(new Gift(sentence.span(transfer, at)));
    }
  }

  private void continuation(Sentence sentence, int at) {
    OptionalInt number =
        DIGITS
            .matcher(sentence.text(at))
            .results()
            .mapToInt(m -> Integer.parseInt(m.group()))
            .findFirst();
    facts.add(
        new Continuation(
            number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty(),
            sentence.span(at, at)));
  }

  private void merger(Sentence sentence, int at) {
    if (sentence.hasWordBetween(0, at, IF)
        || sentence.has(CHANGE_OF_CONTROL, ANNIVERSARY)
        || sentence.hasBetween(0, at, EVENT)) {
      return;
    }
    boolean isCombination = sentence.word(at).startsWith("business");
    boolean isDone =
        isCombination
            ? sentence.hasWord(Set.of("consummated"))
                && !sentence.hasAfter(at, sentence.size(), VEST)
            : sentence.has(CONVERT) || sentence.hasWord(MERGED);
    if (isDone && !sentence.hasWord(Set.of("subscription", "escrow"))) {
      facts.add(new Merger(sentence.span(at, at)));
    }
  }

  private void withholding(Sentence sentence, int at) {
    int verb = sentence.indexOf(WITHHELD);
    int sold = sentence.indexOf(SOLD);
    boolean tax = sentence.is(at, TAX);
    boolean sells = sentence.hasBetween(0, at, SOLD) || sentence.hasWordBetween(0, at, PAID_WITH);
    boolean pays = sentence.hasWordBetween(0, at, TO_PAY);
    if (tax && (verb != NONE || (sells && pays)) && isPaid(sentence)) {
      int from = verb != NONE ? verb : Math.max(sold, 0);
      facts.add(
          new TaxWithholding(
              paysExercisePrice(sentence), sentence.span(Math.min(from, at), Math.max(from, at))));
    } else if (!tax && sentence.hasBetween(0, at, WITHHELD) && pays && !sentence.has(TAX)) {
      facts.add(new TaxWithholding(true, sentence.span(verb, at)));
    }
  }

  private static boolean isPaid(Sentence sentence) {
    return !sentence.hasWord(Set.of("income")) || sentence.has(WITHHELD);
  }

  private static boolean paysExercisePrice(Sentence sentence) {
    int price = sentence.indexOf(EXERCISE_PRICE);
    return sentence.hasBetween(0, price, WITHHELD) && sentence.word(price).startsWith("exercise");
  }

  @Override
  public List<FootnoteFact> facts() {
    return facts;
  }
}
