package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.ParseResult;

/**
 * The result of reading an input.
 *
 * @param number its position among the inputs of the run, from 1
 * @param input the input
 * @param result the parsed content; empty if the input is unreadable
 * @param diagnostics the diagnostics
 */
public record Reading(
    long number, Input input, Optional<ParseResult> result, List<Diagnostic> diagnostics) {
  public Reading {
    requireNonNull(input);
    requireNonNull(result);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns whether the input is a Section 16 filing, even a faulty one. */
  public boolean isFiling() {
    return result.isPresent()
        && diagnostics.stream().noneMatch(d -> d.code() == DiagnosticCode.NOT_A_FILING);
  }

  /** Returns the reading of an input with the given result. */
  public static Reading of(long number, Input input, ParseResult result) {
    return new Reading(number, input, Optional.of(result), result.diagnostics());
  }

  /** Returns the reading of an input that cannot be read. */
  static Reading unreadable(long number, Input input, Diagnostic why) {
    return new Reading(number, input, Optional.empty(), List.of(why));
  }
}
