package org.section16;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file with its result.
 *
 * @param file the file
 * @param result the result of reading it
 */
public record ParsedFile(Path file, ParseResult result) {
  public ParsedFile {
    requireNonNull(file);
    requireNonNull(result);
  }
}
