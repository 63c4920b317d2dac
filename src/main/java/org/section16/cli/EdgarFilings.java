package org.section16.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.section16.batch.Input;
import org.section16.batch.UnreadableInputException;

/** The EDGAR filings that {@code --against} names, to compare documents with. */
final class EdgarFilings {
  private final Path against;

  /**
   * @param against a filing, or a folder of filings
   */
  EdgarFilings(Path against) {
    this.against = against;
  }

  /**
   * Checks that there can be a filing for each document.
   *
   * @param several whether there are several documents
   */
  void check(boolean several) {
    if (several && !Files.isDirectory(against)) {
      throw new UsageException(
          "several documents need a folder to compare with, but " + against + " is not one");
    }
  }

  /**
   * Returns the filing of {@code document}; in a folder, the one with the document's path or name.
   *
   * @throws UnreadableInputException if there is no such filing
   */
  Input find(Input document) throws UnreadableInputException {
    return file(document)
        .map(EdgarFilings::input)
        .orElseThrow(
            () ->
                new UnreadableInputException(
                    "no filing " + document.stem() + ".xml in " + against));
  }

  /** Returns the file of that filing, if it exists. */
  Optional<Path> file(Input document) {
    if (!Files.isDirectory(against)) {
      return Optional.of(against);
    }
    Path sameName = Path.of(document.stem()).getFileName();
    for (Path candidate : List.of(against.resolve(document.stem()), against.resolve(sameName))) {
      for (String extension : List.of(".xml", ".txt")) {
        Path file = candidate.resolveSibling(candidate.getFileName() + extension);
        if (Files.exists(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  private static Input input(Path file) {
    return Input.in(file, file.toString(), file.toString(), () -> Files.readAllBytes(file));
  }
}
