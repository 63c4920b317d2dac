package org.section16.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command {@code section16}. */
@Command(
    name = "section16",
    description =
        "Reads SEC Section 16 filings (Forms 3, 4 and 5) that were converted to Markdown.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  /**
   * The subcommands; each is a class with its options. A new one is added here and nowhere else.
   */
  private static final Map<String, Function<Streams, Object>> SUBCOMMANDS = subcommands();

  private Main() {}

  private static Map<String, Function<Streams, Object>> subcommands() {
    Map<String, Function<Streams, Object>> commands = new LinkedHashMap<>();
    commands.put("parse", ParseCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("report", ReportCommand::new);
    commands.put("tree", TreeCommand::new);
    return commands;
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(run(Streams.ofProcess(), arguments));
  }

  /**
   * Runs the command.
   *
   * @return the exit status: 0 all is well, 1 some input has an error, 2 wrong use or unreadable
   *     input
   */
  public static int run(Streams streams, String... arguments) {
    return commandLine(streams, arguments).execute(arguments);
  }

  // Only the subcommand that is called is made: to look into the classes of all takes longer than
  // to read a filing.
  private static CommandLine commandLine(Streams streams, String... arguments) {
    CommandLine commandLine = new CommandLine(new Main());
    String called = arguments.length == 0 ? "" : arguments[0];
    if (SUBCOMMANDS.containsKey(called)) {
      commandLine.addSubcommand(called, SUBCOMMANDS.get(called).apply(streams));
    } else {
      SUBCOMMANDS.forEach(
          (name, command) -> commandLine.addSubcommand(name, command.apply(streams)));
      commandLine.addSubcommand(new CommandLine.HelpCommand());
      commandLine.addSubcommand(new picocli.AutoComplete.GenerateCompletion());
    }
    commandLine.setOut(streams.outWriter());
    commandLine.setErr(streams.errWriter());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.setParameterExceptionHandler((exception, ignored) -> explain(exception));
    commandLine.setExecutionExceptionHandler(
        (exception, command, ignored) -> Failure.report(exception, command));
    return commandLine;
  }

  private static int explain(ParameterException exception) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("section16: " + exception.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, err)) {
      err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }
    return ExitStatus.FAILURE;
  }

  /** The version of the jar. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"section16 " + version()};
    }
  }
}
