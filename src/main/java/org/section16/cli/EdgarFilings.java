package org.section16.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.section16.batch.Input;
import org.section16.batch.UnreadableInputException;

/** EDGAR's filings that documents are compared with: what {@code --against} names. */
final class EdgarFilings {
  private final Path against;

  /**
   * @param against one filing, or a folder with many
   */
  EdgarFilings(Path against) {
    this.against = against;
  }

  /**
   * Checks that there can be a filing for each input.
   *
   * @param several whether there are several
   */
  void check(boolean several) {
    if (several && !Files.isDirectory(against)) {
      throw new UsageException(
          "several documents are compared with a folder, but " + against + " is none");
    }
  }

  /**
   * The filing of {@code document}: in a folder the one with its path or its name.
   *
   * @throws UnreadableInputException if there is none
   */
  Input find(Input document) throws UnreadableInputException {
    return file(document)
        .map(EdgarFilings::input)
        .orElseThrow(
            () ->
                new UnreadableInputException(
                    "no filing " + document.stem() + ".xml in " + against));
  }

  /** The file of {@link #find}, if there is one. */
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
