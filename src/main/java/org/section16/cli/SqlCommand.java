package org.section16.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code section16 sql}: a script that loads the tables and answers questions with them. */
@Command(
    name = "sql",
    description =
        "Prints a script that loads what parse wrote into typed tables, with views for what is asked most.",
    mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {
  /** The databases that there is a script for. */
  enum Dialect {
    /** DuckDB 1.1 or later. */
    DUCKDB
  }

  /** What is loaded. */
  enum From {
    /** The tables of {@code --format tsv}. */
    TSV,
    /** What {@code --format jsonl} writes. */
    JSONL
  }

  private final Streams streams;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      description = "duckdb. Default: duckdb.",
      defaultValue = "duckdb")
  private Dialect dialect = Dialect.DUCKDB;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "What to load: tsv (the folder of tables) or jsonl (filings.jsonl). Default: tsv.",
      defaultValue = "tsv")
  private From from = From.TSV;

  @Option(
      names = "--path",
      paramLabel = "PATH",
      description =
          "Where the tables, or the JSON Lines, are, as the database sees them. Default: the folder it runs in.")
  private String path = ".";

  SqlCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String name = dialect.name().toLowerCase(Locale.ROOT);
    String load = from.name().toLowerCase(Locale.ROOT);
    String script = resource(name + "-" + load + ".sql") + "\n" + resource(name + "-views.sql");
    streams.out().write(Outputs.bytes(script.replace("${path}", path.replace("'", "''"))));
    return ExitStatus.OK;
  }

  private static String resource(String name) throws IOException {
    try (InputStream script = SqlCommand.class.getResourceAsStream("/org/section16/sql/" + name)) {
      if (script == null) {
        throw new IOException("the program lacks its script " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
