package org.mpyforge.freezer.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The command line of {@code makemanifest.py}, read by hand: it is short, and a build waits for it.
 *
 * @param output the C file
 * @param buildFolder where the build keeps what it makes
 * @param compilerFlags the words for {@code mpy-cross}
 * @param toolFlags the words for {@code mpy-tool.py}
 * @param variables the variables of paths
 * @param manifests files, or texts of manifests
 */
record Arguments(
    String output,
    String buildFolder,
    List<String> compilerFlags,
    List<String> toolFlags,
    Map<String, String> variables,
    List<String> manifests) {
  /** How the command is used. */
  static final String USAGE =
      """
      usage: makemanifest -o OUTPUT -b BUILD_DIR -v VAR=VALUE... [-f MPY_CROSS_FLAGS]
                          [--mpy-tool-flags MPY_TOOL_FLAGS] FILE...
      Freezes what manifests list into frozen_content.c, for the build of a firmware.

        -o, --output OUTPUT        the C file to write
        -b, --build-dir BUILD_DIR  the folder of the build: compiled modules go to its frozen_mpy,
                                   the firmware's qstrs are in its genhdr
        -v, --var VAR=VALUE        a variable for paths; MPY_DIR and PORT_DIR must be given
        -f, --mpy-cross-flags ...  flags for mpy-cross, in one word
        --mpy-tool-flags ...       flags for mpy-tool, in one word: -mlongint-impl, -mmpz-dig-size
        -h, --help                 show this and exit
      FILE is a manifest, or, if its name does not end in .py, the text of one.
      """;

  /** The options, each of which has a value; any beginning that fits one alone will do. */
  private static final Map<String, Character> LONG_OPTIONS =
      Map.of("--output", 'o', "--build-dir", 'b', "--var", 'v', "--mpy-cross-flags", 'f');

  private static final String TOOL_FLAGS = "--mpy-tool-flags";

  /** A command line that makes no sense, or asks for help. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
      super(message);
    }

    /** Whether the user has asked for help. */
    boolean isHelp() {
      return getMessage().isEmpty();
    }
  }

  /** Reads a command line. */
  static Arguments parse(String... words) throws UsageException {
    var reader = new Reader(words);
    while (reader.next < words.length) {
      reader.read(words[reader.next++]);
    }
    if (reader.manifests.isEmpty()) {
      throw new UsageException("the following arguments are required: files");
    }
    if (reader.output == null || reader.buildFolder == null) {
      throw new UsageException("the following arguments are required: -o, -b");
    }
    return new Arguments(
        reader.output,
        reader.buildFolder,
        split(reader.compilerFlags),
        split(reader.toolFlags),
        reader.variables,
        reader.manifests);
  }

  private static List<String> split(String words) {
    List<String> list = new ArrayList<>();
    for (String word : words.strip().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        list.add(word);
      }
    }
    return list;
  }

  private static final class Reader {
    final String[] words;
    final Map<String, String> variables = new LinkedHashMap<>();
    final List<String> manifests = new ArrayList<>();
    String output;
    String buildFolder;
    String compilerFlags = "";
    String toolFlags = "";
    int next;
    boolean optionsEnded;

    Reader(String[] words) {
      this.words = words;
    }

    void read(String word) throws UsageException {
      if (optionsEnded || !word.startsWith("-") || word.length() == 1) {
        manifests.add(word);
      } else if (word.equals("--")) {
        optionsEnded = true;
      } else if (word.startsWith("--")) {
        readLong(word);
      } else if (word.equals("-h")) {
        throw new UsageException("");
      } else {
        set(word.charAt(1), word, word.length() > 2 ? word.substring(2) : valueOf(word));
      }
    }

    private void readLong(String word) throws UsageException {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      char option = longOption(name);
      set(option, name, equals < 0 ? valueOf(name) : word.substring(equals + 1));
    }

    private static char longOption(String name) throws UsageException {
      if ("--help".startsWith(name)) {
        throw new UsageException("");
      }
      char found = TOOL_FLAGS.startsWith(name) ? 't' : 0;
      for (Map.Entry<String, Character> option : LONG_OPTIONS.entrySet()) {
        if (option.getKey().startsWith(name)) {
          if (found != 0) {
            throw new UsageException("ambiguous option: " + name);
          }
          found = option.getValue();
        }
      }
      if (found == 0) {
        throw new UsageException("unrecognized arguments: " + name);
      }
      return found;
    }

    private String valueOf(String option) throws UsageException {
      if (next == words.length) {
        throw new UsageException("argument " + option + ": expected one argument");
      }
      return words[next++];
    }

    private void set(char option, String name, String value) throws UsageException {
      switch (option) {
        case 'o' -> output = value;
        case 'b' -> buildFolder = value;
        case 'f' -> compilerFlags = value;
        case 't' -> toolFlags = value;
        case 'v' -> {
          int equals = value.indexOf('=');
          if (equals < 0) {
            throw new UsageException("argument -v/--var: not NAME=VALUE: " + value);
          }
          variables.put(value.substring(0, equals), value.substring(equals + 1));
        }
        default -> throw new UsageException("unrecognized arguments: " + name);
      }
    }
  }
}
