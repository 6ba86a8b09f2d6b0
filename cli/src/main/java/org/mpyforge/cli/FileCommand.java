package org.mpyforge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mpyforge.format.Dialect;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyReader;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the sub-commands have that look into {@code .mpy} files: those, and how to read them. */
abstract class FileCommand extends SubCommand {
  private final PositionalParamSpec files =
      add(
          PositionalParamSpec.builder()
              .paramLabel("FILE")
              .arity("1..*")
              .required(true)
              .type(List.class)
              .auxiliaryTypes(Path.class)
              .description("The .mpy files."));
  private final OptionSpec dialectOption =
      add(
          option(String.class, "D", "--dialect")
              .description(
                  "How to read files of version 5: micropython or pycopy.",
                  "Without it, they are told apart by what is in them."));

  /**
   * A command without options of its own.
   *
   * @param description what it does, in lines
   */
  FileCommand(Console console, String name, String... description) {
    super(console, name, description);
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
}
