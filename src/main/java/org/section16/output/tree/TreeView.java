package org.section16.output.tree;

import java.io.IOException;
import java.io.Writer;

/** A way to write a parse tree. */
@FunctionalInterface
interface TreeView {
  void write(String file, DocumentTree tree, Writer out) throws IOException;
}
