package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.ParseResult;
import org.section16.Severity;
import org.section16.SourceSpan;

/**
 * Reads an input and makes the parts of its outcome. Whatever is in the input, others are not
 * affected.
 */
public final class ReadTask {
  private final Function<String, ParseResult> parser;
  private final List<Part> parts;

  /**
   * @param parser reads the text of a document
   * @param parts what is made of it
   */
  public ReadTask(Function<String, ParseResult> parser, List<Part> parts) {
    this.parser = requireNonNull(parser);
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads {@code input}.
   *
   * @throws IOException if a part cannot be written
   */
  public Outcome outcome(Input input) throws IOException {
    Reading reading = read(input);
    List<byte[]> bytes = new ArrayList<>(parts.size());
    for (Part part : parts) {
      bytes.add(part.of(reading));
    }
    return new Outcome(input.name(), counts(reading), bytes);
  }

  private Reading read(Input input) {
    try {
      return Reading.of(input, parser.apply(input.text()));
    } catch (UnreadableInputException e) {
      return failure(input, DiagnosticCode.UNREADABLE, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return failure(
          input,
          DiagnosticCode.PROGRAM_FAILURE,
          "not enough memory for this document; give the program more, for example with java -Xmx4g");
    } catch (StackOverflowError e) {
      return failure(
          input, DiagnosticCode.PROGRAM_FAILURE, "the document is nested too deeply to be read");
    } catch (RuntimeException e) {
      // A fault of the program: said of the document that shows it, so that the run goes on.
      return failure(
          input,
          DiagnosticCode.PROGRAM_FAILURE,
          "the program failed on this document (" + e + "); please report it");
    }
  }

  private static Reading failure(Input input, DiagnosticCode code, String message) {
    return Reading.unreadable(input, Diagnostic.of(code, SourceSpan.NONE, message));
  }

  private static Counts counts(Reading reading) {
    List<Diagnostic> diagnostics = reading.diagnostics();
    boolean isFiling =
        reading.result().isPresent()
            && diagnostics.stream().noneMatch(d -> d.code() == DiagnosticCode.NOT_A_FILING);
    return new Counts(
        1,
        isFiling ? 1 : 0,
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
