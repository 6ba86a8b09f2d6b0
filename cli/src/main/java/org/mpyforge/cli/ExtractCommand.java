package org.mpyforge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.inspect.FileSummary;
import org.mpyforge.format.inspect.Segment;
import picocli.CommandLine.Model.OptionSpec;

/** {@code mpy extract}. */
final class ExtractCommand extends FileCommand {
  /** The longest name that a file can have on the usual file systems, in bytes. */
  private static final int MAX_NAME = 255;

  private static final String SUFFIX = ".bin";

  private final OptionSpec baseOption =
      add(
          option(Path.class, "BASE", "-o", "--output")
              .required(true)
              .description("What the names of the files begin with; may have folders."));
  private final OptionSpec only =
      add(
          option(List.class, "KIND", "--only")
              .auxiliaryTypes(Segment.Kind.class)
              .splitRegex(",")
              .description("Only segments of these kinds: meta, qstr, obj, code."));

  ExtractCommand(Console console) {
    super(
        console,
        "extract",
        "Writes each name, constant and function of files into a file of its own.",
        "Those are named BASE_<number>_<source>_<kind>_<name>.bin");
  }

  /** A segment and the source of its file. */
  private record Entry(String source, Segment segment) {}

  @Override
  public Integer call() throws IOException {
    Path base = baseOption.getValue();
    List<Segment.Kind> kinds = only.getValue();
    var entries = new ArrayList<Entry>();
    for (Path path : files()) {
      MpyFile file = InputFiles.readModel(path, dialect());
      String source = FileSummary.of(file).sourceName();
      for (Segment segment : Segment.of(file)) {
        if (kinds == null || kinds.contains(segment.kind())) {
          entries.add(new Entry(source, segment));
        }
      }
    }
    Path folder = base.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    int digits = String.valueOf(entries.size()).length();
    for (int i = 0; i < entries.size(); i++) {
      String number = String.valueOf(i);
      String name = "0".repeat(digits - number.length()) + number + nameOf(entries.get(i));
      Path target = base.resolveSibling(fitting(base.getFileName() + "_" + name));
      Files.write(target, entries.get(i).segment.bytes().toByteArray());
    }
    return 0;
  }

  private static String nameOf(Entry entry) {
    return "_"
        + plain(entry.source)
        + "_"
        + entry.segment.kind()
        + "_"
        + plain(entry.segment.name());
  }

  private static String plain(String text) {
    return text.replaceAll("[^a-zA-Z0-9_.-]", "_");
  }

  /** Cuts a name that no file can have. (The reference gives up there.) */
  private static String fitting(String name) {
    int room = MAX_NAME - SUFFIX.length();
    int length = name.getBytes(StandardCharsets.UTF_8).length;
    return (length <= room ? name : name.substring(0, Math.max(1, name.length() - (length - room))))
        + SUFFIX;
  }
}
