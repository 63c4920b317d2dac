package org.section16.fuzz;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Damage to bytes: of encodings, archives and requests. */
final class Damage {
  private static final int MOST_EDITS = 4;

  private Damage() {}

  /** {@code bytes} after a few random edits. */
  static byte[] to(byte[] bytes, RandomGenerator random) {
    byte[] damaged = bytes.clone();
    int edits = 1 + random.nextInt(MOST_EDITS);
    for (int i = 0; i < edits && damaged.length > 0; i++) {
      damaged = edited(damaged, random);
    }
    return damaged;
  }

  private static byte[] edited(byte[] bytes, RandomGenerator random) {
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(5)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt(256);
      case 2 -> Arrays.fill(bytes, at, Math.min(at + random.nextInt(16), bytes.length), (byte) 0);
      case 3 -> {
        return Arrays.copyOf(bytes, at);
      }
      default -> {
        return without(bytes, at, Math.min(at + 1 + random.nextInt(8), bytes.length));
      }
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, int from, int to) {
    byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - from));
    System.arraycopy(bytes, to, rest, from, bytes.length - to);
    return rest;
  }
}
