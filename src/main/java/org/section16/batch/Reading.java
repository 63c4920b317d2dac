package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.section16.Diagnostic;
import org.section16.ParseResult;

/**
 * An input that was read, or could not be.
 *
 * @param input the input
 * @param result what it holds; empty if it is unreadable
 * @param diagnostics what is to be said of it
 */
public record Reading(Input input, Optional<ParseResult> result, List<Diagnostic> diagnostics) {
  public Reading {
    requireNonNull(input);
    requireNonNull(result);
    diagnostics = List.copyOf(diagnostics);
  }

  /** An input with what it holds. */
  static Reading of(Input input, ParseResult result) {
    return new Reading(input, Optional.of(result), result.diagnostics());
  }

  /** An input that cannot be read. */
  static Reading unreadable(Input input, Diagnostic why) {
    return new Reading(input, Optional.empty(), List.of(why));
  }
}
