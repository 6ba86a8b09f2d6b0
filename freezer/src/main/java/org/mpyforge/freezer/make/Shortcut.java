package org.mpyforge.freezer.make;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.mpyforge.format.OutputFile;

/**
 * What a build leaves so that the launcher can tell, without Java, that the same command has
 * nothing to do: {@code bin/mpy-cross} knows these two files.
 *
 * <p>One has the command, with where it was given, and the output's name; its time is that of the
 * build's beginning, so no input may be younger. The other one has the paths of all inputs and
 * outputs, each with a NUL behind it; it is written last, so no output may be younger.
 */
final class Shortcut {
  private static final String COMMAND = "command";
  private static final String PATHS = "paths";

  /** Clocks of file systems tick every few milliseconds. */
  private static final long TICK_MILLIS = 20;

  private static final char SEPARATOR = '\t';

  private final Path folder;
  private final long begin = System.currentTimeMillis();

  /** The shortcut for a build that begins now; its files will be in a folder. */
  Shortcut(Path folder) {
    this.folder = folder;
  }

  /** Removes the files: the build cannot be left out. */
  void forbid() throws IOException {
    Files.deleteIfExists(folder.resolve(PATHS));
    Files.deleteIfExists(folder.resolve(COMMAND));
  }

  /**
   * Leaves the files, unless the command cannot be written in a line.
   *
   * @param working where the command was given, as the shell has it; null if that is not known
   */
  void leave(String working, String[] words, Path output, List<Path> inputs, List<Path> outputs)
      throws IOException {
    forbid();
    String command = working + SEPARATOR + String.join(String.valueOf(SEPARATOR), words);
    long separators = command.chars().filter(c -> c == SEPARATOR).count();
    if (working == null || separators != words.length || command.indexOf('\n') >= 0) {
      return;
    }
    Files.createDirectories(folder);
    Path line = folder.resolve(COMMAND);
    String text = command + "\n" + output.getFileName() + "\n";
    OutputFile.write(line, text.getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(line, FileTime.fromMillis(begin - TICK_MILLIS));
    var paths = new ByteArrayOutputStream();
    add(paths, inputs);
    add(paths, outputs);
    OutputFile.write(folder.resolve(PATHS), paths.toByteArray());
  }

  private static void add(ByteArrayOutputStream to, List<Path> paths) {
    for (Path path : paths) {
      to.writeBytes(path.toString().getBytes(StandardCharsets.UTF_8));
      to.write(0);
    }
  }
}
