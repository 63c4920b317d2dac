package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.section16.ParseResult;
import org.section16.internal.message.Diagnostics;

/** Reads inputs. A failure while reading one does not affect the others. */
final class DocumentReader {
  private final Function<String, ParseResult> parser;

  DocumentReader(Function<String, ParseResult> parser) {
    this.parser = requireNonNull(parser);
  }

  Reading read(long number, Input input) {
    try {
      return Reading.of(number, input, parser.apply(input.text()));
    } catch (UnreadableInputException e) {
      return Reading.unreadable(
          number, input, Diagnostics.unreadable(String.valueOf(e.getMessage())));
    } catch (OutOfMemoryError e) {
      return outOfMemory(number, input);
    } catch (StackOverflowError e) {
      return Reading.unreadable(number, input, Diagnostics.nestedTooDeeply());
    } catch (RuntimeException e) {
      // A bug: reported on the document that triggers it, so that the run continues.
      return Reading.unreadable(number, input, Diagnostics.programFailure(e));
    }
  }

  /** Returns the reading of a document that is too large for the available memory. */
  static Reading outOfMemory(long number, Input input) {
    return Reading.unreadable(number, input, Diagnostics.outOfMemory());
  }
}
