package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyMerger;
import org.mpyforge.format.MpyWriter;
import org.mpyforge.format.OutputFile;
import picocli.CommandLine.Model.OptionSpec;

/** {@code mpy merge}. */
final class MergeCommand extends FileCommand {
  private final OptionSpec outputOption =
      add(
          option(Path.class, "OUTPUT", "-o", "--output")
              .description("The file to write; standard output if not given."));

  MergeCommand(Console console) {
    super(console, "merge", "Makes one file of several, which runs them one after the other.");
  }

  @Override
  public Integer call() throws IOException {
    var models = new ArrayList<MpyFile>();
    for (Path path : files()) {
      models.add(InputFiles.readModel(path, dialect()));
    }
    byte[] merged = MpyWriter.write(MpyMerger.merge(models));
    Path output = outputOption.getValue();
    if (output == null || output.toString().equals("-")) {
      console().out().write(merged);
    } else {
      OutputFile.write(output, merged);
    }
    return 0;
  }
}
