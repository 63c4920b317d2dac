package org.section16.output.tree;

import java.io.IOException;
import java.io.Writer;

/** Writes a parse tree in one format. */
@FunctionalInterface
interface TreeView {
  void write(String file, DocumentTree tree, Writer out) throws IOException;
}
