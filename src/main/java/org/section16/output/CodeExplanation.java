package org.section16.output;

import java.util.Locale;
import org.section16.DiagnosticCode;

/** What a diagnostic code means, for people. */
public final class CodeExplanation {
  private static final int WIDTH = 100;

  private CodeExplanation() {}

  /**
   * The explanation of {@code code}: severity, what is wrong and what to do, an example, and where
   * the rule comes from.
   */
  public static String of(DiagnosticCode code) {
    return code.id()
        + " ("
        + code.severity().label()
        + ")\n\n"
        + TextWrap.wrap(code.explanation(), WIDTH, "")
        + "\n\nExample:\n"
        + code.example().stripTrailing().indent(2)
        + "\n"
        + TextWrap.wrap("Source: " + code.source(), WIDTH, "")
        + "\n";
  }

  /** All codes, with their severities and the first sentence of what they mean. */
  public static String list() {
    StringBuilder list = new StringBuilder();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      String line =
          String.format(
              Locale.ROOT,
              "%-32s %-8s %s",
              code.id(),
              code.severity().label(),
              firstSentence(code));
      list.append(TextWrap.wrap(line, WIDTH, " ".repeat(42))).append('\n');
    }
    return list.toString();
  }

  /** What is wrong, in a sentence. */
  static String firstSentence(DiagnosticCode code) {
    String text = code.explanation();
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
