package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.section16.batch.Counts;

/**
 * A whole answer.
 *
 * @param status of the response
 * @param mediaType of the content
 * @param headers besides
 * @param content may be empty
 */
record Answer(int status, String mediaType, Map<String, String> headers, byte[] content) {
  Answer {
    requireNonNull(mediaType);
    requireNonNull(content);
    headers = Map.copyOf(headers);
  }

  static Answer of(String mediaType, byte[] content) {
    return new Answer(HttpStatus.OK_200, mediaType, Map.of(), content);
  }

  /** How much is to be said of what was read: formats such as CSV have no place for it. */
  static Map<String, String> headers(Counts counts) {
    return Map.of(
        "Section16-Errors", Long.toString(counts.errors()),
        "Section16-Warnings", Long.toString(counts.warnings()),
        "Section16-Infos", Long.toString(counts.infos()));
  }
}
