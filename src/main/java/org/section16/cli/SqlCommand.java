package org.section16.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code section16 sql}: prints a script that loads the tables and defines views over them. */
@Command(
    name = "sql",
    description =
        "Prints a script that loads the tables of 'parse --format tsv', with their types, and defines views over them.",
    mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {
  /** The supported databases. */
  enum Dialect {
    /** DuckDB 1.1 or later. */
    DUCKDB
  }

  private final Streams streams;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      description = "duckdb. Default: duckdb.",
      defaultValue = "duckdb")
  private Dialect dialect = Dialect.DUCKDB;

  @Option(
      names = "--path",
      paramLabel = "PATH",
      description =
          "The folder of the tables, as the database sees it. Default: its current folder.")
  private String path = ".";

  SqlCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String name = dialect.name().toLowerCase(Locale.ROOT);
    String script = resource(name + "-tsv.sql") + "\n" + resource(name + "-views.sql");
    streams.out().write(Outputs.bytes(script.replace("${path}", path.replace("'", "''"))));
    return ExitStatus.OK;
  }

  private static String resource(String name) throws IOException {
    try (InputStream script = SqlCommand.class.getResourceAsStream("/org/section16/sql/" + name)) {
      if (script == null) {
        throw new IOException("the program lacks the script " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
