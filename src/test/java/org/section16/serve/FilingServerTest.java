package org.section16.serve;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class FilingServerTest {
  private static final String SAMPLE = "testdata/filings/form4-option-exercise.md";
  private static final String DAMAGED = "testdata/damaged/form4-ocr-digit-lost-footnote.md";
  private static final String GIFTS = "testdata/filings/form5-gifts.md";
  private static final String FILING = "testdata/edgar/form4-option-exercise.xml";

  private static Client client;

  @BeforeAll
  static void start() {
    client = Client.of(Client.options());
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file));
  }

  private static String withName(String path, String file) {
    return path + (path.contains("?") ? "&" : "?") + "name=" + Client.encoded(file);
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json",
    "jsonl, application/x-ndjson",
    "xml, application/xml",
    "csv, text/csv;charset=utf-8;header=present",
    "markdown, text/markdown;charset=utf-8",
    "text, text/plain;charset=utf-8"
  })
  void parseReturnsWhatTheCommandLinePrints(String format, String mediaType) throws IOException {
    for (String file : List.of(SAMPLE, DAMAGED, GIFTS, FILING, "README.md")) {
      HttpResponse<String> answer =
          client.post(withName("/v1/parse?format=" + format, file), text(file));

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue(mediaType);
      assertWithMessage(file)
          .that(answer.body())
          .isEqualTo(Client.commandLine(new byte[0], "parse", "--format", format, file));
    }
  }

  @Test
  void anUnnamedDocumentIsNamedLikeStandardInput() throws IOException {
    String expected = Client.commandLine(Files.readAllBytes(Path.of(SAMPLE)), "parse", "-");

    assertThat(client.post("/v1/parse", text(SAMPLE)).body()).isEqualTo(expected);
    assertThat(client.post("/v1/parse?name=", text(SAMPLE)).body()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded",
        "application/json",
        "image/png",
        "text/xml;charset=utf-16"
      })
  void theBodyIsTheDocumentWhateverItsContentType(String type) throws IOException {
    assertThat(client.post("/v1/parse", text(SAMPLE), "Content-Type", type).body())
        .isEqualTo(client.post("/v1/parse", text(SAMPLE)).body());
  }

  @Test
  void treeReturnsWhatTheCommandLinePrints() throws IOException {
    assertThat(client.post(withName("/v1/parse?format=tree", SAMPLE), text(SAMPLE)).body())
        .isEqualTo(Client.commandLine(new byte[0], "tree", SAMPLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void checkReturnsWhatTheCommandLinePrints(String format) throws IOException {
    String version = "1.2.3";
    for (String file : List.of(SAMPLE, DAMAGED)) {
      assertThat(client.post(withName("/v1/check?format=" + format, file), text(file)).body())
          .isEqualTo(
              Client.commandLine(new byte[0], "check", "--format", format, file)
                  .replace("\"version\":\"development\"", "\"version\":\"" + version + "\"")
                  .replace("\"version\": \"development\"", "\"version\": \"" + version + "\""));
    }
  }

  @Test
  void reportReturnsThePageWithItsOwnPolicy() throws IOException {
    HttpResponse<String> answer = client.post(withName("/v1/report", DAMAGED), text(DAMAGED));

    assertThat(answer.body()).isEqualTo(Client.commandLine(new byte[0], "report", DAMAGED));
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy).contains("script-src 'sha256-");
    assertThat(policy).doesNotContain("unsafe");
    for (String hash : Splitter.on('\'').split(policy)) {
      if (hash.startsWith("sha256-")) {
        assertThat(answer.body().contains(hash)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void verifyReturnsWhatTheCommandLinePrints(String format) throws IOException {
    HttpResponse<String> answer =
        client.postParts(
            "/v1/verify?format=" + format,
            new String[] {"document", SAMPLE, text(SAMPLE).replace("65,500", "65,600")},
            new String[] {"against", FILING, text(FILING)});

    String equal =
        Client.commandLine(new byte[0], "verify", "--format", format, "--against", FILING, SAMPLE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("65600");
    assertThat(
            client
                .postParts(
                    "/v1/verify?format=" + format,
                    new String[] {"against", FILING, text(FILING)},
                    new String[] {"document", SAMPLE, text(SAMPLE)})
                .body())
        .isEqualTo(equal);
  }

  @Test
  void verifyNeedsBothParts() throws IOException {
    assertProblem(
        client.post("/v1/verify", text(SAMPLE)), 400, "two parts: 'document', and 'against'");
    assertProblem(
        client.postParts("/v1/verify", new String[] {"document", "a.md", text(SAMPLE)}),
        400,
        "two parts: 'document', and 'against'");
    assertProblem(
        client.postParts(
            "/v1/verify",
            new String[] {"document", "a.md", text(SAMPLE)},
            new String[] {"against", "b.xml", "no filing"}),
        422,
        "no filing to compare with: b.xml");
  }

  @Test
  void codesReturnsWhatTheCommandLinePrints() {
    assertThat(client.get("/v1/codes?format=text").body())
        .isEqualTo(Client.commandLine(new byte[0], "explain"));
    assertThat(client.get("/v1/codes").body())
        .isEqualTo(Client.commandLine(new byte[0], "explain", "--format", "json"));
    assertThat(client.get("/v1/codes?format=text&code=row-width").body())
        .isEqualTo(Client.commandLine(new byte[0], "explain", "row-width"));
    assertThat(client.get("/v1/codes?code=row-width").body())
        .startsWith("{\"code\":\"row-width\",\"severity\":");
    assertProblem(client.get("/v1/codes?code=none"), 404, "no diagnostic has the code 'none'");
  }

  @Test
  void healthReportsTheVersion() {
    assertThat(client.get("/v1/health").body())
        .isEqualTo("{\"status\":\"ok\",\"version\":\"1.2.3\"}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/drop.js", "/drop.css", "/v1/health", "/v1/codes", "/v1/openapi.json"})
  void headReturnsTheHeadersOfGet(String path) {
    HttpResponse<String> get = client.get(path);
    HttpResponse<String> head = client.send("HEAD", path, new byte[0]);

    assertThat(get.statusCode()).isEqualTo(200);
    assertThat(get.body()).isNotEmpty();
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String header : List.of("Content-Type", "Content-Length", "Content-Security-Policy")) {
      assertThat(head.headers().firstValue(header)).isEqualTo(get.headers().firstValue(header));
    }
  }

  @Test
  void headOfAnUnknownPathIsAProblemWithoutContent() {
    HttpResponse<String> head = client.send("HEAD", "/nothing", new byte[0]);

    assertThat(head.statusCode()).isEqualTo(404);
    assertThat(head.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void headersHaveTheNumbersOfDiagnostics() throws IOException {
    HttpResponse<String> answer = client.post("/v1/parse?format=csv", text(DAMAGED));

    assertThat(answer.headers().firstValue("Section16-Errors")).hasValue("1");
    assertThat(answer.headers().firstValue("Section16-Warnings").orElseThrow()).isNotEqualTo("0");
    assertThat(answer.headers().firstValue("Section16-Infos")).isPresent();
  }

  @Test
  void severalPartsReturnALineEach() throws IOException {
    HttpResponse<String> answer =
        client.postParts(
            "/v1/parse",
            new String[] {"document", SAMPLE, text(SAMPLE)},
            new String[] {"document", "binary.md", "\0"},
            new String[] {"document", GIFTS, text(GIFTS)});

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
    assertThat(answer.body().lines().toList())
        .containsExactly(
            line(SAMPLE),
            "{\"file\":\"binary.md\",\"error\":\"binary, not text (it contains NUL bytes)\"}",
            line(GIFTS))
        .inOrder();
  }

  private static String line(String file) {
    return Client.commandLine(new byte[0], "parse", "--format", "jsonl", file).strip();
  }

  @Test
  void partsAreAnsweredBeforeTheNextOnesArrive() throws IOException {
    try (Socket socket = client.connect()) {
      BufferedReader answer =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      write(
          socket,
          "POST /v1/parse HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
              + "Content-Type: multipart/form-data; boundary="
              + Client.BOUNDARY
              + "\r\n\r\n");
      write(socket, chunk(Client.part("document", SAMPLE, text(SAMPLE)) + "--" + Client.BOUNDARY));
      assertThat(lineOf(answer, SAMPLE)).isEqualTo(line(SAMPLE));
      write(
          socket,
          chunk(
                  Client.part("document", GIFTS, text(GIFTS))
                          .substring(2 + Client.BOUNDARY.length())
                      + "--"
                      + Client.BOUNDARY
                      + "--\r\n")
              + "0\r\n\r\n");
      assertThat(lineOf(answer, GIFTS)).isEqualTo(line(GIFTS));
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
  }

  private static String chunk(String text) {
    return Integer.toHexString(text.getBytes(UTF_8).length) + "\r\n" + text + "\r\n";
  }

  private static String lineOf(BufferedReader answer, String file) throws IOException {
    String line = answer.readLine();
    while (!line.contains("\"file\":\"" + file)) {
      line = answer.readLine();
    }
    return line;
  }

  private static byte[] zip(String... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String file : files) {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(Files.readAllBytes(Path.of(file)));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tarGz(String... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes))) {
      for (String file : files) {
        byte[] content = Files.readAllBytes(Path.of(file));
        TarArchiveEntry entry = new TarArchiveEntry("../" + file);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar.gz"})
  void anArchiveReturnsWhatTheCommandLinePrints(String kind) throws IOException {
    byte[] archive = kind.equals("zip") ? zip(SAMPLE, GIFTS, "pom.xml") : tarGz(SAMPLE, GIFTS);
    Path file = Files.createDirectories(Path.of("target/serve")).resolve("filings." + kind);
    Files.write(file, archive);

    assertThat(client.post(withName("/v1/parse", file.toString()), archive).body())
        .isEqualTo(Client.commandLine(new byte[0], "parse", "--format", "jsonl", file.toString()));
    assertThat(client.post(withName("/v1/check?format=text", file.toString()), archive).body())
        .isEqualTo(Client.commandLine(new byte[0], "check", file.toString()));
  }

  @Test
  void oneDocumentOfAnArchiveCanBeRequested() throws IOException {
    byte[] archive = zip(SAMPLE, GIFTS);

    String xml =
        client.post("/v1/parse?format=xml&document=" + Client.encoded(GIFTS), archive).body();

    assertThat(xml).isEqualTo(Client.commandLine(new byte[0], "parse", "--format", "xml", GIFTS));
    assertProblem(
        client.post("/v1/report?document=other.md", archive), 404, "no document 'other.md'");
    assertProblem(
        client.post("/v1/parse?format=xml", archive), 400, "several documents are answered as");
  }

  @Test
  void aDamagedArchiveIsReported() throws IOException {
    byte[] archive = zip(SAMPLE);
    byte[] half = java.util.Arrays.copyOf(archive, archive.length / 2);

    assertThat(client.post("/v1/parse?name=half.zip", half).body())
        .startsWith("{\"file\":\"half.zip\",\"error\":\"damaged archive: ");
    assertThat(client.post("/v1/parse?name=none.zip", zip("pom.xml")).body())
        .contains("\"file\":\"none.zip/pom.xml\"");
  }

  @Test
  void reportOfSeveralDocumentsReturnsTheIndex() throws IOException {
    HttpResponse<String> answer =
        client.postParts(
            "/v1/report",
            new String[] {"document", "a.md", text(SAMPLE)},
            new String[] {"document", "b.md", text(GIFTS)});

    assertThat(answer.body()).contains("href=\"./a.md\"");
    assertThat(answer.body()).contains("href=\"./b.md\"");
    assertThat(answer.body()).contains("2 documents");
  }

  @Test
  void unreadableDocumentsAreProblems() {
    assertProblem(client.post("/v1/parse", "\0"), 422, "binary");
    assertProblem(client.post("/v1/check", new byte[] {'a', (byte) 0xE9, 'b'}), 422, "not UTF-8");
    assertProblem(client.post("/v1/report", "\0"), 422, "binary");
    assertProblem(client.post("/v1/parse?format=tree", "\0"), 422, "binary");
    assertProblem(client.post("/v1/parse", ""), 400, "the body is empty");
    assertProblem(
        client.post("/v1/parse", "x", "Content-Encoding", "gzip"), 415, "gzip is not supported");
  }

  @Test
  void invalidParametersAreProblems() {
    assertProblem(client.post("/v1/parse?fromat=xml", "x"), 400, "unknown parameter 'fromat'");
    assertProblem(client.post("/v1/parse?format=pdf", "x"), 400, "json, jsonl, xml, csv");
    assertProblem(client.post("/v1/parse?name=a&name=b", "x"), 400, "'name' is given twice");
    assertProblem(client.post("/v1/parse?document=a", "x"), 400, "'document' is only for archives");
    assertProblem(client.get("/v1/health?a=b"), 400, "unknown parameter 'a'");
  }

  @Test
  void damagedMultipartIsAProblem() {
    String type = "multipart/form-data; boundary=" + Client.BOUNDARY;
    assertProblem(
        client.post("/v1/parse", "no part", "Content-Type", type),
        400,
        "not valid multipart/form-data");
    assertProblem(
        client.post("/v1/parse", "x", "Content-Type", "multipart/form-data"), 400, "boundary");
    assertProblem(
        client.post("/v1/parse", Client.multipart(), "Content-Type", type), 400, "no document");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/parse, 'POST, OPTIONS'",
    "HEAD, /v1/report, 'POST, OPTIONS'",
    "PUT, /v1/check, 'POST, OPTIONS'",
    "DELETE, /v1/verify, 'POST, OPTIONS'",
    "POST, /, 'GET, HEAD, OPTIONS'",
    "POST, /v1/health, 'GET, HEAD, OPTIONS'"
  })
  void otherMethodsAreProblems(String method, String path, String allowed) {
    HttpResponse<String> answer = client.send(method, path, new byte[0]);

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue(allowed);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/v1/",
        "/v1/parse/",
        "/pom.xml",
        "/openapi.json",
        "/../../../../etc/passwd",
        "/v1/../drop.html",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "//etc/passwd",
        "/drop.js%00.html",
        "/drop.js;x",
        "/./drop.js",
        "file:///etc/passwd"
      })
  void noPathReachesAFile(String path) {
    String answer = client.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answer).containsMatch("^HTTP/1.1 40[04] ");
    assertThat(answer).contains("Content-Type: application/problem+json");
    assertThat(answer).doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/passwd", "../../../../../../etc/passwd", "-", "*.md", "testdata"})
  void aNameIsNotAPath(String name) {
    assertThat(client.post("/v1/parse?format=jsonl&name=" + Client.encoded(name), "nothing").body())
        .startsWith("{\"file\":\"" + name + "\"");
  }

  @Test
  void pagesOfOtherOriginsAreRefused() throws IOException {
    HttpResponse<String> answer =
        client.post("/v1/parse", text(SAMPLE), "Origin", "https://example.org");

    assertProblem(answer, 403, "https://example.org may not use this server");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(client.post("/v1/parse", "x", "Origin", "null").statusCode()).isEqualTo(403);
    HttpResponse<String> own =
        client.post("/v1/parse", "x", "Origin", "http://" + client.authority());
    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void allowedOriginsGetCorsHeaders() {
    ServerOptions defaults = Client.options();
    ServerOptions allowing =
        new ServerOptions(
            defaults.host(), 0, List.of("https://example.org"), defaults.limits(), 1, "1");
    try (Client open = Client.of(allowing)) {
      HttpResponse<String> answer = open.post("/v1/parse", "x", "Origin", "https://example.org");
      HttpResponse<String> preflight =
          open.send(
              "OPTIONS",
              "/v1/parse",
              new byte[0],
              "Origin",
              "https://example.org",
              "Access-Control-Request-Method",
              "POST");

      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
          .hasValue("https://example.org");
      assertThat(answer.headers().firstValue("Vary")).hasValue("Origin");
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
          .contains("POST");
      assertThat(open.post("/v1/parse", "x", "Origin", "https://example.com").statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void thePolicyOfThePageAllowsTheScriptsInItsFrame() throws IOException {
    HttpResponse<String> page = client.get("/");
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    String report =
        client
            .post("/v1/report", text(SAMPLE))
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow();

    assertThat(policy).contains("default-src 'none'");
    assertThat(policy).doesNotContain("unsafe");
    for (String source : Splitter.onPattern("[ ;]+").split(report)) {
      if (source.startsWith("'sha256-")) {
        assertThat(policy).contains(source);
      }
    }
    assertThat(page.body()).doesNotContain("onclick");
    assertThat(page.body()).doesNotContain("http://");
    assertThat(page.body()).doesNotContain("https://");
    for (String path : List.of("/", "/v1/health", "/nothing")) {
      assertThat(client.get(path).headers().firstValue("X-Content-Type-Options"))
          .hasValue("nosniff");
    }
  }

  static void assertProblem(HttpResponse<String> answer, int status, String detail) {
    assertThat(answer.body()).contains("\"status\":" + status);
    assertThat(answer.body()).contains(detail);
    assertThat(answer.body()).contains("\"type\":\"about:blank\",\"title\":\"");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }
}
