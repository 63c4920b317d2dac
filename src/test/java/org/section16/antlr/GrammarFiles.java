package org.section16.antlr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antlr.v4.Tool;
import org.antlr.v4.tool.Grammar;
import org.antlr.v4.tool.LexerGrammar;
import org.antlr.v4.tool.ast.GrammarRootAST;
import org.section16.testing.Documents;

/** The grammar as ANTLR's tool sees it: as trees, and as it runs in tree viewers. */
final class GrammarFiles {
  private static final Path FOLDER = Path.of("grammar/org/section16/antlr");
  static final Path LEXER = FOLDER.resolve("FilingLexer.g4");
  static final Path PARSER = FOLDER.resolve("FilingParser.g4");
  static final Path EXPLANATION_LEXER = FOLDER.resolve("ExplanationLexer.g4");
  static final Path EXPLANATION_PARSER = FOLDER.resolve("ExplanationParser.g4");
  static final List<Path> ALL = List.of(LEXER, PARSER, EXPLANATION_LEXER, EXPLANATION_PARSER);

  private GrammarFiles() {}

  /** Returns the syntax tree of a grammar file, before ANTLR transforms it. */
  static GrammarRootAST ast(Path file) {
    Tool tool = new Tool();
    GrammarRootAST root = tool.parseGrammarFromString(Documents.read(file));
    if (tool.errMgr.getNumErrors() > 0) {
      throw new IllegalStateException(file + " has errors");
    }
    return root;
  }

  /** The lexer and the parser, ready to be interpreted. */
  record Loaded(LexerGrammar lexer, Grammar parser) {}

  /** Loads both files as the tree viewers of IDEs do. */
  static Loaded load() throws IOException {
    return load(LEXER, PARSER);
  }

  /** Loads the grammar of explanations in the same way. */
  static Loaded loadExplanations() throws IOException {
    return load(EXPLANATION_LEXER, EXPLANATION_PARSER);
  }

  private static Loaded load(Path lexerFile, Path parserFile) throws IOException {
    Path vocabulary = Files.createTempDirectory("section16-grammar");
    LexerGrammar lexer = (LexerGrammar) new Tool().loadGrammar(lexerFile.toString());
    Path tokens = vocabulary.resolve(Documents.stem(lexerFile) + ".tokens");
    StringBuilder text = new StringBuilder();
    lexer.tokenNameToTypeMap.forEach(
        (name, type) -> {
          if (type > 0) {
            text.append(name).append('=').append(type).append('\n');
          }
        });
    Files.writeString(tokens, text);
    Tool tool = new Tool(new String[] {"-lib", vocabulary.toString()});
    Grammar parser = tool.loadGrammar(parserFile.toString());
    Files.delete(tokens);
    Files.delete(vocabulary);
    return new Loaded(lexer, parser);
  }
}
