package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.ALIAS;
import static org.section16.antlr.ExplanationLexer.AND;
import static org.section16.antlr.ExplanationLexer.COLLECTIVE;
import static org.section16.antlr.ExplanationLexer.COLON;
import static org.section16.antlr.ExplanationLexer.COMMA;
import static org.section16.antlr.ExplanationLexer.EACH;
import static org.section16.antlr.ExplanationLexer.ENTITY;
import static org.section16.antlr.ExplanationLexer.FORM_WORD;
import static org.section16.antlr.ExplanationLexer.HELD_BY;
import static org.section16.antlr.ExplanationLexer.KNOWN_PLAN;
import static org.section16.antlr.ExplanationLexer.LIST_MARK;
import static org.section16.antlr.ExplanationLexer.MR;
import static org.section16.antlr.ExplanationLexer.NAME;
import static org.section16.antlr.ExplanationLexer.NOT;
import static org.section16.antlr.ExplanationLexer.NUMBER;
import static org.section16.antlr.ExplanationLexer.OF;
import static org.section16.antlr.ExplanationLexer.ORGANIZATION;
import static org.section16.antlr.ExplanationLexer.PLAN_NAME;
import static org.section16.antlr.ExplanationLexer.POSSESSIVE;
import static org.section16.antlr.ExplanationLexer.RELATIVE;
import static org.section16.antlr.ExplanationLexer.RETIREMENT_ACCOUNT;
import static org.section16.antlr.ExplanationLexer.SEMICOLON;
import static org.section16.antlr.ExplanationLexer.SHARES;
import static org.section16.antlr.ExplanationLexer.THE;
import static org.section16.antlr.ExplanationLexer.TRUST;
import static org.section16.antlr.ExplanationLexer.TRUST_NAME;
import static org.section16.antlr.ExplanationLexer.UNDER;
import static org.section16.antlr.ExplanationLexer.WORD;
import static org.section16.internal.explanation.Sentence.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.section16.SourceSpan;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteFact.IndirectOwnership;
import org.section16.model.HolderRelation;

/** Reads who holds the securities. Short names are replaced with the full ones. */
final class HolderReader implements FactReader {
  private static final Set<String> SECURITIES =
      Set.of(
          "securities",
          "security",
          "stock",
          "these",
          "interests",
          "notes",
          "shares",
          "they",
          "all");
  private static final Set<String> OTHER_CONTEXT =
      Set.of("wholly", "equity", "entity", "controlled", "managed", "which", "company");
  private static final Set<String> BY = Set.of("by", "through");
  private static final Set<String> HOLDS = Set.of("holds", "owns");
  private static final Set<String> BENEFIT =
      Set.of("for", "benefit", "established", "fbo", "in", "account");

  private final Aliases aliases = new Aliases();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<FootnoteFact> facts = new ArrayList<>();

  @Override
  public void read(Sentence sentence) {
    aliases.read(sentence);
    sentences.add(sentence);
  }

