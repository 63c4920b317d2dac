package org.section16.antlr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.DecisionEventInfo;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * What ANTLR's profiler counts for the decisions of a grammar, over some documents. Decisions by a
 * single token, without prediction, are not included.
 */
final class DecisionProfile {
  private final Map<Integer, Decision> decisions = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private int documents;
  private long tokens;

  /** Turns on profiling and exact ambiguity detection in {@code parser}. */
  static void prepare(Parser parser) {
    parser.setProfile(true);
    parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
  }

  /**
   * Adds what a prepared {@code parser} did with a document.
   *
   * @param place gives the place of a token
   */
  void add(Parser parser, Function<Token, String> place) {
    documents++;
    tokens += parser.getTokenStream().size();
    for (DecisionInfo info : parser.getParseInfo().getDecisionInfo()) {
      if (info.invocations > 0) {
        Decision decision =
            decisions.computeIfAbsent(
                info.decision, number -> new Decision(number, rule(parser, number)));
        decision.add(info, place);
        if (info.LL_Fallback > 0) {
          fault(decision, "needs full LL", info.LL_MaxLookEvent, place);
        }
        info.ambiguities.forEach(event -> fault(decision, "is ambiguous", event, place));
      }
    }
  }

  /** Returns whether SLL made every decision, and none was ambiguous. */
  boolean isClean() {
    return decisions.values().stream().allMatch(Decision::isClean);
  }

  /** Returns a table of the decisions, and a line for each fault. */
  String report() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d documents, %,d tokens, %,d predictions\n",
            documents,
            tokens,
            decisions.values().stream().mapToLong(Decision::predictions).sum()));
    text.append(
        String.format(
            Decision.LINE,
            "rule",
            "decision",
            "predictions",
            "full LL",
            "ambiguous",
            "lookahead",
            "mean",
            "deepest"));
    decisions.values().forEach(decision -> text.append(decision.line()));
    faults.forEach(fault -> text.append(fault).append('\n'));
    text.append(
        isClean()
            ? "all decisions SLL, no ambiguity\n"
            : "not all decisions are SLL and unambiguous\n");
    return text.toString();
  }

  private void fault(
      Decision decision, String what, DecisionEventInfo event, Function<Token, String> place) {
    Token first = event.input.get(event.startIndex);
    faults.add(
        "%s: decision %d in the rule '%s' %s at '%s'"
            .formatted(
                place.apply(first),
                decision.number(),
                decision.rule(),
                what,
                first.getText().replace("\n", "\\n").replace("\r", "\\r")));
  }

  private static String rule(Parser parser, int decision) {
    return parser.getRuleNames()[parser.getATN().getDecisionState(decision).ruleIndex];
  }

  /** The counts of one decision. */
  private static final class Decision {
    static final String LINE = "%-16s %8s %12s %8s %10s %10s %7s  %s\n";

    private final int number;
    private final String rule;
    private long predictions;
    private long fullLl;
    private long ambiguities;
    private long lookahead;
    private long maxLookahead;
    private String deepest = "";

    Decision(int number, String rule) {
      this.number = number;
      this.rule = rule;
    }

    int number() {
      return number;
    }

    String rule() {
      return rule;
    }

    long predictions() {
      return predictions;
    }

    void add(DecisionInfo info, Function<Token, String> place) {
      predictions += info.invocations;
      fullLl += info.LL_Fallback;
      ambiguities += info.ambiguities.size();
      lookahead += info.SLL_TotalLook;
      if (info.SLL_MaxLook > maxLookahead) {
        maxLookahead = info.SLL_MaxLook;
        DecisionEventInfo event = info.SLL_MaxLookEvent;
        deepest = place.apply(event.input.get(event.startIndex));
      }
    }

    boolean isClean() {
      return fullLl == 0 && ambiguities == 0;
    }

    String line() {
      return String.format(
          Locale.ROOT,
          LINE,
          rule,
          number,
          String.format(Locale.ROOT, "%,d", predictions),
          fullLl,
          ambiguities,
          maxLookahead,
          String.format(Locale.ROOT, "%.2f", (double) lookahead / predictions),
          deepest);
    }
  }
}
