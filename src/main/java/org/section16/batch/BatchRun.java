package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Processes all inputs: finds them, runs a task on each, and appends the outcomes to the targets,
 * in the order of the inputs, regardless of the number of threads.
 */
public final class BatchRun {
  /** Processes one input. */
  @FunctionalInterface
  public interface Task {
    /**
     * Processes an input and returns a part for each target. Called by several threads at once.
     *
     * @param number the position of the input in the run, from 1
     * @throws IOException if an output cannot be written, which ends the run
     */
    Outcome outcome(long number, Input input) throws IOException;
  }

  private static final double NANOS_PER_SECOND = 1e9;

  /**
   * The minimum time between two writes of the journal. A resumed run repeats the work since the
   * last one.
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
  private final Throttle checkpointThrottle;

  private final NameDigest names = new NameDigest();
  private Counts counts = Counts.ZERO;
  private double earlierSeconds;
  private long startTime;

  /**
   * Creates a run.
   *
   * @param inputs the inputs to process
   * @param task the task to run on each input
   * @param targets the targets of the parts
   * @param threads the number of threads
   * @param progress shows the progress of the run
   * @param journal records what is done so that the run can be resumed; empty if it need not be
   * @param description everything that the results depend on, in one line: a run can only be
   *     resumed by one with the same description
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
        Throttle.every(CHECKPOINT_NANOS));
  }

  BatchRun(
      Inputs inputs,
      Task task,
      List<Target> targets,
      int threads,
      Progress progress,
      Optional<Journal> journal,
      String description,
      Throttle checkpointThrottle) {
    this.checkpointThrottle = checkpointThrottle;
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
   * Continues where an interrupted run stopped; if there is none, runs the task on all inputs.
   *
   * @throws ResumeException if the interrupted run had other inputs or options
   * @throws IOException if some output cannot be written; the run can be resumed
   */
  public Summary resume() throws IOException {
    return run(this::interruptedState);
  }

  /** Returns the state of an earlier run. */
  @FunctionalInterface
  private interface EarlierRun {
    Optional<Journal.State> state() throws IOException;
  }

  private Summary run(EarlierRun earlierRun) throws IOException {
    startTime = System.nanoTime();
    try (targets) {
      Optional<Journal.State> earlier = earlierRun.state();
      if (earlier.isPresent() && isComplete(earlier.get())) {
        counts = earlier.get().counts();
        earlierSeconds = earlier.get().seconds();
      } else {
        processInputs(earlier);
      }
      targets.publish();
      if (journal.isPresent()) {
        journal.get().delete();
      }
    }
    return new Summary(counts, seconds());
  }

  /** Returns the state of the interrupted run, after checking that it can be resumed. */
  private Optional<Journal.State> interruptedState() throws IOException {
    Optional<Journal.State> state = journal.isPresent() ? journal.get().read() : Optional.empty();
    if (state.isPresent()) {
      checkResumable(state.get());
    }
    return state.filter(found -> found.targets().size() == targets.size());
  }

  private void checkUnchanged(long done) throws IOException {
    if (records.isPresent() && records.get().has(done)) {
      Optional<Input> changed = records.get().changed(inputs, done);
      if (changed.isPresent()) {
        throw new ResumeException(
            changed.get().name()
                + " has changed since the interrupted run: start over without --resume");
      }
    }
  }

  private void checkResumable(Journal.State state) throws IOException {
    if (!state.run().equals(description)) {
      throw new ResumeException(
          "the interrupted run had other inputs or options: use the same ones, or start over"
              + " without --resume");
    }
    NameDigest found = new NameDigest();
    try (InputCursor cursor = inputs.names()) {
      skip(state.counts().files(), cursor, found);
      if (found.value() != state.names() || (state.complete() && cursor.next().isPresent())) {
        throw new ResumeException(
            "the inputs are not those of the interrupted run: start over without --resume");
      }
    }
    checkUnchanged(state.counts().files());
  }

  /** Returns whether an interrupted run had done everything except rename its outputs. */
  private boolean isComplete(Journal.State state) throws IOException {
    return state.complete() && targets.resumeComplete(state.targets());
  }

  /** Processes all inputs, or those that {@code earlier} has not processed. */
  private void processInputs(Optional<Journal.State> earlier) throws IOException {
    try (InputCursor cursor = inputs.open()) {
      long done = begin(earlier, cursor);
      OptionalLong total = progress.wantsTotal() ? inputs.count() : OptionalLong.empty();
      progress.start(done, total);
      checkpointThrottle.start(System.nanoTime());
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

  /** Opens the targets and skips the inputs that an earlier run has processed. */
  private long begin(Optional<Journal.State> earlier, InputCursor cursor) throws IOException {
    if (earlier.isPresent() && targets.resume(earlier.get().targets())) {
      counts = earlier.get().counts();
      earlierSeconds = earlier.get().seconds();
      skip(counts.files(), cursor, names);
      return counts.files();
    }
    if (journal.isPresent()) {
      journal.get().delete();
    }
    targets.open();
    return 0;
  }

  private static void skip(long inputs, InputCursor cursor, NameDigest digest) throws IOException {
    for (long i = 0; i < inputs; i++) {
      cursor.next().ifPresent(input -> digest.add(input.name()));
    }
  }

  private void accept(Outcome outcome, InputCursor cursor) throws IOException {
    targets.append(outcome.parts());
    counts = counts.plus(outcome.counts());
    names.add(outcome.name());
    progress.update(counts.files(), cursor.progress());
    if (journal.isPresent() && checkpointThrottle.isDue(System.nanoTime())) {
      checkpoint(false);
    }
  }

  private void checkpoint(boolean complete) throws IOException {
    if (journal.isPresent()) {
      checkpointThrottle.begin(System.nanoTime());
      journal
          .get()
          .write(
              new Journal.State(
                  description, names.value(), counts, seconds(), complete, targets.checkpoint()));
      checkpointThrottle.end(System.nanoTime());
    }
  }

  private double seconds() {
    return earlierSeconds + (System.nanoTime() - startTime) / NANOS_PER_SECOND;
  }

  /** An input and its position in the run. */
  private record Numbered(long number, Input input) {}

  /** Numbers the inputs as they are taken. */
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
