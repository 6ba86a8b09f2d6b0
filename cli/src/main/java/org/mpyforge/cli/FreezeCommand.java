package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.mpyforge.cross.cli.CompilerFlags;
import org.mpyforge.cross.cli.Progress;
import org.mpyforge.freezer.build.BuildException;
import org.mpyforge.freezer.build.FirmwareTree;
import org.mpyforge.freezer.build.ModuleBuilder;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.image.c.FreezeException;
import org.mpyforge.freezer.manifest.Manifest;
import org.mpyforge.freezer.manifest.ManifestException;
import org.mpyforge.freezer.manifest.ManifestItem;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code mpy freeze}. */
final class FreezeCommand extends SubCommand {
  private final PositionalParamSpec manifests =
      add(
          PositionalParamSpec.builder()
              .paramLabel("MANIFEST")
              .arity("1..*")
              .required(true)
              .type(List.class)
              .auxiliaryTypes(String.class)
              .description("Manifests; what does not end in .py is the text of one."));
  private final ImageOptions image = new ImageOptions(this);
  private final TargetOptions target = new TargetOptions(this);
  private final ManifestOptions manifest = new ManifestOptions(this);
  private final OptionSpec cache =
      add(
          option(Path.class, "DIR", "--cache")
              .description(
                  "Keeps compiled modules in DIR, for the next time; builds may share it."));
  private final OptionSpec jobs =
      add(
          option(Integer.class, "N", "-j", "--jobs")
              .description("How many modules are compiled at once."));
  private final ReportOptions report = new ReportOptions(this);
  private final OptionSpec quiet = addFlag("--quiet", "Prints no table.");

  FreezeCommand(Console console) {
    super(
        console,
        "freeze",
        "Makes an image of the modules that manifests list.",
        "Modules are compiled for the board that is described, the newest firmware if none is.");
  }

  @Override
  public Integer call() throws IOException {
    report.check();
    FirmwareTree tree = manifest.tree();
    CompilerFlags flags = target.flags(tree.version());
    Image.Maker maker = image.maker(flags.target());
    try {
      Manifest content = manifest.reader(tree).read(manifests.<List<String>>getValue());
      List<FrozenModule> modules = build(flags, content.items());
      Image made = maker.of(modules);
      write(made, image.destination());
      report.write(image.destination(), modules);
      if (!quiet.<Boolean>getValue()) {
        SizeTable.lines(modules, made).forEach(console());
      }
      return 0;
    } catch (ManifestException | BuildException e) {
      console().out().flush();
      console().err().print(e.getMessage() + "\n");
      return MpyCommand.FAILURE;
    } catch (FreezeException e) {
      console().complain(e.getMessage());
      return MpyCommand.FAILURE;
    }
  }

  private List<FrozenModule> build(CompilerFlags flags, List<ManifestItem> items)
      throws BuildException, IOException {
    var progress = Progress.of(console().err(), items.size());
    var builder = new ModuleBuilder(flags).progress(progress::show);
    Path folder = cache.getValue();
    if (folder != null) {
      builder.cache(folder);
    }
    Integer threads = jobs.getValue();
    if (threads != null) {
      if (threads < 1) {
        throw misuse("-j takes 1 or more");
      }
      builder.threads(threads);
    }
    try {
      return builder.build(items);
    } finally {
      progress.clear();
    }
  }

  /** Writes the image, unless the very same one is there. */
  private static void write(Image image, Path destination) throws IOException {
    Files.createDirectories(destination.toAbsolutePath().getParent());
    if (!Files.isRegularFile(destination)) {
      image.write(destination);
      return;
    }
    Path fresh = destination.resolveSibling(destination.getFileName() + ".new");
    try {
      image.write(fresh);
      if (Files.mismatch(fresh, destination) >= 0) {
        Files.move(fresh, destination, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
