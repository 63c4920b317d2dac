package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder that gets one file for each input: its path and stem, with another extension. */
public final class OutputFolder {
  private final Path folder;
  private final String extension;

  /**
   * @param folder where the files go
   * @param extension theirs, without the dot
   */
  public OutputFolder(Path folder, String extension) {
    this.folder = requireNonNull(folder);
    this.extension = requireNonNull(extension);
  }

  /** The file for {@code input}. */
  public Path file(Input input) {
    return folder.resolve(input.stem() + "." + extension);
  }

  /** A part that writes {@code content} of each input to a file of its own. */
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
   * Looks for two inputs with the same output.
   *
   * @return what is wrong, if something is
   * @throws IOException if the inputs cannot be listed
   */
  public Optional<String> conflict(Inputs inputs) throws IOException {
    return Duplicates.find(inputs, Input::stem)
        .map(pair -> pair + " would both be written to " + file(pair.second()));
  }
}
