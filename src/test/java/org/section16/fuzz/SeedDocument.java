package org.section16.fuzz;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A document that others are made from, whole or in part. */
final class SeedDocument {
  private static final int LONGEST_LINE = 600;
  private static final int MOST_LINES = 12;
  private static final String ROOT = "ownershipDocument";
  private static final Pattern TABLE = Pattern.compile("[|: -]*---[|: -]*");
  private static final Pattern HEADING =
      Pattern.compile(
          "#.*|\\W*(?:Table I|Explanation|Remarks|Reminder|\\d\\. |FORM ).*",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final String[] lines;
  private final int[] headings;

  SeedDocument(String text) {
    this.text = text;
    this.lines = text.split("(?<=\n)", -1);
    this.headings =
        IntStream.range(0, lines.length)
            .filter(i -> isMatch(TABLE, i) || isMatch(HEADING, i))
            .toArray();
  }

  private boolean isMatch(Pattern pattern, int line) {
    return pattern.matcher(lines[line].strip()).matches();
  }

  String text() {
    return text;
  }

  /** A few lines: a table with its header, the beginning of a section, or any. */
  String slice(RandomGenerator random) {
    StringBuilder slice = new StringBuilder();
    int line = start(random);
    int end = Math.min(lines.length, line + 1 + random.nextInt(1 + random.nextInt(MOST_LINES)));
    for (int i = line; i < end; i++) {
      slice.append(shortened(lines[i], random));
    }
    return isXml() ? "<" + ROOT + ">\n" + slice + "</" + ROOT + ">\n" : slice.toString();
  }

  private int start(RandomGenerator random) {
    if (headings.length == 0 || random.nextInt(4) == 0) {
      return random.nextInt(lines.length);
    }
    int heading = headings[random.nextInt(headings.length)];
    return Math.max(0, heading - random.nextInt(4));
  }

  private static String shortened(String line, RandomGenerator random) {
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    int start = random.nextInt(line.length() - LONGEST_LINE);
    return line.substring(start, start + LONGEST_LINE);
  }

  private boolean isXml() {
    return text.contains("<" + ROOT);
  }
}
