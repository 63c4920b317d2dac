package org.section16.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.swing.JFrame;
import org.section16.Diagnostic;
import org.section16.Section16;
import org.section16.batch.Input;
import org.section16.batch.InputCursor;
import org.section16.batch.Inputs;
import org.section16.batch.UnreadableInputException;
import org.section16.internal.VisibleText;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Footnote;
import org.section16.output.tree.DocumentTree;
import org.section16.output.tree.TokenFormat;
import org.section16.output.tree.TreeFormat;
import org.section16.output.tree.TreeGrammar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code section16 tree}: shows how the grammar reads a document. */
@Command(
    name = "tree",
    description = "Shows how the grammar reads a document: its parse tree, or its tokens.",
    mixinStandardHelpOptions = true)
final class TreeCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The document, or - for standard input; several with text, lisp and json.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (indented, with places), lisp (ANTLR's own), svg (a picture) or json. Default:"
              + " text.",
      defaultValue = "text")
  private TreeFormat format = TreeFormat.TEXT;

  @Option(
      names = "--rule",
      paramLabel = "NAME",
      description =
          "Start with this rule of the grammar, such as row. Default: the rule of a whole text.",
      defaultValue = "")
  private String rule = "";

  @Option(
      names = "--grammar",
      paramLabel = "GRAMMAR",
      description =
          "filing, or explanation: the sentences of each footnote, or of a text that is not a filing."
              + " Default: filing.",
      defaultValue = "filing")
  private TreeGrammar grammar = TreeGrammar.FILING;

  @Option(names = "--tokens", description = "Show the tokens instead of the tree, as text or json.")
  private boolean tokens;

  @Option(
      names = "--gui",
      description = "Show the tree in ANTLR's window, and wait until it is closed.")
  private boolean gui;

  TreeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Inputs inputs = new Inputs(files, Optional.empty(), Integer.MAX_VALUE, streams.in());
    boolean several = inputs.areSeveral();
    checkOptions(several);
    Writer out = streams.results();
    int status = ExitStatus.OK;
    try (InputCursor cursor = inputs.open()) {
      for (Optional<Input> next = cursor.next(); next.isPresent(); next = cursor.next()) {
        status = Math.max(status, show(next.get(), several && !isOneLinePerTree(), out));
      }
    }
    out.flush();
    return status;
  }

  private void checkOptions(boolean several) {
    if (gui && (tokens || format != TreeFormat.TEXT)) {
      throw new UsageException(
          "--gui shows a tree in a window: it cannot be combined with --format or --tokens");
    }
    if (tokens && format != TreeFormat.TEXT && format != TreeFormat.JSON) {
      throw new UsageException("--tokens needs --format text or json");
    }
    if (several && (gui || format == TreeFormat.SVG)) {
      throw new UsageException("--gui and --format svg show one document at a time");
    }
    if (gui && !TreeWindow.isPossible()) {
      throw new UsageException("--gui needs a display; --format svg draws a picture without one");
    }
  }

  private boolean isOneLinePerTree() {
    return format == TreeFormat.LISP || format == TreeFormat.JSON;
  }

  private int show(Input input, boolean withName, Writer out)
      throws IOException, InterruptedException {
    String text;
    try {
      text = input.text();
    } catch (UnreadableInputException e) {
      Diagnostic diagnostic = Diagnostics.unreadable(String.valueOf(e.getMessage()));
      streams.errWriter().println(diagnostic.format(input.name()));
      return ExitStatus.FAILURE;
    }
    if (grammar == TreeGrammar.FILING) {
      return show(input.name(), text, withName, out);
    }
    List<Footnote> footnotes = Section16.parse(text).filing().footnotes();
    if (gui || format == TreeFormat.SVG) {
      if (footnotes.size() > 1) {
        throw new UsageException(
            "--gui and --format svg show one explanation, but '" + input.name() + "' has several");
      }
    }
    int status = ExitStatus.OK;
    for (Footnote footnote : footnotes) {
      String name = input.name() + "#" + footnote.id();
      status = Math.max(status, show(name, footnote.text(), !isOneLinePerTree(), out));
    }
    return footnotes.isEmpty() ? show(input.name(), text, withName, out) : status;
  }

  private int show(String name, String text, boolean withName, Writer out)
      throws InterruptedException, IOException {
    DocumentTree tree = read(text);
    if (withName) {
      out.write("==> " + VisibleText.line(name) + " <==\n");
    }
    if (gui) {
      JFrame window = TreeWindow.open(name, tree);
      TreeWindow.awaitClosed(window);
    } else if (tokens) {
      tokenFormat().write(name, tree, out);
    } else {
      format.write(name, tree, out);
    }
    for (Diagnostic diagnostic : tree.diagnostics()) {
      streams.errWriter().println(diagnostic.format(name, text));
    }
    return tree.diagnostics().stream().anyMatch(Diagnostic::isError)
        ? ExitStatus.ERRORS
        : ExitStatus.OK;
  }

  private DocumentTree read(String text) {
    try {
      return DocumentTree.of(grammar, text, rule.isEmpty() ? grammar.startRule() : rule);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private TokenFormat tokenFormat() {
    return format == TreeFormat.JSON ? TokenFormat.JSON : TokenFormat.TEXT;
  }
}
