package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.freezer.build.FirmwareTree;
import org.mpyforge.freezer.manifest.ManifestReader;
import picocli.CommandLine.Model.OptionSpec;

/** The options of what manifests see: the variables of their paths, and what they may do. */
final class ManifestOptions {
  private static final String MPY_DIR = "MPY_DIR";
  private static final String MPY_LIB_DIR = "MPY_LIB_DIR";

  private final SubCommand command;
  private final Map<String, OptionSpec> folders = new LinkedHashMap<>();
  private final OptionSpec variables;
  private final OptionSpec sandboxed;
  private final SandboxOptions sandbox;

  ManifestOptions(SubCommand command) {
    this.command = command;
    folder("--mpy-dir", MPY_DIR, "The sources of MicroPython, $(MPY_DIR); they say the release.");
    folder("--lib-dir", MPY_LIB_DIR, "Where require() finds packages, $(MPY_LIB_DIR).");
    folder("--port-dir", "PORT_DIR", "$(PORT_DIR).");
    folder("--board-dir", "BOARD_DIR", "$(BOARD_DIR).");
    variables =
        command.add(
            SubCommand.option(List.class, "NAME=VALUE", "-v", "--var")
                .auxiliaryTypes(String.class)
                .arity("1")
                .description("Another variable of paths; may be given several times."));
    sandboxed =
        command.addFlag(
            "--sandbox",
            "Trusts manifests with nothing but what is below these folders and their own.");
    sandbox = new SandboxOptions(command);
  }

  private void folder(String option, String variable, String description) {
    folders.put(
        variable,
        command.add(SubCommand.option(Path.class, "DIR", option).description(description)));
  }

  /**
   * The release whose manifests and modules are wanted.
   *
   * @throws IOException if its sources cannot be read
   */
  FirmwareTree tree() throws IOException {
    Path sources = folders.get(MPY_DIR).getValue();
    return sources == null ? FirmwareTree.LATEST : FirmwareTree.at(sources);
  }

  /** A reader for manifests of a release. */
  ManifestReader reader(FirmwareTree tree) {
    var reader = new ManifestReader(tree.api()).output(command.console().out());
    values().forEach(reader::variable);
    if (sandboxed.<Boolean>getValue()) {
      reader.sandbox(sandbox.sandbox());
    } else if (sandbox.areGiven()) {
      throw command.misuse("--allow, --heap, --steps and --seconds need --sandbox");
    }
    return reader;
  }

  private Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    Path sources = folders.get(MPY_DIR).getValue();
    if (sources != null) {
      Path packages = sources.resolve("lib").resolve("micropython-lib");
      if (Files.isDirectory(packages)) {
        values.put(MPY_LIB_DIR, absolute(packages));
      }
    }
    folders.forEach(
        (variable, option) -> {
          Path folder = option.getValue();
          if (folder != null) {
            values.put(variable, absolute(folder));
          }
        });
    List<String> given = variables.getValue();
    for (String pair : given == null ? List.<String>of() : given) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw command.misuse("not NAME=VALUE: " + pair);
      }
      String value = pair.substring(equals + 1);
      boolean isPath = !value.isEmpty() && Files.exists(Path.of(value));
      values.put(pair.substring(0, equals), isPath ? absolute(Path.of(value)) : value);
    }
    return values;
  }

  private static String absolute(Path folder) {
    return folder.toAbsolutePath().normalize().toString().replace('\\', '/');
  }
}
