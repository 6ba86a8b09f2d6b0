package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Folders with packages, in place of the indexes of the network. Each may hold, side by side:
 *
 * <ul>
 *   <li>archives, {@code NAME-VERSION.tar.gz}, {@code .zip} or {@code .whl}, there or in folders
 *       {@code NAME/};
 *   <li>a copy of mip's index, version 2: {@code package/py/NAME/VERSION.json} and {@code
 *       file/XX/HASH};
 *   <li>copies of what locations name: {@code github/ORG/REPO}, {@code github/ORG/REPO@BRANCH},
 *       likewise {@code gitlab} and {@code codeberg}, and {@code https/HOST/PATH}.
 * </ul>
 */
public final class PackageIndex {
  private static final String LATEST = "latest";

  /** What a package can be packed in; the better one first. */
  private static final List<String> ENDINGS = List.of(".whl", ".tar.gz", ".zip");

  private final List<Path> folders;
  private final ArchiveLimits limits;

  /**
   * Indexes in some folders.
   *
   * @param folders where to look, one after the other
   * @param limits how much a package may hold
   * @throws IOException if one of them is no folder
   */
  public PackageIndex(List<Path> folders, ArchiveLimits limits) throws IOException {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw Files.exists(folder)
            ? new PackageException(folder + ": no folder")
            : new NoSuchFileException(folder.toString());
      }
    }
    this.folders = List.copyOf(folders);
    this.limits = limits;
  }

  /** Reads a package. */
  @FunctionalInterface
  interface Reader {
    Distribution read() throws IOException;
  }

  /** A package that is there. */
  record Candidate(Version version, Reader reader) {}

  /** Where it looks, for people. */
  String where() {
    return folders.isEmpty()
        ? "without an index (give one with --index)"
        : "in " + String.join(", ", folders.stream().map(Path::toString).toList());
  }

  /** The packages of a name, the newest first. */
  List<Candidate> candidates(String name) throws IOException {
    String key = Requirement.normalized(name);
    var found = new ArrayList<Candidate>();
    for (Path folder : folders) {
      for (Path place : List.of(folder, folder.resolve(name), folder.resolve(key))) {
        addArchives(place, key, found);
      }
      addMip(folder.resolve("package"), key, found);
    }
    found.sort(Comparator.comparing(Candidate::version).reversed());
    return found;
  }

  /** Names of packages that contain a name, for those who missed it: {@code micropython-foo}. */
  Set<String> similar(String name) throws IOException {
    String key = Requirement.normalized(name);
    var names = new TreeSet<String>();
    for (Path folder : folders) {
      for (Path file : list(folder)) {
        String archive = file.getFileName().toString();
        int end = archive.lastIndexOf('-');
        if (end > 0 && endingOf(archive) != null) {
          names.add(Requirement.normalized(archive.replaceFirst("-\\d.*", "")));
        }
      }
      for (Path packaged : list(folder.resolve("package/py"))) {
        names.add(packaged.getFileName().toString());
      }
    }
    names.removeIf(other -> !other.contains(key));
    return names;
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  // ---- archives

  private static String endingOf(String file) {
    return ENDINGS.stream().filter(file::endsWith).findFirst().orElse(null);
  }

  private void addArchives(Path folder, String key, List<Candidate> found) throws IOException {
    var archives = new ArrayList<>(list(folder));
    archives.sort(
        Comparator.comparing(
            file -> {
              String ending = endingOf(file.getFileName().toString());
              return ending == null ? ENDINGS.size() : ENDINGS.indexOf(ending);
            }));
    for (Path file : archives) {
      Version version = versionOf(file.getFileName().toString(), key);
      if (version != null && found.stream().noneMatch(same -> same.version().equals(version))) {
        found.add(new Candidate(version, () -> Distribution.read(file, limits)));
      }
    }
  }

  /** The version of an archive, if it is one of that name; else null. */
  private static Version versionOf(String file, String key) {
    String ending = endingOf(file);
    if (ending == null) {
      return null;
    }
    String bare = file.substring(0, file.length() - ending.length());
    for (int dash = bare.indexOf('-'); dash > 0; dash = bare.indexOf('-', dash + 1)) {
      if (Requirement.normalized(bare.substring(0, dash)).equals(key)) {
        String rest = bare.substring(dash + 1);
        boolean isWheel = ending.equals(".whl");
        var version = new Version(isWheel ? PackagePath.top(rest.replace('-', '/')) : rest);
        if (version.isOrdered()) {
          return version;
        }
      }
    }
    return null;
  }

  // ---- mip

  private void addMip(Path packages, String key, List<Candidate> found) throws IOException {
    for (Path named : list(packages.resolve("py"))) {
      String name = named.getFileName().toString();
      if (!Requirement.normalized(name).equals(key)) {
        continue;
      }
      Distribution latest = null;
      for (Path file : list(named)) {
        String version = file.getFileName().toString().replaceFirst("\\.json$", "");
        if (version.equals(LATEST)) {
          latest = readMip(name, file);
        } else {
          found.add(new Candidate(new Version(version), () -> readMip(name, file)));
        }
      }
      if (latest != null) {
        Distribution newest = latest;
        var version = new Version(newest.metadata().version());
        if (found.stream().noneMatch(known -> known.version().equals(version))) {
          found.add(new Candidate(version, () -> newest));
        }
      }
    }
  }

  private Distribution readMip(String name, Path json) throws IOException {
    try {
      var source = new MipSource(json.getParent(), "", this, "");
      return MipPackage.read(name, Files.readAllBytes(json), source, limits);
    } catch (PackageException e) {
      throw e.of(json.toString());
    }
  }

  /** The file of a hash in mip's index. */
  Path hashed(String hash) throws IOException {
    if (!hash.matches("[0-9a-f]{4,64}")) {
      throw new PackageException("'" + hash + "' is no hash");
    }
    for (Path folder : folders) {
      String path = "file/" + hash.substring(0, 2) + "/" + hash;
      if (Files.exists(folder.resolve(path))) {
        Path file = MipSource.existing(folder, folder.resolve(path), path);
        if (!Sha256.hex(Files.readAllBytes(file)).startsWith(hash)) {
          throw new PackageException(file + ": not what its name says");
        }
        return file;
      }
    }
    throw new PackageException("no file of hash " + hash + " " + where());
  }

  // ---- locations

  /**
   * The package of a location: a {@code package.json}, a folder with one, or a single module.
   *
   * @param location such as {@code github:org/repo/path}
   * @param branch the branch; empty for the default one
   */
  Distribution atLocation(String location, String branch) throws IOException {
    MipSource place = location(location, branch);
    String path = place.base();
    if (path.endsWith(".py") || path.endsWith(".mpy")) {
      var files = new FileTree();
      files.add(PackagePath.name(path), Files.readAllBytes(place.file()));
      return new Distribution(new Metadata(location, branch, Map.of(), List.of()), files);
    }
    if (!path.endsWith(".json")) {
      path = PackagePath.in(path, "package.json");
    }
    Path json = MipSource.existing(place.root(), place.root().resolve(path), path);
    try {
      return MipPackage.read(location, Files.readAllBytes(json), place.at(path), limits);
    } catch (PackageException e) {
      throw e.of(location);
    }
  }

  /** The copy of a location. */
  MipSource location(String location, String branch) throws IOException {
    boolean isUrl = location.contains("://");
    String[] parts = location.split(isUrl ? "://" : ":", 2);
    String path = PackagePath.checked(parts[1], limits.depth());
    int named = isUrl ? 1 : 2; // A host, or organisation and repository.
    String[] names = path.split("/", named + 1);
    if (names.length < named) {
      throw new PackageException("'" + location + "' names no repository");
    }
    String root = parts[0] + "/" + names[0] + (isUrl ? "" : "/" + names[1]);
    boolean isDefault = branch.isEmpty() || branch.equals("HEAD") || isUrl;
    String wanted = isDefault ? root : PackagePath.checked(root + "@" + branch, limits.depth());
    for (Path folder : folders) {
      Path copy = folder.resolve(wanted);
      if (Files.isDirectory(copy)) {
        String base = names.length > named ? names[named] : "";
        return new MipSource(copy, base, this, isDefault ? "" : branch);
      }
    }
    throw new PackageException(
        "'" + location + "' is on the network; there is no copy of it, " + wanted + ", " + where());
  }
}
