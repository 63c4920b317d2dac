package org.section16.serve;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.section16.cli.Main;
import org.section16.cli.Streams;

/** The command {@code serve}: how it begins and ends. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class ShutdownTest {
  private static Process serve(String... options) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--port",
            "0");
    builder.command().addAll(java.util.List.of(options));
    return builder.start();
  }

  private static URI uri(Process process) throws IOException {
    String line =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
    assertThat(line).matches("section16 is serving on http://127\\.0\\.0\\.1:\\d+/");
    return URI.create(line.substring(line.lastIndexOf(' ') + 1));
  }

  @Test
  void aRequestInProgressIsAnsweredBeforeTheServerStops() throws Exception {
    Process process = serve();
    try {
      URI uri = uri(process);
      try (Socket socket = new Socket(uri.getHost(), uri.getPort());
          Socket idle = new Socket(uri.getHost(), uri.getPort())) {
        String head =
            String.join(
                "\r\n",
                "POST /v1/check?format=text HTTP/1.1",
                "Host: x",
                "Content-Length: 8",
                "Expect: 100-continue",
                "",
                "");
        socket.getOutputStream().write(head.getBytes(UTF_8));
        // With this the server says that it has begun.
        String begun = "HTTP/1.1 100 Continue\r\n\r\n";
        assertThat(new String(socket.getInputStream().readNBytes(begun.length()), UTF_8))
            .isEqualTo(begun);
        socket.getOutputStream().write("half".getBytes(UTF_8));
        process.toHandle().destroy();
        awaitRefusal(uri);
        socket.getOutputStream().write("half".getBytes(UTF_8));

        String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

        assertThat(answer).startsWith("HTTP/1.1 200 ");
        assertThat(answer).contains("1 document: ");
        assertThat(idle.getInputStream().read()).isEqualTo(-1);
      }
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
      assertThat(process.exitValue()).isEqualTo(143);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void awaitRefusal(URI uri) throws InterruptedException {
    while (true) {
      try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
        assertThat(socket.isConnected()).isTrue();
        Thread.sleep(20);
      } catch (IOException e) {
        return;
      }
    }
  }

  @Test
  void aPortInUseIsReported() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertThat(run("serve", "--port", port))
          .isEqualTo(
              "section16: cannot listen on 127.0.0.1:" + port + ": Address already in use\n");
    }
  }

  @Test
  void invalidOptionsAreReported() throws IOException {
    assertThat(run("serve", "--port", "70000")).startsWith("section16: --port must be between");
    assertThat(run("serve", "--allow-origin", "example.org"))
        .startsWith("section16: --allow-origin must be an origin");
    assertThat(run("serve", "--max-bytes", "0")).startsWith("section16: --max-bytes must be");
    assertThat(run("serve", "--timeout", "0")).startsWith("section16: --timeout and --threads");
    assertThat(run("serve", "--host", "no.such.host.invalid"))
        .startsWith("section16: cannot listen on no.such.host.invalid:8016");
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new Streams(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err),
            arguments);
    assertThat(status).isEqualTo(2);
    return err.toString(UTF_8);
  }

  @Test
  void aServerThatOtherMachinesCanReachPrintsAWarning() throws Exception {
    Process process = serve("--host", "0.0.0.0");
    try {
      BufferedReader err =
          new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8));

      assertThat(err.readLine())
          .startsWith("section16: warning: other machines can reach this server");
    } finally {
      process.destroy();
      process.waitFor(30, TimeUnit.SECONDS);
    }
  }
}
