package org.section16.fuzz;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;

/** Checks what must hold for every text. */
final class Properties {
  /** A property that does not hold. */
  static final class Breach extends Exception {
    private static final long serialVersionUID = 1;

    private final Property property;
    private final transient Throwable reason;

    Breach(Property property, Throwable reason) {
      super(property + ": " + reason.getMessage(), reason);
      this.property = property;
      this.reason = reason;
    }

    /** The exception or assertion. */
    Throwable reason() {
      return reason;
    }

    Property property() {
      return property;
    }
  }

  private final Map<Property, LongAdder> counts = new EnumMap<>(Property.class);

  Properties() {
    for (Property property : Property.values()) {
      counts.put(property, new LongAdder());
    }
  }

  /** How many documents each property was asked of. */
  Map<Property, LongAdder> counts() {
    return counts;
  }

  /** Checks the properties that {@code seed} chooses. */
  void check(String document, long seed) throws Breach {
    ReadDocument read = read(document);
    SplittableRandom choice = new SplittableRandom(~seed);
    for (Property property : Property.values()) {
      if (choice.nextInt(property.oneIn()) == 0) {
        requireNonNull(counts.get(property)).increment();
        check(property, read, seed);
      }
    }
  }

  /** Checks all properties. */
  static void checkAll(String document, long seed) throws Breach {
    ReadDocument read = read(document);
    for (Property property : Property.values()) {
      check(property, read, seed);
    }
  }

  /** Checks one property as it is checked for {@code seed}. */
  static void check(Property property, String document, long seed) throws Breach {
    check(property, read(document), seed);
  }

  private static void check(Property property, ReadDocument document, long seed) throws Breach {
    try {
      property.check(document, new SplittableRandom(seed));
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      throw new Breach(property, e);
    }
  }

  private static ReadDocument read(String document) throws Breach {
    try {
      return ReadDocument.of(document);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new Breach(Property.READING, e);
    }
  }
}
