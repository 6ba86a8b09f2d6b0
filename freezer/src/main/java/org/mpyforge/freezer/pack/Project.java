package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A folder of which a distribution package is to be made. What it is called, what it needs and
 * which modules it has, is found in its {@code pyproject.toml}, {@code setup.py}, {@code
 * manifest.py} or {@code package.json}; without them all modules count but tests and the like.
 */
public final class Project {
  /** What is never looked at. */
  private static final Pattern IGNORED =
      Pattern.compile("\\..*|__pycache__|.*\\.pyc|.*\\.egg-info|node_modules");

  /** What is in a project and not for a board. */
  private static final Pattern NOT_INSTALLED =
      Pattern.compile(
          "(setup|manifest|conftest|noxfile|sdist_upip|optimize_upip|test|tests)\\.py"
              + "|(.*/)?(test_[^/]*|[^/]*_test)\\.py"
              + "|(build|dist|doc|docs|example|examples|test|tests|benchmarks?)/.*"
              + "|.*/tests?/.*");

  /** What belongs to a project's making. */
  private static final Pattern BUILD_FILE =
      Pattern.compile("(setup|manifest|sdist_upip|optimize_upip)\\.py");

  /**
   * What the user says.
   *
   * @param name the name; null for the declared one, or that of the folder
   * @param version the version; null for the declared one
   * @param requirements what it needs besides what is declared
   * @param exclude patterns of paths that are left out
   * @param keepResources whether data files stay beside the {@code R.py} they are in
   */
  public record Options(
      String name,
      String version,
      List<Requirement> requirements,
      List<String> exclude,
      boolean keepResources) {}

  private final Path folder;
  private final FileTree tree;
  private final ArchiveLimits limits;

  private Project(Path folder, FileTree tree, ArchiveLimits limits) {
    this.folder = folder;
    this.tree = tree;
    this.limits = limits;
  }

  /**
   * A package and what was left out of it.
   *
   * @param distribution the package
   * @param leftOut data files in its folders that no {@code MANIFEST.in} names
   */
  public record Packed(Distribution distribution, List<String> leftOut) {}

