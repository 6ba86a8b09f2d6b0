package org.mpyforge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mpyforge.format.Dialect;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * What all sub-commands have: files, help, and a place to print to.
 *
 * <p>picocli is told of options by calls. Its annotations would say the same, but to read them by
 * reflection takes longer than to show a file.
 */
abstract class FileCommand implements Callable<Integer> {
  private final Console console;
  private final CommandSpec spec;
  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .arity("1..*")
          .required(true)
          .type(List.class)
          .auxiliaryTypes(Path.class)
          .description("The .mpy files.")
          .build();
  private final OptionSpec dialectOption =
      option(String.class, "D", "--dialect")
          .description(
              "How to read files of version 5: micropython or pycopy.",
              "Without it, they are told apart by what is in them.")
          .build();

  /**
   * A command without options of its own.
   *
   * @param description what it does, in lines
   */
  FileCommand(Console console, String name, String... description) {
    this.console = console;
    spec = CommandSpec.wrapWithoutInspection(this).name(name);
    spec.usageMessage().description(description);
    spec.addPositional(files);
    spec.addOption(dialectOption);
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

  final CommandSpec spec() {
    return spec;
  }

  final Console console() {
    return console;
  }

  final List<Path> files() {
    return files.getValue();
  }

  /** How to read files of version 5. */
  final Dialect dialect() {
    String dialect = dialectOption.getValue();
    if (dialect == null) {
      return Dialect.UNKNOWN;
    }
    return switch (dialect.toLowerCase(Locale.ROOT)) {
      case "micropython" -> Dialect.MICROPYTHON;
      case "pycopy" -> Dialect.PYCOPY;
      default -> throw misuse("unknown dialect '" + dialect + "', not micropython or pycopy");
    };
  }

  /**
   * The model of a file.
   *
   * @throws MalformedMpyException if the bytes are none
   */
  final MpyFile read(byte[] bytes) {
    return MpyReader.read(bytes, dialect());
  }

  /** The exception that says what is wrong with the command line. */
  final ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
