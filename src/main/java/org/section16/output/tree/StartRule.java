package org.section16.output.tree;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.section16.Diagnostic;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.SourceTree;
import org.section16.internal.message.Diagnostics;

/** A rule of the grammar to start parsing from. */
final class StartRule {
  private final TreeGrammar grammar;
  private final String name;
  private final Method method;

  private StartRule(TreeGrammar grammar, String name, Method method) {
    this.grammar = grammar;
    this.name = name;
    this.method = method;
  }

  static StartRule named(TreeGrammar grammar, String name) {
    List<String> names = grammar.ruleNames();
    if (!names.contains(name)) {
      throw new IllegalArgumentException(
          "the grammar has no rule '"
              + name
              + "'; it has: "
              + String.join(", ", names)
              + " (the labels of alternatives are not rules)");
    }
    try {
      Class<?> parser =
          grammar.parser(new CommonTokenStream(new ListTokenSource(List.of()))).getClass();
      return new StartRule(grammar, name, parser.getMethod(name));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  DocumentTree read(SourceTree document) {
    CommonTokenStream tokens = new CommonTokenStream(new ListTokenSource(document.tokens()));
    Parser parser = grammar.parser(tokens);
    parser.removeErrorListeners();
    List<Diagnostic> diagnostics = new ArrayList<>();
    parser.addErrorListener(
        new BaseErrorListener() {
          @Override
          public void syntaxError(
              Recognizer<?, ?> recognizer,
              @Nullable Object symbol,
              int line,
              int column,
              String message,
              @Nullable RecognitionException e) {
            if (symbol instanceof Token token) {
              diagnostics.add(unexpected(document, token));
            }
          }
        });
    ParserRuleContext root = call(parser);
    Token next = tokens.LT(1);
    if (grammar == TreeGrammar.FILING && next.getType() == FilingLexer.ROW_END) {
      next = tokens.LT(2); // the line feed at the end of a file
    }
    if (next.getType() != Token.EOF && diagnostics.isEmpty()) {
      diagnostics.add(Diagnostics.endOfRule(document.span(next), name));
    }
    return new DocumentTree(grammar, document, root, diagnostics);
  }

  private Diagnostic unexpected(SourceTree document, Token token) {
    return token.getType() == Token.EOF
        ? Diagnostics.unexpectedEnd(document.span(token), name)
        : Diagnostics.unexpectedInRule(document.span(token), name);
  }

  private ParserRuleContext call(Parser parser) {
    try {
      return (ParserRuleContext) method.invoke(parser);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
