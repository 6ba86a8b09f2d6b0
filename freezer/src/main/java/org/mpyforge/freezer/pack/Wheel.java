package org.mpyforge.freezer.pack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads wheels: the binary distribution format of Python's packages (PEP 427). */
final class Wheel {
  private static final String INFO = ".dist-info";

  private final FileTree tree;
  private final String info;

  private Wheel(FileTree tree, String info) {
    this.tree = tree;
    this.info = info;
  }

  /** Whether these are the files of a wheel. */
  static boolean isOne(FileTree tree) {
    return tree.paths().stream().anyMatch(path -> path.matches("[^/]+\\.dist-info/WHEEL"));
  }

  /**
   * The package of a wheel.
   *
   * @throws PackageException if it is for CPython alone, or its files are not those it lists
   */
  static Distribution read(FileTree tree) throws PackageException {
    List<String> infos =
        tree.paths().stream().filter(path -> path.matches("[^/]+\\.dist-info/WHEEL")).toList();
    if (infos.size() != 1) {
      throw new PackageException("a wheel of more than one package");
    }
    var wheel = new Wheel(tree, PackagePath.folder(infos.get(0)));
    wheel.checkTags();
    wheel.checkRecord();
    return new Distribution(Metadata.parse(wheel.part("METADATA")), wheel.files());
  }

  private byte[] part(String name) throws PackageException {
    byte[] content = tree.get(info + "/" + name);
    if (content == null) {
      throw new PackageException("a wheel without " + name);
    }
    return content;
  }

  private void checkTags() throws PackageException {
    List<String> tags =
        new String(part("WHEEL"), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("Tag:"))
            .map(line -> line.substring(4).strip())
            .toList();
    if (tags.stream().noneMatch(tag -> tag.endsWith("-none-any"))) {
      throw new PackageException(
          "a wheel for " + String.join(", ", tags) + ", not for every Python");
    }
  }

  /** Every file is in RECORD with the hash that it has, but for RECORD and its signatures. */
  private void checkRecord() throws PackageException {
    Map<String, String> hashes = record();
    for (String path : tree.paths()) {
      boolean isRecord = path.matches("[^/]+\\.dist-info/RECORD(\\.jws|\\.p7s)?");
      if (!isRecord) {
        String hash = hashes.remove(path);
        if (hash == null) {
          throw new PackageException("'" + path + "' is not in RECORD");
        }
        if (!hash.equals(sha256(tree.get(path)))) {
          throw new PackageException("'" + path + "' is not what RECORD says");
        }
      }
    }
    hashes.keySet().removeIf(path -> path.startsWith(info + "/RECORD"));
    if (!hashes.isEmpty()) {
      throw new PackageException("'" + hashes.keySet().iterator().next() + "' is missing");
    }
  }

  private Map<String, String> record() throws PackageException {
    var hashes = new HashMap<String, String>();
    for (String line : new String(part("RECORD"), StandardCharsets.UTF_8).split("\r?\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      int size = line.lastIndexOf(',');
      int hash = line.lastIndexOf(',', size - 1);
      if (hash <= 0) {
        throw new PackageException("a RECORD that is none");
      }
      String path = line.substring(0, hash);
      if (path.startsWith("\"") && path.endsWith("\"") && path.length() > 1) {
        path = path.substring(1, path.length() - 1).replace("\"\"", "\"");
      }
      hashes.put(path, line.substring(hash + 1, size));
    }
    return hashes;
  }

  private static String sha256(byte[] content) {
    byte[] hash = Sha256.of(content);
    return "sha256=" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /** The modules; those in the folder with what else goes elsewhere count, its other files not. */
  private FileTree files() throws PackageException {
    var files = new FileTree();
    String data = info.substring(0, info.length() - INFO.length()) + ".data/";
    for (String path : tree.paths()) {
      String target = path;
      if (path.startsWith(data)) {
        String inside = path.substring(data.length());
        boolean isModule = inside.startsWith("purelib/") || inside.startsWith("platlib/");
        target = isModule ? inside.substring(inside.indexOf('/') + 1) : "";
      }
      if (!target.isEmpty() && !path.startsWith(info + "/")) {
        files.add(target, tree.get(path));
      }
    }
    return files;
  }
}
