package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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
  public Part writing(Part content) {
    return reading -> {
      if (reading.result().isPresent()) {
        WholeFile.write(file(reading.input()), content.of(reading));
      }
      return Part.NOTHING;
    };
  }

  /**
   * Looks for an output that cannot be: two inputs with the same one, or one that is itself an
   * input.
   *
   * @return what is wrong, if something is
   * @throws IOException if the inputs cannot be listed
   */
  public Optional<String> conflict(Inputs inputs) throws IOException {
    long[] digests = new long[1024];
    int count = 0;
    try (InputCursor cursor = inputs.names()) {
      for (Optional<Input> input = cursor.next(); input.isPresent(); input = cursor.next()) {
        Path file = file(input.get());
        if (file.toAbsolutePath()
            .normalize()
            .equals(Path.of(input.get().name()).toAbsolutePath().normalize())) {
          return Optional.of(file + " is an input and would be the output of itself");
        }
        if (count == digests.length) {
          digests = Arrays.copyOf(digests, 2 * count);
        }
        digests[count++] = NameDigest.of(input.get().stem());
      }
    }
    Arrays.sort(digests, 0, count);
    for (int i = 1; i < count; i++) {
      if (digests[i] == digests[i - 1]) {
        return sameOutput(inputs);
      }
    }
    return Optional.empty();
  }

  /**
   * The names of two inputs with the same output; only looked for when there are some, for it takes
   * memory.
   */
  private Optional<String> sameOutput(Inputs inputs) throws IOException {
    Map<String, String> namesByStem = new HashMap<>();
    try (InputCursor cursor = inputs.names()) {
      for (Optional<Input> input = cursor.next(); input.isPresent(); input = cursor.next()) {
        String earlier = namesByStem.put(input.get().stem(), input.get().name());
        if (earlier != null) {
          return Optional.of(
              earlier
                  + " and "
                  + input.get().name()
                  + " would both be written to "
                  + file(input.get()));
        }
      }
    }
    return Optional.empty();
  }
}
