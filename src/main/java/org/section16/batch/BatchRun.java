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

  /**
   * How often the journal is written at most. What is done since is done again by a resumed run.
   */
  private static final long CHECKPOINT_NANOS = 200_000_000L;

  private final Inputs inputs;
  private final Task task;
  private final Targets targets;
  private final int threads;
  private final Progress progress;
  private final Optional<Journal> journal;
  private final Optional<InputRecords> records;
  private final String description;
  private final Pace checkpoints;

  private final NameDigest names = new NameDigest();
  private Counts counts = Counts.ZERO;
  private double earlierSeconds;
  private long started;

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
    this(
        inputs,
        task,
        targets,
        threads,
        progress,
        journal,
        description,
        Pace.every(CHECKPOINT_NANOS));
  }

  BatchRun(
      Inputs inputs,
      Task task,
      List<Target> targets,
      int threads,
      Progress progress,
      Optional<Journal> journal,
      String description,
      Pace checkpoints) {
    this.checkpoints = checkpoints;
    this.inputs = requireNonNull(inputs);
    this.task = requireNonNull(task);
    this.records = journal.map(Journal::inputRecords);
    List<Target> all = new ArrayList<>(targets);
    records.ifPresent(all::add);
    this.targets = new Targets(all);
    this.threads = threads;
    this.progress = requireNonNull(progress);
    this.journal = requireNonNull(journal);
    this.description = requireNonNull(description);
  }

  /**
   * Runs the task on all inputs.
   *
   * @throws IOException if some output cannot be written; the run can be resumed
   */
  public Summary run() throws IOException {
    return run(Optional::empty);
  }

  /**
   * Continues where an interrupted run stopped; without one, runs the task on all inputs.
   *
   * @throws ResumeException if the interrupted run was another
   * @throws IOException if some output cannot be written; the run can be resumed
   */
  public Summary resume() throws IOException {
    return run(this::interrupted);
  }

  /** Finds the state of an earlier run. */
  @FunctionalInterface
  private interface EarlierRun {
    Optional<Journal.State> state() throws IOException;
  }

  private Summary run(EarlierRun earlierRun) throws IOException {
    started = System.nanoTime();
    try (targets) {
      Optional<Journal.State> earlier = earlierRun.state();
      if (earlier.isPresent() && isComplete(earlier.get())) {
        counts = earlier.get().counts();
        earlierSeconds = earlier.get().seconds();
      } else {
        work(earlier);
      }
      targets.publish();
      if (journal.isPresent()) {
        journal.get().delete();
      }
    }
    return new Summary(counts, seconds());
  }

  /** How far an interrupted run had come. */
  private Optional<Journal.State> interrupted() throws IOException {
    Optional<Journal.State> state = journal.isPresent() ? journal.get().read() : Optional.empty();
    if (state.isPresent()) {
      check(state.get());
    }
    return state.filter(found -> found.targets().size() == targets.size());
  }

  private void checkContents(long done) throws IOException {
    if (records.isPresent() && records.get().has(done)) {
      Optional<Input> changed = records.get().changed(inputs, done);
      if (changed.isPresent()) {
        throw new ResumeException(
            changed.get().name()
                + " was changed since the interrupted run: run it anew, without --resume");
      }
    }
  }

  private void check(Journal.State state) throws IOException {
    if (!state.run().equals(description)) {
      throw new ResumeException(
          "the interrupted run had other inputs or options: run it as before, or anew without"
              + " --resume");
    }
    NameDigest found = new NameDigest();
    try (InputCursor cursor = inputs.names()) {
      pass(state.counts().files(), cursor, found);
      if (found.value() != state.names() || (state.complete() && cursor.next().isPresent())) {
        throw new ResumeException(
            "the inputs are not those of the interrupted run: run it anew, without --resume");
      }
    }
    checkContents(state.counts().files());
  }

  /** Returns whether an interrupted run had done all but name its outputs. */
  private boolean isComplete(Journal.State state) throws IOException {
    return state.complete() && targets.resumeComplete(state.targets());
  }

  /** Does what there is to do, or what {@code earlier} leaves. */
  private void work(Optional<Journal.State> earlier) throws IOException {
    try (InputCursor cursor = inputs.open()) {
      long done = begin(earlier, cursor);
      OptionalLong total = progress.wantsTotal() ? inputs.count() : OptionalLong.empty();
      progress.start(done, total);
      checkpoints.start(System.nanoTime());
      OrderedWork.run(
          new Numbering(cursor, done),
          this::outcome,
          Outcome::size,
          outcome -> accept(outcome, cursor),
          threads);
      progress.clear();
    }
    targets.complete();
    checkpoint(true);
  }

  private Outcome outcome(Numbered numbered) throws IOException {
    if (records.isEmpty()) {
      return task.outcome(numbered.number(), numbered.input());
    }
    RecordedInput recorded = new RecordedInput(numbered.input());
    return task.outcome(numbered.number(), recorded.input()).with(recorded.record().bytes());
  }

  /** Opens the targets, and passes over the inputs that an earlier run has done. */
  private long begin(Optional<Journal.State> earlier, InputCursor cursor) throws IOException {
    if (earlier.isPresent() && targets.resume(earlier.get().targets())) {
      counts = earlier.get().counts();
      earlierSeconds = earlier.get().seconds();
      pass(counts.files(), cursor, names);
      return counts.files();
    }
    if (journal.isPresent()) {
      journal.get().delete();
    }
    targets.open();
    return 0;
  }

  private static void pass(long inputs, InputCursor cursor, NameDigest digest) throws IOException {
    for (long i = 0; i < inputs; i++) {
      cursor.next().ifPresent(input -> digest.add(input.name()));
    }
  }

  private void accept(Outcome outcome, InputCursor cursor) throws IOException {
    targets.append(outcome.parts());
    counts = counts.plus(outcome.counts());
    names.add(outcome.name());
    progress.update(counts.files(), cursor.progress());
    if (journal.isPresent() && checkpoints.isDue(System.nanoTime())) {
      checkpoint(false);
    }
  }

  private void checkpoint(boolean complete) throws IOException {
    if (journal.isPresent()) {
      checkpoints.begin(System.nanoTime());
      journal
          .get()
          .write(
              new Journal.State(
                  description, names.value(), counts, seconds(), complete, targets.checkpoint()));
      checkpoints.end(System.nanoTime());
    }
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
