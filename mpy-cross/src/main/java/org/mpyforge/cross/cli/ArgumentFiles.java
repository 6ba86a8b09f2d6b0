package org.mpyforge.cross.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of {@code @FILE} in its place among the arguments. A line is one argument, blanks
 * and all; empty lines are skipped; a line that begins with {@code @} is an argument like any
 * other. After {@code --} an {@code @} is the first letter of a file name.
 */
final class ArgumentFiles {

  private ArgumentFiles() {}

  /**
   * The arguments with every argument file replaced by its lines.
   *
   * @throws CommandEnd if an argument file cannot be read
   */
  static List<String> expand(String[] arguments, WorkingFolder folder) throws CommandEnd {
    var expanded = new ArrayList<String>(arguments.length);
    boolean flagsEnded = false;
    for (String argument : arguments) {
      flagsEnded |= argument.equals("--");
      if (!flagsEnded && argument.length() > 1 && argument.charAt(0) == '@') {
        expanded.addAll(readLines(argument.substring(1), folder));
      } else {
        expanded.add(argument);
      }
    }
    return expanded;
  }

  private static List<String> readLines(String name, WorkingFolder folder) throws CommandEnd {
    String text;
    try {
      text = new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
    } catch (IOException | InvalidPathException e) {
      throw CommandEnd.failure(OsError.describe(name, e));
    }
    return text.lines().filter(line -> !line.isEmpty()).toList();
  }
}
