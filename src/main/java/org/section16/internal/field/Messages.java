package org.section16.internal.field;

/** Pieces of messages. */
public final class Messages {
  private static final int LENGTH = 40;

  private Messages() {}

  /** {@code text}, cut where it is long. */
  public static String shorten(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH - 1) + "…";
  }
}
