package org.section16.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.section16.serve.FilingServer;
import org.section16.serve.ServerOptions;

/** Checks of the server, over its own sockets. */
final class ServerChecks {
  private static final int PATIENCE_MILLIS = 20_000;

  private static Optional<FilingServer> server = Optional.empty();

  private ServerChecks() {}

  /** Where the server is; it is started when it is first asked for. */
  private static synchronized URI uri() throws IOException {
    if (server.isEmpty()) {
      server = Optional.of(FilingServer.start(ServerOptions.defaults("fuzz").withPort(0)));
    }
    return server.get().uri();
  }

  /** Stops the server, if it was started. */
  static synchronized void stop() {
    server.ifPresent(FilingServer::close);
    server = Optional.empty();
  }

  static void check(ReadDocument document, RandomGenerator random) throws IOException {
    Request request = Request.of(document.text(), random);
    String answer = answer(request.bytes());
    if (answer.isEmpty()) {
      assertWithMessage("no answer to a whole head").that(request.isHeadWhole()).isFalse();
      return;
    }
    assertThat(answer).matches("(?s)HTTP/1\\.1 (?!500)[2-5][0-9][0-9] .*\r\n\r\n.*");
    if (request.isHeadWhole()) {
      checkBody(answer);
    }
  }

  private static void checkBody(String answer) {
    String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
    String body = answer.substring(head.length() + 4);
    if (head.contains("Content-Type: application/json") || head.contains("problem+json")) {
      boolean isChunked = head.contains("Transfer-Encoding: chunked");
      (isChunked ? joined(body) : Optional.of(body)).ifPresent(WriterChecks.JSON::readTree);
    }
  }

  /** The chunks of an answer; empty if it was broken off, as its missing last chunk tells. */
  private static Optional<String> joined(String chunks) {
    StringBuilder body = new StringBuilder();
    int at = 0;
    int begin = chunks.indexOf("\r\n") + 2;
    while (begin >= 2) {
      int length = Integer.parseInt(chunks.substring(at, begin - 2), 16);
      at = begin + length + 2;
      if (length == 0) {
        return Optional.of(body.toString());
      }
      if (at > chunks.length()) {
        return Optional.empty();
      }
      body.append(chunks, begin, begin + length);
      begin = chunks.indexOf("\r\n", at) + 2;
    }
    return Optional.empty();
  }

  /** All that the server sends until it closes the connection. */
  private static String answer(byte[] request) throws IOException {
    URI uri = uri();
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      send(request, socket);
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  /** The server may answer before it has all, and close. */
  private static void send(byte[] request, Socket socket) throws IOException {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(request);
      socket.shutdownOutput();
    } catch (SocketException e) {
      assertThat(e).hasMessageThat().ignoringCase().contains("broken pipe");
    }
  }
}
