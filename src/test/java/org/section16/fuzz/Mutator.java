package org.section16.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.section16.testing.RandomText;

/**
 * Documents made from parts of others by a few random edits; one seed gives one document. Most are
 * small: they show the same faults as large ones, and many more are read in the same time.
 */
final class Mutator {
  private static final int ONE_WHOLE_IN = 60;
  private static final int ONE_LONG_IN = 8_000;
  private static final int LONG = 60_000;
  private static final int MOST_EDITS = 8;

  private final List<SeedDocument> documents;

  /** Takes documents from {@code texts}. */
  Mutator(List<String> texts) {
    documents = texts.stream().map(SeedDocument::new).toList();
  }

  /** The document of {@code seed}. */
  String document(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    if (random.nextInt(ONE_WHOLE_IN) == 0) {
      // Few edits leave some documents without a fault.
      int edits = random.nextInt(1 + random.nextInt(MOST_EDITS));
      return edited(any(documents, random).text(), edits, random);
    }
    String slices = edited(slices(random), random.nextInt(5), random);
    return random.nextInt(ONE_LONG_IN) == 0
        ? slices.repeat(LONG / Math.max(1, slices.length()) + 1)
        : slices;
  }

  /** Parts of a document, in whatever order. */
  private String slices(RandomGenerator random) {
    SeedDocument document = any(documents, random);
    StringBuilder slices = new StringBuilder(document.slice(random));
    while (random.nextInt(3) == 0) {
      slices.append('\n').append(document.slice(random));
    }
    return slices.toString();
  }

  private String edited(String document, int edits, RandomGenerator random) {
    StringBuilder text = new StringBuilder(document);
    for (int i = 0; i < edits; i++) {
      edit(text, random);
    }
    return text.toString();
  }

  private void edit(StringBuilder text, RandomGenerator random) {
    switch (random.nextInt(8)) {
      case 0 -> insert(text, random, any(RandomText.PIECES, random));
      case 1 -> insert(text, random, any(RandomText.PIECES, random).repeat(random.nextInt(40)));
      case 2 -> delete(text, random, 1 + random.nextInt(3));
      case 3 -> delete(text, random, random.nextInt(1 + Math.min(400, text.length() / 4)));
      case 4 -> replace(text, random);
      case 5 -> insert(text, random, part(any(documents, random).text(), random));
      case 6 -> moveLine(text, random);
      default -> text.setLength(text.length() - random.nextInt(text.length() / 4 + 1));
    }
  }

  private static void insert(StringBuilder text, RandomGenerator random, String inserted) {
    text.insert(random.nextInt(text.length() + 1), inserted);
  }

  private static void delete(StringBuilder text, RandomGenerator random, int length) {
    int start = random.nextInt(text.length() + 1);
    text.delete(start, Math.min(start + length, text.length()));
  }

  /** A character by another of the document, as misread ones are. */
  private static void replace(StringBuilder text, RandomGenerator random) {
    if (!text.isEmpty()) {
      char other = text.charAt(random.nextInt(text.length()));
      text.setCharAt(random.nextInt(text.length()), other);
    }
  }

  private static String part(String document, RandomGenerator random) {
    int start = random.nextInt(document.length() + 1);
    return document.substring(start, Math.min(start + random.nextInt(300), document.length()));
  }

  /** A line is taken away, doubled, or put elsewhere. */
  private static void moveLine(StringBuilder text, RandomGenerator random) {
    List<String> lines = new ArrayList<>(text.toString().lines().toList());
    if (!lines.isEmpty()) {
      int from = random.nextInt(lines.size());
      String line = random.nextBoolean() ? lines.remove(from) : lines.get(from);
      if (random.nextBoolean()) {
        lines.add(random.nextInt(lines.size() + 1), line);
      }
      text.setLength(0);
      text.append(String.join("\n", lines)).append('\n');
    }
  }

  private static <T> T any(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }
}
