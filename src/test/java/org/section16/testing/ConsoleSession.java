package org.section16.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Commands as a document shows them: each behind {@code $}, with what it prints below. A line that
 * is only an ellipsis stands for any number of lines.
 */
public final class ConsoleSession {
  private static final String PROMPT = "$ ";
  private static final String ELLIPSIS = "…";

  private ConsoleSession() {}

  /**
   * One command.
   *
   * @param command what is typed
   * @param line where it stands
   * @param output the lines it prints
   */
  public record Step(String command, int line, List<String> output) {
    public Step {
      output = List.copyOf(output);
    }

    /** What matches the output, line ends included. */
    public Pattern expected() {
      StringBuilder regex = new StringBuilder();
      for (String outputLine : output) {
        regex.append(
            outputLine.strip().equals(ELLIPSIS)
                ? "(?:.*\\R)*?"
                : Pattern.quote(outputLine) + "\\R");
      }
      return Pattern.compile(regex.toString());
    }

    /** Tells whether it prints just {@link #output}. */
    public boolean printsAll() {
      return output.stream().noneMatch(outputLine -> outputLine.strip().equals(ELLIPSIS));
    }
  }

  /** The steps of {@code block}. */
  public static List<Step> steps(FencedBlock block) {
    List<Step> steps = new ArrayList<>();
    List<String> lines = block.lines();
    for (int i = 0; i < lines.size(); ) {
      String command = lines.get(i);
      if (!command.startsWith(PROMPT)) {
        throw new IllegalArgumentException(
            "a console block must start with a command, got: " + command);
      }
      int output = i + 1;
      int end = output;
      while (end < lines.size() && !lines.get(end).startsWith(PROMPT)) {
        end++;
      }
      steps.add(
          new Step(
              command.substring(PROMPT.length()),
              block.line() + output,
              lines.subList(output, end)));
      i = end;
    }
    return steps;
  }
}
