package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.ParseResult;
import org.section16.SourceSpan;

/** Reads inputs. Whatever is in one of them, others are not affected. */
final class DocumentReader {
  private final Function<String, ParseResult> parser;

  DocumentReader(Function<String, ParseResult> parser) {
    this.parser = requireNonNull(parser);
  }

  Reading read(long number, Input input) {
    try {
      return Reading.of(number, input, parser.apply(input.text()));
    } catch (UnreadableInputException e) {
      return failure(number, input, DiagnosticCode.UNREADABLE, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return outOfMemory(number, input);
    } catch (StackOverflowError e) {
      return failure(
          number,
          input,
          DiagnosticCode.PROGRAM_FAILURE,
          "the document is nested too deeply to be read");
    } catch (RuntimeException e) {
      // A fault of the program: said of the document that shows it, so that the run goes on.
      return failure(
          number,
          input,
          DiagnosticCode.PROGRAM_FAILURE,
          "the program failed on this document (" + e + "); please report it");
    }
  }

  /** A document that was too large for the memory that the program has. */
  static Reading outOfMemory(long number, Input input) {
    return failure(
        number,
        input,
        DiagnosticCode.PROGRAM_FAILURE,
        "not enough memory for this document; give the program more, for example with java -Xmx4g");
  }

  private static Reading failure(long number, Input input, DiagnosticCode code, String message) {
    return Reading.unreadable(number, input, Diagnostic.of(code, SourceSpan.NONE, message));
  }
}
