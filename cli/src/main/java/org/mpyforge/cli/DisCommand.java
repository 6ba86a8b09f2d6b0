package org.mpyforge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mpyforge.format.inspect.FileSummary;
import org.mpyforge.format.inspect.Listing;
import org.mpyforge.format.inspect.Style;
import picocli.CommandLine.Model.OptionSpec;

/** {@code mpy dis}. */
final class DisCommand extends FileCommand {
  private final ColorOption color = new ColorOption(this);
  private final OptionSpec sourceOption =
      add(
          option(Path.class, "SOURCE", "--source")
              .description("Show the lines of this file between the instructions."));

  DisCommand(Console console) {
    super(
        console, "dis", "Takes code apart: bytecode and machine code, instruction by instruction.");
  }

  @Override
  public Integer call() throws IOException {
    Path source = sourceOption.getValue();
    if (source != null && files().size() > 1) {
      throw misuse("--source goes with one file only");
    }
    List<String> lines = source == null ? List.of() : lines(source);
    Style style = color.style(console());
    var separator = new StringBuilder();
    return InputFiles.forEach(
        console(),
        files(),
        (path, bytes) -> {
          FileSummary summary = FileSummary.of(read(bytes));
          console().out().print(separator);
          console().line(path + ": " + summary.file().header());
          console().line("");
          Listing.of(summary, new MachineText()).withSource(lines).forEachLine(style, console());
          separator.replace(0, separator.length(), "\n");
          return 0;
        });
  }

  /** The lines as the compiler counts them, whatever their ends and their encoding. */
  private static List<String> lines(Path source) throws IOException {
    String text = new String(Files.readAllBytes(source), StandardCharsets.UTF_8);
    return List.of(text.split("\r\n|\r|\n", -1));
  }
}
