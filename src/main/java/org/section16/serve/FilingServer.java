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
 * An HTTP server that answers requests with what the command line prints. It stores no document,
 * and nothing in a request is used as a file name.
 *
 * <p>Bodies are read and responses sent asynchronously, so that slow, idle or numerous clients cost
 * only memory; a few worker threads parse the documents.
 */
public final class FilingServer implements AutoCloseable {
  private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration SHUTDOWN_IDLE_TIMEOUT = Duration.ofSeconds(3);
  private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(20);
  private static final int MAX_CONNECTION_THREADS = 24;
  private static final int ACCEPT_QUEUE_SIZE = 1_024;

  private final Server server;
  private final ServerConnector connector;
  private final Workers workers;

  private FilingServer(ServerOptions options) {
    this.workers = new Workers(options.threads(), options.limits().maxWaiting());
    QueuedThreadPool threads = new QueuedThreadPool(MAX_CONNECTION_THREADS);
    threads.setName("http");
    this.server = new Server(threads);
    BodyMemoryBudget memory = new BodyMemoryBudget(options.limits().maxBodies());
    server.setHandler(new GracefulHandler(new Router(options, workers, memory)));
    server.setErrorHandler(new ProblemErrorHandler());
    server.setStopTimeout(SHUTDOWN_TIMEOUT.toMillis());
    this.connector = connector(options);
    server.addConnector(connector);
  }

  private ServerConnector connector(ServerOptions options) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector newConnector = new ServerConnector(server, new HttpConnectionFactory(http));
    newConnector.setHost(options.host());
    newConnector.setPort(options.port());
    newConnector.setAcceptQueueSize(ACCEPT_QUEUE_SIZE);
    newConnector.setIdleTimeout(
        Math.min(IDLE_TIMEOUT.toMillis(), options.limits().timeout().toMillis()));
    newConnector.setShutdownIdleTimeout(SHUTDOWN_IDLE_TIMEOUT.toMillis());
    return newConnector;
  }

  /**
   * Starts a server.
   *
   * @throws IOException if it cannot listen at that address; the message says why
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

  /** Returns the address of the server. */
  public URI uri() {
    String host = connector.getHost();
    return URI.create(
        "http://"
            + (host.contains(":") ? "[" + host + "]" : host)
            + ":"
            + connector.getLocalPort()
            + "/");
  }

  /** Waits until the server has stopped. */
  public void await() throws InterruptedException {
    server.join();
  }

  /** Refuses new requests, completes those that have begun, and stops. */
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
