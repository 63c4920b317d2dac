package org.section16.batch;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchRunTest {
  private static final int DOCUMENTS = 20;

  @TempDir private Path folder;

  @BeforeEach
  void writeDocuments() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(folder.resolve("in/%02d.md".formatted(i)), "document " + i + "\n");
    }
  }

  @Test
  void aResumedRunGivesTheSameFiles() throws IOException {
    run("whole", -1, false);
    Map<String, String> whole = tree("whole");
    assertThat(whole.keySet())
        .containsExactly("all.txt", "shard-1.txt", "shard-2.txt", "shard-3.txt");

    for (int stop = 0; stop < DOCUMENTS; stop++) {
      String out = "stopped" + stop;
      int stopAt = stop;
      assertThrows(IOException.class, () -> run(out, stopAt, false));
      assertWithMessage("interrupted at %s", stop)
          .that(tree(out).keySet())
          .containsNoneOf("all.txt", "shard-3.txt");
      Summary summary = run(out, -1, true);
      assertWithMessage("interrupted at %s", stop).that(tree(out)).isEqualTo(whole);
      assertThat(summary.counts().files()).isEqualTo(DOCUMENTS);
    }
  }

  @Test
  void aRunCanBeInterruptedAgainAndAgain() throws IOException {
    run("whole", -1, false);

    for (int stop = 0; stop < DOCUMENTS; stop++) {
      int stopAt = stop;
      assertThrows(IOException.class, () -> run("again", stopAt, true));
    }
    run("again", -1, true);

    assertThat(tree("again")).isEqualTo(tree("whole"));
  }

  @Test
  void processedInputsAreNotProcessedAgain() throws IOException {
    assertThrows(IOException.class, () -> run("out", 15, false));
    List<String> names = new ArrayList<>();

    new BatchRun(
            inputs(),
            (number, input) -> {
              names.add(number + " " + input.path());
              return outcome(number, input);
            },
            targets("out", -1),
            1,
            Progress.none(),
            Optional.of(journal("out")),
            "test",
            Throttle.always())
        .resume();

    assertThat(names)
        .containsExactly("16 15.md", "17 16.md", "18 17.md", "19 18.md", "20 19.md")
        .inOrder();
  }

  @Test
  void aRunInterruptedWhileRenamingOnlyRenames() throws IOException {
    run("whole", -1, false);
    Map<String, String> whole = tree("whole");
    for (Step step : Step.values()) {
      for (int stopped = 0; stopped < 2; stopped++) {
        String out = step.name() + stopped;
        // Left by another run: more shards and other contents.
        for (String name : List.of("all.txt", "shard-1.txt", "shard-4.txt", ".shard-5.txt.part")) {
          Files.createDirectories(folder.resolve(out));
          Files.writeString(folder.resolve(out).resolve(name), "earlier");
        }
        List<Target> targets = new ArrayList<>(targets(out, -1));
        targets.set(stopped, new StoppingAt(targets.get(stopped), step));

        assertThrows(IOException.class, () -> run(out, targets, this::outcome, false));
        Map<String, String> interrupted = new TreeMap<>(tree(out));
        interrupted.keySet().removeIf(name -> name.startsWith("."));
        Summary summary = run(out, targets(out, -1), BatchRunTest::notAgain, true);

        assertWithMessage("%s of target %s", step, stopped).that(tree(out)).isEqualTo(whole);
        assertThat(summary.counts().files()).isEqualTo(DOCUMENTS);
        if (interrupted.containsValue("earlier")) {
          assertWithMessage("%s of target %s: files of one run", step, stopped)
              .that(interrupted.values().stream().distinct().toList())
              .containsExactly("earlier");
        } else {
          assertThat(whole.entrySet()).containsAtLeastElementsIn(interrupted.entrySet());
        }
      }
    }
  }

  @Test
  void aCompleteRunIsNotResumedWithMoreInputs() throws IOException {
    List<Target> targets = new ArrayList<>(targets("out", -1));
    targets.set(1, new StoppingAt(targets.get(1), Step.PUBLISH));
    assertThrows(IOException.class, () -> run("out", targets, this::outcome, false));
    Files.writeString(folder.resolve("in/99.md"), "new");

    ResumeException thrown = assertThrows(ResumeException.class, () -> run("out", -1, true));

    assertThat(thrown).hasMessageThat().startsWith("the inputs are not those of the interrupted");
  }

  @Test
  void aCompleteRunWhoseFilesAreGoneStartsOver() throws IOException {
    List<Target> targets = new ArrayList<>(targets("out", -1));
    targets.set(1, new StoppingAt(targets.get(1), Step.PUBLISH));
    assertThrows(IOException.class, () -> run("out", targets, this::outcome, false));
    Files.delete(folder.resolve("out/.shard-2.txt.part"));

    run("out", -1, true);

    run("whole", -1, false);
    assertThat(tree("out")).isEqualTo(tree("whole"));
  }

  @Test
  void withoutResumeARunStartsOver() throws IOException {
    assertThrows(IOException.class, () -> run("out", 15, false));

    Summary summary = run("out", -1, false);

    run("whole", -1, false);
    assertThat(tree("out")).isEqualTo(tree("whole"));
    assertThat(summary.counts().files()).isEqualTo(DOCUMENTS);
  }

  @Test
  void aRunWithOtherInputsIsNotResumed() throws IOException {
    assertThrows(IOException.class, () -> run("out", 15, false));
    Files.writeString(folder.resolve("in/05a.md"), "new");

    ResumeException thrown = assertThrows(ResumeException.class, () -> run("out", -1, true));

    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo("the inputs are not those of the interrupted run: start over without --resume");
  }

  @Test
  void aRunWithOtherOptionsIsNotResumed() {
    assertThrows(IOException.class, () -> run("out", 15, false));

    ResumeException thrown =
        assertThrows(
            ResumeException.class,
            () ->
                new BatchRun(
                        inputs(),
                        this::outcome,
                        targets("out", -1),
                        1,
                        Progress.none(),
                        Optional.of(journal("out")),
                        "other")
                    .resume());

    assertThat(thrown)
        .hasMessageThat()
        .startsWith("the interrupted run had other inputs or options");
  }

  @Test
  void aRunWhoseFilesAreGoneStartsOver() throws IOException {
    assertThrows(IOException.class, () -> run("out", 15, false));
    Files.delete(folder.resolve("out/.all.txt.part"));

    run("out", -1, true);

    run("whole", -1, false);
    assertThat(tree("out")).isEqualTo(tree("whole"));
  }

  @Test
  void progressOnATerminalShowsRateAndTimeLeft() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AtomicLong clock = new AtomicLong();

    new BatchRun(
            inputs(),
            this::outcome,
            List.of(nowhere(), nowhere()),
            1,
            Progress.bar(out, () -> clock.addAndGet(500_000_000)),
            Optional.empty(),
            "")
        .run();

    assertThat(out.toString(UTF_8))
        .startsWith("\r\u001b[K[===>                          ]  10%  2/20 files  2/s  0:09 left");
    assertThat(out.toString(UTF_8)).endsWith("100%  20/20 files  2/s  0:00 left\r\u001b[K");
  }

  @Test
  void progressElsewhereIsAnOccasionalLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AtomicLong clock = new AtomicLong();

    new BatchRun(
            inputs(),
            this::outcome,
            List.of(nowhere(), nowhere()),
            1,
            Progress.lines(out, () -> clock.addAndGet(2_000_000_000)),
            Optional.empty(),
            "")
        .run();

    assertThat(out.toString(UTF_8))
        .isEqualTo("5 files  1/s\n10 files  1/s\n15 files  1/s\n20 files  1/s\n");
  }

  @Test
  void aRunIsNotResumedIfAnInputChanged() throws IOException {
    assertThrows(IOException.class, () -> run("out", 15, false));
    Path changed = folder.resolve("in/07.md");
    FileTime time = Files.getLastModifiedTime(changed);
    Files.writeString(changed, "document 7 and more\n");
    Files.setLastModifiedTime(changed, time);

    ResumeException refused = assertThrows(ResumeException.class, () -> run("out", -1, true));

    assertThat(refused)
        .hasMessageThat()
        .isEqualTo(changed + " has changed since the interrupted run: start over without --resume");
  }

  @Test
  void aRunIsNotResumedIfAnInputChangedButNotItsSize() throws IOException {
    assertThrows(IOException.class, () -> run("out", 15, false));
    Path changed = folder.resolve("in/07.md");
    Files.writeString(changed, "document 8\n");
    Files.setLastModifiedTime(changed, FileTime.fromMillis(1));

    assertThrows(ResumeException.class, () -> run("out", -1, true));
  }

  @Test
  void touchedOrPendingInputsDoNotPreventResuming() throws IOException {
    run("whole", -1, false);
    assertThrows(IOException.class, () -> run("out", 15, false));
    Files.setLastModifiedTime(folder.resolve("in/07.md"), FileTime.fromMillis(1));
    Files.setLastModifiedTime(folder.resolve("in/17.md"), FileTime.fromMillis(1));

    run("out", -1, true);

    assertThat(tree("out")).isEqualTo(tree("whole"));
  }

  /**
   * Processes the documents, but fails before the one at {@code stopAt}, as if the machine had been
   * switched off.
   */
  private Summary run(String out, int stopAt, boolean resume) throws IOException {
    return run(out, targets(out, stopAt), this::outcome, resume);
  }

  private Summary run(String out, List<Target> targets, BatchRun.Task task, boolean resume)
      throws IOException {
    BatchRun run =
        new BatchRun(
            inputs(),
            task,
            targets,
            2,
            Progress.none(),
            Optional.of(journal(out)),
            "test",
            Throttle.always());
    return resume ? run.resume() : run.run();
  }

  private Inputs inputs() {
    return new Inputs(
        List.of(folder.resolve("in").toString()),
        Optional.empty(),
        1000,
        InputStream.nullInputStream());
  }

  private static Outcome notAgain(long number, Input input) {
    throw new AssertionError("read again: " + input.name());
  }

  private Outcome outcome(long number, Input input) throws UnreadableInputException {
    byte[] bytes = input.text().getBytes(UTF_8);
    return new Outcome(input.name(), new Counts(1, 1, 0, 0, 0, 0, 0), List.of(bytes, bytes));
  }

  private List<Target> targets(String out, int stopAt) {
    Path path = folder.resolve(out);
    return List.of(
        new StoppingBefore(new PartFile(path.resolve("all.txt")), stopAt),
        new Shards(n -> path.resolve("shard-" + n + ".txt"), 8));
  }

  private Journal journal(String out) {
    return new Journal(folder.resolve(out).resolve(".journal"));
  }

  private static Target nowhere() {
    return new StreamTarget(OutputStream.nullOutputStream());
  }

  /** Returns all files with their contents. */
  private Map<String, String> tree(String out) {
    Path path = folder.resolve(out);
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        tree.put(path.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }

  /** The steps of targets at the end of a run. */
  private enum Step {
    WITHDRAW,
    PUBLISH
  }

  /** A target at which the run is interrupted. */
  private abstract static class Stopping implements Target {
    private final Target target;

    Stopping(Target target) {
      this.target = target;
    }

    @Override
    public void open() throws IOException {
      target.open();
    }

    @Override
    public boolean resume(String state) throws IOException {
      return target.resume(state);
    }

    @Override
    public void append(byte[] bytes) throws IOException {
      target.append(bytes);
    }

    @Override
    public String checkpoint() throws IOException {
      return target.checkpoint();
    }

    @Override
    public void complete() throws IOException {
      target.complete();
    }

    @Override
    public boolean resumeComplete(String state) throws IOException {
      return target.resumeComplete(state);
    }

    @Override
    public void withdraw() throws IOException {
      target.withdraw();
    }

    @Override
    public void publish() throws IOException {
      target.publish();
    }

    @Override
    public void close() throws IOException {
      target.close();
    }
  }

  /** A task that fails before one of the documents. */
  private static final class StoppingBefore extends Stopping {
    private final byte[] stop;

    StoppingBefore(Target target, int stopAt) {
      super(target);
      this.stop = ("document " + stopAt + "\n").getBytes(UTF_8);
    }

    @Override
    public void append(byte[] bytes) throws IOException {
      if (Arrays.equals(bytes, stop)) {
        throw new IOException("stopped");
      }
      super.append(bytes);
    }
  }

  /** A target that fails at the end of the run. */
  private static final class StoppingAt extends Stopping {
    private final Step step;

    StoppingAt(Target target, Step step) {
      super(target);
      this.step = step;
    }

    @Override
    public void withdraw() throws IOException {
      stopAt(Step.WITHDRAW);
      super.withdraw();
    }

    @Override
    public void publish() throws IOException {
      stopAt(Step.PUBLISH);
      super.publish();
    }

    private void stopAt(Step stop) throws IOException {
      if (step == stop) {
        throw new IOException("stopped");
      }
    }
  }
}
