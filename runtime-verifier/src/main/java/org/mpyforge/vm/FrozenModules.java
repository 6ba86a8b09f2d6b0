package org.mpyforge.vm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mpyforge.vm.object.Errno;
import org.mpyforge.vm.object.Errors;

/**
 * Frozen modules: what programs find below {@code .frozen}. There each module has the name of its
 * source, compiled or not, as in a firmware ({@code py/frozenmod.c}): {@code pkg/mod.mpy} of an
 * image is {@code pkg/mod.py}, which is its {@code __file__}, too.
 */
public final class FrozenModules implements FileAccess {
  private final Map<String, byte[]> modules = new HashMap<>();
  private final Set<String> folders = new HashSet<>();

  /**
   * The modules among some files. Of two of one name, source goes before a {@code .mpy}.
   *
   * @param files contents by path: names with slashes between them
   */
  public FrozenModules(Map<String, byte[]> files) {
    files.forEach(
        (path, content) -> {
          if (path.endsWith(".mpy")) {
            String source = path.substring(0, path.length() - "mpy".length()) + "py";
            modules.put(source, files.getOrDefault(source, content));
          } else if (path.endsWith(".py")) {
            modules.put(path, content);
          }
        });
    for (String path : modules.keySet()) {
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        folders.add(path.substring(0, slash));
      }
    }
  }

  @Override
  public Kind stat(Vm vm, String path) {
    if (modules.containsKey(path)) {
      return Kind.FILE;
    }
    return folders.contains(path) ? Kind.FOLDER : Kind.NONE;
  }

  @Override
  public byte[] read(Vm vm, String path) {
    byte[] content = modules.get(path);
    if (content == null) {
      throw Errors.os(Errno.ENOENT);
    }
    return content;
  }
}
