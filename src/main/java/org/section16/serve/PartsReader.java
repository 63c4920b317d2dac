package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.jspecify.annotations.Nullable;

/** Takes a multipart body apart, part by part as it comes. */
final class PartsReader implements BodyReader.Sink {
  /** Takes the parts. */
  interface Receiver {
    /**
     * Takes a part.
     *
     * @param field its name
     * @param fileName the name of the file; that of the field where it is none
     * @param content what it holds
     */
    void accept(String field, String fileName, byte[] content) throws ProblemException;

    /** There is no more. */
    void end() throws ProblemException;
  }

  private final long maxBody;
  private final Receiver receiver;
  private final MultiPart.Parser parser;
  private long read;
  private boolean complete;
  private Optional<String> damage = Optional.empty();
  private Optional<ProblemException> problem = Optional.empty();

  PartsReader(String boundary, long maxBody, Receiver receiver) {
    this.maxBody = maxBody;
    this.receiver = requireNonNull(receiver);
    this.parser = new MultiPart.Parser(boundary, new Listener());
    this.parser.setMaxParts(-1);
  }

  @Override
  public void accept(Content.Chunk chunk) throws ProblemException {
    read += chunk.remaining();
    if (read > maxBody) {
      throw BodyLimit.exceeded("the body", maxBody);
    }
    parser.parse(Content.Chunk.asChunk(chunk.getByteBuffer().slice(), chunk.isLast(), chunk));
    check();
  }

  @Override
  public void end() throws ProblemException {
    if (!complete && damage.isEmpty()) {
      damage = Optional.of("the last boundary is missing");
    }
    check();
    receiver.end();
  }

  private void check() throws ProblemException {
    if (problem.isPresent()) {
      throw problem.get();
    }
    if (damage.isPresent()) {
      throw Parameters.bad("the body is no multipart/form-data: " + damage.get());
    }
  }

  /** Makes parts of the parser's events. */
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
      damage = Optional.of(String.valueOf(failure.getMessage()));
    }
  }
}
