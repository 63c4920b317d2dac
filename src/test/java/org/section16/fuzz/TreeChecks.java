package org.section16.fuzz;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingTree;
import org.section16.model.Footnote;
import org.section16.output.tree.DocumentTree;
import org.section16.output.tree.TokenFormat;
import org.section16.output.tree.TreeFormat;
import org.section16.output.tree.TreeGrammar;

/** Checks of parse trees and how they are shown. */
final class TreeChecks {
  private TreeChecks() {}

  static void check(ReadDocument document, RandomGenerator random) throws Exception {
    String tokens =
        FilingTree.of(document.text()).tokens().stream()
            .filter(token -> token.getType() != Token.EOF)
            .map(Token::getText)
            .collect(Collectors.joining());
    assertThat(tokens).isEqualTo(document.text());
    checkViews(DocumentTree.of(document.text()));
    for (Footnote footnote : document.filing().footnotes()) {
      checkViews(
          DocumentTree.of(
              TreeGrammar.EXPLANATION, footnote.text(), TreeGrammar.EXPLANATION.startRule()));
    }
  }

  private static void checkViews(DocumentTree tree) throws Exception {
    written(tree, TreeFormat.TEXT);
    assertThat(written(tree, TreeFormat.LISP).lines().count()).isEqualTo(1);
    WriterChecks.JSON.readTree(written(tree, TreeFormat.JSON));
    WriterChecks.checkXml(written(tree, TreeFormat.SVG));
    StringWriter tokens = new StringWriter();
    TokenFormat.JSON.write("x.md", tree, tokens);
    WriterChecks.JSON.readTree(tokens.toString());
  }

  private static String written(DocumentTree tree, TreeFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.write("x.md", tree, out);
    return out.toString();
  }
}
