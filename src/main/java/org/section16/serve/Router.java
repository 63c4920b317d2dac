package org.section16.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.section16.DiagnosticCode;
import org.section16.output.CodeExplanation;
import org.section16.output.report.ReportIndex;

/** Routes each request to its endpoint. All paths of the server are listed here. */
final class Router extends Handler.Abstract.NonBlocking {
  private static final String POLICY_HEADER = "Content-Security-Policy";
  private static final String DENY_ALL = "default-src 'none'; frame-ancestors 'none'";
  private static final Set<String> READ_METHODS = Set.of("GET", "HEAD");
  private static final Set<String> POST_METHODS = Set.of("POST");

  /** Answers a request. */
  @FunctionalInterface
  private interface Endpoint {
    void answer(Exchange exchange) throws ProblemException;
  }

  /**
   * The handling of a path.
   *
   * @param methods the methods that it accepts
   * @param policy what the browser may do with the answer
   */
  private record Route(Set<String> methods, String policy, Endpoint endpoint) {}

  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final Origins origins;
  private final ServerOptions options;

  Router(ServerOptions options, Workers workers, BodyMemoryBudget memory) {
    this.options = requireNonNull(options);
    this.origins = new Origins(options.allowedOrigins());
    DocumentRequests documents = new DocumentRequests(options, workers, memory);
    String report = Resources.policyOf(Resources.reportPage());
    String index = Resources.policyOf(ReportIndex.render(List.of()));
    addFile("/", "drop.html", Rendering.HTML, Resources.dropPolicy(report, index));
    addFile("/drop.js", "drop.js", "text/javascript;charset=utf-8", DENY_ALL);
    addFile("/drop.css", "drop.css", "text/css;charset=utf-8", DENY_ALL);
    addFile("/v1/openapi.json", "openapi.json", Rendering.JSON, DENY_ALL);
    add("/v1/health", READ_METHODS, this::health);
    add("/v1/codes", READ_METHODS, Router::codes);
    add("/v1/parse", documents, new ParseEndpoint());
    add("/v1/check", documents, new CheckEndpoint(options.version()));
    DocumentEndpoint pages = new ReportEndpoint();
    routes.put(
        "/v1/report",
        new Route(
            POST_METHODS,
            report + "; frame-ancestors 'self'",
            exchange -> documents.answer(exchange, pages)));
    add("/v1/verify", POST_METHODS, new VerifyEndpoint(options, documents, workers)::answer);
  }

  private void addFile(String path, String file, String mediaType, String policy) {
    byte[] content = Resources.read(file);
    routes.put(
        path,
        new Route(
            READ_METHODS,
            policy,
            exchange -> {
              Parameters.of(exchange.request(), List.of());
              exchange.answer(CompleteResponse.of(mediaType, content));
            }));
  }

  private void add(String path, DocumentRequests documents, DocumentEndpoint endpoint) {
    add(path, POST_METHODS, exchange -> documents.answer(exchange, endpoint));
  }

  private void add(String path, Set<String> methods, Endpoint endpoint) {
    routes.put(path, new Route(methods, DENY_ALL, endpoint));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Exchange exchange = new Exchange(request, response, callback);
    exchange.setTimeout(options.limits().timeout());
    exchange.addHeader(HttpHeader.CACHE_CONTROL, "no-store");
    exchange.addHeader(POLICY_HEADER, DENY_ALL);
    exchange.addHeader("X-Content-Type-Options", "nosniff");
    exchange.addHeader("Referrer-Policy", "no-referrer");
    try {
      origins.check(exchange);
      route(exchange);
    } catch (ProblemException e) {
      exchange.fail(e.problem());
    }
    return true;
  }

  private void route(Exchange exchange) throws ProblemException {
    String path = exchange.request().getHttpURI().getPath();
    Route route = routes.get(path);
    if (route == null) {
      throw new ProblemException(
          HttpStatus.NOT_FOUND_404, "no such path; /v1/openapi.json describes all paths");
    }
    String method = exchange.method();
    if (method.equals("OPTIONS")) {
      exchange.addHeader(HttpHeader.ALLOW, allow(route));
      exchange.answer(new CompleteResponse(HttpStatus.NO_CONTENT_204, "", Map.of(), new byte[0]));
      return;
    }
    if (!route.methods().contains(method)) {
      exchange.addHeader(HttpHeader.ALLOW, allow(route));
      throw new ProblemException(
          HttpStatus.METHOD_NOT_ALLOWED_405, path + " accepts " + allow(route));
    }
    exchange.addHeader(POLICY_HEADER, route.policy());
    route.endpoint().answer(exchange);
  }

  private static String allow(Route route) {
    return route.methods().equals(READ_METHODS) ? "GET, HEAD, OPTIONS" : "POST, OPTIONS";
  }

  private void health(Exchange exchange) throws ProblemException {
    Parameters.of(exchange.request(), List.of());
    String health = "{\"status\":\"ok\",\"version\":\"" + options.version() + "\"}\n";
    exchange.answer(CompleteResponse.of(Rendering.JSON, health.getBytes(UTF_8)));
  }

  /** The values of {@code format} for the codes. */
  private enum CodeFormat {
    JSON,
    TEXT
  }

  private static void codes(Exchange exchange) throws ProblemException {
    Parameters parameters =
        Parameters.of(exchange.request(), List.of(Parameters.FORMAT, Parameters.CODE));
    CodeFormat format = parameters.format(CodeFormat.values(), CodeFormat.JSON);
    Optional<String> requested = parameters.value(Parameters.CODE);
    Optional<DiagnosticCode> code = requested.flatMap(DiagnosticCode::of);
    if (requested.isPresent() && code.isEmpty()) {
      throw new ProblemException(
          HttpStatus.NOT_FOUND_404,
          "no diagnostic has the code '" + requested.get() + "'; omit 'code' to list them all");
    }
    String content =
        switch (format) {
          case JSON -> code.map(CodeExplanation::json).orElseGet(CodeExplanation::jsonList);
          case TEXT -> code.map(CodeExplanation::of).orElseGet(CodeExplanation::list);
        };
    exchange.answer(
        CompleteResponse.of(
            switch (format) {
              case JSON -> Rendering.JSON;
              case TEXT -> Rendering.TEXT;
            },
            content.getBytes(UTF_8)));
  }
}
