package org.section16.batch;

/**
 * A digest of a sequence of names (FNV-1a, 64 bits), used to detect whether a resumed run finds the
 * same inputs.
 */
final class NameDigest {
  private static final long PRIME = 0x100000001b3L;

  private long value = 0xcbf29ce484222325L;

  /** Returns the digest of one name. */
  static long of(String name) {
    NameDigest digest = new NameDigest();
    digest.add(name);
    return digest.value;
  }

  void add(String name) {
    long digest = value;
    for (int i = 0; i < name.length(); i++) {
      digest = (digest ^ name.charAt(i)) * PRIME;
    }
    value = (digest ^ '\n') * PRIME;
  }

  long value() {
    return value;
  }
}
