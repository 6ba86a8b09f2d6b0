package org.mpyforge.freezer.pack;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Files by path, in the order of their paths. Every file system can hold them: no two paths are the
 * same but for case, and none is a file and a folder.
 */
public final class FileTree {
  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  /** Every path and each of its folders, by what is left of it where case does not count. */
  private final Map<String, String> spellings = new HashMap<>();

  /** The folders, spelled as they were first. */
  private final Map<String, Boolean> isFolder = new HashMap<>();

  /**
   * Adds a file.
   *
   * @param path its path, already {@linkplain PackagePath#checked checked}
   * @param content its bytes, not to be changed any more
   * @throws PackageException if there is one of that name
   */
  void add(String path, byte[] content) throws PackageException {
    addFolder(PackagePath.folder(path));
    claim(path, false);
    if (files.put(path, content) != null) {
      throw new PackageException("'" + path + "' is there twice");
    }
  }

  /** Adds a folder and those it is in; one may be there already. */
  void addFolder(String path) throws PackageException {
    if (!path.isEmpty()) {
      addFolder(PackagePath.folder(path));
      claim(path, true);
    }
  }

  private void claim(String path, boolean asFolder) throws PackageException {
    String known = spellings.putIfAbsent(PackagePath.folded(path), path);
    if (known != null && !known.equals(path)) {
      throw new PackageException("'" + known + "' and '" + path + "' differ in case only");
    }
    Boolean was = isFolder.put(path, asFolder);
    if (was != null && was != asFolder) {
      throw new PackageException("'" + path + "' is a file and a folder");
    }
  }

  /** The paths of the files, in order. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /** Whether there is such a file. */
  public boolean has(String path) {
    return files.containsKey(path);
  }

  /** A file's bytes, not to be changed; null if there is none. */
  public byte[] get(String path) {
    return files.get(path);
  }

  /** Whether there is a file below a folder. */
  boolean hasFolder(String path) {
    String next = files.higherKey(path + "/");
    return next != null && next.startsWith(path + "/");
  }

  /** The bytes of all files together. */
  public long size() {
    return files.values().stream().mapToLong(content -> content.length).sum();
  }

  /** Those of the files whose paths are wanted. */
  FileTree filter(Predicate<String> wanted) {
    var some = new FileTree();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (wanted.test(file.getKey())) {
          some.add(file.getKey(), file.getValue());
        }
      }
    } catch (PackageException e) {
      throw new IllegalStateException("a part of a tree is no tree", e);
    }
    return some;
  }

  /** What is below a folder, without the folder. */
  FileTree below(String folder) {
    var some = new FileTree();
    String prefix = folder + "/";
    try {
      for (Map.Entry<String, byte[]> file : files.tailMap(prefix).entrySet()) {
        if (!file.getKey().startsWith(prefix)) {
          break;
        }
        some.add(file.getKey().substring(prefix.length()), file.getValue());
      }
    } catch (PackageException e) {
      throw new IllegalStateException("a part of a tree is no tree", e);
    }
    return some;
  }

  /** The one folder that all files are in; empty if they are not in one. */
  String commonFolder() {
    if (files.isEmpty()) {
      return "";
    }
    String top = PackagePath.top(files.firstKey());
    boolean isCommon = files.keySet().stream().allMatch(path -> path.startsWith(top + "/"));
    return isCommon ? top : "";
  }
}
