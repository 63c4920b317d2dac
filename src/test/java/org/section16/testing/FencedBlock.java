package org.section16.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a Markdown text.
 *
 * @param language the word behind the opening fence, or nothing
 * @param line where the opening fence stands, from 1
 * @param lines what stands between the fences
 */
public record FencedBlock(String language, int line, List<String> lines) {
  private static final String FENCE = "```";

  public FencedBlock {
    lines = List.copyOf(lines);
  }

  /** Those of {@code markdown}, in order. */
  public static List<FencedBlock> of(String markdown) {
    List<FencedBlock> blocks = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        int opening = i;
        do {
          i++;
        } while (!lines.get(i).equals(FENCE));
        blocks.add(
            new FencedBlock(
                lines.get(opening).substring(FENCE.length()),
                opening + 1,
                lines.subList(opening + 1, i)));
      }
    }
    return blocks;
  }
}
