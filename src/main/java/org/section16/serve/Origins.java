package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/** The web pages that may use the server from a browser: its own, and those of allowed origins. */
final class Origins {
  private static final String ALL = "*";

  private final List<String> allowed;

  Origins(List<String> allowed) {
    this.allowed = requireNonNull(allowed);
  }

  /** Refuses requests from pages that are not allowed, and sets the CORS headers for the others. */
  void check(Exchange exchange) throws ProblemException {
    if (!allowed.isEmpty()) {
      exchange.addHeader(HttpHeader.VARY, "Origin");
    }
    String origin = exchange.header(HttpHeader.ORIGIN);
    if (origin.isEmpty() || isOwn(origin, exchange.header(HttpHeader.HOST))) {
      return;
    }
    if (!allowed.contains(ALL) && !allowed.contains(origin)) {
      throw new ProblemException(
          HttpStatus.FORBIDDEN_403,
          "pages of " + origin + " may not use this server; --allow-origin can allow them");
    }
    exchange.addHeader(
        HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, allowed.contains(ALL) ? ALL : origin);
    exchange.addHeader(
        HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS,
        "Section16-Errors, Section16-Warnings, Section16-Infos, Retry-After");
    if (exchange.method().equals("OPTIONS")) {
      exchange.addHeader(HttpHeader.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST");
      exchange.addHeader(HttpHeader.ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type");
      exchange.addHeader(HttpHeader.ACCESS_CONTROL_MAX_AGE, "600");
    }
  }

  /** Behind a proxy, the scheme may differ from the one that this server sees. */
  private static boolean isOwn(String origin, String host) {
    String own = host.toLowerCase(Locale.ROOT);
    return origin.equals("http://" + own) || origin.equals("https://" + own);
  }
}
