package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ensures that a run does not overwrite what it reads. Files are compared by identity, not by name:
 * an output that is also an input is refused even if it is reached by another path, a link or
 * different letter case.
 */
public final class InputProtection {
  /** Visits paths. */
  @FunctionalInterface
  private interface Visitor {
    /** Visits a path and returns whether to continue. */
    boolean visit(Path path) throws IOException;
  }

  private final Inputs inputs;
  private final List<Path> alsoRead = new ArrayList<>();
  private final List<Path> outputs = new ArrayList<>();
  private Function<Input, Optional<Path>> companionOf = input -> Optional.empty();
  private Function<Input, Optional<Path>> outputOf = input -> Optional.empty();

  /** Protects {@code inputs} and the archives that contain them. */
  public InputProtection(Inputs inputs) {
    this.inputs = requireNonNull(inputs);
    for (String argument : inputs.arguments()) {
      // Standard input may come from a file.
      alsoRead(argument.equals(Inputs.STANDARD_INPUT) ? "/dev/stdin" : argument);
    }
  }

  private void alsoRead(String argument) {
    try {
      alsoRead.add(Path.of(argument));
    } catch (InvalidPathException e) {
      // What is not a path cannot be overwritten.
      return;
    }
  }

  /** Protects an additional file that the run reads. */
  public InputProtection alsoReading(Path file) {
    alsoRead.add(file);
    return this;
  }

  /** Protects the companion files that are read along with the inputs. */
  public InputProtection alsoReading(Function<Input, Optional<Path>> companions) {
    companionOf = requireNonNull(companions);
    return this;
  }

  /** Declares that the run writes {@code file}. */
  public InputProtection writing(Path file) {
    outputs.add(file);
    return this;
  }

  /** Declares that the run writes a file for each input. */
  public InputProtection writing(OutputFolder folder) {
    outputOf = input -> Optional.of(folder.file(input));
    return this;
  }

  /**
   * Finds the first output that is also an input.
   *
   * @return a message; empty if there is no conflict
   * @throws IOException if the inputs cannot be listed
   */
  public Optional<String> conflict() throws IOException {
    Digests existing = new Digests();
    forEachOutput(
        output -> {
          key(output).ifPresent(existing::add);
          return true;
        });
    return existing.isEmpty() ? Optional.empty() : conflict(existing);
  }

  private Optional<String> conflict(Digests existing) throws IOException {
    List<String> found = new ArrayList<>();
    forEachInput(
        input -> {
          Optional<String> key = key(input);
          if (key.isPresent() && existing.mayContain(key.get())) {
            outputSameAs(input)
                .ifPresent(
                    output ->
                        found.add(
                            input
                                + " is an input and would be overwritten"
                                + (output.equals(input) ? "" : " as " + output)));
          }
          return found.isEmpty();
        });
    return found.stream().findFirst();
  }

  private Optional<Path> outputSameAs(Path input) throws IOException {
    List<Path> found = new ArrayList<>();
    forEachOutput(
        output -> {
          if (Files.exists(output) && Files.isSameFile(output, input)) {
            found.add(output);
          }
          return found.isEmpty();
        });
    return found.stream().findFirst();
  }

  private void forEachOutput(Visitor visitor) throws IOException {
    for (Path output : outputs) {
      if (!visitor.visit(output) || !visitor.visit(WholeFile.partOf(output))) {
        return;
      }
    }
    try (InputCursor cursor = inputs.names()) {
      Optional<Input> input = cursor.next();
      while (input.isPresent()) {
        Optional<Path> output = outputOf.apply(input.get());
        if (output.isEmpty()
            || !visitor.visit(output.get())
            || !visitor.visit(WholeFile.partOf(output.get()))) {
          return;
        }
        input = cursor.next();
      }
    }
  }

  private void forEachInput(Visitor visitor) throws IOException {
    for (Path file : alsoRead) {
      if (!visitor.visit(file)) {
        return;
      }
    }
    try (InputCursor cursor = inputs.names()) {
      for (Optional<Input> input = cursor.next(); input.isPresent(); input = cursor.next()) {
        Optional<Path> file = input.get().file();
        Optional<Path> companionFile = companionOf.apply(input.get());
        if ((file.isPresent() && !visitor.visit(file.get()))
            || (companionFile.isPresent() && !visitor.visit(companionFile.get()))) {
          return;
        }
      }
    }
  }

  /** Returns the identity of a file; empty for a missing file, a folder, a pipe or a device. */
  private static Optional<String> key(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return Optional.of(key == null ? path.toRealPath().toString() : key.toString());
  }
}
