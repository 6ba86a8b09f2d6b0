package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.report.ImageReport;
import org.mpyforge.freezer.report.ReportPage;
import picocli.CommandLine.Model.OptionSpec;

/** The options of the page that shows where the bytes of an image go. */
final class ReportOptions {
  private final SubCommand command;
  private final OptionSpec page;
  private final OptionSpec before;

  ReportOptions(SubCommand command) {
    this.command = command;
    page =
        command.add(
            SubCommand.option(Path.class, "FILE.html", "--report")
                .description("Writes a page that shows where the bytes of the image go."));
    before =
        command.add(
            SubCommand.option(Path.class, "OLD.html", "--before")
                .description("A former report; the new one shows what has changed since."));
  }

  /** Complains of what cannot be asked for. */
  void check() {
    if (before.getValue() != null && page.getValue() == null) {
      throw command.misuse("--before needs --report");
    }
  }

  /**
   * Writes the page, if it is asked for.
   *
   * @param image the image
   * @throws IOException if the former report is none, or a page cannot be read or written
   */
  void write(Path image, List<FrozenModule> modules) throws IOException {
    Path file = page.getValue();
    if (file != null) {
      var report = ImageReport.of(image.getFileName().toString(), modules);
      ReportPage.write(report, before.getValue(), file);
    }
  }
}
