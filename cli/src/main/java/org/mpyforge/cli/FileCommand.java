package org.mpyforge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

  /** The exception that says what is wrong with the command line. */
  final ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
