package org.mpyforge.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mpyforge.format.Dialect;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.OldMpyFile;
import org.mpyforge.format.inspect.FileSummary;
import org.mpyforge.format.inspect.OldFileText;
import org.mpyforge.format.inspect.Style;

/** Prints what is in files, one after the other, for people. */
final class Inspection implements InputFiles.Action {
  private final Console console;
  private final Dialect dialect;
  private final Style style;
  private boolean isFirst = true;

  Inspection(Console console, Dialect dialect, Style style) {
    this.console = console;
    this.dialect = dialect;
    this.style = style;
  }

  /**
   * Whether a command line is {@code mpy inspect FILE...} without any option. That is what is asked
   * most, and needs no picocli, which takes as long to start as a hundred kilobytes to be shown.
   */
  static boolean isAllThatIsAsked(String... arguments) {
    if (arguments.length < 2 || !arguments[0].equals("inspect")) {
      return false;
    }
    for (String argument : arguments) {
      // To picocli, @FILE is a file of arguments.
      if (argument.isEmpty() || argument.charAt(0) == '-' || argument.charAt(0) == '@') {
        return false;
      }
    }
    return true;
  }

  /**
   * Runs such a command line.
   *
   * @return its exit status
   */
  static int run(Console console, String... arguments) {
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      files.add(Path.of(arguments[i]));
    }
    Style style = ColorMode.AUTO.style(console);
    return InputFiles.forEach(console, files, new Inspection(console, Dialect.UNKNOWN, style));
  }

  @Override
  public int accept(Path path, byte[] bytes) {
    if (OldMpyFile.isOne(bytes)) {
      String text = OldFileText.of(OldMpyFile.read(bytes));
      heading(path);
      console.out().print(text);
    } else {
      FileSummary summary = FileSummary.of(MpyReader.read(bytes, dialect));
      heading(path);
      summary.forEachLine(style, console);
    }
    return 0;
  }

  private void heading(Path path) {
    if (!isFirst) {
      console.line("");
    }
    isFirst = false;
    console.line(style.paint(Style.Role.HEADING, path.toString()));
  }
}
