package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.ParseResult;

/**
 * An input that was read, or could not be.
 *
 * @param number its place among the inputs of the run, from 1
 * @param input the input
 * @param result what it holds; empty if it is unreadable
 * @param diagnostics what is to be said of it
 */
public record Reading(
    long number, Input input, Optional<ParseResult> result, List<Diagnostic> diagnostics) {
  public Reading {
    requireNonNull(input);
    requireNonNull(result);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns whether the input is a Section 16 filing, however faulty. */
  public boolean isFiling() {
    return result.isPresent()
        && diagnostics.stream().noneMatch(d -> d.code() == DiagnosticCode.NOT_A_FILING);
  }

  /** An input with what it holds. */
  public static Reading of(long number, Input input, ParseResult result) {
    return new Reading(number, input, Optional.of(result), result.diagnostics());
  }

  /** An input that cannot be read. */
  static Reading unreadable(long number, Input input, Diagnostic why) {
    return new Reading(number, input, Optional.empty(), List.of(why));
  }
}
