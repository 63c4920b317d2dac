package org.section16.serve;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.http.HttpStatus;

/**
 * The reason why a request failed, in the format of RFC 9457.
 *
 * <pre>{@code
 * {"type":"about:blank","title":"Payload Too Large","status":413,"detail":"the body is larger than the 10000000 bytes allowed"}
 * }</pre>
 *
 * @param status the HTTP status, 400 or above
 * @param detail what is wrong with this request, and what to do
 */
record Problem(int status, String detail) {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final JsonFactory JSON = new JsonFactory();

  Problem {
    requireNonNull(detail);
  }

  byte[] json() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "about:blank");
      json.writeStringField("title", HttpStatus.getMessage(status));
      json.writeNumberField("status", status);
      json.writeStringField("detail", detail);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.write('\n');
    return out.toByteArray();
  }
}
