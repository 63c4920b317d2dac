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
import org.section16.batch.Duplicates;
import org.section16.batch.InputProtection;
import org.section16.batch.Inputs;
import org.section16.batch.Journal;
import org.section16.batch.Metadata;
import org.section16.batch.OutputFolder;
import org.section16.batch.OutputLock;
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

  /** Returns a file that appears only when complete; pipes and devices are written directly. */
  static Target file(Path path) throws IOException {
    return WholeFile.isPossible(path)
        ? new PartFile(path)
        : new StreamTarget(Files.newOutputStream(path));
  }

  /** Returns the file for JSON Lines: {@code out} itself, or a file in that folder. */
  static Target jsonLines(Path out) throws IOException {
    return file(isSingleFile(Format.JSONL, out) ? out : out.resolve("filings" + JSON_LINES));
  }

  /**
   * Returns the files for JSON Lines with a fixed number of filings each.
   *
   * @param resume whether files of an interrupted run may exist
   */
  static Target shards(Path folder, long filingsPerShard, boolean resume) throws IOException {
    List<Path> earlier = resume ? List.of() : shardsIn(folder);
    if (!earlier.isEmpty()) {
      throw new UsageException(
          earlier.get(0)
              + " is left from another run: continue that with --resume, or choose another folder");
    }
    return new Shards(
        number -> folder.resolve(String.format(Locale.ROOT, "filings-%05d" + JSON_LINES, number)),
        filingsPerShard);
  }

  /**
   * Returns the file for the table of transactions: {@code out} itself, or a file in that folder.
   */
  static Target transactions(Path out, String header) throws IOException {
    Path file = transactions(out);
    if (WholeFile.isPossible(file)) {
      return new PartFile(file, Outputs.bytes(header));
    }
    OutputStream stream = Files.newOutputStream(file);
    stream.write(Outputs.bytes(header));
    return new StreamTarget(stream);
  }

  private static Path transactions(Path out) {
    return isSingleFile(Format.CSV, out) ? out : out.resolve("transactions.csv");
  }

  /** Returns the files for the tables of the data sets. */
  static List<Target> tables(Path folder) {
    List<Target> tables = new ArrayList<>();
    for (DataSetTable table : DataSetTable.values()) {
      tables.add(
          new PartFile(folder.resolve(table.fileName()), Outputs.bytes(table.header() + "\n")));
    }
    return tables;
  }

  /** Returns the journal of a run that writes to {@code out}. */
  static Journal journal(Format format, Path out) {
    return new Journal(
        isSingleFile(format, out)
            ? out.resolveSibling("." + out.getFileName() + ".journal")
            : out.resolve(".section16.journal"));
  }

  private static boolean isSingleFile(Format format, Path out) {
    boolean hasOneFile = format == Format.JSONL || format == Format.CSV;
    return hasOneFile
        && out.toString().endsWith("." + format.extension())
        && !Files.isDirectory(out);
  }

  /** Registers the files that a run writes to {@code out} with {@code protection}. */
  static void registerOutputs(InputProtection protection, Format format, Path out)
      throws IOException {
    journal(format, out).files().forEach(protection::writing);
    switch (format) {
      case JSON, XML, TEXT, MARKDOWN ->
          protection.writing(new OutputFolder(out, format.extension()));
      case CSV -> protection.writing(transactions(out));
      case JSONL -> {
        protection.writing(isSingleFile(format, out) ? out : out.resolve("filings" + JSON_LINES));
        shardsIn(out).forEach(protection::writing);
      }
      case TSV -> {
        for (DataSetTable table : DataSetTable.values()) {
          protection.writing(out.resolve(table.fileName()));
        }
      }
    }
  }

  private static List<Path> shardsIn(Path folder) throws IOException {
    List<Path> shards = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> stream =
          Files.newDirectoryStream(folder, "filings-*" + JSON_LINES)) {
        stream.forEach(shards::add);
      }
    }
    return shards;
  }

  /** Returns the files that are locked while a run writes to {@code out}. */
  static List<Path> locks(Format format, Path out) {
    if (isSingleFile(format, out)) {
      return List.of(OutputLock.beside(out));
    }
    return format == Format.JSONL
        ? List.of(OutputLock.in(out), OutputLock.beside(out.resolve("filings" + JSON_LINES)))
        : List.of(OutputLock.in(out));
  }

  /**
   * Makes sure that no output overwrites an input.
   *
   * @throws UsageException if an output is an input
   */
  static void refuseOverwriting(InputProtection protection) throws IOException {
    Optional<String> conflict = protection.conflict();
    if (conflict.isPresent()) {
      throw new UsageException(conflict.get() + "; nothing was written");
    }
  }

  /** Refuses two filings with the same accession number, which tables could not tell apart. */
  static void refuseDuplicates(Inputs inputs, Metadata metadata) throws IOException {
    Optional<Duplicates.Pair> duplicate =
        Duplicates.find(inputs, input -> metadata.of(input).accessionNumber());
    if (duplicate.isPresent()) {
      throw new UsageException(
          duplicate.get()
              + " would both have the accession number "
              + metadata.of(duplicate.get().second()).accessionNumber()
              + "; use --accession-from path, or give them their own with --metadata; nothing was written");
    }
  }
}
