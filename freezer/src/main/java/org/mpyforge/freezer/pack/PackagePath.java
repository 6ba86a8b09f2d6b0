package org.mpyforge.freezer.pack;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;

/** Paths in packages: relative, with slashes, and leading nowhere but below where they begin. */
final class PackagePath {
  /** The longest name that the usual file systems have, bytes. */
  private static final int MAX_NAME = 255;

  private PackagePath() {}

  /**
   * A path in its plainest form: without {@code .} and doubled slashes.
   *
   * @param maxDepth the most folders that it may be in
   * @throws PackageException if it leads elsewhere, or is no path on some system
   */
  static String checked(String path, int maxDepth) throws PackageException {
    if (path.startsWith("/")) {
      throw refused(path, "is absolute");
    }
    if (path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0))) {
      throw refused(path, "names a drive");
    }
    var plain = new StringJoiner("/");
    int depth = 0;
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".")) {
        continue;
      }
      checkName(path, name);
      plain.add(name);
      depth++;
    }
    if (depth == 0) {
      throw refused(path, "names nothing");
    }
    if (depth - 1 > maxDepth) {
      throw refused(path, "is in more than " + maxDepth + " folders");
    }
    return plain.toString();
  }

  private static void checkName(String path, String name) throws PackageException {
    if (name.equals("..")) {
      throw refused(path, "leads out of its folder");
    }
    if (name.indexOf('\\') >= 0) {
      throw refused(path, "has a backslash");
    }
    if (name.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw refused(path, "has a control character");
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME) {
      throw refused(path, "has a name of more than " + MAX_NAME + " bytes");
    }
  }

  private static PackageException refused(String path, String why) {
    String shown = path.length() > 100 ? path.substring(0, 100) + "..." : path;
    return new PackageException("path '" + printable(shown) + "' " + why);
  }

  /** A text without anything that a terminal would obey. */
  static String printable(String text) {
    var shown = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (c < ' ' || c == 0x7f) {
                shown.append("\\x%02x".formatted(c));
              } else {
                shown.append((char) c);
              }
            });
    return shown.toString();
  }

  /** What two paths have in common that some file systems cannot tell apart. */
  static String folded(String path) {
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** The folder of a path; empty at the top. */
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The last name of a path. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The first name of a path. */
  static String top(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  /** A path below a folder, which may be empty. */
  static String in(String folder, String path) {
    return folder.isEmpty() ? path : folder + "/" + path;
  }
}
