package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.section16.batch.Counts;

/** A complete response. */
final class CompleteResponse {
  private final int status;
  private final String mediaType;
  private final Map<String, String> headers;
  private final byte[] content;

  /**
   * @param status the HTTP status
   * @param mediaType the media type of the content
   * @param headers further headers
   * @param content may be empty; not copied
   */
  CompleteResponse(int status, String mediaType, Map<String, String> headers, byte[] content) {
    this.status = status;
    this.mediaType = requireNonNull(mediaType);
    this.headers = Map.copyOf(headers);
    this.content = requireNonNull(content);
  }

  static CompleteResponse of(String mediaType, byte[] content) {
    return new CompleteResponse(HttpStatus.OK_200, mediaType, Map.of(), content);
  }

  /**
   * Returns headers with the number of diagnostics, which formats such as CSV have no place for.
   */
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
