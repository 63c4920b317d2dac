package org.section16.antlr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.section16.SourceSpan;
import org.section16.testing.Documents;

/**
 * Prints which decisions of the grammar look far ahead, need full LL or are ambiguous, over the
 * documents of a folder: {@code mvn -Pgrammar-profile verify -Dsection16.corpus=FOLDER}.
 */
public final class GrammarProfile {
  private GrammarProfile() {}

  /**
   * Profiles the Markdown documents in the folder that {@code arguments} name.
   *
   * @throws IOException if one cannot be read
   * @throws IllegalStateException if some decision is not SLL, or ambiguous
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    DecisionProfile profile = of(documents(folder));
    System.out.print(profile.report());
    if (!profile.isClean()) {
      throw new IllegalStateException("not all decisions of the grammar are SLL and unambiguous");
    }
  }

  static DecisionProfile of(List<Path> documents) {
    DecisionProfile profile = new DecisionProfile();
    for (Path file : documents) {
      FilingTree tree = FilingTree.of(Documents.read(file));
      FilingParser parser = new FilingParser(visible(tree));
      parser.removeErrorListeners();
      DecisionProfile.prepare(parser);
      parser.filing();
      profile.add(parser, token -> place(file, tree.span(token)));
    }
    return profile;
  }

  // Without those on the hidden channel: lookahead counts what the parser sees.
  private static CommonTokenStream visible(FilingTree tree) {
    List<Token> tokens =
        tree.tokens().stream()
            .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
            .toList();
    return new CommonTokenStream(new ListTokenSource(tokens));
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> documents =
          files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      if (documents.isEmpty()) {
        throw new IllegalArgumentException("no Markdown documents in " + folder);
      }
      return documents;
    }
  }

  private static String place(Path file, SourceSpan span) {
    return file + ":" + span.line() + ":" + span.column();
  }
}
