package org.section16.internal.explanation;

import static org.section16.antlr.ExplanationLexer.ALIAS;
import static org.section16.antlr.ExplanationLexer.AND;
import static org.section16.antlr.ExplanationLexer.COLLECTIVE;
import static org.section16.antlr.ExplanationLexer.COMMA;
import static org.section16.antlr.ExplanationLexer.FORM_WORD;
import static org.section16.antlr.ExplanationLexer.ORGANIZATION;
import static org.section16.antlr.ExplanationLexer.QUOTED;
import static org.section16.antlr.ExplanationLexer.RETIREMENT_ACCOUNT;
import static org.section16.antlr.ExplanationLexer.THE;
import static org.section16.antlr.ExplanationLexer.TRUST_NAME;
import static org.section16.internal.explanation.Sentence.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short names that an explanation defines: {@code Clarium L.P. ("Clarium")}, {@code A, L.P. and B,
 * L.P. (collectively, the "Funds")}.
 */
final class Aliases {
  private static final Pattern QUOTED = Pattern.compile("[\\x22“”„]([^\\x22“”„]+)[\\x22“”„]");
  private static final Pattern TOGETHER = Pattern.compile("together|collectively");
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?i)(?:funds|trusts|partnerships|entities|companies|llcs|vehicles|holders|shareholders|investors)$");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:or\\s+)?\\(?(?:or\\s+)?(?:collectively|together)?,?\\s*(?:with\\s+\\S+\\s+)?(?:the\\s+)?");

  private final Map<String, List<String>> names = new HashMap<>();
  private final List<String> trusts = new ArrayList<>();

  void read(Sentence sentence) {
    for (int i : sentence.all(TRUST_NAME, ALIAS, COLLECTIVE)) {
      if (sentence.is(i, TRUST_NAME)) {
        String trust = withArticle(sentence, i);
        if (!trusts.contains(trust)) {
          trusts.add(trust);
        }
      }
      if (sentence.is(i, COLLECTIVE)) {
        define(shortName(sentence.text(i)), members(sentence, i));
      } else if (sentence.is(i, ALIAS)) {
        readAlias(sentence, i);
      }
    }
  }

  /** {@code ("Alpha II" and, together with Alpha I, the "Alpha Funds")} defines two names. */
  private void readAlias(Sentence sentence, int at) {
    String text = sentence.text(at);
    List<String> defined = QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
    boolean together = TOGETHER.matcher(text).find();
    List<String> members = members(sentence, at);
    String last = defined.isEmpty() ? shortName(text) : defined.get(defined.size() - 1);
    boolean plural = members.size() > 1 && last.endsWith("s") && PLURAL.matcher(last).find();
    if ((!together && !plural) || defined.size() > 1) {
      String name = defined.isEmpty() ? last : defined.get(0);
      name(sentence, at - 1).ifPresent(full -> define(name, List.of(full)));
    }
    if (together || plural) {
      define(last, members);
    }
  }

  private void define(String name, List<String> members) {
    if (!members.isEmpty()) {
      names.putIfAbsent(key(name), members);
    }
  }

  /**
   * Returns the name that ends at {@code last}: an organization, a trust or an account, or the
   * trust before it.
   */
  private static Optional<String> name(Sentence sentence, int last) {
    if (sentence.is(last, ORGANIZATION, TRUST_NAME, RETIREMENT_ACCOUNT)) {
      return Optional.of(withArticle(sentence, last));
    }
    // For which the reporting person serves as trustee (the "Trust")
    int candidate = sentence.before(last + 1, 15, TRUST_NAME, ORGANIZATION);
    boolean isTrust =
        candidate != NONE
            && !sentence.hasBetween(candidate, last + 1, ALIAS, COLLECTIVE)
            && sentence.is(candidate, TRUST_NAME);
    return isTrust ? Optional.of(withArticle(sentence, candidate)) : Optional.empty();
  }

  static String withArticle(Sentence sentence, int at) {
    return sentence.word(at - 1).equals("the") ? sentence.text(at - 1, at) : sentence.text(at);
  }

  private static List<String> members(Sentence sentence, int collective) {
    List<String> members = new ArrayList<>();
    for (int i = collective - 1; i >= 0; i--) {
      if (sentence.is(i, ORGANIZATION, TRUST_NAME)) {
        members.add(0, withArticle(sentence, i));
      } else if (!sentence.is(i, ALIAS, COMMA, AND, THE, FORM_WORD)
          && !sentence.text(i).equals(")")) {
        break;
      }
    }
    return members;
  }

  private static String shortName(String text) {
    Matcher quoted = QUOTED.matcher(text);
    String name =
        quoted.find()
            ? quoted.group(1)
            : LEAD.matcher(text).replaceFirst("").replaceAll("[()]", "");
    return name;
  }

  private static String key(String name) {
    return name.strip()
        .replaceFirst("(?i)^the\\s+", "")
        .replaceAll("[,.;]+$", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Returns what {@code name} is short for; empty if it is not defined. */
  List<String> expand(String name) {
    return names.getOrDefault(key(name), List.of());
  }

  boolean isAlias(String name) {
    return names.containsKey(key(name));
  }

  /** Returns the trust that is named, if there is only one. */
  Optional<String> onlyTrust() {
    return trusts.size() == 1 ? Optional.of(trusts.get(0)) : Optional.empty();
  }
}
