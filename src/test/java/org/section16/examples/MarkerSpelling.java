package org.section16.examples;

import java.util.ArrayList;
import java.util.List;
import org.section16.antlr.FilingParser.FootnoteReferenceContext;
import org.section16.antlr.FilingTree;
import org.section16.antlr.FilingTreeVisitor;

/** A rule of a linter: footnote markers are superscript, {@code ⁽¹⁾} and not {@code (1)}. */
final class MarkerSpelling extends FilingTreeVisitor<Object> {
  private final FilingTree tree;
  private final List<String> found = new ArrayList<>();

  private MarkerSpelling(FilingTree tree) {
    this.tree = tree;
  }

  static List<String> check(String document) {
    FilingTree tree = FilingTree.of(document);
    MarkerSpelling rule = new MarkerSpelling(tree);
    rule.visit(tree.root());
    return rule.found;
  }

  @Override
  public Object visitFootnoteReference(FootnoteReferenceContext reference) {
    String marker = tree.text(reference);
    if (!marker.startsWith("⁽")) {
      found.add(tree.span(reference).line() + ": write " + marker + " as superscript");
    }
    return super.visitFootnoteReference(reference);
  }
}
