package org.mpyforge.fs.littlefs;

import java.util.ArrayList;
import java.util.List;

/** The current directory, which littlefs itself does not have ({@code vfs_lfsx.c}). */
final class WorkingDirectory {

  /** Begins and ends with a slash. */
  private String prefix = "/";

  /** Returns a path from the root. */
  String absolute(String path) {
    return path.startsWith("/") ? path : prefix + path;
  }

  /** Makes an absolute path the current directory. */
  void enter(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (!parts.isEmpty()) {
          parts.remove(parts.size() - 1);
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    prefix = parts.isEmpty() ? "/" : "/" + String.join("/", parts) + "/";
  }

  /** Returns the path of the current directory. */
  String path() {
    return prefix.length() == 1 ? prefix : prefix.substring(0, prefix.length() - 1);
  }
}
