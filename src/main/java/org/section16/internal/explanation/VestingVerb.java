package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.AFTER_PERIOD;
import static org.section16.antlr.ExplanationLexer.ANNIVERSARY;
import static org.section16.antlr.ExplanationLexer.AS_FOLLOWS;
import static org.section16.antlr.ExplanationLexer.COLON;
import static org.section16.antlr.ExplanationLexer.DATE;
import static org.section16.antlr.ExplanationLexer.EARLIER_OF;
import static org.section16.antlr.ExplanationLexer.EVERY;
import static org.section16.antlr.ExplanationLexer.EXERCISABLE;
import static org.section16.antlr.ExplanationLexer.EXERCISE_PRICE;
import static org.section16.antlr.ExplanationLexer.FIRST_INSTALLMENT;
import static org.section16.antlr.ExplanationLexer.FRACTION;
import static org.section16.antlr.ExplanationLexer.FULLY;
import static org.section16.antlr.ExplanationLexer.GRANT_DATE;
import static org.section16.antlr.ExplanationLexer.INSTALLMENTS;
import static org.section16.antlr.ExplanationLexer.INTO;
import static org.section16.antlr.ExplanationLexer.NOT;
import static org.section16.antlr.ExplanationLexer.NUMBER;
import static org.section16.antlr.ExplanationLexer.ON;
import static org.section16.antlr.ExplanationLexer.OTHER;
import static org.section16.antlr.ExplanationLexer.PERCENT;
import static org.section16.antlr.ExplanationLexer.PERFORMANCE;
import static org.section16.antlr.ExplanationLexer.PERIOD;
import static org.section16.antlr.ExplanationLexer.PRICE;
import static org.section16.antlr.ExplanationLexer.RATABLY;
import static org.section16.antlr.ExplanationLexer.SHARES;
import static org.section16.antlr.ExplanationLexer.UNDER;
import static org.section16.antlr.ExplanationLexer.VEST;
import static org.section16.internal.explanation.Sentence.NONE;

import java.util.Set;

/** Decides whether a sentence says that something vests, and whether all of it has vested. */
final class VestingVerb {
  private static final Set<String> LATER =
      Set.of("will", "shall", "become", "becomes", "may", "would", "if", "until", "to");
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
  private static final Set<String> TO_BUY = Set.of("for", "to", "into");
  private static final Set<String> NOT_YET = Set.of("until", "upon", "when");
  private static final Set<String> AFTER_VESTING =
      Set.of("in", "over", "as", "occurs", "will", "shall", "is", "begins", "commences");
  private static final Set<String> UPON_EVENT =
      Set.of("prior", "before", "following", "upon", "after", "if", "in");
  private static final Set<String> RELATIVE = Set.of("that");
  private static final Set<String> ALL = Set.of("all");
  private static final Set<String> AS = Set.of("as");

  private VestingVerb() {}

  /** Returns whether {@code sentence} says that something vests. */
  static boolean isIn(Sentence sentence) {
    for (int i : sentence.all(VEST, EXERCISABLE)) {
      boolean verb = sentence.is(i, VEST) ? vests(sentence, i) : isExercisable(sentence, i);
      if (verb && !sentence.hasBefore(i, 3, NOT) && !sentence.hasWordBefore(i, 3, NOT_YET)) {
        return true;
      }
    }
    return false;
  }

  private static boolean vests(Sentence sentence, int at) {
    String word = sentence.word(at);
    if (sentence.isWord(at - 1, RELATIVE) && (word.equals("vested") || !hasTerms(sentence))) {
      return false; // The units that vested.
    }
    return switch (word) {
      case "vest", "vests" -> true;
      case "vesting" ->
          sentence.is(
                  at + 1, COLON, ON, OTHER, AS_FOLLOWS, EXERCISABLE, INSTALLMENTS, EVERY, RATABLY)
              || sentence.isWord(at + 1, AFTER_VESTING)
              || sentence.is(at - 1, PERCENT, FRACTION, FIRST_INSTALLMENT, UNDER);
      default -> !sentence.is(at + 1, SHARES) || sentence.is(at - 1, FULLY);
    };
  }

  private static boolean hasTerms(Sentence sentence) {
    return sentence.has(
        DATE,
        ANNIVERSARY,
        INSTALLMENTS,
        PERCENT,
        FRACTION,
        EVERY,
        PERIOD,
        AFTER_PERIOD,
        EARLIER_OF,
        PERFORMANCE);
  }

  /** Not 'exercisable for one share', and not 'exercisable at $5.00'. */
  private static boolean isExercisable(Sentence sentence, int at) {
    boolean priced = sentence.is(at + 1, ON) && sentence.hasAfter(at + 1, 5, PRICE, EXERCISE_PRICE);
    return !priced && !sentence.isWord(at + 1, TO_BUY) && !sentence.is(at + 1, INTO);
  }

  /** Returns whether {@code sentence} says that all is vested or exercisable now. */
  static boolean isFulfilled(Sentence sentence) {
    for (int i : sentence.all(VEST, EXERCISABLE)) {
      if (!sentence.hasBefore(i, 3, NOT) && !sentence.has(EARLIER_OF) && isFulfilled(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFulfilled(Sentence sentence, int at) {
    boolean all = isAll(sentence, at);
    if (!all && sentence.hasBefore(at, 10, PERCENT, FRACTION)) {
      return false; // Only a part of it.
    }
    boolean state = sentence.is(at, EXERCISABLE) || sentence.word(at).equals("vested");
    boolean later = sentence.hasWordBefore(at, 5, LATER);
    boolean atOnce = sentence.word(at - 1).equals("immediately");
    if (isFully(sentence, at) && !isDated(sentence, at)) {
      return isImmediate(sentence, at, later) || (state && (!later || atOnce));
    }
    if (!state || later) {
      return false;
    }
    return (all && !isDated(sentence, at) && !sentence.hasAfter(at, sentence.size(), DATE))
        || isGranted(sentence, at, all);
  }

  /** {@code vest immediately}, but not 'will vest immediately prior to the closing'. */
  private static boolean isImmediate(Sentence sentence, int at, boolean later) {
    return sentence.word(at + 1).equals("immediately")
        && !later
        && !sentence.isWord(at + 2, UPON_EVENT);
  }

  private static boolean isAll(Sentence sentence, int at) {
    int percent = sentence.before(at, 12, PERCENT);
    return sentence.hasWordBetween(0, at, ALL)
        || (percent != NONE && sentence.text(percent).startsWith("100"));
  }

  private static boolean isFully(Sentence sentence, int at) {
    return (sentence.is(at - 1, FULLY) && sentence.isWord(at - 1, NOW))
        || (sentence.is(at + 1, FULLY) && sentence.isWord(at + 1, NOW));
  }

  private static boolean isDated(Sentence sentence, int at) {
    boolean isDirect = sentence.is(at + 1, ON) && sentence.hasAfter(at, 3, DATE, ANNIVERSARY);
    return isDirect || (sentence.is(at + 2, ON) && sentence.is(at + 3, DATE));
  }

  /** {@code vested on the grant date}. */
  private static boolean isGranted(Sentence sentence, int at, boolean all) {
    boolean link = sentence.is(at + 1, ON) || sentence.isWord(at + 1, AS);
    return link
        && sentence.hasAfter(at, 4, GRANT_DATE)
        && (all || !sentence.has(PERCENT, FRACTION, INSTALLMENTS, NUMBER));
  }
}
