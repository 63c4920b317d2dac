package org.section16.internal;

/** Pieces of messages. */
final class Messages {
  private static final int LENGTH = 40;

  private Messages() {}

  /** {@code text}, cut where it is long. */
  static String shorten(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH - 1) + "…";
  }
}
