package org.section16.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Reports what Jetty itself refuses, such as a request that is not HTTP, as a {@link Problem}. */
final class ProblemErrorHandler extends ErrorHandler {
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(true, ByteBuffer.wrap(problem(code, message).json()), callback);
  }

  private static Problem problem(int status, @Nullable String reason) {
    boolean isServerError = status >= HttpStatus.INTERNAL_SERVER_ERROR_500;
    return new Problem(
        status, reason == null || isServerError ? HttpStatus.getMessage(status) : reason);
  }
}
