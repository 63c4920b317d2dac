package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder with one output file for each input: its path with another extension. */
public final class OutputFolder {
  private final Path folder;
  private final String extension;

  /**
   * Creates an output folder.
   *
   * @param folder the folder
   * @param extension the extension of the files, without the dot
   */
  public OutputFolder(Path folder, String extension) {
    this.folder = requireNonNull(folder);
    this.extension = requireNonNull(extension);
  }

  /** Returns the output file for {@code input}. */
  public Path file(Input input) {
    return folder.resolve(input.stem() + "." + extension);
  }

  /** Returns a part that writes {@code content} of each input to its own file. */
  public Part writing(Part.Single content) {
    return Part.one(
        reading -> {
          if (reading.result().isPresent()) {
            WholeFile.write(file(reading.input()), content.of(reading));
          }
          return Part.NOTHING;
        });
  }

  /**
   * Looks for two inputs with the same output file.
   *
   * @return a message; empty if there is no conflict
   * @throws IOException if the inputs cannot be listed
   */
  public Optional<String> conflict(Inputs inputs) throws IOException {
    return Duplicates.find(inputs, Input::stem)
        .map(pair -> pair + " would both be written to " + file(pair.second()));
  }
}
