package org.section16;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.section16.antlr.FilingTree;
import org.section16.check.FilingChecks;
import org.section16.edgar.OwnershipXmlReader;
import org.section16.internal.TextFile;
import org.section16.internal.document.DocumentReader;

/**
 * Reads Section 16 filings: the entry point of the library.
 *
 * <p>Thread-safe. Bad content causes no output and no exception: problems of a document are in
 * {@link ParseResult#diagnostics()}.
 */
public final class Section16 {
  private Section16() {}

  /**
   * Reads the document in {@code file}: Markdown, or EDGAR's XML.
   *
   * @throws IOException if the file cannot be read or is not UTF-8; the message names it
   */
  public static ParseResult parse(Path file) throws IOException {
    return parse(TextFile.read(file));
  }

  /**
   * Reads many documents lazily, in the order given. Only files are read: {@code
   * java.nio.file.Files.walk} finds those of a folder. The stream may be made {@code parallel()}
   * and keeps its order.
   *
   * <pre>{@code
   * Section16.stream(first, second).forEach(read -> System.out.println(read.file() + ": " + read.result().diagnostics().size()));
   * }</pre>
   *
   * <p>A file that cannot be read, or is not UTF-8, ends the stream with an {@link
   * java.io.UncheckedIOException} that names it.
   */
  public static Stream<ParsedFile> stream(Path... files) {
    return Arrays.stream(files.clone()).map(Section16::read);
  }

  private static ParsedFile read(Path file) {
    try {
      return new ParsedFile(file, parse(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** Reads a document: Markdown, or EDGAR's XML. */
  public static ParseResult parse(String document) {
    return checked(
        OwnershipXmlReader.accepts(document)
            ? new OwnershipXmlReader().read(document)
            : DocumentReader.read(document));
  }

  /**
   * Reads a document in Markdown from its parse tree, so that callers that need the tree too build
   * it only once.
   *
   * <pre>{@code
   * FilingTree tree = FilingTree.of(document);
   * ParseResult result = Section16.parse(tree);
   * }</pre>
   */
  public static ParseResult parse(FilingTree tree) {
    return checked(DocumentReader.read(tree));
  }

  private static ParseResult checked(ParseResult read) {
    List<Diagnostic> found = new ArrayList<>(read.diagnostics());
    found.addAll(FilingChecks.run(read.filing()));
    if (found.isEmpty()) {
      return read;
    }
    FieldPaths paths = FieldPaths.of(read.filing(), found);
    List<Diagnostic> diagnostics = new ArrayList<>(found.size());
    found.forEach(diagnostic -> diagnostics.add(paths.located(diagnostic)));
    diagnostics.sort(Diagnostic.BY_PLACE);
    return new ParseResult(read.filing(), Causes.link(diagnostics), read.source());
  }
}
