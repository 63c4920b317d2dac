package org.section16;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file and what came of it.
 *
 * @param file the file
 * @param result what was read from it
 */
public record ParsedFile(Path file, ParseResult result) {
  public ParsedFile {
    requireNonNull(file);
    requireNonNull(result);
  }
}
