package org.section16.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.section16.serve.FilingServer;
import org.section16.serve.Limits;
import org.section16.serve.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code section16 serve}: serves a page to drop documents on, and the commands over HTTP. */
@Command(
    name = "serve",
    description = {
      "Serves a page to drop documents on, and parse, check, report and verify over HTTP, until it"
          + " is stopped. No document is stored."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to listen on; 0 picks a free one. Default: ${DEFAULT-VALUE}.")
  private int port = ServerOptions.PORT;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "The address to listen on. Default: ${DEFAULT-VALUE}, which only this machine can reach.")
  private String host = ServerOptions.LOOPBACK;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "Let pages of ORIGIN, such as https://example.org, use the server from browsers; repeat"
              + " for further ones, or * for all. Default: only the server's own page.")
  private List<String> origins = List.of();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "The maximum size of a document. Default: ${DEFAULT-VALUE}.")
  private long maxBytes = 10_000_000;

  @Option(
      names = "--max-body",
      paramLabel = "N",
      description =
          "The maximum size of a request with several documents. Default: ${DEFAULT-VALUE}.")
  private long maxBody = 100_000_000;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "The time limit of a request with one document; one with several has 20 times as long."
              + " Default: ${DEFAULT-VALUE}.")
  private int timeout = 60;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at once. Default: one for each core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    ServerOptions options = options();
    PrintWriter err = streams.errWriter();
    FilingServer server;
    try {
      server = FilingServer.start(options);
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    try (server) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "section16-stop"));
      streams.outWriter().println("section16 is serving on " + server.uri());
      if (!options.isLoopback()) {
        err.println(
            "section16: warning: other machines can reach this server, which asks for no password");
      }
      server.await();
    }
    return ExitStatus.OK;
  }

  private ServerOptions options() {
    if (port < 0 || port > 65_535) {
      throw new UsageException("--port must be between 0 and 65535, got: " + port);
    }
    if (maxBytes < 1 || maxBody < maxBytes) {
      throw new UsageException(
          "--max-bytes must be at least 1, and --max-body at least --max-bytes");
    }
    if (timeout < 1 || threads < 1) {
      throw new UsageException("--timeout and --threads must be at least 1");
    }
    for (String origin : origins) {
      if (!origin.matches("\\*|https?://[^/\\s]+")) {
        throw new UsageException(
            "--allow-origin must be an origin such as https://example.org, or *, got: " + origin);
      }
    }
    return new ServerOptions(
        host,
        port,
        origins,
        new Limits(maxBytes, maxBody, Duration.ofSeconds(timeout)),
        threads,
        Main.version());
  }
}
