package org.mpyforge.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * What all sub-commands have: help, and a place to print to.
 *
 * <p>picocli is told of options by calls. Its annotations would say the same, but to read them by
 * reflection takes longer than to show a file.
 */
abstract class SubCommand implements Callable<Integer> {
  private final Console console;
  private final CommandSpec spec;

  /**
   * A command without options of its own.
   *
   * @param description what it does, in lines
   */
  SubCommand(Console console, String name, String... description) {
    this.console = console;
    spec = CommandSpec.wrapWithoutInspection(this).name(name);
    spec.usageMessage().description(description);
    spec.addOption(helpOption("Show this help and exit."));
  }

  /** The option that every command has, and {@code mpy} itself. */
  static OptionSpec helpOption(String description) {
    return OptionSpec.builder("-h", "--help")
        .type(boolean.class)
        .arity("0")
        .usageHelp(true)
        .description(description)
        .build();
  }

  /** An option with a value. */
  static OptionSpec.Builder option(Class<?> type, String label, String... names) {
    return OptionSpec.builder(names).type(type).paramLabel(label);
  }

  /** An option whose value may look like other options: flags for another program. */
  static OptionSpec.Builder flagsOption(String... names) {
    return option(String.class, "FLAGS", names)
        .preprocessor(
            (words, command, option, info) -> {
              if (words.isEmpty()) {
                return false; // It is missing, and picocli says so.
              }
              option.setValue(words.pop());
              return true;
            });
  }

  /** Adds an option; its value is there when {@link #call} is called. */
  final OptionSpec add(OptionSpec.Builder option) {
    OptionSpec built = option.build();
    spec.addOption(built);
    return built;
  }

  /** Adds an option that is there or is not. */
  final OptionSpec addFlag(String name, String description) {
    return add(
        OptionSpec.builder(name)
            .type(boolean.class)
            .arity("0")
            .defaultValue("false")
            .description(description));
  }

  /** Adds what is given without the name of an option. */
  final PositionalParamSpec add(PositionalParamSpec.Builder positional) {
    PositionalParamSpec built = positional.build();
    spec.addPositional(built);
    return built;
  }

  final CommandSpec spec() {
    return spec;
  }

  final Console console() {
    return console;
  }

  /** A number and what it counts. */
  static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** The exception that says what is wrong with the command line. */
  final ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
