package org.section16;

import static org.section16.DiagnosticCode.ACQUIRED_AND_DISPOSED;
import static org.section16.DiagnosticCode.AVERAGE_PRICE;
import static org.section16.DiagnosticCode.CODE_AGAINST_DIRECTION;
import static org.section16.DiagnosticCode.CONVERSION_RATIO;
import static org.section16.DiagnosticCode.EXERCISE_MISMATCH;
import static org.section16.DiagnosticCode.FIELD_MISSING;
import static org.section16.DiagnosticCode.FOOTNOTE_NOT_REFERENCED;
import static org.section16.DiagnosticCode.FOOTNOTE_UNCERTAIN;
import static org.section16.DiagnosticCode.FOOTNOTE_WITHOUT_EXPLANATION;
import static org.section16.DiagnosticCode.FORM_5_BOX;
import static org.section16.DiagnosticCode.FORM_CONTRADICTION;
import static org.section16.DiagnosticCode.LOST_TABLE;
import static org.section16.DiagnosticCode.MISSING_DOLLAR_SIGN;
import static org.section16.DiagnosticCode.MISSING_PART;
import static org.section16.DiagnosticCode.MISSING_SEPARATOR;
import static org.section16.DiagnosticCode.NO_SECURITIES;
import static org.section16.DiagnosticCode.NO_TRANSACTION;
import static org.section16.DiagnosticCode.OWNERSHIP_NATURE;
import static org.section16.DiagnosticCode.PRICE_MAGNITUDE;
import static org.section16.DiagnosticCode.PRICE_RANGE;
import static org.section16.DiagnosticCode.REPAIRED_VALUE;
import static org.section16.DiagnosticCode.ROW_CUT;
import static org.section16.DiagnosticCode.ROW_TYPE;
import static org.section16.DiagnosticCode.ROW_WIDTH;
import static org.section16.DiagnosticCode.RUNNING_BALANCE;
import static org.section16.DiagnosticCode.RUN_TOGETHER_MARKER;
import static org.section16.DiagnosticCode.SHARES_AND_VALUE;
import static org.section16.DiagnosticCode.THOUSANDS_SEPARATOR;
import static org.section16.DiagnosticCode.UNKNOWN_FORM;
import static org.section16.DiagnosticCode.UNREADABLE_VALUE;
import static org.section16.DiagnosticCode.UNUSED_CELL;
import static org.section16.DiagnosticCode.VESTING_DATE;
import static org.section16.DiagnosticCode.XML_UNREADABLE_VALUE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the causes of diagnostics among the others of a document: a row whose cells do not fit
 * lacks a date, a lost explanation makes others uncertain.
 *
 * <p>The rules are tried in order; the first that finds a cause applies. A code never causes one
 * that is listed before it, so that there are no cycles.
 */
final class Causes {
  /** How far a cause reaches. */
  private enum Reach {
    /** The same field. */
    FIELD,
    /** The same row, owner or signature. */
    PART,
    /** The whole document. */
    DOCUMENT
  }

  /**
   * @param causes the likelier ones first
   */
  private record Rule(Reach reach, List<DiagnosticCode> causes, Set<DiagnosticCode> consequences) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Reach.DOCUMENT,
              List.of(LOST_TABLE),
              Set.of(MISSING_PART, NO_TRANSACTION, NO_SECURITIES, FORM_5_BOX)),
          new Rule(Reach.DOCUMENT, List.of(FORM_CONTRADICTION, UNKNOWN_FORM), Set.of(ROW_TYPE)),
          new Rule(
              Reach.FIELD,
              List.of(UNREADABLE_VALUE, UNUSED_CELL, XML_UNREADABLE_VALUE),
              Set.of(FIELD_MISSING, SHARES_AND_VALUE)),
          new Rule(Reach.PART, List.of(UNREADABLE_VALUE), Set.of(FIELD_MISSING, SHARES_AND_VALUE)),
          new Rule(
              Reach.PART,
              List.of(ROW_WIDTH, ROW_CUT),
              Set.of(
                  FIELD_MISSING,
                  UNREADABLE_VALUE,
                  UNUSED_CELL,
                  SHARES_AND_VALUE,
                  OWNERSHIP_NATURE,
                  ACQUIRED_AND_DISPOSED,
                  MISSING_DOLLAR_SIGN,
                  CODE_AGAINST_DIRECTION)),
          new Rule(Reach.PART, List.of(ROW_CUT), Set.of(ROW_WIDTH)),
          new Rule(
              Reach.DOCUMENT,
              List.of(FOOTNOTE_WITHOUT_EXPLANATION, FOOTNOTE_NOT_REFERENCED),
              Set.of(FOOTNOTE_UNCERTAIN)),
          new Rule(
              Reach.FIELD,
              List.of(FOOTNOTE_UNCERTAIN),
              Set.of(PRICE_RANGE, AVERAGE_PRICE, CONVERSION_RATIO, VESTING_DATE)),
          new Rule(
              Reach.FIELD,
              List.of(REPAIRED_VALUE, THOUSANDS_SEPARATOR, MISSING_SEPARATOR, RUN_TOGETHER_MARKER),
              Set.of(
                  RUNNING_BALANCE,
                  PRICE_MAGNITUDE,
                  PRICE_RANGE,
                  MISSING_DOLLAR_SIGN,
                  EXERCISE_MISMATCH)));

  /** The first diagnostic of each code in each field, part or document. */
  private final Map<Key, Diagnostic> first = new HashMap<>();

  private record Key(DiagnosticCode code, Reach reach, String path) {}

  private Causes() {}

  /** Returns the same diagnostics with their causes. */
  static List<Diagnostic> link(List<Diagnostic> diagnostics) {
    if (diagnostics.size() < 2) {
      return diagnostics;
    }
    Causes causes = new Causes();
    diagnostics.forEach(causes::add);
    List<Diagnostic> linked = new ArrayList<>(diagnostics.size());
    for (Diagnostic diagnostic : diagnostics) {
      linked.add(
          diagnostic.cause().isPresent()
              ? diagnostic
              : causes.of(diagnostic).map(diagnostic::causedBy).orElse(diagnostic));
    }
    return linked;
  }

  private void add(Diagnostic diagnostic) {
    for (Rule rule : RULES) {
      if (rule.causes().contains(diagnostic.code())) {
        key(diagnostic.code(), rule.reach(), diagnostic)
            .ifPresent(key -> first.putIfAbsent(key, diagnostic));
      }
    }
  }

  private Optional<Diagnostic> of(Diagnostic diagnostic) {
    for (Rule rule : RULES) {
      if (rule.consequences().contains(diagnostic.code())) {
        for (DiagnosticCode code : rule.causes()) {
          Optional<Diagnostic> cause = key(code, rule.reach(), diagnostic).map(first::get);
          if (cause.isPresent()) {
            return cause;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns where to look up a cause that reaches {@code diagnostic}. */
  private static Optional<Key> key(DiagnosticCode code, Reach reach, Diagnostic diagnostic) {
    return switch (reach) {
      case FIELD -> diagnostic.path().map(path -> new Key(code, reach, path));
      case PART -> diagnostic.path().map(Causes::part).map(part -> new Key(code, reach, part));
      case DOCUMENT -> Optional.of(new Key(code, reach, ""));
    };
  }

  /** Returns the part of a field: {@code nonDerivativeTable[1]}. */
  private static String part(String path) {
    int end = path.indexOf(']');
    return end < 0 ? path : path.substring(0, end + 1);
  }
}
