package org.mpyforge.freezer.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one file of a project says about it.
 *
 * @param name its name; empty if that is not said
 * @param version its version; empty if that is not said
 * @param about what {@code PKG-INFO} says besides
 * @param requirements what it needs
 * @param files where each module comes from, by its path in the package; null if that is not said
 * @param root the folder of the modules; empty for the project's
 */
record Declaration(
    String name,
    String version,
    Map<String, String> about,
    List<Requirement> requirements,
    Map<String, String> files,
    String root) {

  private static final Pattern VERSION =
      Pattern.compile("^__version__\\s*=\\s*['\"]([^'\"]+)['\"]", Pattern.MULTILINE);

  /** What a project says: in {@code pyproject.toml}, else {@code setup.py}, else a manifest. */
  static Declaration of(FileTree project) throws PackageException {
    if (project.has("pyproject.toml")) {
      Map<?, ?> toml;
      try {
        toml = DataFormat.TOML.read(project.get("pyproject.toml"));
      } catch (PackageException e) {
        throw e.of("pyproject.toml");
      }
      if (toml.get("project") instanceof Map<?, ?> table) {
        return ofPyProject(project, table, table(table(toml, "tool"), "setuptools"));
      }
    }
    if (project.has("setup.py")) {
      return ofSetup(project, DeclarationScript.run(project, "setup.py"));
    }
    if (project.has("manifest.py")) {
      return ofManifest(DeclarationScript.run(project, "manifest.py"));
    }
    return new Declaration("", "", Map.of(), List.of(), null, "");
  }

  // ---- pyproject.toml

  private static Declaration ofPyProject(FileTree project, Map<?, ?> table, Map<?, ?> setuptools)
      throws PackageException {
    var about = new LinkedHashMap<String, String>();
    put(about, "Summary", table.get("description"));
    Object license = table.get("license");
    put(about, "License", license instanceof Map<?, ?> map ? map.get("text") : license);
    if (table.get("authors") instanceof List<?> authors
        && !authors.isEmpty()
        && authors.get(0) instanceof Map<?, ?> author) {
      put(about, "Author", author.get("name"));
      put(about, "Author-email", author.get("email"));
    }
    put(about, "Home-page", table(table, "urls").get("Homepage"));
    String version = text(table.get("version"));
    if (version.isEmpty()) {
      version = dynamicVersion(project, table(table(setuptools, "dynamic"), "version"));
    }
    Object packages = setuptools.get("packages");
    Map<?, ?> find = table(packages instanceof Map<?, ?> map ? map : Map.of(), "find");
    List<String> where = texts(find.get("where"));
    return new Declaration(
        text(table.get("name")),
        version,
        about,
        requirements(table.get("dependencies")),
        files(
            project,
            packages instanceof List ? texts(packages) : null,
            setuptools.get("py-modules") == null ? null : texts(setuptools.get("py-modules")),
            table(setuptools, "package-dir")),
        where.isEmpty() ? root(table(setuptools, "package-dir")) : where.get(0));
  }

  private static String dynamicVersion(FileTree project, Map<?, ?> source) {
    String attribute = text(source.get("attr"));
    int dot = attribute.lastIndexOf('.');
    if (dot > 0) {
      String module = attribute.substring(0, dot).replace('.', '/');
      for (String folder : List.of("", "src")) {
        for (String file : List.of(module + ".py", module + "/__init__.py")) {
          Matcher found = VERSION.matcher(text(project, PackagePath.in(folder, file)));
          if (found.find()) {
            return found.group(1);
          }
        }
      }
    }
    return text(project, text(source.get("file"))).strip();
  }

  private static String text(FileTree project, String path) {
    byte[] content = project.get(path);
    return content == null ? "" : new String(content, StandardCharsets.UTF_8);
  }

  // ---- setup.py

  private static Declaration ofSetup(FileTree project, Map<?, ?> setup) throws PackageException {
    var about = new LinkedHashMap<String, String>();
    put(about, "Summary", setup.get("description"));
    put(about, "Home-page", setup.get("url"));
    put(about, "Author", setup.get("author"));
    put(about, "Author-email", setup.get("author_email"));
    put(about, "License", setup.get("license"));
    Map<?, ?> folders = table(setup, "package_dir");
    return new Declaration(
        text(setup.get("name")),
        text(setup.get("version")),
        about,
        requirements(setup.get("install_requires")),
        files(
            project,
            setup.get("packages") == null ? null : texts(setup.get("packages")),
            setup.get("py_modules") == null ? null : texts(setup.get("py_modules")),
            folders),
        root(folders));
  }

  private static String root(Map<?, ?> folders) {
    String root = text(folders.get("")).replaceFirst("/+$", "");
    return root.equals(".") ? "" : root;
  }

  /** The modules of packages, and single ones, as setuptools finds them; null if none are named. */
  private static Map<String, String> files(
      FileTree project, List<String> packages, List<String> modules, Map<?, ?> folders)
      throws PackageException {
    if (packages == null && modules == null) {
      return null;
    }
    var files = new LinkedHashMap<String, String>();
    for (String name : packages == null ? List.<String>of() : packages) {
      String folder = folderOf(name, folders);
      for (String path : project.paths()) {
        if (PackagePath.folder(path).equals(folder) && path.endsWith(".py")) {
          files.put(PackagePath.in(name.replace('.', '/'), PackagePath.name(path)), path);
        }
      }
      if (!project.hasFolder(folder)) {
        throw new PackageException("package '" + name + "' is not there: no folder " + folder);
      }
    }
    for (String name : modules == null ? List.<String>of() : modules) {
      String source = folderOf(name, folders) + ".py";
      if (!project.has(source)) {
        throw new PackageException("module '" + name + "' is not there: no file " + source);
      }
      files.put(name.replace('.', '/') + ".py", source);
    }
    return files;
  }

  /** Where a package is: what {@code package_dir} says of it, or of the one it is in. */
  private static String folderOf(String name, Map<?, ?> folders) {
    if (folders.get(name) instanceof String folder) {
      return folder.replaceFirst("/+$", "");
    }
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? PackagePath.in(root(folders), name)
        : folderOf(name.substring(0, dot), folders) + "/" + name.substring(dot + 1);
  }

  // ---- manifest.py

  private static Declaration ofManifest(Map<?, ?> manifest) throws PackageException {
    var about = new LinkedHashMap<String, String>();
    put(about, "Summary", manifest.get("summary"));
    put(about, "Author", manifest.get("author"));
    put(about, "License", manifest.get("license"));
    var files = new LinkedHashMap<String, String>();
    if (manifest.get("files") instanceof List<?> pairs) {
      for (Object pair : pairs) {
        List<String> names = texts(pair);
        files.put(names.get(0), names.get(1));
      }
    }
    return new Declaration(
        "",
        text(manifest.get("version")),
        about,
        requirements(manifest.get("install_requires")),
        files,
        "");
  }

  // ---- values

  private static void put(Map<String, String> about, String field, Object value) {
    if (!text(value).isBlank()) {
      about.put(field, text(value));
    }
  }

  private static String text(Object value) {
    return value instanceof String text ? text : "";
  }

  private static List<String> texts(Object value) {
    var texts = new ArrayList<String>();
    if (value instanceof List<?> list) {
      list.forEach(item -> texts.add(text(item)));
    } else if (value instanceof String one) {
      texts.add(one);
    }
    return texts;
  }

  private static Map<?, ?> table(Map<?, ?> in, String name) {
    return in.get(name) instanceof Map<?, ?> table ? table : Map.of();
  }

  /** A list, or lines of text. */
  private static List<Requirement> requirements(Object value) throws PackageException {
    var requirements = new ArrayList<Requirement>();
    for (String text : texts(value)) {
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank()) {
          requirements.add(Requirement.parse(line));
        }
      }
    }
    return requirements;
  }
}
