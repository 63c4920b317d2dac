package org.section16.serve;

/** Thrown if a request cannot be answered; becomes a {@link Problem}. */
final class ProblemException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param detail what is wrong with the request, and what to do
   */
  ProblemException(int status, String detail) {
    super(detail);
    this.status = status;
  }

  Problem problem() {
    return new Problem(status, String.valueOf(getMessage()));
  }
}
