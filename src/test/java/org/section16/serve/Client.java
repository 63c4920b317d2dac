package org.section16.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.section16.cli.Main;
import org.section16.cli.Streams;

/** A test server and a client for it. */
final class Client implements AutoCloseable {
  static final String BOUNDARY = "boundary";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final FilingServer server;

  private Client(FilingServer server) {
    this.server = server;
  }

  static ServerOptions options() {
    return ServerOptions.defaults("1.2.3").withPort(0);
  }

  static Client of(ServerOptions options) {
    try {
      return new Client(FilingServer.start(options));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FilingServer server() {
    return server;
  }

  String authority() {
    return server.uri().getAuthority();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, new byte[0], headers);
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send("POST", path, body.getBytes(UTF_8), headers);
  }

  HttpResponse<String> post(String path, byte[] body, String... headers) {
    return send("POST", path, body, headers);
  }

  /** Sends parts, each with a name, a file name and a content. */
  HttpResponse<String> postParts(String path, String[]... parts) {
    return post(
        path, multipart(parts), "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
  }

  static String multipart(String[]... parts) {
    StringBuilder body = new StringBuilder();
    for (String[] part : parts) {
      body.append(part(part[0], part[1], part[2]));
    }
    return body.append("--").append(BOUNDARY).append("--\r\n").toString();
  }

  static String part(String name, String fileName, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, name, fileName, content);
  }

  HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.uri().resolve(path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends {@code text} unchanged, and returns everything received until the server closes. */
  String raw(String text) {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(text.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Socket connect() throws IOException {
    URI uri = server.uri();
    Socket socket = new Socket(uri.getHost(), uri.getPort());
    socket.setSoTimeout(60_000);
    return socket;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /** Returns what the command line prints. */
  static String commandLine(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Main.run(
        new Streams(new ByteArrayInputStream(input), out, new ByteArrayOutputStream()), arguments);
    return out.toString(UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
