package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * How a server is set up.
 *
 * @param host name or address to listen on
 * @param port to listen on; 0 for one that is free
 * @param allowedOrigins origins whose pages may use the server, as in {@code https://example.org};
 *     {@code *} for all
 * @param limits how much it takes on
 * @param threads how many documents are read at once
 * @param version of this program
 */
public record ServerOptions(
    String host,
    int port,
    List<String> allowedOrigins,
    Limits limits,
    int threads,
    String version) {
  /** Where it listens if nothing else is said. */
  public static final String LOOPBACK = "127.0.0.1";

  /** Where it listens if nothing else is said. */
  public static final int PORT = 8016;

  /** A request with several documents may take so many times the time of one with one. */
  static final int SEVERAL = 20;

  public ServerOptions {
    requireNonNull(host);
    requireNonNull(limits);
    requireNonNull(version);
    allowedOrigins = List.copyOf(allowedOrigins);
  }

  /** All as it is without options. */
  public static ServerOptions defaults(String version) {
    return new ServerOptions(
        LOOPBACK,
        PORT,
        List.of(),
        Limits.defaults(),
        Runtime.getRuntime().availableProcessors(),
        version);
  }

  /** The same on another port. */
  public ServerOptions withPort(int otherPort) {
    return new ServerOptions(host, otherPort, allowedOrigins, limits, threads, version);
  }

  /** Returns whether only programs on this machine can reach it. */
  public boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
