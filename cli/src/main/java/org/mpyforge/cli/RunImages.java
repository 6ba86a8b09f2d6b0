package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mpyforge.freezer.image.ImageFile;
import org.mpyforge.freezer.image.ImageReader;
import org.mpyforge.fs.FileSystem;
import org.mpyforge.vm.FrozenModules;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.io.Mounts;
import org.mpyforge.vm.object.PyStr;
import picocli.CommandLine.Model.OptionSpec;

/** The options that give a program images: frozen in, or mounted. */
final class RunImages {
  private final SubCommand command;
  private final OptionSpec frozen;
  private final OptionSpec mounts;

  RunImages(SubCommand command) {
    this.command = command;
    frozen =
        command.add(
            SubCommand.option(Path.class, "IMAGE", "--frozen")
                .description(
                    "An image or folder whose modules are imported as frozen ones are: as",
                    ".frozen, which is in sys.path."));
    mounts =
        command.add(
            SubCommand.option(List.class, "IMAGE=PATH", "--mount")
                .auxiliaryTypes(String.class)
                .description(
                    "Mounts an image or folder at a path such as /rom, and adds that and its lib",
                    "to sys.path. What is written to it is gone afterwards."));
  }

  /**
   * What makes a machine ready: the images, which are read now.
   *
   * @throws IOException if there is something wrong with one of them
   */
  Consumer<Vm> preparation() throws IOException {
    FrozenModules modules = frozen.getValue() == null ? null : modules(frozen.getValue());
    Map<String, FileSystem> mounted = new LinkedHashMap<>();
    List<String> pairs = mounts.getValue();
    for (String pair : pairs == null ? List.<String>of() : pairs) {
      int sign = pair.lastIndexOf('=');
      String path = pair.substring(sign + 1);
      if (sign <= 0 || !path.startsWith("/") || path.length() > 1 && path.endsWith("/")) {
        throw command.misuse("--mount wants IMAGE=/path, not '" + pair + "'");
      }
      if (mounted.put(path, ImageReader.mount(Path.of(pair.substring(0, sign)))) != null) {
        throw command.misuse("two images for " + path);
      }
    }
    return vm -> {
      if (modules != null) {
        vm.freeze(modules);
      }
      mounted.forEach((path, files) -> mount(vm, path, files));
    };
  }

  private static void mount(Vm vm, String path, FileSystem files) {
    Mounts.mount(vm, files, path);
    vm.sysPath.append(vm, PyStr.of(path));
    vm.sysPath.append(vm, PyStr.of(path.equals("/") ? "/lib" : path + "/lib"));
  }

  /** The modules of an image. */
  static FrozenModules modules(Path image) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (ImageFile file : ImageReader.read(image)) {
      files.put(file.path(), file.content());
    }
    return new FrozenModules(files);
  }
}
