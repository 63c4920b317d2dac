package org.section16.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.Severity;

/** Reads an input and makes the parts of its outcome. A failure does not affect other inputs. */
public final class ReadTask {
  private final DocumentReader reader;
  private final UnaryOperator<Reading> completion;
  private final List<Part> parts;

  /**
   * @param parser reads the text of a document
   * @param parts make the output
   */
  public ReadTask(Function<String, ParseResult> parser, List<Part> parts) {
    this(parser, UnaryOperator.identity(), parts);
  }

  /**
   * @param parser reads the text of a document
   * @param completion adds what is known of the input besides
   * @param parts make the output
   */
  public ReadTask(
      Function<String, ParseResult> parser, UnaryOperator<Reading> completion, List<Part> parts) {
    this.completion = completion;
    this.reader = new DocumentReader(parser);
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads {@code input}.
   *
   * @param number its place among the inputs, from 1
   * @throws IOException if a part cannot be written
   */
  public Outcome outcome(long number, Input input) throws IOException {
    try {
      return outcome(input, completion.apply(reader.read(number, input)));
    } catch (OutOfMemoryError e) {
      // What was made of the document is let go of by now.
      return outcome(input, DocumentReader.outOfMemory(number, input));
    }
  }

  private Outcome outcome(Input input, Reading reading) throws IOException {
    List<byte[]> bytes = new ArrayList<>(parts.size());
    for (Part part : parts) {
      bytes.addAll(part.of(reading));
    }
    return new Outcome(input.name(), counts(reading), bytes);
  }

  private static Counts counts(Reading reading) {
    List<Diagnostic> diagnostics = reading.diagnostics();
    return new Counts(
        1,
        reading.isFiling() ? 1 : 0,
        reading.result().map(result -> result.filing().entries().count()).orElse(0L),
        count(diagnostics, Severity.ERROR),
        count(diagnostics, Severity.WARNING),
        count(diagnostics, Severity.INFO),
        reading.result().isPresent() ? 0 : 1);
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
  }
}
