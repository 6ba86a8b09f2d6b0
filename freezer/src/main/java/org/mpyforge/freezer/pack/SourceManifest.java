package org.mpyforge.freezer.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The list of what belongs to a source distribution: {@code MANIFEST}, paths line by line, or
 * {@code MANIFEST.in}, commands with patterns (Python Packaging User Guide, "Including files in
 * source distributions with MANIFEST.in").
 */
final class SourceManifest {
  private final FileTree project;
  private final Set<String> selected;

  private SourceManifest(FileTree project, Set<String> selected) {
    this.project = project;
    this.selected = selected;
  }

  /** Whether a project has such a list. */
  static boolean isIn(FileTree project) {
    return project.has("MANIFEST.in") || project.has("MANIFEST");
  }

  /**
   * Adds to the selected paths of a project what the list says, and removes what it excludes.
   *
   * @throws PackageException if it has a command that there is not
   */
  static void apply(FileTree project, Set<String> selected) throws PackageException {
    var manifest = new SourceManifest(project, selected);
    if (project.has("MANIFEST.in")) {
      for (String line : lines(project.get("MANIFEST.in"))) {
        manifest.carryOut(line);
      }
    } else if (project.has("MANIFEST")) {
      for (String line : lines(project.get("MANIFEST"))) {
        if (project.has(line)) {
          selected.add(line);
        }
      }
    }
  }

  private static List<String> lines(byte[] text) {
    String joined = new String(text, StandardCharsets.UTF_8).replaceAll("\\\\\r?\n", " ");
    return joined
        .lines()
        .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private void carryOut(String line) throws PackageException {
    String[] words = line.split("\\s+", -1);
    List<String> rest = List.of(words).subList(1, words.length);
    boolean adds = !words[0].contains("exclude") && !words[0].equals("prune");
    var patterns = new ArrayList<String>();
    switch (words[0]) {
      case "include", "exclude" -> patterns.addAll(rest);
      case "global-include", "global-exclude" -> rest.forEach(name -> patterns.add("**/" + name));
      case "graft", "prune" ->
          rest.forEach(folder -> patterns.add(PackagePath.in(bare(folder), "**")));
      case "recursive-include", "recursive-exclude" -> {
        for (String name : rest.subList(Math.min(1, rest.size()), rest.size())) {
          patterns.add(PackagePath.in(bare(rest.get(0)), "**/" + name));
        }
      }
      default -> throw new PackageException("MANIFEST.in: no command '" + words[0] + "'");
    }
    if (patterns.isEmpty()) {
      throw new PackageException("MANIFEST.in: nothing to '" + line + "'");
    }
    for (String pattern : patterns) {
      select(Glob.of(pattern), adds);
    }
  }

  /** A folder without what stands around its name. */
  private static String bare(String folder) {
    String name = folder.replaceFirst("^(\\./)+", "").replaceFirst("/+$", "");
    return name.equals(".") ? "" : name;
  }

  private void select(Pattern pattern, boolean adds) {
    if (adds) {
      project.paths().stream()
          .filter(path -> pattern.matcher(path).matches())
          .forEach(selected::add);
    } else {
      selected.removeIf(path -> pattern.matcher(path).matches());
    }
  }
}
