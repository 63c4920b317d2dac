package org.section16.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.section16.testing.RandomText;

/** Documents made from others by a few random edits; one seed gives one document. */
final class Mutator {
  private static final int MOST_EDITS = 8;

  private final List<String> documents;

  Mutator(List<String> documents) {
    this.documents = List.copyOf(documents);
  }

  String document(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(any(documents, random));
    int edits = 1 + random.nextInt(MOST_EDITS);
    for (int i = 0; i < edits; i++) {
      edit(text, random);
    }
    return text.toString();
  }

  private void edit(StringBuilder text, Random random) {
    switch (random.nextInt(8)) {
      case 0 -> insert(text, random, any(RandomText.PIECES, random));
      case 1 -> insert(text, random, any(RandomText.PIECES, random).repeat(random.nextInt(40)));
      case 2 -> delete(text, random, 1 + random.nextInt(3));
      case 3 -> delete(text, random, random.nextInt(400));
      case 4 -> replace(text, random);
      case 5 -> insert(text, random, part(any(documents, random), random));
      case 6 -> moveLine(text, random);
      default -> text.setLength(text.length() - random.nextInt(text.length() / 4 + 1));
    }
  }

  private static void insert(StringBuilder text, Random random, String inserted) {
    text.insert(random.nextInt(text.length() + 1), inserted);
  }

  private static void delete(StringBuilder text, Random random, int length) {
    int start = random.nextInt(text.length() + 1);
    text.delete(start, Math.min(start + length, text.length()));
  }

  /** A character by another of the document, as misread ones are. */
  private static void replace(StringBuilder text, Random random) {
    if (!text.isEmpty()) {
      char other = text.charAt(random.nextInt(text.length()));
      text.setCharAt(random.nextInt(text.length()), other);
    }
  }

  private static String part(String document, Random random) {
    int start = random.nextInt(document.length() + 1);
    return document.substring(start, Math.min(start + random.nextInt(600), document.length()));
  }

  /** A line is taken away, doubled, or put elsewhere. */
  private static void moveLine(StringBuilder text, Random random) {
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

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
