package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.mpyforge.cross.cli.CompilerFlags;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.freezer.pack.ArchiveLimits;
import org.mpyforge.freezer.pack.Distribution;
import org.mpyforge.freezer.pack.Installation;
import org.mpyforge.freezer.pack.ModuleCompiler;
import org.mpyforge.freezer.pack.PackageIndex;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code mpy install}. */
final class InstallCommand extends SubCommand {
  private final PositionalParamSpec packages =
      add(
          PositionalParamSpec.builder()
              .paramLabel("PACKAGE")
              .arity("1..*")
              .required(true)
              .type(List.class)
              .auxiliaryTypes(String.class)
              .description(
                  "NAME, NAME==VERSION, NAME>=VERSION or NAME@VERSION of an index;",
                  "a .whl, .tar.gz or .zip; a package.json or its folder; a .py or .mpy;",
                  "github:ORG/REPO/PATH@BRANCH of an index."));
  private final OptionSpec target =
      add(
          option(Path.class, "DIR", "--target")
              .defaultValue("lib")
              .description("Where to; lib if not given."));
  private final OptionSpec index =
      add(
          option(List.class, "DIR", "--index")
              .auxiliaryTypes(Path.class)
              .arity("1")
              .description(
                  "A folder with packages, with a copy of mip's index, or of what it names.",
                  "May be given more than once."));
  private final OptionSpec mpy =
      addFlag("--mpy", "Compile the modules, with the flags of mpy-cross.");
  private final OptionSpec dryRun = addFlag("--dry-run", "Only say what would be installed.");
  private final TargetOptions flags = new TargetOptions(this);
  private final LimitOptions limits = new LimitOptions(this);

  InstallCommand(Console console) {
    super(
        console,
        "install",
        "Installs packages and what they need into a folder, all or nothing.",
        "Nothing is fetched from the network.");
  }

  @Override
  public Integer call() throws IOException {
    if (flags.areGiven() && !mpy.<Boolean>getValue()) {
      throw misuse("-march, -O and the other flags of mpy-cross need --mpy");
    }
    ModuleCompiler compiler = mpy.<Boolean>getValue() ? compiler() : null;
    ArchiveLimits bounds = limits.limits();
    List<Path> folders = index.getValue();
    var known = new PackageIndex(folders == null ? List.of() : folders, bounds);
    Installation installation = Installation.of(packages.getValue(), known, compiler, bounds);
    for (String circle : installation.circles()) {
      console().line("note: " + circle + " need each other");
    }
    Path folder = target.getValue();
    List<String> removed = dryRun.<Boolean>getValue() ? List.of() : installation.into(folder);
    for (Distribution one : installation.packages()) {
      console().line(one.metadata() + ": " + count(one.files().paths().size(), "file"));
    }
    for (String path : removed) {
      console().line("removed " + folder.resolve(path) + ", which it takes the place of");
    }
    long bytes = installation.files().size();
    String where = dryRun.<Boolean>getValue() ? " would be in " : " in ";
    console()
        .line(
            count(installation.files().paths().size(), "file")
                + ", "
                + count(bytes, "byte")
                + where
                + folder);
    return 0;
  }

  private ModuleCompiler compiler() {
    CompilerFlags given = flags.flags(MpyVersion.LATEST);
    return new ModuleCompiler(given.target(), given.optionsAt(OptionalInt.empty()));
  }
}
