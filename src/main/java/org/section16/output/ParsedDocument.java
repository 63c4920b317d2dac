package org.section16.output;

import static java.util.Objects.requireNonNull;

import org.section16.ParseResult;
import org.section16.edgar.FilingMetadata;

/**
 * A document that was read, with all that is known of its filing.
 *
 * @param file the name of the document, for whoever reads what is written
 * @param result what was read from it
 * @param metadata what its page does not print
 */
public record ParsedDocument(String file, ParseResult result, FilingMetadata metadata) {
  public ParsedDocument {
    requireNonNull(file);
    requireNonNull(result);
    requireNonNull(metadata);
  }

  /**
   * A document of which nothing more is known than what it says itself: its accession number is in
   * the header of EDGAR's submission, where there is one, and else the stem of the file.
   */
  public static ParsedDocument of(String file, ParseResult result) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return new ParsedDocument(file, result, FilingMetadata.in(result.source(), stem));
  }
}
