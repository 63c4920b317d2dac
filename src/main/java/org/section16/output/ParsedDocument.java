package org.section16.output;

import static java.util.Objects.requireNonNull;

import org.section16.ParseResult;
import org.section16.edgar.FilingMetadata;

/**
 * A parsed document, with the metadata of its filing.
 *
 * @param file the name of the document, written into the output
 * @param result the result of parsing it
 * @param metadata what the page does not print
 */
public record ParsedDocument(String file, ParseResult result, FilingMetadata metadata) {
  public ParsedDocument {
    requireNonNull(file);
    requireNonNull(result);
    requireNonNull(metadata);
  }

  /**
   * Returns a document with only the metadata in the document itself: the accession number comes
   * from the header of EDGAR's submission if there is one, otherwise from the stem of the file.
   */
  public static ParsedDocument of(String file, ParseResult result) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return new ParsedDocument(file, result, FilingMetadata.in(result.source(), stem));
  }
}
