package org.mpyforge.cli;

import java.util.ArrayList;
import org.mpyforge.format.OldMpyFile;
import org.mpyforge.format.inspect.FileSummary;
import org.mpyforge.format.inspect.OldFileText;
import org.mpyforge.format.inspect.Style;
import picocli.CommandLine.Model.OptionSpec;

/** {@code mpy inspect}. */
final class InspectCommand extends FileCommand {
  private final ColorOption color = new ColorOption(this);
  private final OptionSpec json =
      addFlag("--json", "Print JSON (mpy-inspect.schema.json describes it).");

  InspectCommand(Console console) {
    super(
        console,
        "inspect",
        "Shows what is in files: header, names, constants, the tree of code, sizes.");
  }

  @Override
  public Integer call() {
    return json.<Boolean>getValue() ? printJson() : printText();
  }

  private int printText() {
    Style style = color.style(console());
    var separator = new StringBuilder();
    return InputFiles.forEach(
        console(),
        files(),
        (path, bytes) -> {
          String text =
              OldMpyFile.isOne(bytes)
                  ? OldFileText.of(OldMpyFile.read(bytes))
                  : FileSummary.of(read(bytes)).text(style);
          console().out().print(separator);
          console().line(style.paint(Style.Role.HEADING, path.toString()));
          console().out().print(text);
          separator.replace(0, separator.length(), "\n");
          return 0;
        });
  }

  private int printJson() {
    var summaries = new ArrayList<Object>();
    int exitStatus =
        InputFiles.forEach(
            console(),
            files(),
            (path, bytes) -> {
              summaries.add(
                  OldMpyFile.isOne(bytes)
                      ? SummaryJson.of(path.toString(), OldMpyFile.read(bytes))
                      : SummaryJson.of(path.toString(), FileSummary.of(read(bytes))));
              return 0;
            });
    console().line(JsonText.of(SummaryJson.document(summaries)));
    return exitStatus;
  }
}
