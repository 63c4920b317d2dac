package org.section16.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.section16.batch.Input;
import org.section16.batch.InputCursor;
import org.section16.batch.Inputs;
import org.section16.batch.Journal;
import org.section16.batch.PartFile;
import org.section16.batch.Shards;
import org.section16.batch.StreamTarget;
import org.section16.batch.Target;
import org.section16.batch.WholeFile;
import org.section16.edgar.DataSetTable;

/** The files that {@code parse} writes. */
final class OutputFiles {
  private static final String JSON_LINES = ".jsonl";

  private OutputFiles() {}

  /** A file that appears when it is whole; a pipe or a device is written as it is. */
  static Target file(Path path) throws IOException {
    return WholeFile.isPossible(path)
        ? new PartFile(path)
        : new StreamTarget(Files.newOutputStream(path));
  }

  /** Where JSON Lines go: the file that {@code out} names, or one in the folder. */
  static Target jsonLines(Path out) throws IOException {
    return file(isFile(Format.JSONL, out) ? out : out.resolve("filings" + JSON_LINES));
  }

  /**
   * JSON Lines in files of a size.
   *
   * @param resume whether the files of an interrupted run may be there
   */
  static Target shards(Path folder, long filingsPerShard, boolean resume) throws IOException {
    if (!resume && Files.isDirectory(folder)) {
      try (DirectoryStream<Path> earlier =
          Files.newDirectoryStream(folder, "filings-*" + JSON_LINES)) {
        for (Path file : earlier) {
          throw new UsageException(
              file
                  + " is there from another run: go on with it by --resume, or choose another folder");
        }
      }
    }
    return new Shards(
        number -> folder.resolve(String.format(Locale.ROOT, "filings-%05d" + JSON_LINES, number)),
        filingsPerShard);
  }

  /**
   * Where the table of transactions goes: the file that {@code out} names, or one in the folder.
   */
  static Target transactions(Path out, String header) throws IOException {
    Path file = isFile(Format.CSV, out) ? out : out.resolve("transactions.csv");
    if (WholeFile.isPossible(file)) {
      return new PartFile(file, Outputs.bytes(header));
    }
    OutputStream stream = Files.newOutputStream(file);
    stream.write(Outputs.bytes(header));
    return new StreamTarget(stream);
  }

  /** The tables of the data sets. */
  static List<Target> tables(Path folder) {
    List<Target> tables = new ArrayList<>();
    for (DataSetTable table : DataSetTable.values()) {
      tables.add(
          new PartFile(folder.resolve(table.fileName()), Outputs.bytes(table.header() + "\n")));
    }
    return tables;
  }

  /** The journal of a run that writes to {@code out}. */
  static Journal journal(Format format, Path out) {
    return new Journal(
        isFile(format, out)
            ? out.resolveSibling("." + out.getFileName() + ".journal")
            : out.resolve(".section16.journal"));
  }

  private static boolean isFile(Format format, Path out) {
    boolean isOneFile = format == Format.JSONL || format == Format.CSV;
    return isOneFile
        && out.toString().endsWith("." + format.extension())
        && !Files.isDirectory(out);
  }

  /**
   * Makes sure that no input is lost.
   *
   * @throws UsageException if one of {@code files}, which are to be written, is an input
   */
  static void refuseInputs(Inputs inputs, List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    List<Path> outputs = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    try (InputCursor cursor = inputs.names()) {
      for (Optional<Input> input = cursor.next(); input.isPresent(); input = cursor.next()) {
        String name = input.get().name();
        if (outputs.contains(Path.of(name).toAbsolutePath().normalize())) {
          throw new UsageException(name + " is an input and would be written over");
        }
      }
    }
  }
}