  /**
   * Reads a project.
   *
   * @param folder its folder
   * @param limits how much may be in it
   * @throws IOException if it cannot be read
   */
  public static Project read(Path folder, ArchiveLimits limits) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(
          folder.toString(), null, Files.exists(folder) ? "is no folder" : "no such folder");
    }
    var project = new Project(folder, new FileTree(), limits);
    project.add(folder, "", 0);
    return project;
  }

  private long add(Path place, String path, long sizeBefore) throws IOException {
    long size = sizeBefore;
    for (Path child : Trees.list(place)) {
      String name = child.getFileName().toString();
      String below = PackagePath.in(path, name);
      if (IGNORED.matcher(name).matches()) {
        continue;
      }
      if (Files.isDirectory(child)) {
        if (!Files.isSymbolicLink(child)) {
          size = add(child, below, size);
        }
      } else if (Files.isRegularFile(child)) {
        size += Files.size(child);
        if (size > limits.bytes() || tree.paths().size() >= limits.entries()) {
          throw new PackageException(folder + ": too large for a package");
        }
        tree.add(PackagePath.checked(below, limits.depth()), Files.readAllBytes(child));
      }
    }
    return size;
  }

  /**
   * What is to be packed.
   *
   * @throws PackageException if name or version is missing, or what is declared is not there
   */
  public Packed pack(Options options) throws IOException {
    boolean isMip =
        tree.has("package.json")
            && !tree.has("pyproject.toml")
            && !tree.has("setup.py")
            && !tree.has("manifest.py");
    if (isMip) {
      return packMip(options);
    }
    Declaration declared = Declaration.of(tree);
    var selection = new Selection(declared, options);
    FileTree files = selection.files();
    String name = declared.name();
    Metadata metadata =
        metadata(options, name, declared.version(), declared.about(), declared.requirements());
    return new Packed(new Distribution(metadata, files), selection.leftOut());
  }

  private Packed packMip(Options options) throws IOException {
    var index = new PackageIndex(List.of(), limits);
    Path root = folder.toAbsolutePath().normalize();
    Distribution mip;
    try {
      mip =
          MipPackage.read("", tree.get("package.json"), new MipSource(root, "", index, ""), limits);
    } catch (PackageException e) {
      throw e.of("package.json");
    }
    for (Requirement requirement : mip.metadata().requirements()) {
      if (requirement.isLocation()) {
        throw new PackageException(
            "package.json: needs '" + requirement.name() + "', a place; packages need packages");
      }
    }
    Metadata metadata =
        metadata(options, "", mip.metadata().version(), Map.of(), mip.metadata().requirements());
    return new Packed(new Distribution(metadata, mip.files()), List.of());
  }

  private Metadata metadata(
      Options options,
      String declaredName,
      String declaredVersion,
      Map<String, String> about,
      List<Requirement> declared)
      throws PackageException {
    String name = options.name() != null ? options.name() : declaredName;
    if (name.isEmpty()) {
      Path last = folder.toAbsolutePath().normalize().getFileName();
      name = last == null ? "" : last.toString();
    }
    if (!Requirement.isName(name)) {
      throw new PackageException("'" + name + "' cannot be the name of a package; give --name");
    }
    String version = options.version() != null ? options.version() : declaredVersion;
    if (version.isEmpty()) {
      throw new PackageException(name + " has no version; give --version");
    }
    if (!version.matches("[A-Za-z0-9.!+_-]+")) {
      throw new PackageException("'" + version + "' cannot be a version");
    }
    var requirements = new ArrayList<>(declared);
    requirements.addAll(options.requirements());
    return new Metadata(name, version, about, requirements);
  }

  /** Which files of the project go into the package, and where. */
  private final class Selection {
    private final Options options;
    private final String root;

    /** The places in the package of those that are declared, by their paths in the project. */
    private final Map<String, String> declared = new LinkedHashMap<>();

    private final Set<String> selected = new TreeSet<>();
    private final Set<String> leftOut = new TreeSet<>();

    Selection(Declaration declaration, Options options) throws PackageException {
      this.options = options;
      if (declaration.files() == null) {
        root = declaration.root().isEmpty() ? guessRoot() : declaration.root();
        tree.paths().stream().filter(this::isModule).forEach(selected::add);
      } else {
        root = declaration.root();
        for (Map.Entry<String, String> file : declaration.files().entrySet()) {
          if (!tree.has(file.getValue())) {
            throw new PackageException("'" + file.getValue() + "' is not there");
          }
          declared.put(file.getValue(), file.getKey());
        }
        selected.addAll(declared.keySet());
      }
      SourceManifest.apply(tree, selected);
      for (String pattern : options.exclude()) {
        Pattern excluded = Glob.of(pattern);
        selected.removeIf(path -> excluded.matcher(path).matches());
      }
      selected.removeIf(path -> BUILD_FILE.matcher(path).matches());
    }

    /** Modules are below {@code src} if nothing else is a module. */
    private String guessRoot() {
      boolean hasOthers =
          tree.paths().stream()
              .anyMatch(
                  path ->
                      path.endsWith(".py")
                          && !path.startsWith("src/")
                          && !NOT_INSTALLED.matcher(path).matches());
      return tree.hasFolder("src") && !hasOthers ? "src" : "";
    }

    private boolean isModule(String path) {
      boolean isInside = root.isEmpty() || path.startsWith(root + "/");
      return isInside
          && path.endsWith(".py")
          && !NOT_INSTALLED.matcher(withoutRoot(path)).matches();
    }

    private String withoutRoot(String path) {
      boolean isInside = !root.isEmpty() && path.startsWith(root + "/");
      return isInside ? path.substring(root.length() + 1) : path;
    }

    private String target(String path) {
      String known = declared.get(path);
      return known == null ? withoutRoot(path) : known;
    }

    FileTree files() throws PackageException {
      var modules = new TreeMap<String, byte[]>();
      for (String path : selected) {
        if (path.endsWith(".py")) {
          modules.put(target(path), tree.get(path));
        }
      }
      var files = new TreeMap<>(modules);
      resources(modules.keySet())
          .forEach(
              (top, named) -> {
                files.put(top + "/" + ResourceModule.FILE, ResourceModule.of(named));
                if (options.keepResources()) {
                  named.forEach((name, content) -> files.put(top + "/" + name, content));
                }
              });
      if (files.isEmpty()) {
        throw new PackageException(folder + ": no modules to pack");
      }
      var packed = new FileTree();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        packed.add(file.getKey(), file.getValue());
      }
      return packed;
    }

    /** The data files that are to be packed, by package and name. */
    private Map<String, Map<String, byte[]>> resources(Set<String> modules) {
      var packages = new TreeSet<String>();
      modules.stream()
          .filter(path -> path.indexOf('/') > 0)
          .map(PackagePath::top)
          .forEach(packages::add);
      var resources = new TreeMap<String, Map<String, byte[]>>();
      for (String path : tree.paths()) {
        String target = target(path);
        String top = PackagePath.top(target);
        if (path.endsWith(".py") || top.equals(target) || !packages.contains(top)) {
          continue;
        }
        if (selected.contains(path)) {
          resources
              .computeIfAbsent(top, unused -> new TreeMap<>())
              .put(target.substring(top.length() + 1), tree.get(path));
        } else if (!SourceManifest.isIn(tree)) {
          leftOut.add(path);
        }
      }
      return resources;
    }

    List<String> leftOut() {
      return List.copyOf(leftOut);
    }
  }
}
