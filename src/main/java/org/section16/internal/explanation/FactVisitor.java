package org.section16.internal.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section16.SourceSpan;
import org.section16.antlr.ExplanationParser;
import org.section16.antlr.ExplanationParserBaseVisitor;
import org.section16.antlr.ExplanationTree;
import org.section16.model.FootnoteFact;

/** Walks the tree of an explanation and passes its sentences to the readers of facts. */
public final class FactVisitor extends ExplanationParserBaseVisitor<Void> {
  /** Longer text is not a sentence, and readers may examine all of it from each of its words. */
  private static final int MAX_LENGTH = 3_000;

  private final ExplanationTree tree;
  private final List<FactReader> readers =
      List.of(
          new PriceReader(),
          new TradingPlanReader(),
          new VestingReader(),
          new ConversionReader(),
          new HolderReader(),
          new StatementReader(),
          new PlanReader(),
          new SplitReader());

  private FactVisitor(ExplanationTree tree) {
    this.tree = tree;
  }

  /** Returns the facts that {@code explanation} states, in order; spans point into its text. */
  public static List<FootnoteFact> read(String explanation) {
    ExplanationTree tree = ExplanationTree.of(explanation);
    FactVisitor visitor = new FactVisitor(tree);
    visitor.visit(tree.root());
    return visitor.facts();
  }

  @Override
  public Void visitSentence(ExplanationParser.SentenceContext context) {
    Sentence sentence = new Sentence(tree, context);
    if (sentence.size() > 0 && sentence.size() <= MAX_LENGTH) {
      readers.forEach(reader -> reader.read(sentence));
    }
    return defaultResult();
  }

  /** Returns all facts in order, each once. */
  private List<FootnoteFact> facts() {
    List<FootnoteFact> all = new ArrayList<>();
    readers.forEach(reader -> all.addAll(reader.facts()));
    all.sort(Comparator.comparingInt(fact -> fact.span().start()));
    if (all.stream().map(Object::getClass).distinct().count() == all.size()) {
      return List.copyOf(all); // The usual case: comparing records is slow the first time.
    }
    Map<FootnoteFact, FootnoteFact> distinct = new LinkedHashMap<>();
    for (FootnoteFact fact : all) {
      distinct.putIfAbsent(fact.at(SourceSpan.NONE), fact);
    }
    return List.copyOf(distinct.values());
  }
}
