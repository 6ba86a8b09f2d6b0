package org.mpyforge.freezer.image;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The files that modules become. */
final class ImageFiles {
  /** The longest name of a file on what boards have, in bytes. */
  private static final int MAX_NAME = 255;

  private ImageFiles() {}

  /**
   * The files of modules, in the order of their paths.
   *
   * @throws ImageException if a path is none, or two modules have the same
   */
  static List<ImageFile> of(List<FrozenModule> modules) throws ImageException {
    var files = new TreeMap<String, ImageFile>();
    for (FrozenModule module : modules) {
      String path = module.file();
      requirePath(path);
      if (files.put(path, new ImageFile(path, module.content())) != null) {
        throw new ImageException("two modules are named " + path);
      }
    }
    for (String path : files.keySet()) {
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (files.containsKey(path.substring(0, slash))) {
          throw new ImageException(path + ": " + path.substring(0, slash) + " is a file");
        }
      }
    }
    return new ArrayList<>(files.values());
  }

  /** Throws if a path leads nowhere, or out of the image. */
  static void requirePath(String path) throws ImageException {
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        throw new ImageException("not a path in an image: '" + path + "'");
      }
      if (name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME) {
        throw new ImageException("too long a name: " + path);
      }
    }
    if (path.chars().anyMatch(c -> c < ' ' || c == '\\')) {
      throw new ImageException("not a path in an image: '" + path + "'");
    }
  }
}
