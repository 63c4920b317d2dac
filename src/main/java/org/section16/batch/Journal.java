package org.section16.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file that records the progress of a run so that it can be resumed. It is deleted when the run
 * ends.
 */
public final class Journal {
  private static final String VERSION = "section16 journal 3";

  /**
   * The progress of a run.
   *
   * @param run description of the run: inputs and options, in one line
   * @param names digest of the names of the processed inputs
   * @param counts counts for these inputs
   * @param seconds time spent on them
   * @param complete whether these were all inputs, so that at most the renaming of outputs remains
   * @param targets the state of each target
   */
  record State(
      String run,
      long names,
      Counts counts,
      double seconds,
      boolean complete,
      List<String> targets) {
    State {
      targets = List.copyOf(targets);
    }
  }

  private final Path file;

  /** Keeps the journal in {@code file}. */
  public Journal(Path file) {
    this.file = file;
  }

  /** Returns the file next to it with records of the processed inputs. */
  InputRecords inputRecords() {
    return new InputRecords(file.resolveSibling(file.getFileName() + ".inputs"));
  }

  /** Returns the files that exist until the run ends. */
  public List<Path> files() {
    return List.of(file, file.resolveSibling(file.getFileName() + ".inputs"));
  }

  /** Returns the last written state, if any. */
  Optional<State> read() throws IOException {
    try {
      return parse(Files.readString(file).lines().toList());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Replaces the written state. */
  void write(State state) throws IOException {
    Counts counts = state.counts();
    StringBuilder text = new StringBuilder();
    text.append(VERSION).append('\n').append(state.run()).append('\n').append(state.names());
    text.append('\n').append(counts.files()).append('\n').append(counts.filings());
    text.append('\n').append(counts.rows()).append('\n').append(counts.errors());
    text.append('\n').append(counts.warnings()).append('\n').append(counts.infos());
    text.append('\n').append(counts.unreadable()).append('\n').append(state.seconds());
    text.append('\n').append(state.complete());
    state.targets().forEach(target -> text.append('\n').append(target));
    WholeFile.write(file, text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Deletes the file, because the run has ended or starts over. */
  void delete() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(WholeFile.partOf(file));
  }

  private static Optional<State> parse(List<String> lines) {
    if (lines.size() < 12 || !lines.get(0).equals(VERSION)) {
      return Optional.empty();
    }
    try {
      Counts counts =
          new Counts(
              Long.parseLong(lines.get(3)),
              Long.parseLong(lines.get(4)),
              Long.parseLong(lines.get(5)),
              Long.parseLong(lines.get(6)),
              Long.parseLong(lines.get(7)),
              Long.parseLong(lines.get(8)),
              Long.parseLong(lines.get(9)));
      return Optional.of(
          new State(
              lines.get(1),
              Long.parseLong(lines.get(2)),
              counts,
              Double.parseDouble(lines.get(10)),
              Boolean.parseBoolean(lines.get(11)),
              lines.subList(12, lines.size())));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
