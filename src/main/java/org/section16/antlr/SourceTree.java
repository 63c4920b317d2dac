package org.section16.antlr;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.section16.Diagnostic;
import org.section16.SourceSpan;

/** A text as a parse tree of one of the grammars. */
public sealed interface SourceTree permits FilingTree, ExplanationTree {
  /** Returns the text. */
  String source();

  /** Returns the root of the tree, for a visitor. */
  ParserRuleContext root();

  /**
   * Returns all tokens, those on the hidden channel included; the last one is the end of the text.
   */
  List<Token> tokens();

  /** Returns what the grammar could not place. */
  List<Diagnostic> diagnostics();

  /** Returns the place of a token. */
  SourceSpan span(Token token);

  /** Returns the place of everything that {@code rule} covers. */
  SourceSpan span(ParserRuleContext rule);

  /** Returns the place between two offsets. */
  SourceSpan span(int start, int end);

  /**
   * Returns the smallest rule of the tree that covers all of {@code span}: the node of a value is
   * {@code tree.at(field.span())}. For the other direction, see {@link #span(ParserRuleContext)}
   * and {@link org.section16.ParseResult#fieldsAt}.
   */
  default ParserRuleContext at(SourceSpan span) {
    ParserRuleContext node = root();
    Optional<ParserRuleContext> inner = Optional.of(node);
    while (inner.isPresent()) {
      node = inner.get();
      inner =
          node.getRuleContexts(ParserRuleContext.class).stream()
              .filter(child -> span(child).covers(span))
              .findFirst();
    }
    return node;
  }
}
