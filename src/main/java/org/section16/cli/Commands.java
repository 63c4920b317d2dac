package org.section16.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.section16.internal.VisibleText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command {@code section16} with its subcommands and their options, parsed by picocli. */
@Command(
    name = "section16",
    description =
        "Reads SEC Section 16 filings (Forms 3, 4 and 5) that were converted to Markdown.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class Commands {
  /** The subcommands; each is a class with its options. A new one is registered only here. */
  private static final Map<String, Function<Streams, Object>> SUBCOMMANDS = subcommands();

  private Commands() {}

  private static Map<String, Function<Streams, Object>> subcommands() {
    Map<String, Function<Streams, Object>> commands = new LinkedHashMap<>();
    commands.put("parse", ParseCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("report", ReportCommand::new);
    commands.put("tree", TreeCommand::new);
    commands.put("sql", SqlCommand::new);
    commands.put("serve", ServeCommand::new);
    return commands;
  }

  /** Runs the command given by {@code arguments} and returns the exit status. */
  static int execute(Streams streams, String... arguments) {
    return commandLine(streams, arguments).execute(arguments);
  }

  // Creates only the subcommand that is called: inspecting the classes of all of them takes longer
  // than reading a filing.
  private static CommandLine commandLine(Streams streams, String... arguments) {
    CommandLine commandLine = new CommandLine(new Commands());
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
    commandLine.setParameterExceptionHandler((exception, ignored) -> reportUsageError(exception));
    commandLine.setExecutionExceptionHandler(
        (exception, command, ignored) -> Failure.report(exception, command.getErr()));
    return commandLine;
  }

  private static int reportUsageError(ParameterException exception) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(VisibleText.line("section16: " + exception.getMessage()));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, err)) {
      err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }
    return ExitStatus.FAILURE;
  }

  /** The text that {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"section16 " + Main.version()};
    }
  }
}
