package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.section16.Section16;
import org.section16.batch.Input;
import org.section16.batch.Outcome;
import org.section16.batch.Upload;
import org.section16.batch.VerifyTask;
import org.section16.render.ComparisonFormat;

/** {@code POST /v1/verify}: answers with what {@code section16 verify} prints. */
final class VerifyEndpoint {
  private static final String DOCUMENT = "document";
  private static final String AGAINST = "against";

  private final ServerOptions options;
  private final DocumentRequests documents;
  private final Workers workers;

  VerifyEndpoint(ServerOptions options, DocumentRequests documents, Workers workers) {
    this.options = requireNonNull(options);
    this.documents = requireNonNull(documents);
    this.workers = requireNonNull(workers);
  }

  /** Answers {@code exchange} once both documents have arrived. */
  void answer(Exchange exchange) throws ProblemException {
    Parameters parameters = Parameters.of(exchange.request(), List.of(Parameters.FORMAT));
    ComparisonFormat format = parameters.format(ComparisonFormat.values(), ComparisonFormat.JSON);
    DocumentRequests.checkEncoding(exchange);
    String boundary = DocumentRequests.boundary(exchange).orElseThrow(VerifyEndpoint::bothRequired);
    exchange.setTimeout(options.limits().timeout());
    documents.read(
        exchange,
        new MultipartReader(
            boundary,
            options.limits().maxBody(),
            new PairCollector(
                (document, against) ->
                    workers.begin(exchange, () -> compare(exchange, format, document, against)))));
  }

  private static void compare(
      Exchange exchange, ComparisonFormat format, Input document, Input against)
      throws ProblemException {
    Outcome outcome =
        new VerifyTask(Section16::parse, ignored -> against, format).outcome(1, document);
    byte[] failure = outcome.parts().get(1);
    if (failure.length > 0) {
      throw new ProblemException(
          HttpStatus.UNPROCESSABLE_ENTITY_422, new String(failure, StandardCharsets.UTF_8).strip());
    }
    String mediaType =
        switch (format) {
          case TEXT -> Rendering.TEXT;
          case JSON -> Rendering.JSON;
        };
    exchange.answer(CompleteResponse.of(mediaType, outcome.parts().get(0)));
  }

  private static ProblemException bothRequired() {
    return Parameters.badRequest(
        "send multipart/form-data with two parts: 'document', and 'against' with EDGAR's XML");
  }

  /** Receives both documents. */
  @FunctionalInterface
  private interface PairReceiver {
    void accept(Input document, Input against) throws ProblemException;
  }

  /** Collects the two parts. */
  private final class PairCollector implements MultipartReader.Receiver {
    private final Map<String, Input> parts = new LinkedHashMap<>();
    private final PairReceiver receiver;

    PairCollector(PairReceiver receiver) {
      this.receiver = receiver;
    }

    @Override
    public void accept(String field, String fileName, byte[] content) throws ProblemException {
      if (!Set.of(DOCUMENT, AGAINST).contains(field) || parts.containsKey(field)) {
        throw bothRequired();
      }
      parts.put(field, new Upload(fileName, content, options.limits().maxBytes()).document());
    }

    @Override
    public void end() throws ProblemException {
      Input document = parts.get(DOCUMENT);
      Input against = parts.get(AGAINST);
      if (document == null || against == null) {
        throw bothRequired();
      }
      receiver.accept(document, against);
    }
  }
}
