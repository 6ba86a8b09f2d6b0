package org.mpyforge.cross.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.Target;

/**
 * The flags of {@code mpy-cross} that say what to compile for and how, for programs that take such
 * flags from their users and compile in process.
 *
 * @param target what to compile for
 * @param emit the default kind of code
 * @param optLevel the level of {@code -O}; empty if it is not there
 */
public record CompilerFlags(Target target, EmitMode emit, OptionalInt optLevel) {
  private static final String ANY_SOURCE = "source.py";

  /**
   * Reads flags as the command reads them.
   *
   * @param flags the words, no file among them
   * @throws IllegalArgumentException if the command would not take them; the message says why
   */
  public static CompilerFlags parse(List<String> flags) {
    var arguments = new ArrayList<String>(flags);
    arguments.add(ANY_SOURCE);
    CommandLine line;
    try {
      line = CommandLineReader.read(arguments);
    } catch (CommandEnd e) {
      String words = String.join(" ", flags);
      boolean isUsage = e.onStandardOutput();
      throw new IllegalArgumentException(
          isUsage ? "wrong flags for mpy-cross: " + words : e.text().strip() + ": " + words, e);
    }
    if (!line.inputs().equals(List.of(ANY_SOURCE))) {
      throw new IllegalArgumentException("not a flag for mpy-cross: " + line.inputs().get(0));
    }
    boolean hasLevel = flags.stream().anyMatch(flag -> flag.startsWith("-O"));
    return new CompilerFlags(
        line.target(),
        line.options().emit(),
        hasLevel ? OptionalInt.of(line.options().optLevel()) : OptionalInt.empty());
  }

  /** The options for a source that wants a level of its own, or none. */
  public CompileOptions optionsAt(OptionalInt level) {
    return new CompileOptions(level.orElse(optLevel.orElse(0)), emit);
  }
}
