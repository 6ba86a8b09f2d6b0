package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mpyforge.format.OutputFile;
import org.mpyforge.freezer.pack.ResourceModule;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code mpy resources}. */
final class ResourcesCommand extends SubCommand {
  private final PositionalParamSpec sources =
      add(
          PositionalParamSpec.builder()
              .paramLabel("FILE")
              .arity("1..*")
              .required(true)
              .type(List.class)
              .auxiliaryTypes(Path.class)
              .description(
                  "Data files, which keep the names given here;",
                  "or folders, whose files have names that begin there."));
  private final OptionSpec outputOption =
      add(
          option(Path.class, "OUTPUT", "-o", "--output")
              .description("The module to write; standard output if not given."));

  ResourcesCommand(Console console) {
    super(
        console,
        "resources",
        "Makes a module R of data files, in which pkg_resources finds them without files.");
  }

  @Override
  public Integer call() throws IOException {
    var resources = new LinkedHashMap<String, byte[]>();
    for (Path source : sources.<List<Path>>getValue()) {
      if (Files.isDirectory(source)) {
        addFolder(source, resources);
      } else {
        add(source.toString().replace('\\', '/'), source, resources);
      }
    }
    byte[] module = ResourceModule.of(resources);
    Path output = outputOption.getValue();
    if (output == null || output.toString().equals("-")) {
      console().out().write(module);
    } else {
      OutputFile.write(output, module);
    }
    return 0;
  }

  /** All but modules and what is hidden. */
  private static void addFolder(Path folder, Map<String, byte[]> resources) throws IOException {
    List<Path> files;
    try (Stream<Path> below = Files.walk(folder)) {
      files = below.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!name.endsWith(".py") && !name.matches("(.*/)?\\..*")) {
        add(name, file, resources);
      }
    }
  }

  private static void add(String name, Path file, Map<String, byte[]> resources)
      throws IOException {
    if (resources.put(name, Files.readAllBytes(file)) != null) {
      throw new FileSystemException(file.toString(), null, "another file is named '" + name + "'");
    }
  }
}
