package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mpyforge.format.OutputFile;
import org.mpyforge.freezer.pack.ArchiveLimits;
import org.mpyforge.freezer.pack.Distribution;
import org.mpyforge.freezer.pack.PackageException;
import org.mpyforge.freezer.pack.PackageWriter;
import org.mpyforge.freezer.pack.Project;
import org.mpyforge.freezer.pack.Requirement;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code mpy pack}. */
final class PackCommand extends SubCommand {
  private final PositionalParamSpec folder =
      add(
          PositionalParamSpec.builder()
              .paramLabel("DIR")
              .arity("1")
              .required(true)
              .type(Path.class)
              .description("The project: a folder with modules."));
  private final OptionSpec outputOption =
      add(
          option(Path.class, "OUTPUT", "-o", "--output")
              .description(
                  "The file to write, or the folder to write it to; - for standard output.",
                  "NAME-VERSION.tar.gz if not given."));
  private final OptionSpec name =
      add(option(String.class, "NAME", "--name").description("The name of the package."));
  private final OptionSpec version =
      add(option(String.class, "V", "--version").description("Its version."));
  private final OptionSpec requires =
      add(
          option(List.class, "NAME", "--requires")
              .auxiliaryTypes(String.class)
              .arity("1")
              .description("A package that it needs, besides those it declares: foo>=1.0."));
  private final OptionSpec exclude =
      add(
          option(List.class, "PATTERN", "--exclude")
              .auxiliaryTypes(String.class)
              .arity("1")
              .description("Leave out the files of such paths: tests/**."));
  private final OptionSpec onlyModules =
      addFlag("--no-data", "Leave out data files that are in R.py.");

  PackCommand(Console console) {
    super(
        console,
        "pack",
        "Makes a distribution package of a project: a .tar.gz that a board can unpack.",
        "Name, version, modules and what it needs are taken from pyproject.toml, setup.py,",
        "manifest.py or package.json. Data files that MANIFEST.in names go into R.py, too.");
  }

  @Override
  public Integer call() throws IOException {
    var needed = new ArrayList<Requirement>();
    for (String text : texts(requires)) {
      try {
        needed.add(Requirement.parse(text));
      } catch (PackageException e) {
        throw misuse(e.getMessage());
      }
    }
    boolean keepData = !onlyModules.<Boolean>getValue();
    var options =
        new Project.Options(name.getValue(), version.getValue(), needed, texts(exclude), keepData);
    Path project = folder.getValue();
    Project.Packed packed = Project.read(project, ArchiveLimits.DEFAULT).pack(options);
    byte[] bytes = PackageWriter.write(packed.distribution());
    Path output = output(packed.distribution());
    if (output.toString().equals("-")) {
      console().out().write(bytes);
      return 0;
    }
    OutputFile.write(output, bytes);
    console()
        .line(
            output
                + ": "
                + packed.distribution().metadata()
                + ", "
                + count(packed.distribution().files().paths().size(), "file")
                + ", "
                + count(bytes.length, "byte"));
    if (!packed.leftOut().isEmpty()) {
      console()
          .line(
              "note: no MANIFEST.in names these data files, so they were left out: "
                  + String.join(", ", packed.leftOut()));
    }
    return 0;
  }

  private static List<String> texts(OptionSpec option) {
    List<String> given = option.getValue();
    return given == null ? List.of() : given;
  }

  private Path output(Distribution one) {
    String usual = one.metadata().name() + "-" + one.metadata().version() + ".tar.gz";
    Path given = outputOption.getValue();
    if (given == null) {
      return Path.of(usual);
    }
    return Files.isDirectory(given) ? given.resolve(usual) : given;
  }
}
