package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MultiPart;
import org.section16.batch.Input;
import org.section16.batch.InputCursor;
import org.section16.batch.Outcome;
import org.section16.batch.UnreadableInputException;
import org.section16.batch.Upload;
import org.section16.render.Renderings;

/** Receives the documents of a request and passes them to an endpoint. */
final class DocumentRequests {
  private final ServerOptions options;
  private final Workers workers;
  private final BodyMemoryBudget memory;

  DocumentRequests(ServerOptions options, Workers workers, BodyMemoryBudget memory) {
    this.options = requireNonNull(options);
    this.workers = requireNonNull(workers);
    this.memory = requireNonNull(memory);
  }

  /** Answers {@code exchange} once its documents have arrived. */
  void answer(Exchange exchange, DocumentEndpoint endpoint) throws ProblemException {
    Parameters parameters = Parameters.of(exchange.request(), endpoint.parameters());
    checkEncoding(exchange);
    Optional<String> boundary = boundary(exchange);
    if (boundary.isPresent()) {
      Rendering rendering = endpoint.ofSeveral(parameters);
      extendTimeout(exchange);
      StreamedResponse answer = new StreamedResponse(exchange, workers, rendering);
      read(
          exchange,
          new MultipartReader(boundary.get(), options.limits().maxBody(), receiver(answer)));
      return;
    }
    Rendering ofOne = endpoint.ofOne(parameters);
    exchange.setTimeout(options.limits().timeout());
    read(
        exchange,
        new BodyCollector(options, body -> accept(exchange, endpoint, parameters, ofOne, body)));
  }

  /** Starts reading the body of {@code exchange}. */
  void read(Exchange exchange, BodyReader.Sink sink) {
    BodyReader.read(exchange, memory, sink);
  }

  /** Returns the boundary of a multipart body; empty if the body is a document. */
  static Optional<String> boundary(Exchange exchange) throws ProblemException {
    String type = exchange.header(HttpHeader.CONTENT_TYPE);
    if (!type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      return Optional.empty();
    }
    String boundary = MultiPart.extractBoundary(type);
    if (boundary == null || boundary.isEmpty()) {
      throw Parameters.badRequest("multipart/form-data without a boundary");
    }
    return Optional.of(boundary);
  }

  static void checkEncoding(Exchange exchange) throws ProblemException {
    String encoding = exchange.header(HttpHeader.CONTENT_ENCODING);
    if (!encoding.isEmpty() && !encoding.equalsIgnoreCase("identity")) {
      throw new ProblemException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
          "Content-Encoding " + encoding + " is not supported: send the body unencoded");
    }
  }

  private void extendTimeout(Exchange exchange) {
    exchange.setTimeout(
        options.limits().timeout().multipliedBy(ServerOptions.SEVERAL_DOCUMENTS_FACTOR));
  }

  private MultipartReader.Receiver receiver(StreamedResponse answer) {
    return new MultipartReader.Receiver() {
      @Override
      public void accept(String field, String fileName, byte[] content) throws ProblemException {
        answer.add(new Upload(fileName, content, options.limits().maxBytes()));
      }

      @Override
      public void end() throws ProblemException {
        answer.end();
      }
    };
  }

  private void accept(
      Exchange exchange,
      DocumentEndpoint endpoint,
      Parameters parameters,
      Rendering ofOne,
      byte[] body)
      throws ProblemException {
    if (body.length == 0) {
      throw Parameters.badRequest("the body is empty: send the document as the body");
    }
    Upload upload = new Upload(parameters.name(), body, options.limits().maxBytes());
    Optional<String> requestedPath = parameters.value(Parameters.DOCUMENT);
    if (!Upload.isArchive(body)) {
      if (requestedPath.isPresent()) {
        throw Parameters.badRequest("parameter 'document' is only for archives");
      }
      workers.begin(exchange, () -> answerOne(exchange, ofOne, upload.document()));
      return;
    }
    extendTimeout(exchange);
    if (requestedPath.isPresent()) {
      workers.begin(exchange, () -> answerOne(exchange, ofOne, find(upload, requestedPath.get())));
      return;
    }
    StreamedResponse answer =
        new StreamedResponse(exchange, workers, endpoint.ofSeveral(parameters));
    answer.add(upload);
    answer.end();
  }

  /** Finds the document with this path in an archive. */
  private static Input find(Upload archive, String path) throws IOException, ProblemException {
    try (InputCursor cursor = archive.documents()) {
      for (Optional<Input> input = cursor.next(); input.isPresent(); input = cursor.next()) {
        if (input.get().path().equals(path)) {
          Input found = input.get();
          String text = found.text();
          return new Input(found.name(), found.path(), () -> Renderings.bytes(text));
        }
      }
    } catch (UnreadableInputException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
    throw new ProblemException(
        HttpStatus.NOT_FOUND_404, "no document '" + path + "' in the archive");
  }

  static void answerOne(Exchange exchange, Rendering rendering, Input input)
      throws IOException, ProblemException {
    Outcome outcome = rendering.task().outcome(1, input);
    byte[] failure = outcome.parts().get(1);
    if (failure.length > 0) {
      throw unreadable(new String(failure, StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(Renderings.bytes(rendering.head()));
    content.writeBytes(outcome.parts().get(0));
    content.writeBytes(Renderings.bytes(rendering.tail().apply(outcome.counts())));
    exchange.answer(
        new CompleteResponse(
            HttpStatus.OK_200,
            rendering.mediaType(),
            CompleteResponse.headers(outcome.counts()),
            content.toByteArray()));
  }

  private static ProblemException unreadable(String reason) {
    return new ProblemException(
        HttpStatus.UNPROCESSABLE_ENTITY_422, "the document cannot be read: " + reason);
  }
}