  @Override
  public List<FootnoteFact> facts() {
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.is(i, HELD_BY) && isOfSecurities(sentence, i)) {
          list(sentence, i, i + 1);
        } else if (sentence.is(i - 1, ORGANIZATION, TRUST_NAME)
            && sentence.is(i + 1, NUMBER)
            && sentence.isWord(i, HOLDS)) {
          add(Aliases.withArticle(sentence, i - 1), sentence.span(i - 1, i));
        }
      }
      if (sentence.word(0).equals("by") && sentence.size() < 12) {
        list(sentence, 0, 1);
      }
    }
    return facts;
  }

  private static boolean isOfSecurities(Sentence sentence, int at) {
    if (at < 3 || sentence.is(at - 1, COLON, SEMICOLON)) {
      return true;
    }
    boolean isOwned = !sentence.word(at).contains("held") && !sentence.word(at).startsWith("hold");
    int from = at - (isOwned ? 7 : 10);
    return (sentence.hasBetween(from, at, SHARES)
            || sentence.hasWordBetween(from, at, SECURITIES)
            || sentence.isWord(at - 1, Set.of("as")))
        && !sentence.hasWordBefore(at, isOwned ? 4 : 2, OTHER_CONTEXT)
        && !sentence.hasBefore(at, 2, NOT);
  }

  /** {@code each of A, L.P., B, L.P. and C, LLC}. */
  private void list(Sentence sentence, int verb, int from) {
    int at = from;
    while (sentence.is(at, EACH, LIST_MARK, COLON)) {
      at++;
    }
    int end = holder(sentence, verb, at);
    while (end > 0) {
      int next = end;
      while (sentence.is(next, ALIAS, COLLECTIVE)) {
        next++;
      }
      int joint = next;
      while (sentence.is(next, COMMA, AND, LIST_MARK) || sentence.text(next).equals("/")) {
        next++;
      }
      boolean and = sentence.hasBetween(joint, next, AND);
      if (and && sentence.isWord(next, BY)) {
        next++;
      }
      boolean ofFamily = isRelative(sentence, next) && !sentence.hasBetween(at, end, TRUST);
      boolean isContinued =
          next > joint
              && (isName(sentence, next)
                  || (ofFamily && (and || sentence.is(end - 1, RELATIVE)))
                  || (and && isPlainName(sentence, next)));
      at = next;
      end = isContinued ? holder(sentence, verb, at) : NONE;
    }
  }

  /** Returns whether a relative is at {@code at}: {@code his wife}, {@code son}. */
  private static boolean isRelative(Sentence sentence, int at) {
    return sentence.is(sentence.is(at, POSSESSIVE) ? at + 1 : at, RELATIVE);
  }

  private boolean isName(Sentence sentence, int at) {
    int name = sentence.is(at, THE) ? at + 1 : at;
    return sentence.is(name, ORGANIZATION, TRUST_NAME, RETIREMENT_ACCOUNT)
        || (sentence.is(name, NAME) && aliases.isAlias(run(sentence, name)));
  }

  private static boolean isPlainName(Sentence sentence, int at) {
    return sentence.is(sentence.is(at, THE) ? at + 1 : at, NAME);
  }

  /** Adds the holder at {@code at} and returns the index after it, or -1 if there is none. */
  private int holder(Sentence sentence, int verb, int at) {
    int name = sentence.is(at, THE) ? at + 1 : at;
    if (sentence.is(name, ORGANIZATION, TRUST_NAME, RETIREMENT_ACCOUNT)) {
      if (aliases.isAlias(sentence.text(name))) {
        expand(sentence.text(name), sentence.span(verb, name));
      } else {
        add(Aliases.withArticle(sentence, name), sentence.span(verb, name));
      }
      return name + 1;
    }
    int plan = account(sentence, name);
    if (plan != NONE) {
      facts.add(
          new IndirectOwnership(
              sentence.text(at, plan), HolderRelation.PLAN, sentence.span(verb, plan)));
      return plan + 1;
    }
    if (sentence.is(name, POSSESSIVE) || isPossessive(sentence, name)) {
      return possessed(sentence, verb, at, name);
    }
    if (sentence.is(name, TRUST, ENTITY, NAME) && aliases.isAlias(run(sentence, name))) {
      int end = runEnd(sentence, name);
      expand(run(sentence, name), sentence.span(verb, name));
      return end;
    }
    if (sentence.is(name, TRUST)) {
      return trust(sentence, verb, at, name);
    }
    if (sentence.is(name, NAME) || (sentence.is(name, ENTITY) && sentence.is(at, THE))) {
      return plainName(sentence, verb, at, name);
    }
    return sentence.is(name, RELATIVE) && !sentence.is(at, THE)
        ? relative(sentence, verb, at, name)
        : NONE;
  }

  /** Returns where a plan such as {@code the issuer's 401(k) plan} ends, or -1. */
  private static int account(Sentence sentence, int at) {
    int plan = at;
    while (plan < at + 4
        && (sentence.is(plan, POSSESSIVE, NAME, ORGANIZATION)
            || (sentence.is(plan, WORD) && sentence.text(plan).matches(".*['\u2019]s?$")))) {
      plan++;
    }
    boolean isAccount =
        sentence.is(plan, KNOWN_PLAN, PLAN_NAME)
            && PlanReader.type(sentence.text(plan)).filter(PlanReader::isAccount).isPresent();
    return isAccount ? plan : NONE;
  }

  private static boolean isPossessive(Sentence sentence, int at) {
    int last = sentence.is(at, MR) ? at + 1 : at;
    while (sentence.is(last, NAME) && sentence.is(last + 1, NAME)) {
      last++; // John Smith's wife
    }
    return sentence.is(last, NAME)
        && sentence.text(last).matches(".*['\u2019]s$")
        && sentence.is(last + 1, RELATIVE, TRUST, RETIREMENT_ACCOUNT);
  }

  /** {@code the Reporting Person's spouse}, {@code Mr. Cook's trust}. */
  private int possessed(Sentence sentence, int verb, int at, int name) {
    int last = sentence.next(name, 4, RELATIVE, TRUST, RETIREMENT_ACCOUNT, ENTITY, KNOWN_PLAN);
    if (last == NONE || sentence.hasBetween(name + 1, last, COMMA, UNDER, OF, AND)) {
      return NONE;
    }
    facts.add(
        new IndirectOwnership(
            sentence.text(at, last), Relations.of(sentence.text(last)), sentence.span(verb, last)));
    return last + 1;
  }

  private int relative(Sentence sentence, int verb, int at, int name) {
    facts.add(
        new IndirectOwnership(
            sentence.text(at, name), Relations.of(sentence.text(name)), sentence.span(verb, name)));
    return name + 1;
  }

  /** {@code the trust}, {@code a trust for the benefit of the Reporting Person's children}. */
  private int trust(Sentence sentence, int verb, int at, int name) {
    if (sentence.word(at).equals("the") && aliases.onlyTrust().isPresent()) {
      add(aliases.onlyTrust().get(), sentence.span(verb, name));
      return name + 1;
    }
    int last = name;
    if (sentence.isWord(name + 1, BENEFIT)) {
      int relative = sentence.next(name, 11, RELATIVE);
      last = relative == NONE || sentence.hasBetween(name + 1, relative, COMMA) ? name : relative;
    }
    facts.add(
        new IndirectOwnership(
            sentence.text(at, last), Relations.of(sentence.text(name)), sentence.span(verb, last)));
    return last + 1;
  }

  private int plainName(Sentence sentence, int verb, int at, int name) {
    int end = runEnd(sentence, name);
    String text = sentence.text(at, end - 1);
    if ((sentence.is(name, ENTITY) && isCommonNoun(text))
        || Relations.isIssuer(sentence.text(name, end - 1))) {
      return NONE;
    }
    facts.add(new IndirectOwnership(text, Relations.of(text), sentence.span(verb, end - 1)));
    return end;
  }

  /**
   * Returns whether a text names no holder: 'the company' is the issuer, but 'a family limited
   * partnership' is a holder.
   */
  private static boolean isCommonNoun(String text) {
    return text.equals(text.toLowerCase(java.util.Locale.ROOT))
        && !(text.startsWith("a ") && text.indexOf(' ', 2) > 0);
  }

  private static int runEnd(Sentence sentence, int from) {
    int end = from + 1;
    while (sentence.is(end, NAME, NUMBER, FORM_WORD, ENTITY, TRUST, ORGANIZATION)
        || (sentence.is(end, OF) && sentence.is(end + 1, NAME, ORGANIZATION))
        || (sentence.is(end, WORD) && Character.isDigit(sentence.text(end).charAt(0)))) {
      boolean isCommonNoun =
          sentence.is(end, ENTITY, TRUST) && !Character.isUpperCase(sentence.text(end).charAt(0));
      end++;
      if (isCommonNoun) {
        break; // the Smith Family trust
      }
    }
    return end;
  }

  private static String run(Sentence sentence, int from) {
    return sentence.text(from, Math.min(runEnd(sentence, from), sentence.size()) - 1);
  }

  private void expand(String alias, SourceSpan span) {
    aliases.expand(alias).forEach(name -> add(name, span));
  }

  private void add(String name, SourceSpan span) {
    facts.add(new IndirectOwnership(name, Relations.of(name), span));
  }
}
