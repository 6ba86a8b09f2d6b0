package org.mpyforge.cross.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;

/**
 * Reads the arguments from left to right, as {@code main} of {@code mpy-cross/main.c} does: the
 * first thing wrong ends the command, {@code --version} ends it at once, and {@code -X} was read
 * before everything else. One reader reads one command line.
 */
final class CommandLineReader {

  private final List<String> arguments;
  private final List<String> inputs = new ArrayList<>();
  private int next;

  private EmitMode emit = EmitMode.BYTECODE;
  private int optLevel;
  private boolean verbose;
  private String output;
  private String outputFolder;
  private String sourceName;
  private int smallIntBits = Target.DEFAULT.smallIntBits();
  private final Set<MpyFeature> features = EnumSet.copyOf(Target.DEFAULT.features());
  private boolean featuresNamed;
  private NativeArch namedArch;
  private String archFlags;
  private MpyVersion version = MpyVersion.LATEST;

  private CommandLineReader(List<String> arguments) {
    this.arguments = arguments;
  }

  /**
   * Reads a whole command line.
   *
   * @param arguments the arguments, argument files already replaced by what they hold
   * @throws CommandEnd if there is nothing to compile: wrong flags, or a question
   */
  static CommandLine read(List<String> arguments) throws CommandEnd {
    var reader = new CommandLineReader(arguments);
    reader.readImplementationOptions();
    reader.readArguments();
    return reader.finish();
  }

  /** {@code -X} counts wherever it stands, even behind {@code --} or as another flag's value. */
  private void readImplementationOptions() throws CommandEnd {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals("-X")) {
        i++;
        if (i == arguments.size()) {
          throw CommandEnd.usage();
        }
        readImplementationOption(arguments.get(i));
      }
    }
  }

  private void readImplementationOption(String option) throws CommandEnd {
    switch (option) {
      case "emit=bytecode" -> emit = EmitMode.BYTECODE;
      case "emit=native" -> emit = EmitMode.NATIVE;
      case "emit=viper" -> emit = EmitMode.VIPER;
      default -> {
        // The JVM sizes its own heap; only a size that the reference would crash with is refused.
        String heapSize = valueOf(option, "heapsize=").orElseThrow(CommandEnd::usage);
        if (CNumbers.leadingLong(heapSize) <= 0) {
          throw CommandEnd.usage();
        }
      }
    }
  }

  private void readArguments() throws CommandEnd {
    boolean flagsEnded = false;
    while (next < arguments.size()) {
      String argument = arguments.get(next++);
      if (flagsEnded || !argument.startsWith("-") || argument.length() == 1) {
        inputs.add(argument.replace('\\', '/'));
      } else if (argument.equals("--")) {
        flagsEnded = true;
      } else {
        readFlag(argument);
      }
    }
  }

  private void readFlag(String flag) throws CommandEnd {
    switch (flag) {
      case "-X" -> next++;
      case "-v" -> verbose = true;
      case "-o" -> output = valueAfterFlag();
      case "-s" -> sourceName = valueAfterFlag().replace('\\', '/');
      case "--output-dir" -> outputFolder = valueAfterFlag();
      case "--mpy-version" -> version = readVersion(valueAfterFlag());
      case "-municode" -> name(MpyFeature.UNICODE, true);
      case "-mno-unicode" -> name(MpyFeature.UNICODE, false);
      case "-mcache-lookup-bc" -> name(MpyFeature.INLINE_CACHING, true);
      case "-mno-cache-lookup-bc" -> name(MpyFeature.INLINE_CACHING, false);
      case "--version" -> throw CommandEnd.answer(Usage.version(version));
      case "--help" -> throw CommandEnd.answer(Usage.TEXT);
      default -> readFlagWithValue(flag);
    }
  }

  private void readFlagWithValue(String flag) throws CommandEnd {
    int equals = flag.indexOf('=') + 1;
    String value = flag.substring(equals);
    switch (flag.substring(0, equals)) {
      case "-msmall-int-bits=" -> smallIntBits = readSmallIntBits(value);
      case "-march=" -> namedArch = readArch(value);
      case "-march-flags=" -> archFlags = value;
      case "--output-dir=" -> outputFolder = value;
      case "--mpy-version=" -> version = readVersion(value);
      default -> {
        if (!flag.startsWith("-O")) {
          throw CommandEnd.usage();
        }
        optLevel = readOptLevel(flag);
      }
    }
  }

  private void name(MpyFeature feature, boolean present) {
    featuresNamed = true;
    if (present) {
      features.add(feature);
    } else {
      features.remove(feature);
    }
  }

  private String valueAfterFlag() throws CommandEnd {
    if (next == arguments.size()) {
      throw CommandEnd.usage();
    }
    return arguments.get(next++);
  }

  private static Optional<String> valueOf(String argument, String prefix) {
    return argument.startsWith(prefix)
        ? Optional.of(argument.substring(prefix.length()))
        : Optional.empty();
  }

  /** {@code -O2} is level 2 and {@code -OO} too; whatever follows is ignored. */
  private static int readOptLevel(String flag) {
    if (flag.length() > 2 && flag.charAt(2) >= '0' && flag.charAt(2) <= '9') {
      return flag.charAt(2) - '0';
    }
    int level = 0;
    while (level + 1 < flag.length() && flag.charAt(level + 1) == 'O') {
      level++;
    }
    return level;
  }

  /** The reference keeps the width in one byte, and takes an empty number for zero. */
  private static int readSmallIntBits(String value) throws CommandEnd {
    if (!CNumbers.isWholeLong(value)) {
      throw CommandEnd.usage();
    }
    return (int) (CNumbers.leadingLong(value) & 0xff);
  }

  private static NativeArch readArch(String name) throws CommandEnd {
    if (name.equals("host")) {
      return HostArch.ofThisMachine();
    }
    return NativeArch.ofSpelling(name).orElseThrow(CommandEnd::usage);
  }

  private static MpyVersion readVersion(String label) throws CommandEnd {
    try {
      return MpyVersion.parse(label);
    } catch (IllegalArgumentException e) {
      throw CommandEnd.failure(e.getMessage());
    }
  }

  /** The checks that need every flag: those of the reference in its order, then our own. */
  private CommandLine finish() throws CommandEnd {
    // -o and -s name one file; the reference has the words for more than one.
    if (inputs.size() > 1 && (output != null || sourceName != null)) {
      throw CommandEnd.failure("multiple input files");
    }
    NativeArch arch = namedArch != null ? namedArch : HostArch.unnamed(version);
    // Only compilers of version 5 know these flags, and each knows the machines of its time; what
    // a compiler does not know is wrong usage.
    if (featuresNamed && version.isVersion6() || !arch.isCompiledIn(version)) {
      throw CommandEnd.usage();
    }
    int archFlagBits = 0;
    if (archFlags != null && arch.isNative()) {
      archFlagBits = ArchFlags.read(arch, archFlags);
    }
    if (emit != EmitMode.BYTECODE && !arch.isNative()) {
      throw CommandEnd.failure("arch not specified");
    }
    if (inputs.isEmpty()) {
      throw CommandEnd.failure("no input file");
    }
    if (output != null && outputFolder != null) {
      throw CommandEnd.failure("-o and --output-dir exclude each other");
    }
    return new CommandLine(
        List.copyOf(inputs),
        output,
        outputFolder,
        sourceName,
        new Target(version, arch, archFlagBits, smallIntBits, features),
        new CompileOptions(optLevel, emit),
        verbose);
  }
}
