package org.section16.fuzz;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A document that others are made from, whole or in part. */
final class SeedDocument {
  private static final int LONGEST_LINE = 400;
  private static final int MOST_LINES = 12;

  /** The header of a table is before the line that makes it one. */
  private static final int MOST_BEFORE = 3;

  private static final String ROOT = "ownershipDocument";
  private static final Pattern TABLE = Pattern.compile("[|: -]*---[|: -]*");
  private static final Pattern HEADING =
      Pattern.compile(
          "#.*|\\W*(?:Table I|Explanation|Remarks|Reminder|\\d\\. |FORM ).*",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final String[] lines;
  private final int[] headings;
  private final boolean isXml;

  SeedDocument(String text) {
    this.text = text;
    this.lines = text.split("(?<=\n)", -1);
    this.headings =
        IntStream.range(0, lines.length)
            .filter(i -> isMatch(TABLE, i) || isMatch(HEADING, i))
            .toArray();
    this.isXml = text.contains("<" + ROOT);
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
    int line = line(random);
    int end = Math.min(lines.length, line + 1 + random.nextInt(1 + random.nextInt(MOST_LINES)));
    for (int i = Math.max(0, line - random.nextInt(MOST_BEFORE + 1)); i < end; i++) {
      slice.append(shortened(lines[i], random));
    }
    return isXml ? "<" + ROOT + ">\n" + slice + "</" + ROOT + ">\n" : slice.toString();
  }

  /** A line where something begins, or any. */
  private int line(RandomGenerator random) {
    return headings.length == 0 || random.nextInt(4) == 0
        ? random.nextInt(lines.length)
        : headings[random.nextInt(headings.length)];
  }

  private static String shortened(String line, RandomGenerator random) {
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    int start = random.nextInt(line.length() - LONGEST_LINE);
    return line.substring(start, start + LONGEST_LINE);
  }
}
