package org.mpyforge.freezer.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads source distributions: all files in one folder {@code NAME-VERSION}. Those for MicroPython
 * have nothing but modules and metadata, as {@code sdist_upip} leaves them; {@code upip} installs
 * all but the metadata. Those for CPython are whole projects; of these the modules count that are
 * declared to be there. No program in them is run.
 */
final class SourceDistribution {
  private static final Set<String> BUILD_FILES = Set.of("setup.py", "setup.cfg", "pyproject.toml");

  private final FileTree tree;
  private final String folder;

  private SourceDistribution(FileTree tree, String folder) {
    this.tree = tree;
    this.folder = folder;
  }

  /** The package of a source distribution. */
  static Distribution read(FileTree archive) throws PackageException {
    String folder = archive.commonFolder();
    if (folder.isEmpty()) {
      throw new PackageException("no package: not all files are in one folder NAME-VERSION");
    }
    var source = new SourceDistribution(archive.below(folder), folder);
    return new Distribution(source.metadata(), source.files());
  }

  private Metadata metadata() throws PackageException {
    String info = find(path -> path.endsWith(".egg-info/PKG-INFO"));
    info = info == null && tree.has("PKG-INFO") ? "PKG-INFO" : info;
    Metadata metadata = info == null ? ofFolder() : Metadata.parse(tree.get(info));
    String requires = find(path -> path.endsWith(".egg-info/requires.txt"));
    return requires == null
        ? metadata
        : new Metadata(
            metadata.name(),
            metadata.version(),
            metadata.about(),
            Metadata.parseRequires(tree.get(requires)));
  }

  private String find(Predicate<String> wanted) {
    return tree.paths().stream().filter(wanted).findFirst().orElse(null);
  }

  private Metadata ofFolder() throws PackageException {
    int dash = folder.lastIndexOf('-');
    String name = folder.substring(0, Math.max(dash, 0));
    if (!Requirement.isName(name)) {
      throw new PackageException("no package: neither PKG-INFO nor a folder NAME-VERSION");
    }
    String version = folder.substring(dash + 1);
    Metadata.checkVersion(version);
    return new Metadata(name, version, Map.of(), List.of());
  }

  private FileTree files() throws PackageException {
    boolean isProject = BUILD_FILES.stream().anyMatch(tree::has);
    return isProject ? modules() : tree.filter(SourceDistribution::isInstalled);
  }

  /** What {@code upip} installs. */
  private static boolean isInstalled(String path) {
    return !path.startsWith("setup.")
        && !path.startsWith("PKG-INFO")
        && !path.startsWith("README")
        && !path.contains(".egg-info");
  }

  private FileTree modules() throws PackageException {
    Set<String> names = topLevel();
    FileTree root = tree;
    if (names.stream().anyMatch(name -> isModule(tree, "src/" + name))) {
      root = tree.below("src");
    }
    FileTree found =
        root.filter(
            path -> {
              String top = PackagePath.top(path);
              return names.contains(top) || path.equals(top) && names.contains(withoutPy(path));
            });
    if (found.paths().isEmpty()) {
      throw new PackageException("no modules " + String.join(", ", names) + " in it");
    }
    return found;
  }

  private static boolean isModule(FileTree tree, String path) {
    return tree.has(path + ".py") || tree.hasFolder(path);
  }

  private static String withoutPy(String path) {
    return path.endsWith(".py") ? path.substring(0, path.length() - 3) : path;
  }

  /** The modules that setuptools found; for other builders, the one with the package's name. */
  private Set<String> topLevel() throws PackageException {
    String list = find(path -> path.endsWith(".egg-info/top_level.txt"));
    if (list != null) {
      return new String(tree.get(list), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
    String name = metadata().name();
    return new TreeSet<>(List.of(name, Requirement.normalized(name).replace('-', '_')));
  }
}
