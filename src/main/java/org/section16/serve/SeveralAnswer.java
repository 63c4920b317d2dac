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
 * The answer to several documents, sent while they come: each is read when the client has taken
 * what was made of the one before. One worker at a time has it, and none while it waits.
 */
final class SeveralAnswer {
  private final Exchange exchange;
  private final Workers workers;
  private final Rendering rendering;

  private final Deque<Upload> waiting = new ArrayDeque<>();
  private boolean working;
  private boolean ended;

  // Of whoever is working.
  private InputCursor current = InputCursor.EMPTY;
  private Counts counts = Counts.ZERO;
  private boolean begun;
  private boolean separated;

  SeveralAnswer(Exchange exchange, Workers workers, Rendering rendering) {
    this.exchange = requireNonNull(exchange);
    this.workers = requireNonNull(workers);
    this.rendering = requireNonNull(rendering);
  }

  /** Takes one more document, or an archive of them. */
  void add(Upload upload) throws ProblemException {
    synchronized (this) {
      waiting.add(upload);
    }
    wake();
  }

  /** There are no more. */
  void end() throws ProblemException {
    synchronized (this) {
      ended = true;
    }
    wake();
  }

  private void wake() throws ProblemException {
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

  /** Goes on to the next upload; false if it has not come yet, or there is none. */
  private boolean advance() throws IOException {
    current.close();
    current = InputCursor.EMPTY;
    boolean atEnd;
    synchronized (this) {
      Upload next = waiting.poll();
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
      if (separated) {
        piece.writeBytes(Renderings.bytes(rendering.separator()));
      }
      separated = true;
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
        exchange.fail(Parameters.bad("no document was sent").problem());
        return;
      }
      if (!exchange.begin(rendering.mediaType(), Answer.headers(counts))) {
        return;
      }
      tail = rendering.head() + tail;
    }
    exchange.end(Renderings.bytes(tail));
  }
}
