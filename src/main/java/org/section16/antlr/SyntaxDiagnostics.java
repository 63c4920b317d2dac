package org.section16.antlr;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;

/** Collects what the parser could not place. */
final class SyntaxDiagnostics extends BaseErrorListener {
  private final FilingTree tree;
  private final List<Diagnostic> found = new ArrayList<>();

  SyntaxDiagnostics(FilingTree tree) {
    this.tree = tree;
  }

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      @Nullable Object symbol,
      int line,
      int column,
      String message,
      @Nullable RecognitionException e) {
    if (symbol instanceof Token token) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.UNEXPECTED_CONTENT,
              tree.span(token),
              GrammarNames.of(token.getType())
                  + " is not expected here; it was left out of its row"));
    }
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
