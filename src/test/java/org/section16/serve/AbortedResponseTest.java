package org.section16.serve;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.section16.testing.Documents;

/** The response to several documents is streamed; a client can tell whether it is complete. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AbortedResponseTest {
  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
  private static final String DOCUMENT = Documents.filing("form4-option-exercise");

  private Client client;

  @BeforeAll
  void start() {
    client = Client.of(Client.options());
  }

  @AfterAll
  void stop() {
    client.close();
  }

  @Test
  void aCompleteResponseEndsWithItsLastChunk() {
    String answer = responseTo("/v1/parse", Client.multipart(new String[] {"a", "a.md", DOCUMENT}));

    assertThat(answer).startsWith("HTTP/1.1 200 ");
    assertThat(answer).contains("Transfer-Encoding: chunked");
    assertThat(answer).endsWith(LAST_CHUNK);
  }

  @Test
  void aBodyDamagedAfterItsFirstDocumentIsRefusedOrItsResponseAborted() {
    String broken =
        Client.part("a", "a.md", DOCUMENT) + "--" + Client.BOUNDARY + "\r\nno head of a part";

    for (int i = 0; i < 200; i++) {
      String answer = responseTo("/v1/check", broken);

      boolean isRefused = answer.startsWith("HTTP/1.1 400 ") && answer.strip().endsWith("}");
      boolean isBrokenOff = answer.startsWith("HTTP/1.1 200 ") && !answer.endsWith(LAST_CHUNK);
      assertWithMessage(answer).that(isRefused || isBrokenOff).isTrue();
      assertThat(answer.contains("Transfer-Encoding: chunked")).isEqualTo(isBrokenOff);
    }
  }

  private String responseTo(String target, String body) {
    return client.raw(
        "POST "
            + target
            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + "Content-Type: multipart/form-data; boundary="
            + Client.BOUNDARY
            + "\r\nContent-Length: "
            + body.getBytes(UTF_8).length
            + "\r\n\r\n"
            + body);
  }
}
