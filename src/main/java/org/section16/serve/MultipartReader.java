package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.jspecify.annotations.Nullable;

/** Splits a multipart body into its parts as they arrive. */
final class MultipartReader implements BodyReader.Sink {
  /** Receives the parts. */
  interface Receiver {
    /**
     * Receives a part.
     *
     * @param field the name of the part
     * @param fileName the name of its file; the name of the part if it has none
     * @param content its content
     */
    void accept(String field, String fileName, byte[] content) throws ProblemException;

    /** Signals the end of the body. */
    void end() throws ProblemException;
  }

  private final long maxBody;
  private final Receiver receiver;
  private final MultiPart.Parser parser;
  private long bytesRead;
  private boolean complete;
  private Optional<String> syntaxError = Optional.empty();
  private Optional<ProblemException> problem = Optional.empty();

  MultipartReader(String boundary, long maxBody, Receiver receiver) {
    this.maxBody = maxBody;
    this.receiver = requireNonNull(receiver);
    this.parser = new MultiPart.Parser(boundary, new Listener());
    this.parser.setMaxParts(-1);
  }

  @Override
  public void accept(Content.Chunk chunk) throws ProblemException {
    bytesRead += chunk.remaining();
    if (bytesRead > maxBody) {
      throw BodyLimit.exceeded("the body", maxBody);
    }
    parser.parse(Content.Chunk.asChunk(chunk.getByteBuffer().slice(), chunk.isLast(), chunk));
    throwIfFailed();
  }

  @Override
  public void end() throws ProblemException {
    if (!complete && syntaxError.isEmpty()) {
      syntaxError = Optional.of("the last boundary is missing");
    }
    throwIfFailed();
    receiver.end();
  }

  private void throwIfFailed() throws ProblemException {
    if (problem.isPresent()) {
      throw problem.get();
    }
    if (syntaxError.isPresent()) {
      throw Parameters.badRequest(
          "the body is not valid multipart/form-data: " + syntaxError.get());
    }
  }

  /** Assembles parts from the events of the parser. */
  private final class Listener extends MultiPart.AbstractPartsListener {
    private ByteArrayOutputStream content = new ByteArrayOutputStream();

    @Override
    public void onPartContent(Content.Chunk chunk) {
      content.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
    }

    @Override
    public void onPart(@Nullable String name, @Nullable String fileName, HttpFields headers) {
      String field = name == null ? "" : name;
      byte[] bytes = content.toByteArray();
      content = new ByteArrayOutputStream();
      if (problem.isPresent()) {
        return;
      }
      try {
        receiver.accept(field, fileName == null || fileName.isEmpty() ? field : fileName, bytes);
      } catch (ProblemException e) {
        problem = Optional.of(e);
      }
    }

    @Override
    public void onComplete() {
      complete = true;
    }

    @Override
    public void onFailure(Throwable failure) {
      syntaxError = Optional.of(String.valueOf(failure.getMessage()));
    }
  }
}
