package org.section16.output.tree;

import java.io.IOException;
import java.io.Writer;

/** How a parse tree is written. */
public enum TreeFormat {
  /**
   * Indented, with places. A rule with one child is on the child's line:
   *
   * <pre>{@code
   * row#cellRow 29:1-29:64
   *   CELL 29:1 "|"
   *   cell/TEXT 29:3 "Common Stock"
   * }</pre>
   */
  TEXT,
  /** ANTLR's own: {@code (row | (cell Common Stock) |)}, on one line. */
  LISP,
  /** A picture of boxes in boxes, laid out as the lines of the document. */
  SVG,
  /**
   * {@code {"file":"filing.md","tree":{"rule":"filing","line":1,"column":1,"start":0,"end":5,
   * "children":[…]}}}, on one line.
   */
  JSON;

  /**
   * Writes {@code tree}, with a line feed at its end.
   *
   * @param file the name of the document, for the reader
   * @throws IOException if the target fails
   */
  public void write(String file, DocumentTree tree, Writer out) throws IOException {
    TreeView view =
        switch (this) {
          case TEXT -> new TextTree();
          case LISP -> new LispTree();
          case SVG -> new SvgTree();
          case JSON -> new JsonTree();
        };
    view.write(file, tree, out);
  }
}
