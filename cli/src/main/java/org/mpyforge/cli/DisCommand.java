package org.mpyforge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mpyforge.format.inspect.FileSummary;
import org.mpyforge.format.inspect.Listing;
import org.mpyforge.format.inspect.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mpy dis}. */
@Command(
    name = "dis",
    description = "Takes code apart: bytecode and machine code, instruction by instruction.")
final class DisCommand extends FileCommand {
  @Mixin private ColorOption color;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "Show the lines of this file between the instructions.")
  private Path source;

  DisCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
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
          Listing.of(summary, new MachineText())
              .withSource(lines)
              .forEachLine(style, console()::line);
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
