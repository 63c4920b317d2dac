package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.section16.batch.Counts;

/** A whole answer. */
final class Answer {
  private final int status;
  private final String mediaType;
  private final Map<String, String> headers;
  private final byte[] content;

  /**
   * @param status of the response
   * @param mediaType of the content
   * @param headers besides
   * @param content may be empty; not copied
   */
  Answer(int status, String mediaType, Map<String, String> headers, byte[] content) {
    this.status = status;
    this.mediaType = requireNonNull(mediaType);
    this.headers = Map.copyOf(headers);
    this.content = requireNonNull(content);
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

  int status() {
    return status;
  }

  String mediaType() {
    return mediaType;
  }

  Map<String, String> headers() {
    return headers;
  }

  byte[] content() {
    return content;
  }
}
