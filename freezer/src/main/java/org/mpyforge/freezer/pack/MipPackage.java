package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code package.json}, as MicroPython's {@code mip} and {@code mpremote} have it
 * (MicroPython docs, "Package management"): {@code urls}, {@code hashes}, {@code deps} and {@code
 * version}.
 */
final class MipPackage {
  private final String name;
  private final ArchiveLimits limits;
  private final FileTree files = new FileTree();
  private long size;

  private MipPackage(String name, ArchiveLimits limits) {
    this.name = name;
    this.limits = limits;
  }

  /**
   * The package that a {@code package.json} describes.
   *
   * @param name what to call it
   * @param json the text
   * @param source where its files are
   * @throws PackageException if it is wrong, or a file is not to be had
   */
  static Distribution read(String name, byte[] json, MipSource source, ArchiveLimits limits)
      throws IOException {
    var reader = new MipPackage(name, limits);
    Map<?, ?> map = DataFormat.JSON.read(json);
    for (String[] pair : pairs(map, "hashes")) {
      reader.add(pair[0], source.index().hashed(pair[1]));
    }
    for (String[] pair : pairs(map, "urls")) {
      reader.add(pair[0], source.find(pair[1]));
    }
    var needed = new ArrayList<Requirement>();
    for (String[] pair : pairs(map, "deps")) {
      needed.add(Requirement.ofMip(pair[0], pair[1]));
    }
    return new Distribution(reader.metadata(map, needed), reader.files);
  }

  private Metadata metadata(Map<?, ?> map, List<Requirement> needed) throws PackageException {
    Object version = map.get("version");
    if (version != null && !(version instanceof String)) {
      throw new PackageException("\"version\" is no string");
    }
    if (version instanceof String text && !text.isEmpty()) {
      Metadata.checkVersion(text);
    }
    return new Metadata(name, version == null ? "" : (String) version, Map.of(), needed);
  }

  /** Pairs of strings, of which the second may be missing from a dependency. */
  private static List<String[]> pairs(Map<?, ?> map, String key) throws PackageException {
    var pairs = new ArrayList<String[]>();
    Object list = map.get(key);
    if (list == null) {
      return pairs;
    }
    if (!(list instanceof List<?> items)) {
      throw new PackageException("\"" + key + "\" is no list");
    }
    for (Object item : items) {
      boolean isPair =
          item instanceof List<?> pair
              && pair.size() == 2
              && pair.get(0) instanceof String
              && pair.get(1) instanceof String;
      if (!isPair) {
        throw new PackageException("\"" + key + "\" has an item that is no pair of strings");
      }
      List<?> pair = (List<?>) item;
      pairs.add(new String[] {(String) pair.get(0), (String) pair.get(1)});
    }
    return pairs;
  }

  private void add(String target, Path file) throws IOException {
    String path = PackagePath.checked(target, limits.depth());
    size += Files.size(file);
    if (size > limits.bytes()) {
      throw new PackageException("more than " + limits.bytes() + " bytes");
    }
    if (files.paths().size() >= limits.entries()) {
      throw new PackageException("more than " + limits.entries() + " entries");
    }
    files.add(path, Files.readAllBytes(file));
  }
}
