package org.section16.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;

/** A damaged request to the server. */
final class Request {
  private static final String BOUNDARY = "limit";

  private static final List<String> TARGETS =
      List.of(
          "/v1/parse",
          "/v1/parse?format=jsonl",
          "/v1/parse?format=xml&name=a.md",
          "/v1/parse?format=csv",
          "/v1/parse?format=tree",
          "/v1/parse?document=a.md",
          "/v1/check",
          "/v1/check?format=text",
          "/v1/check?format=sarif",
          "/v1/report",
          "/v1/verify",
          "/v1/codes?format=text");

  private final byte[] bytes;
  private final boolean isHeadWhole;

  private Request(byte[] bytes, boolean isHeadWhole) {
    this.bytes = bytes;
    this.isHeadWhole = isHeadWhole;
  }

  /** What is sent. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns whether the damage is to the body only, whose length the head tells. */
  boolean isHeadWhole() {
    return isHeadWhole;
  }

  /** A request with {@code document}, alone, in parts, or in an archive. */
  static Request of(String document, RandomGenerator random) throws IOException {
    boolean hasParts = random.nextInt(3) == 0;
    byte[] body = body(document, hasParts, random);
    if (random.nextInt(4) > 0) {
      body = Damage.to(body, random);
    }
    byte[] head = head(body.length, hasParts, random).getBytes(UTF_8);
    boolean isHeadDamaged = random.nextInt(3) == 0;
    return new Request(
        Bytes.concat(isHeadDamaged ? Damage.to(head, random) : head, body), !isHeadDamaged);
  }

  private static byte[] body(String document, boolean hasParts, RandomGenerator random)
      throws IOException {
    if (hasParts) {
      return (part("document", document) + part("against", document) + "--" + BOUNDARY + "--\r\n")
          .getBytes(UTF_8);
    }
    return random.nextInt(3) == 0 ? Archive.of(document, random).bytes() : document.getBytes(UTF_8);
  }

  private static String part(String name, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.md\"\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, name, content);
  }

  private static String head(int length, boolean hasParts, RandomGenerator random) {
    String type = hasParts ? "multipart/form-data; boundary=" + BOUNDARY : "text/markdown";
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
        .formatted(TARGETS.get(random.nextInt(TARGETS.size())), type, length);
  }
}
