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

/** Walks the tree of an explanation and gives its sentences to the readers of facts. */
public final class FactVisitor extends ExplanationParserBaseVisitor<Void> {
  /** What is longer is not a sentence: readers may look at all of it from each of its words. */
  private static final int LONGEST = 3_000;

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

  /** The facts that {@code explanation} states, in their order; spans point into its text. */
  public static List<FootnoteFact> read(String explanation) {
    ExplanationTree tree = ExplanationTree.of(explanation);
    FactVisitor visitor = new FactVisitor(tree);
    visitor.visit(tree.root());
    return visitor.facts();
  }

  @Override
  public Void visitSentence(ExplanationParser.SentenceContext context) {
    Sentence sentence = new Sentence(tree, context);
    if (sentence.size() > 0 && sentence.size() <= LONGEST) {
      readers.forEach(reader -> reader.read(sentence));
    }
    return defaultResult();
  }

  /** Identical facts appear once. */
  private List<FootnoteFact> facts() {
    List<FootnoteFact> all = new ArrayList<>();
    readers.forEach(reader -> all.addAll(reader.facts()));
    all.sort(Comparator.comparingInt(fact -> fact.span().start()));
    if (all.stream().map(Object::getClass).distinct().count() == all.size()) {
      return List.copyOf(all); // the usual case: the first comparison of records is slow
    }
    Map<FootnoteFact, FootnoteFact> distinct = new LinkedHashMap<>();
    for (FootnoteFact fact : all) {
      distinct.putIfAbsent(fact.at(SourceSpan.NONE), fact);
    }
    return List.copyOf(distinct.values());
  }
}
