package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.section16.batch.Upload;

/** Collects a body that is a document, or an archive of documents, which may be larger. */
final class BodyCollector implements BodyReader.Sink {
  /** Receives the whole body. */
  @FunctionalInterface
  interface Receiver {
    void accept(byte[] body) throws ProblemException;
  }

  private final ServerOptions options;
  private final Receiver receiver;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private long limit;

  BodyCollector(ServerOptions options, Receiver receiver) {
    this.options = requireNonNull(options);
    this.receiver = requireNonNull(receiver);
    this.limit = options.limits().maxBytes();
  }

  @Override
  public void accept(Content.Chunk chunk) throws ProblemException {
    body.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
    if (body.size() > limit
        && limit < options.limits().maxBody()
        && Upload.isArchive(body.toByteArray())) {
      limit = options.limits().maxBody();
    }
    if (body.size() > limit) {
      throw BodyLimit.exceeded("the body", limit);
    }
  }

  @Override
  public void end() throws ProblemException {
    receiver.accept(body.toByteArray());
  }
}
