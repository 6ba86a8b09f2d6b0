package org.mpyforge.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code mpy} itself: what its sub-commands have in common. */
final class MpyCommand {
  /** The exit status when a file is damaged, missing or does not fit. */
  static final int FAILURE = 1;

  private static final int MISUSE = 2;

  private MpyCommand() {}

  /**
   * Runs a command line.
   *
   * @return its exit status
   */
  static int run(Console console, String... arguments) {
    return Inspection.isAllThatIsAsked(arguments)
        ? Inspection.run(console, arguments)
        : runWithOptions(console, arguments);
  }

  private static int runWithOptions(Console console, String... arguments) {
    var commandLine = new CommandLine(spec());
    List<SubCommand> commands = commands(console, arguments);
    for (SubCommand command : commands) {
      commandLine.addSubcommand(new CommandLine(command.spec()));
    }
    if (commands.size() > 1) {
      commandLine.addSubcommand(new HelpCommand());
    }
    commandLine
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    commandLine.setParameterExceptionHandler((e, words) -> misuse(console, e));
    commandLine.setExecutionExceptionHandler(
        (e, command, result) -> {
          console.complain(InputFiles.reason(e));
          return FAILURE;
        });
    if (arguments.length == 0) {
      commandLine.usage(console.err(), CommandLine.Help.Ansi.OFF);
      return MISUSE;
    }
    return commandLine.execute(arguments);
  }

  private static CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.create()
            .name("mpy")
            .version(
                "mpy of Mpyforge 0.1.0-SNAPSHOT, for .mpy versions 5 (also Pycopy's) and 6.0 to 6.3")
            .addOption(SubCommand.helpOption("Show this help message and exit."))
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .type(boolean.class)
                    .arity("0")
                    .versionHelp(true)
                    .description("Print version information and exit.")
                    .build());
    spec.usageMessage()
        .description("Looks into .mpy files, the compiled modules of MicroPython.")
        .synopsisSubcommandLabel("COMMAND");
    return spec;
  }

  /** The one that is asked for; else all, to list them. Each costs some milliseconds to look at. */
  private static List<SubCommand> commands(Console console, String... arguments) {
    return switch (arguments.length == 0 ? "" : arguments[0]) {
      case "inspect" -> List.of(new InspectCommand(console));
      case "dis" -> List.of(new DisCommand(console));
      case "check" -> List.of(new CheckCommand(console));
      case "verify" -> List.of(new VerifyCommand(console));
      case "run" -> List.of(new RunCommand(console));
      case "romfs", "image" -> List.of(new ImageCommand(console));
      case "extract" -> List.of(new ExtractCommand(console));
      case "merge" -> List.of(new MergeCommand(console));
      case "freeze" -> List.of(new FreezeCommand(console));
      case "pack" -> List.of(new PackCommand(console));
      case "unpack" -> List.of(new UnpackCommand(console));
      case "install" -> List.of(new InstallCommand(console));
      case "resources" -> List.of(new ResourcesCommand(console));
      default ->
          List.of(
              new InspectCommand(console),
              new DisCommand(console),
              new CheckCommand(console),
              new VerifyCommand(console),
              new RunCommand(console),
              new ImageCommand(console),
              new ExtractCommand(console),
              new MergeCommand(console),
              new FreezeCommand(console),
              new PackCommand(console),
              new UnpackCommand(console),
              new InstallCommand(console),
              new ResourcesCommand(console));
    };
  }

  private static int misuse(Console console, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    String help = command.equals("mpy") ? "mpy help" : command.replaceFirst("mpy", "mpy help");
    boolean isCommand = command.equals("mpy") && e instanceof UnmatchedArgumentException;
    String reason =
        isCommand
            ? "no command '" + ((UnmatchedArgumentException) e).getUnmatched().get(0) + "'"
            : e.getMessage();
    console.complain(reason + " (see '" + help + "')");
    return MISUSE;
  }
}
