package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be installed into a folder: packages, what they need, and the files of all of them. To
 * make one reads everything and writes nothing; {@link #into} writes all or nothing.
 */
public final class Installation {
  private final List<Distribution> packages;
  private final List<String> circles;
  private final FileTree files = new FileTree();
  private final Map<String, String> owners = new HashMap<>();

  private Installation(List<Distribution> packages) throws PackageException {
    this.packages = packages;
    circles = Resolver.circles(packages);
  }

  /**
   * Finds out what is to be installed.
   *
   * @param wanted names of packages with the versions that will do, {@code foo>=1.0}, {@code
   *     foo@1.0} as mip has it, locations that mip knows; archives, {@code package.json} files or
   *     folders with one, and single modules
   * @param index where packages are looked for
   * @param compiler what to do with each source; null to leave them as they are
   * @param limits how much a package may hold
   * @throws PackageException if something is missing, damaged, or does not go together
   * @throws IOException if something cannot be read
   */
  public static Installation of(
      List<String> wanted, PackageIndex index, ModuleCompiler compiler, ArchiveLimits limits)
      throws IOException {
    var given = new ArrayList<Distribution>();
    var looked = new ArrayList<Requirement>();
    for (String word : wanted) {
      if (isFile(word)) {
        given.add(read(Path.of(word), index, limits));
      } else {
        looked.add(requirement(word));
      }
    }
    var installation = new Installation(Resolver.resolve(given, looked, index));
    for (Distribution one : installation.packages) {
      installation.add(one, compiler);
    }
    return installation;
  }

  private static boolean isFile(String word) {
    return !MipSource.isLocation(word)
        && (word.matches(".*(\\.whl|\\.tar\\.gz|\\.zip|\\.json|\\.py|\\.mpy)")
            || word.indexOf('/') >= 0
            || word.matches("\\.\\.?"));
  }

  private static Requirement requirement(String word) throws PackageException {
    int at = word.lastIndexOf('@');
    if (MipSource.isLocation(word)) {
      return at < 0
          ? Requirement.ofMip(word, "")
          : Requirement.ofMip(word.substring(0, at), word.substring(at + 1));
    }
    boolean isMip = at > 0 && Requirement.isName(word.substring(0, at));
    return isMip
        ? Requirement.ofMip(word.substring(0, at), word.substring(at + 1))
        : Requirement.parse(word);
  }

  private static Distribution read(Path file, PackageIndex index, ArchiveLimits limits)
      throws IOException {
    boolean isFolder = Files.isDirectory(file);
    Path json = isFolder ? file.resolve("package.json") : file;
    if (isFolder && !Files.exists(json)) {
      throw new FileSystemException(file.toString(), null, "a folder without package.json");
    }
    if (json.toString().endsWith(".json")) {
      return readMip(json, index, limits);
    }
    if (file.toString().matches(".*\\.m?py")) {
      var tree = new FileTree();
      String name = file.getFileName().toString();
      tree.add(PackagePath.checked(name, 0), Files.readAllBytes(file));
      return new Distribution(new Metadata(name, "", Map.of(), List.of()), tree);
    }
    return Distribution.read(file, limits);
  }

  private static Distribution readMip(Path json, PackageIndex index, ArchiveLimits limits)
      throws IOException {
    byte[] text = Files.readAllBytes(json);
    Path folder = json.toAbsolutePath().normalize().getParent();
    Path name = folder.getFileName();
    try {
      var source = new MipSource(folder, "", index, "");
      return MipPackage.read(name == null ? "package" : name.toString(), text, source, limits);
    } catch (PackageException e) {
      throw e.of(json.toString());
    }
  }

  private void add(Distribution one, ModuleCompiler compiler) throws PackageException {
    String owner = one.metadata().toString();
    for (String source : one.files().paths()) {
      byte[] content = one.files().get(source);
      String path = source;
      if (compiler != null && source.endsWith(".py")) {
        path = source.substring(0, source.length() - 2) + "mpy";
        content = compiler.compile(source, content);
      }
      String before = owners.putIfAbsent(path, owner);
      if (before == null) {
        files.add(path, content);
      } else if (!Arrays.equals(files.get(path), content)) {
        throw new PackageException(
            "'" + path + "' is in " + before + " and in " + owner + ", and not the same");
      }
    }
  }

  /** The packages, those that were asked for first. */
  public List<Distribution> packages() {
    return packages;
  }

  /** Packages that need each other, as {@code a -> b -> a}. They are installed all the same. */
  public List<String> circles() {
    return circles;
  }

  /** The files, by their paths in the folder. */
  public FileTree files() {
    return files;
  }

  /**
   * Writes the files into a folder. A compiled module takes the place of a source of its name,
   * which would be found before it, and the reverse.
   *
   * @return the files that had to go, by path
   * @throws IOException if it cannot be done; then the folder is as it was
   */
  public List<String> into(Path folder) throws IOException {
    var removed = new TreeMap<String, Boolean>();
    try (FolderChange change = FolderChange.begin(folder)) {
      for (String path : files.paths()) {
        change.put(path, files.get(path));
        String other = otherForm(path);
        if (other != null && !files.has(other) && change.has(other)) {
          change.remove(other);
          removed.put(other, true);
        }
      }
      change.commit();
    }
    return List.copyOf(removed.keySet());
  }

  private static String otherForm(String path) {
    if (path.endsWith(".mpy")) {
      return path.substring(0, path.length() - 3) + "py";
    }
    return path.endsWith(".py") ? path.substring(0, path.length() - 2) + "mpy" : null;
  }
}
