package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mpyforge.freezer.pack.Archive;
import org.mpyforge.freezer.pack.FileTree;
import org.mpyforge.freezer.pack.Unpacking;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code mpy unpack}. */
final class UnpackCommand extends SubCommand {
  private final PositionalParamSpec files =
      add(
          PositionalParamSpec.builder()
              .paramLabel("FILE")
              .arity("1..*")
              .required(true)
              .type(List.class)
              .auxiliaryTypes(Path.class)
              .description("Packages: .tar.gz, .zip, .whl."));
  private final OptionSpec target =
      add(
          option(Path.class, "DIR", "--target")
              .defaultValue(".")
              .description("Where to; the current folder if not given."));
  private final OptionSpec list = addFlag("--list", "Only say what is in them.");
  private final LimitOptions limits = new LimitOptions(this);

  UnpackCommand(Console console) {
    super(
        console,
        "unpack",
        "Unpacks packages, all or nothing: every file in them, the metadata, too.",
        "Archives that lead out of the folder, or are larger than the limits, are refused.");
  }

  @Override
  public Integer call() throws IOException {
    if (list.<Boolean>getValue()) {
      for (Path file : files.<List<Path>>getValue()) {
        print(Archive.read(file, limits.limits()));
      }
      return 0;
    }
    var unpacking = new Unpacking(limits.limits());
    for (Path file : files.<List<Path>>getValue()) {
      unpacking.add(file);
    }
    Path folder = target.getValue();
    unpacking.into(folder);
    FileTree all = unpacking.files();
    console()
        .line(
            count(all.paths().size(), "file") + ", " + count(all.size(), "byte") + " in " + folder);
    return 0;
  }

  private void print(FileTree tree) {
    for (String path : tree.paths()) {
      console().line("%9d  %s".formatted(tree.get(path).length, path));
    }
  }
}
