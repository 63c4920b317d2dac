package org.section16.serve;

import org.eclipse.jetty.http.HttpStatus;

/** The problem of a body that is too large. */
final class BodyLimit {
  private BodyLimit() {}

  static ProblemException exceeded(String what, long limit) {
    return new ProblemException(
        HttpStatus.PAYLOAD_TOO_LARGE_413, what + " is larger than the " + limit + " bytes allowed");
  }
}
