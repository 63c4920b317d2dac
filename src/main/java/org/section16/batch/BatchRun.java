package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Does one thing with all inputs: finds them, has a task work on each, and appends what comes of it
 * to the targets, in the order of the inputs whatever the number of threads.
 */
public final class BatchRun {
  /** Works on one input. */
  @FunctionalInterface
  public interface Task {
    /**
     * Makes a part for each target. Called by several threads at once.
     *
     * @param number the place of the input in the run, from 1
     * @throws IOException if an output cannot be written, which ends the run
     */
    Outcome outcome(long number, Input input) throws IOException;
  }

  private static final double NANOS = 1e9;

  /** How often the journal is written. What is done since is done again by a resumed run. */
  private static final long CHECKPOINT_NANOS = 200_000_000L;

  private final Inputs inputs;
  private final Task task;
  private final List<Target> targets;
  private final int threads;
  private final Progress progress;
  private final Optional<Journal> journal;
  private final String description;
  private final long checkpointNanos;

  private final NameDigest names = new NameDigest();
  private Counts counts = Counts.ZERO;
  private double earlierSeconds;
  private long started;
  private long lastCheckpoint;

  /**
   * @param inputs what to work on
   * @param task what is done with each input
   * @param targets where the parts go
   * @param threads how many
   * @param progress shows how far the run is
   * @param journal where the run notes what is done, if it shall be possible to resume it
   * @param description all that the results depend on, in a line: a run is resumed only by one of
   *     the same description
   */
  public BatchRun(
      Inputs inputs,
      Task task,
      List<Target> targets,
      int threads,
      Progress progress,
      Optional<Journal> journal,
      String description) {
    this(inputs, task, targets, threads, progress, journal, description, CHECKPOINT_NANOS);
  }

  BatchRun(
      Inputs inputs,
      Task task,
      List<Target> targets,
      int threads,
      Progress progress,
      Optional<Journal> journal,
      String description,
      long checkpointNanos) {
    this.checkpointNanos = checkpointNanos;
    this.inputs = requireNonNull(inputs);
    this.task = requireNonNull(task);
    this.targets = List.copyOf(targets);
    this.threads = threads;
    this.progress = requireNonNull(progress);
    this.journal = requireNonNull(journal);
    this.description = requireNonNull(description);
  }

  /**
   * Does it.
   *
   * @param resume whether to go on where an interrupted run stopped; without one the run begins
   *     anew
   * @throws ResumeException if the interrupted run was another
   * @throws IOException if some output cannot be written; the run can be resumed
   */
  public Summary run(boolean resume) throws IOException {
    started = System.nanoTime();
    try (InputCursor cursor = inputs.open()) {
      long done = begin(resume, cursor);
      OptionalLong total = progress.wantsTotal() ? inputs.count() : OptionalLong.empty();
      progress.start(done, total);
      lastCheckpoint = System.nanoTime();
      OrderedWork.run(
          new Numbering(cursor, done),
          numbered -> task.outcome(numbered.number(), numbered.input()),
          Outcome::size,
          outcome -> accept(outcome, cursor),
          threads);
      progress.clear();
      for (Target target : targets) {
        target.finish();
      }
      if (journal.isPresent()) {
        journal.get().delete();
      }
    } finally {
      for (Target target : targets) {
        target.close();
      }
    }
    return new Summary(counts, seconds());
  }

  /** Opens the targets, and passes over the inputs that an earlier run has done. */
  private long begin(boolean resume, InputCursor cursor) throws IOException {
    if (journal.isPresent()) {
      Optional<Journal.State> state = journal.get().read();
      if (resume && state.isPresent() && resume(state.get())) {
        counts = state.get().counts();
        earlierSeconds = state.get().seconds();
        pass(counts.files(), cursor, names);
        return counts.files();
      }
      journal.get().delete();
    }
    for (Target target : targets) {
      target.close();
      target.open();
    }
    return 0;
  }

  /** Tells whether the targets can go on from {@code state}, and makes them. */
  private boolean resume(Journal.State state) throws IOException {
    if (!state.run().equals(description)) {
      throw new ResumeException(
          "the interrupted run had other inputs or options: run it as before, or anew without --resume");
    }
    NameDigest found = new NameDigest();
    try (InputCursor cursor = inputs.names()) {
      pass(state.counts().files(), cursor, found);
    }
    if (found.value() != state.names()) {
      throw new ResumeException(
          "the inputs are not those of the interrupted run: run it anew, without --resume");
    }
    if (state.targets().size() != targets.size()) {
      return false;
    }
    for (int i = 0; i < targets.size(); i++) {
      if (!targets.get(i).resume(state.targets().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static void pass(long inputs, InputCursor cursor, NameDigest digest) throws IOException {
    for (long i = 0; i < inputs; i++) {
      cursor.next().ifPresent(input -> digest.add(input.name()));
    }
  }

  private void accept(Outcome outcome, InputCursor cursor) throws IOException {
    for (int i = 0; i < targets.size(); i++) {
      byte[] part = outcome.parts().get(i);
      if (part.length > 0) {
        targets.get(i).append(part);
      }
    }
    counts = counts.plus(outcome.counts());
    names.add(outcome.name());
    progress.update(counts.files(), cursor.progress());
    if (journal.isPresent() && System.nanoTime() - lastCheckpoint > checkpointNanos) {
      checkpoint();
    }
  }

  private void checkpoint() throws IOException {
    List<String> states = new ArrayList<>();
    for (Target target : targets) {
      states.add(target.checkpoint());
    }
    if (journal.isPresent()) {
      journal.get().write(new Journal.State(description, names.value(), counts, seconds(), states));
    }
    lastCheckpoint = System.nanoTime();
  }

  private double seconds() {
    return earlierSeconds + (System.nanoTime() - started) / NANOS;
  }

  /** An input and its place among all. */
  private record Numbered(long number, Input input) {}

  /** Counts the inputs as they are taken. */
  private static final class Numbering implements OrderedWork.Source<Numbered> {
    private final InputCursor cursor;
    private long number;

    Numbering(InputCursor cursor, long number) {
      this.cursor = cursor;
      this.number = number;
    }

    @Override
    public Optional<Numbered> next() throws IOException {
      return cursor.next().map(input -> new Numbered(++number, input));
    }
  }
}
