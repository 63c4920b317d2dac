package org.section16.cli;

import java.util.List;

/** The program {@code section16}. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(run(Streams.ofProcess(), arguments));
  }

  /**
   * Runs the command.
   *
   * @return the exit status: 0 no errors, 1 some input has an error, 2 usage error or unreadable
   *     input
   */
  public static int run(Streams streams, String... arguments) {
    try {
      return isPlainParse(arguments)
          ? parse(streams, List.of(arguments).subList(1, arguments.length))
          : Commands.execute(streams, arguments);
    } catch (OutOfMemoryError e) {
      streams
          .errWriter()
          .println("section16: not enough memory; allow more, for example with java -Xmx4g");
      return ExitStatus.FAILURE;
    }
  }

  /**
   * Returns whether {@code arguments} are {@code parse} and inputs, without options. Setting up the
   * options takes as long as reading a filing, which is noticeable when reading a single one.
   */
  private static boolean isPlainParse(String... arguments) {
    if (arguments.length < 2 || !arguments[0].equals("parse")) {
      return false;
    }
    for (String argument : arguments) {
      // picocli reads arguments from @files.
      if (argument.isEmpty() || argument.startsWith("-") || argument.startsWith("@")) {
        return false;
      }
    }
    return true;
  }

  private static int parse(Streams streams, List<String> inputs) {
    try {
      return new ParseCommand(streams, new RunOptions(inputs)).call();
    } catch (Exception e) {
      return Failure.report(e, streams.errWriter());
    }
  }

  /** Returns the version of the jar. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
