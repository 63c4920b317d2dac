package org.section16.output.tree;

import java.io.IOException;
import java.io.Writer;
import org.antlr.v4.runtime.tree.Trees;
import org.section16.internal.VisibleText;

/** ANTLR's own notation: parentheses on one line, the same in all target languages. */
final class LispTree implements TreeView {
  @Override
  public void write(String file, DocumentTree tree, Writer out) throws IOException {
    out.write(VisibleText.line(Trees.toStringTree(tree.root(), tree.grammar().ruleNames())));
    out.write('\n');
  }
}
