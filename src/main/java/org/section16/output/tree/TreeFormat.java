package org.section16.output.tree;

import java.io.IOException;
import java.io.Writer;

/** The formats for a parse tree. */
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
  /** A picture of nested boxes, laid out like the lines of the document. */
  SVG,
  /**
   * {@code {"file":"filing.md","tree":{"rule":"filing","line":1,"column":1,"start":0,"end":5,
   * "children":[…]}}}, on one line.
   */
  JSON;

  /**
   * Writes {@code tree}, followed by a line feed.
   *
   * @param file the name of the document, written into the output
   * @throws IOException if writing fails
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
