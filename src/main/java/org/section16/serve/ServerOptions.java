package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * The configuration of a server.
 *
 * @param host the name or address to listen on
 * @param port the port to listen on; 0 for a free one
 * @param allowedOrigins origins whose pages may use the server, as in {@code https://example.org};
 *     {@code *} for all
 * @param limits the limits of the server
 * @param threads how many documents are read at once
 * @param version the version of this program
 */
public record ServerOptions(
    String host,
    int port,
    List<String> allowedOrigins,
    Limits limits,
    int threads,
    String version) {
  /** The default address to listen on. */
  public static final String LOOPBACK = "127.0.0.1";

  /** The default port to listen on. */
  public static final int PORT = 8016;

  /** How many times as long as a request with one document one with several may take. */
  static final int SEVERAL_DOCUMENTS_FACTOR = 20;

  public ServerOptions {
    requireNonNull(host);
    requireNonNull(limits);
    requireNonNull(version);
    allowedOrigins = List.copyOf(allowedOrigins);
  }

  /** Returns the default options. */
  public static ServerOptions defaults(String version) {
    return new ServerOptions(
        LOOPBACK,
        PORT,
        List.of(),
        Limits.defaults(),
        Runtime.getRuntime().availableProcessors(),
        version);
  }

  /** Returns the same options with another port. */
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
