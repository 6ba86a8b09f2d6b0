package org.mpyforge.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command line: {@code --name value} and other words.
 *
 * @param values the values by name
 * @param words the other words
 */
record Options(Map<String, String> values, List<String> words) {

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if an option is not among {@code known}, or has no value
   */
  static Options of(List<String> known, String... arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      if (!arguments[i].startsWith("--")) {
        words.add(arguments[i]);
      } else if (known.contains(arguments[i]) && i + 1 < arguments.length) {
        values.put(arguments[i], arguments[++i]);
      } else {
        throw new IllegalArgumentException("unknown option, or no value: " + arguments[i]);
      }
    }
    return new Options(values, words);
  }

  /** The value of an option that must be given. */
  String required(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("missing: " + name);
    }
    return value;
  }

  /** The program that an option names. */
  Path program(String name) {
    Path program = Path.of(required(name)).toAbsolutePath();
    if (!Files.isRegularFile(program) || !Files.isExecutable(program)) {
      throw new IllegalArgumentException("not a program: " + program);
    }
    return program;
  }

  /** The words of an option, none if it is not given. */
  List<String> wordsOf(String name) {
    String value = values.getOrDefault(name, "").trim();
    return value.isEmpty() ? List.of() : List.of(value.split("\\s+", -1));
  }

  /** The number of an option. */
  int number(String name, int otherwise) {
    return Integer.parseInt(values.getOrDefault(name, Integer.toString(otherwise)));
  }
}
