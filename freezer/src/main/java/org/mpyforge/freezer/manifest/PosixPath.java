package org.mpyforge.freezer.manifest;

import java.util.ArrayList;
import java.util.List;

/**
 * Paths as text with slashes, the way manifests write them and {@code os.path} of Python treats
 * them: nothing here looks at a file.
 */
final class PosixPath {
  private PosixPath() {}

  /** Whether a path begins at a root; on Windows that may be {@code C:/}. */
  static boolean isAbsolute(String path) {
    return path.startsWith("/") || rootLength(path) > 0;
  }

  private static int rootLength(String path) {
    boolean hasDrive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
    return hasDrive ? 3 : path.startsWith("/") ? 1 : 0;
  }

  /** {@code os.path.join}. */
  static String join(String base, String path) {
    if (isAbsolute(path) || base.isEmpty()) {
      return path;
    }
    return base.endsWith("/") ? base + path : base + '/' + path;
  }

  /**
   * {@code os.path.normpath}: without {@code .}, doubled slashes, and names that {@code ..} undo.
   */
  static String normalize(String path) {
    int root = rootLength(path);
    List<String> kept = new ArrayList<>();
    for (String name : path.substring(root).split("/", -1)) {
      boolean up = name.equals("..");
      if (up && !kept.isEmpty() && !kept.get(kept.size() - 1).equals("..")) {
        kept.remove(kept.size() - 1);
      } else if (!name.isEmpty() && !name.equals(".") && !(up && root > 0)) {
        kept.add(name);
      }
    }
    String normal = path.substring(0, root) + String.join("/", kept);
    return normal.isEmpty() ? "." : normal;
  }

  /** {@code os.path.abspath}, for a path that begins at {@code folder}. */
  static String absolute(String folder, String path) {
    return normalize(join(folder, path));
  }

  /** {@code os.path.relpath} of two absolute paths. */
  static String relative(String path, String start) {
    String[] to = normalize(path).split("/", -1);
    String[] from = normalize(start).split("/", -1);
    int common = 0;
    while (common < to.length && common < from.length && to[common].equals(from[common])) {
      common++;
    }
    List<String> names = new ArrayList<>();
    for (int i = common; i < from.length; i++) {
      if (!from[i].isEmpty()) {
        names.add("..");
      }
    }
    for (int i = common; i < to.length; i++) {
      if (!to[i].isEmpty()) {
        names.add(to[i]);
      }
    }
    return names.isEmpty() ? "." : String.join("/", names);
  }

  /** {@code os.path.basename}: what comes after the last slash. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** {@code os.path.dirname}: what comes before the last slash. */
  static String folder(String path) {
    int slash = path.lastIndexOf('/') + 1;
    int end = slash;
    while (end > rootLength(path) && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  /** The second part of {@code os.path.splitext}: with its dot; none if dots only lead the name. */
  static String extension(String path) {
    String name = name(path);
    int first = 0;
    while (first < name.length() && name.charAt(first) == '.') {
      first++;
    }
    int dot = name.lastIndexOf('.');
    return dot <= first ? "" : name.substring(dot);
  }
}
