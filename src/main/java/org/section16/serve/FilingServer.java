package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Answers requests over HTTP with what the command line prints. It keeps no document, and nothing
 * that a request holds names a file.
 *
 * <p>Bodies are read and answers sent without a thread that waits, so that clients that are slow,
 * idle or many take memory only; a few workers read the documents.
 */
public final class FilingServer implements AutoCloseable {
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration SHUTDOWN_IDLE = Duration.ofSeconds(3);
  private static final Duration SHUTDOWN = Duration.ofSeconds(20);
  private static final int MOST_CONNECTION_THREADS = 24;
  private static final int WAITING_CONNECTIONS = 1_024;

  private final Server server;
  private final ServerConnector connector;
  private final Workers workers;

  private FilingServer(ServerOptions options) {
    this.workers = new Workers(options.threads(), options.limits().maxWaiting());
    QueuedThreadPool threads = new QueuedThreadPool(MOST_CONNECTION_THREADS);
    threads.setName("http");
    this.server = new Server(threads);
    BodyMemory memory = new BodyMemory(options.limits().maxBodies());
    server.setHandler(new GracefulHandler(new Router(options, workers, memory)));
    server.setErrorHandler(new ProblemErrorHandler());
    server.setStopTimeout(SHUTDOWN.toMillis());
    this.connector = connector(options);
    server.addConnector(connector);
  }

  private ServerConnector connector(ServerOptions options) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector made = new ServerConnector(server, new HttpConnectionFactory(http));
    made.setHost(options.host());
    made.setPort(options.port());
    made.setAcceptQueueSize(WAITING_CONNECTIONS);
    made.setIdleTimeout(Math.min(IDLE.toMillis(), options.limits().timeout().toMillis()));
    made.setShutdownIdleTimeout(SHUTDOWN_IDLE.toMillis());
    return made;
  }

  /**
   * Starts a server.
   *
   * @throws IOException if it cannot listen there; the message says why
   */
  public static FilingServer start(ServerOptions options) throws IOException {
    FilingServer started = new FilingServer(requireNonNull(options));
    try {
      started.server.start();
    } catch (IOException e) {
      started.close();
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException(
          "cannot listen on " + options.host() + ":" + options.port() + ": " + cause.getMessage(),
          e);
    } catch (Exception e) {
      started.close();
      throw new IllegalStateException(e);
    }
    return started;
  }

  /** Where it is reached. */
  public URI uri() {
    String host = connector.getHost();
    return URI.create(
        "http://"
            + (host.contains(":") ? "[" + host + "]" : host)
            + ":"
            + connector.getLocalPort()
            + "/");
  }

  /** Waits until it is stopped. */
  public void await() throws InterruptedException {
    server.join();
  }

  /** Takes no more requests, ends those that have begun, and stops. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      workers.close();
    }
  }
}
