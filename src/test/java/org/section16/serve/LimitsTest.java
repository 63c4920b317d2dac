package org.section16.serve;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What each limit of the server answers, and that clients beyond them stop no others. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class LimitsTest {
  private static final int MAX_DOCUMENT_BYTES = 100_000;
  private static final int MAX_BODY_BYTES = 1_000_000;
  private static final String LARGE = "x".repeat(20_000);

  private static final ExecutorService CLIENTS = Executors.newCachedThreadPool();

  private static Client client;

  /** Its server waits no longer than two seconds. */
  private static Client shortTimeoutClient;

  private static String sample;

  @BeforeAll
  static void start() throws IOException {
    client = Client.of(limited(limits(Duration.ofSeconds(60))));
    shortTimeoutClient = Client.of(limited(limits(Duration.ofSeconds(2))));
    sample = Files.readString(Path.of("testdata/filings/form4-option-exercise.md"));
  }

  private static Limits limits(Duration longest) {
    return new Limits(MAX_DOCUMENT_BYTES, MAX_BODY_BYTES, longest);
  }

  /** A server with one thread. */
  private static ServerOptions limited(Limits limits) {
    return new ServerOptions(ServerOptions.LOOPBACK, 0, List.of(), limits, 1, "1.2.3");
  }

  @AfterAll
  static void stop() {
    client.close();
    shortTimeoutClient.close();
    CLIENTS.shutdown();
  }

  @Test
  void aTooLargeDocumentIsRefused() {
    assertThat(client.post("/v1/parse", "x".repeat(MAX_DOCUMENT_BYTES)).statusCode())
        .isEqualTo(200);
    FilingServerTest.assertProblem(
        client.post("/v1/parse", "x".repeat(MAX_DOCUMENT_BYTES + 1)), 413, "100000 bytes");
    FilingServerTest.assertProblem(
        client.post("/v1/check", "x".repeat(30 * MAX_BODY_BYTES)), 413, "100000 bytes");
  }

  @Test
  void aTooLargeDocumentAmongSeveralAffectsOnlyItself() {
    HttpResponse<String> answer =
        client.postParts(
            "/v1/parse",
            new String[] {"d", "large.md", "x".repeat(MAX_DOCUMENT_BYTES + 1)},
            new String[] {"d", "small.md", sample});

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"file\":\"large.md\",\"error\":\"more than the 100000");
    assertThat(answer.body()).contains("{\"file\":\"small.md\",\"documentType\"");
  }

  @Test
  void aTooLargeBodyOfSeveralDocumentsIsRefused() {
    FilingServerTest.assertProblem(
        client.postParts(
            "/v1/verify",
            new String[] {"document", "a.md", "x".repeat(MAX_BODY_BYTES)},
            new String[] {"against", "a.xml", "y"}),
        413,
        "1000000 bytes");
  }

  @Test
  void anArchiveMayBeLargerThanADocumentButItsDocumentsMayNot() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (int i = 0; i < 3; i++) {
        zip.putNextEntry(new ZipEntry("small-" + i + ".md"));
        zip.write("x".repeat(MAX_DOCUMENT_BYTES).getBytes(UTF_8));
      }
      zip.setLevel(9);
      zip.putNextEntry(new ZipEntry("bomb.md"));
      zip.write("x".repeat(30 * MAX_BODY_BYTES).getBytes(UTF_8));
    }

    HttpResponse<String> answer = client.post("/v1/parse?name=a.zip", bytes.toByteArray());

    assertThat(answer.body().lines()).hasSize(4);
    assertThat(answer.body())
        .contains("{\"file\":\"a.zip/bomb.md\",\"error\":\"30000000 bytes, more than the 100000");
    FilingServerTest.assertProblem(
        client.post("/v1/parse", twice(bytes.toByteArray(), MAX_BODY_BYTES)), 413, "1000000 bytes");
  }

  private static byte[] twice(byte[] archive, int length) {
    return java.util.Arrays.copyOf(archive, length + archive.length);
  }

  @Test
  void aBodyThatDoesNotArriveInTimeIsRefused() throws IOException {
    String answer = postHalfABody();
    for (int i = 0; i < 3 && answer.isEmpty(); i++) {
      // The machine was so busy that the time was over before the server saw the request.
      answer = postHalfABody();
    }

    assertThat(answer).startsWith("HTTP/1.1 408 ");
    assertThat(answer).contains("\"status\":408");
  }

  private static String postHalfABody() {
    return shortTimeoutClient.raw(
        "POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf");
  }

  @Test
  void anIdleConnectionIsEventuallyClosed() throws IOException {
    try (Socket socket = shortTimeoutClient.connect()) {
      socket.setSoTimeout(30_000);
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void aDrippingBodyIsRefusedToo() throws Exception {
    try (Socket socket = shortTimeoutClient.connect()) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write(
              "POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\n"
                  .getBytes(UTF_8));
      CompletableFuture<Void> drip =
          CompletableFuture.runAsync(
              () -> {
                try {
                  for (int i = 0; i < 300; i++) {
                    socket.getOutputStream().write('x');
                    Thread.sleep(50);
                  }
                } catch (IOException | InterruptedException e) {
                  // The server has closed the connection, as it should.
                }
              });

      String answer = new String(socket.getInputStream().readNBytes(12), UTF_8);

      assertThat(answer).isEqualTo("HTTP/1.1 408");
      drip.get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void idleAndBrokenClientsDoNotStopOthers() throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = client.connect();
        sockets.add(socket);
        if (i % 2 == 0) {
          socket
              .getOutputStream()
              .write(
                  "POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n"
                      .getBytes(UTF_8));
        }
        if (i % 10 == 0) {
          socket.close();
        }
      }
      for (int i = 0; i < 20; i++) {
        assertThat(client.post("/v1/parse", sample).statusCode()).isEqualTo(200);
      }
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void aDocumentThatTakesTooLongToReadIsRefused() {
    try (Client slow =
        Client.of(limited(new Limits(50_000_000, 50_000_000, Duration.ofMillis(1_500))))) {
      HttpResponse<String> answer = slow.post("/v1/parse", sampleWithRows(300_000));

      FilingServerTest.assertProblem(answer, 503, "not done within");
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }
  }

  private static String sampleWithRows(int count) {
    String row = "| Common Stock | 08/06/2013 | | S | | 10,000 | D | \\$18.3 | 55,500 | D | |\n";
    return new StringBuilder(sample)
        .insert(sample.indexOf("| Common Stock"), row.repeat(count))
        .toString();
  }

  @Test
  void aClientIsToldToRetryWhenTooManyAreWaiting() {
    Limits limits = new Limits(50_000_000, 50_000_000, 1_000_000_000, 1, Duration.ofSeconds(60));
    try (Client busy = Client.of(limited(limits))) {
      String document = sampleWithRows(2_000);
      List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        asked.add(CompletableFuture.supplyAsync(() -> busy.post("/v1/parse", document), CLIENTS));
      }

      Map<Integer, List<HttpResponse<String>>> answers =
          asked.stream()
              .map(CompletableFuture::join)
              .collect(Collectors.groupingBy(HttpResponse::statusCode));

      assertThat(answers.keySet()).containsExactly(200, 503);
      for (HttpResponse<String> refused : answers.getOrDefault(503, List.of())) {
        FilingServerTest.assertProblem(refused, 503, "too many requests at once");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
      }
      assertThat(busy.post("/v1/parse", sample).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void bodiesThatTogetherTakeTooMuchMemoryAreRefused() throws Exception {
    Limits limits = new Limits(50_000, 50_000, 60_000, 10, Duration.ofSeconds(60));
    try (Client full = Client.of(limited(limits))) {
      HttpResponse<String> refused = postBesideHalfABody(full);

      FilingServerTest.assertProblem(refused, 503, "too many large requests at once");
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
      while (full.post("/v1/parse", LARGE).statusCode() != 200) {
        Thread.sleep(20);
      }
    }
  }

  /**
   * The answer to a large request while another client has sent most of its own. Where the server
   * sees that one last, it is the other client that is refused: then again, after a longer wait.
   */
  private static HttpResponse<String> postBesideHalfABody(Client client) throws Exception {
    for (int wait = 50; ; wait *= 2) {
      try (Socket half = client.connect()) {
        half.getOutputStream()
            .write(
                ("POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Length: 50000\r\n\r\n"
                        + "x".repeat(49_000))
                    .getBytes(UTF_8));
        Thread.sleep(wait);
        HttpResponse<String> answer = client.post("/v1/parse", LARGE);
        if (answer.statusCode() != 200) {
          return answer;
        }
      }
    }
  }

  @Test
  void aRequestThatIsNotHttpIsAProblem() {
    assertThat(client.raw("nonsense\r\n\r\n")).startsWith("HTTP/1.1 400 ");
    assertThat(client.raw("GET /v1/health HTTP/1.1\r\n\r\n")).contains("\"status\":400");
    String longHeader = "GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(20_000) + "\r\n\r\n";
    assertThat(client.raw(longHeader)).contains("\"status\":431");
    assertThat(client.raw("POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ");
  }
}
