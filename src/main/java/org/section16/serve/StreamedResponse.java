package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.section16.batch.Counts;
import org.section16.batch.Input;
import org.section16.batch.InputCursor;
import org.section16.batch.Outcome;
import org.section16.batch.Upload;
import org.section16.render.Renderings;

/**
 * The response to several documents, sent while they arrive: each is parsed once the client has
 * taken the result of the one before. At most one worker works on it at a time, and none while it
 * waits.
 */
final class StreamedResponse {
  private final Exchange exchange;
  private final Workers workers;
  private final Rendering rendering;

  private final Deque<Upload> uploads = new ArrayDeque<>();
  private boolean working;
  private boolean ended;

  // Used only by the worker that has the response at the time.
  private InputCursor current = InputCursor.EMPTY;
  private Counts counts = Counts.ZERO;
  private boolean begun;
  private boolean needsSeparator;

  StreamedResponse(Exchange exchange, Workers workers, Rendering rendering) {
    this.exchange = requireNonNull(exchange);
    this.workers = requireNonNull(workers);
    this.rendering = requireNonNull(rendering);
  }

  /** Adds a document, or an archive of documents. */
  void add(Upload upload) throws ProblemException {
    synchronized (this) {
      uploads.add(upload);
    }
    resume();
  }

  /** Signals that there are no more documents. */
  void end() throws ProblemException {
    synchronized (this) {
      ended = true;
    }
    resume();
  }

  private void resume() throws ProblemException {
    synchronized (this) {
      if (working) {
        return;
      }
      working = true;
    }
    workers.begin(exchange, this::step);
  }

  /** Reads the next document, if there is one. */
  private void step() throws IOException {
    for (Optional<Input> input = current.next(); ; input = current.next()) {
      if (input.isPresent()) {
        byte[] piece = piece(input.get());
        if (piece.length > 0) {
          send(piece);
          return;
        }
      } else if (!advance()) {
        return;
      }
    }
  }

  /** Moves to the next upload; returns false if it has not arrived yet or there is none. */
  private boolean advance() throws IOException {
    current.close();
    current = InputCursor.EMPTY;
    boolean atEnd;
    synchronized (this) {
      Upload next = uploads.poll();
      if (next != null) {
        current = next.documents();
        return true;
      }
      atEnd = ended;
      working = atEnd;
    }
    if (atEnd) {
      finish();
    }
    return false;
  }

  private byte[] piece(Input input) throws IOException {
    Outcome outcome = rendering.task().outcome(counts.files() + 1, input);
    counts = counts.plus(outcome.counts());
    byte[] part = outcome.parts().get(0);
    ByteArrayOutputStream piece = new ByteArrayOutputStream();
    if (!begun) {
      piece.writeBytes(Renderings.bytes(rendering.head()));
    }
    if (part.length > 0) {
      if (needsSeparator) {
        piece.writeBytes(Renderings.bytes(rendering.separator()));
      }
      needsSeparator = true;
      piece.writeBytes(part);
    }
    return piece.toByteArray();
  }

  private void send(byte[] piece) {
    if (!begun) {
      begun = true;
      if (!exchange.begin(rendering.mediaType(), Map.of())) {
        return;
      }
    }
    exchange.send(piece, () -> workers.resume(exchange, this::step));
  }

  private void finish() {
    String tail = rendering.tail().apply(counts);
    if (!begun) {
      if (counts.files() == 0) {
        exchange.fail(Parameters.badRequest("no document was sent").problem());
        return;
      }
      if (!exchange.begin(rendering.mediaType(), CompleteResponse.headers(counts))) {
        return;
      }
      tail = rendering.head() + tail;
    }
    exchange.end(Renderings.bytes(tail));
  }
}
