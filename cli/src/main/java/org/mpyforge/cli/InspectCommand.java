package org.mpyforge.cli;

import java.util.ArrayList;
import org.mpyforge.format.OldMpyFile;
import org.mpyforge.format.inspect.FileSummary;
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
    return json.<Boolean>getValue()
        ? printJson()
        : InputFiles.forEach(
            console(), files(), new Inspection(console(), dialect(), color.style(console())));
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
