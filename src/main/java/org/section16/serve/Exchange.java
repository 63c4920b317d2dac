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
 * A request and its one response, sent whole or piece by piece. It ends once, by whichever comes
 * first: the response, a problem or the timeout. No thread waits for the client.
 */
final class Exchange {
  private enum State {
    OPEN,
    /** Part of the response was sent: a problem can now only abort it. */
    BEGUN,
    DONE
  }

  private final Request request;
  private final Response response;
  private final Callback callback;
  private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
  private final AtomicReference<Runnable> doneAction = new AtomicReference<>(() -> {});
  private Runnable headWriter = () -> {};
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

  /** Returns the value of a request header; empty if it is absent. */
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

  /** Sets the time after which the exchange fails, starting now. */
  void setTimeout(Duration timeout) {
    Scheduler.Task previous = deadline;
    if (previous != null) {
      previous.cancel();
    }
    deadline =
        request
            .getComponents()
            .getScheduler()
            .schedule(() -> expire(timeout), timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Sets the action to run when the exchange has ended. */
  void onDone(Runnable action) {
    doneAction.set(action);
  }

  /** Records that the client has sent the whole body. */
  void markBodyRead() {
    bodyRead = true;
  }

  boolean isDone() {
    return state.get() == State.DONE;
  }

  /** Sends a complete response. */
  synchronized void answer(CompleteResponse answer) {
    if (state.compareAndSet(State.OPEN, State.DONE)) {
      response.setStatus(answer.status());
      answer.headers().forEach(response.getHeaders()::put);
      sendAll(answer.mediaType(), answer.content());
    }
  }

  /** Sends {@code problem}; if part of a response was sent, aborts that instead. */
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
      cleanUp();
      callback.failed(new IOException(problem.detail()));
    }
  }

  private void sendAll(String mediaType, byte[] content) {
    if (response.getStatus() != HttpStatus.NO_CONTENT_204) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
    }
    response.write(true, ByteBuffer.wrap(content), Callback.from(callback, this::cleanUp));
  }

  /** Prepares the head of a response sent piece by piece; false if the exchange has ended. */
  synchronized boolean begin(String mediaType, Map<String, String> headers) {
    headWriter =
        () -> {
          response.setStatus(HttpStatus.OK_200);
          response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
          headers.forEach(response.getHeaders()::put);
        };
    return !isDone();
  }

  /** Sends a piece, and runs {@code next} when the client can take more. */
  synchronized void send(byte[] piece, Runnable next) {
    if (state.compareAndSet(State.OPEN, State.BEGUN)) {
      headWriter.run();
      // Otherwise an aborted response looks complete to a client that asked to close the
      // connection.
      response.getHeaders().put(HttpHeader.TRANSFER_ENCODING, HttpHeaderValue.CHUNKED.asString());
    }
    if (!isDone()) {
      response.write(
          false,
          ByteBuffer.wrap(piece),
          Callback.from(
              next,
              failure ->
                  fail(new Problem(HttpStatus.BAD_REQUEST_400, "the client has disconnected"))));
    }
  }

  /** Sends the last piece. */
  synchronized void end(byte[] piece) {
    if (state.compareAndSet(State.OPEN, State.BEGUN)) {
      headWriter.run();
    }
    if (state.compareAndSet(State.BEGUN, State.DONE)) {
      response.write(true, ByteBuffer.wrap(piece), Callback.from(callback, this::cleanUp));
    }
  }

  private void expire(Duration timeout) {
    if (state.get() == State.DONE) {
      callback.failed(new TimeoutException("the client is not reading the response"));
      return;
    }
    long seconds = Math.max(1, timeout.toSeconds());
    fail(
        bodyRead
            ? new Problem(
                HttpStatus.SERVICE_UNAVAILABLE_503,
                "not done within " + seconds + " s: the server is busy or the document too large")
            : new Problem(
                HttpStatus.REQUEST_TIMEOUT_408,
                "the body did not arrive completely within " + seconds + " s"));
  }

  /**
   * Wraps {@code callback} so that only the first result counts: the response and the timeout may
   * both end an exchange.
   */
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

  private void cleanUp() {
    Scheduler.Task task = deadline;
    if (task != null) {
      task.cancel();
    }
    doneAction.getAndSet(() -> {}).run();
  }
}
