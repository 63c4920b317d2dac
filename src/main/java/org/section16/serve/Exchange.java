package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A request and its one answer: whole, or piece by piece. It ends once, whoever ends it first: the
 * answer, a problem, or the time. No thread waits for the client.
 */
final class Exchange {
  private enum State {
    OPEN,
    /** Some of the answer was sent: what goes wrong now can only break it off. */
    BEGUN,
    DONE
  }

  private final Request request;
  private final Response response;
  private final Callback callback;
  private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
  private final AtomicReference<Runnable> release = new AtomicReference<>(() -> {});
  private Runnable head = () -> {};
  private volatile boolean bodyRead;
  private volatile Scheduler.@Nullable Task deadline;

  Exchange(Request request, Response response, Callback callback) {
    this.request = requireNonNull(request);
    this.response = requireNonNull(response);
    this.callback = once(callback);
  }

  Request request() {
    return request;
  }

  String method() {
    return request.getMethod();
  }

  /** The value of a header of the request; empty without it. */
  String header(HttpHeader header) {
    String value = request.getHeaders().get(header);
    return value == null ? "" : value;
  }

  void addHeader(HttpHeader header, String value) {
    addHeader(header.asString(), value);
  }

  void addHeader(String header, String value) {
    response.getHeaders().put(header, value);
  }

  /** Sets how long the exchange may take from now on. */
  void endWithin(Duration time) {
    Scheduler.Task former = deadline;
    if (former != null) {
      former.cancel();
    }
    deadline =
        request
            .getComponents()
            .getScheduler()
            .schedule(() -> expire(time), time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Says what is to be done when the exchange has ended. */
  void whenDone(Runnable action) {
    release.set(action);
  }

  /** Notes that there is no more to come from the client. */
  void bodyWasRead() {
    bodyRead = true;
  }

  boolean isDone() {
    return state.get() == State.DONE;
  }

  /** Sends the whole answer. */
  synchronized void answer(Answer answer) {
    if (state.compareAndSet(State.OPEN, State.DONE)) {
      response.setStatus(answer.status());
      answer.headers().forEach(response.getHeaders()::put);
      sendAll(answer.mediaType(), answer.content());
    }
  }

  /** Sends {@code problem}; if some of an answer was sent, breaks that off. */
  synchronized void fail(Problem problem) {
    if (state.compareAndSet(State.OPEN, State.DONE)) {
      response.setStatus(problem.status());
      if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE_503) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
      }
      if (!bodyRead && !method().equals("GET") && !method().equals("HEAD")) {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
      }
      sendAll(Problem.MEDIA_TYPE, problem.json());
    } else if (state.compareAndSet(State.BEGUN, State.DONE)) {
      finish();
      callback.failed(new IOException(problem.detail()));
    }
  }

  private void sendAll(String mediaType, byte[] content) {
    if (response.getStatus() != HttpStatus.NO_CONTENT_204) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
    }
    response.write(true, ByteBuffer.wrap(content), Callback.from(callback, this::finish));
  }

  /** Says how an answer begins that is sent piece by piece; false if the exchange has ended. */
  synchronized boolean begin(String mediaType, Map<String, String> headers) {
    head =
        () -> {
          response.setStatus(HttpStatus.OK_200);
          response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
          headers.forEach(response.getHeaders()::put);
        };
    return !isDone();
  }

  /** Sends a piece, and goes on with {@code next} when the client can take more. */
  synchronized void send(byte[] piece, Runnable next) {
    if (state.compareAndSet(State.OPEN, State.BEGUN)) {
      head.run();
      // Otherwise an answer that is broken off looks whole to a client that wanted no more.
      response.getHeaders().put(HttpHeader.TRANSFER_ENCODING, HttpHeaderValue.CHUNKED.asString());
    }
    if (!isDone()) {
      response.write(
          false,
          ByteBuffer.wrap(piece),
          Callback.from(next, failure -> fail(new Problem(HttpStatus.BAD_REQUEST_400, "gone"))));
    }
  }

  /** Sends the last piece. */
  synchronized void end(byte[] piece) {
    if (state.compareAndSet(State.OPEN, State.BEGUN)) {
      head.run();
    }
    if (state.compareAndSet(State.BEGUN, State.DONE)) {
      response.write(true, ByteBuffer.wrap(piece), Callback.from(callback, this::finish));
    }
  }

  private void expire(Duration time) {
    if (state.get() == State.DONE) {
      callback.failed(new TimeoutException("the client does not take the answer"));
      return;
    }
    long seconds = Math.max(1, time.toSeconds());
    fail(
        bodyRead
            ? new Problem(
                HttpStatus.SERVICE_UNAVAILABLE_503,
                "not done within " + seconds + " s; the server is busy, or the document too large")
            : new Problem(
                HttpStatus.REQUEST_TIMEOUT_408,
                "the body did not come whole within " + seconds + " s"));
  }

  /** The answer and the time may both end it. */
  private static Callback once(Callback callback) {
    AtomicBoolean ended = new AtomicBoolean();
    return new Callback() {
      @Override
      public void succeeded() {
        if (ended.compareAndSet(false, true)) {
          callback.succeeded();
        }
      }

      @Override
      public void failed(Throwable failure) {
        if (ended.compareAndSet(false, true)) {
          callback.failed(failure);
        }
      }
    };
  }

  private void finish() {
    Scheduler.Task task = deadline;
    if (task != null) {
      task.cancel();
    }
    release.getAndSet(() -> {}).run();
  }
}
