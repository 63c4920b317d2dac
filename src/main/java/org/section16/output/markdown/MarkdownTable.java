package org.section16.output.markdown;

import java.util.List;

/** A pipe table with one header row and outer pipes. */
final class MarkdownTable {
  private final StringBuilder text = new StringBuilder();

  /** Starts a table with a header row. */
  MarkdownTable(List<String> captions) {
    row(captions);
    text.append("|").append(" --- |".repeat(captions.size())).append('\n');
  }

  /** Adds a row of cells that are already Markdown. */
  void row(List<String> cells) {
    text.append('|');
    for (String cell : cells) {
      text.append(cell.isEmpty() ? "" : " ").append(cell).append(" |");
    }
    text.append('\n');
  }

  void row(String... cells) {
    row(List.of(cells));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
