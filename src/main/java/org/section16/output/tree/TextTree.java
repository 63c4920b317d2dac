package org.section16.output.tree;

import java.io.IOException;
import java.io.Writer;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** The tree as indented text; a chain of rules with one child each is a path on one line. */
final class TextTree implements TreeView {
  @Override
  public void write(String file, DocumentTree tree, Writer out) throws IOException {
    write(tree, tree.root(), "", out);
  }

  private static void write(DocumentTree tree, ParseTree node, String indent, Writer out)
      throws IOException {
    out.write(indent);
    ParseTree last = node;
    out.write(tree.name(last));
    while (last.getChildCount() == 1) {
      last = last.getChild(0);
      out.write("/" + tree.name(last));
    }
    out.write(" " + tree.place(last));
    if (last instanceof TerminalNode leaf) {
      out.write(" " + Spelling.quoted(leaf.getText()));
      out.write(leaf instanceof ErrorNode ? " <-- unexpected\n" : "\n");
      return;
    }
    out.write('\n');
    for (ParseTree child : DocumentTree.children(last)) {
      write(tree, child, indent + "  ", out);
    }
  }
}
