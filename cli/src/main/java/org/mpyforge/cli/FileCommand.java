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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all sub-commands have: files, help, and a place to print to. */
abstract class FileCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The .mpy files.")
  private List<Path> files;

  @Option(
      names = "--dialect",
      paramLabel = "D",
      description = {
        "How to read files of version 5: micropython or pycopy.",
        "Without it, they are told apart by what is in them."
      })
  private String dialect;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("unused") // picocli looks at it.
  private boolean help;

  FileCommand(Console console) {
    this.console = console;
  }

  final Console console() {
    return console;
  }

  final List<Path> files() {
    return files;
  }

  /** How to read files of version 5. */
  final Dialect dialect() {
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
