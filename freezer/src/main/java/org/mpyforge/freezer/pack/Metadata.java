package org.mpyforge.freezer.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a package says of itself.
 *
 * @param name its name
 * @param version its version; empty if it has none
 * @param about what else it says, by the names that {@code PKG-INFO} has for it, such as {@code
 *     Summary}
 * @param requirements what it needs
 */
public record Metadata(
    String name, String version, Map<String, String> about, List<Requirement> requirements) {
  /** What {@code PKG-INFO} can say in one line each, in its order. */
  static final List<String> ABOUT =
      List.of("Summary", "Home-page", "Author", "Author-email", "License");

  /** Copies the map and the list. */
  public Metadata {
    about = new LinkedHashMap<>(about);
    requirements = List.copyOf(requirements);
  }

  /** Name and version, as one reads them. */
  @Override
  public String toString() {
    return version.isEmpty() ? name : name + " " + version;
  }

  // ---- PKG-INFO

  /**
   * What {@code PKG-INFO} or {@code METADATA} says (Core metadata specifications).
   *
   * @throws PackageException if name or version is missing
   */
  static Metadata parse(byte[] text) throws PackageException {
    var about = new LinkedHashMap<String, String>();
    var requirements = new ArrayList<Requirement>();
    for (String line : new String(text, StandardCharsets.UTF_8).split("\r?\n", -1)) {
      if (line.isEmpty()) {
        break; // The description follows.
      }
      int colon = line.indexOf(':');
      if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
        String field = line.substring(0, colon);
        String value = line.substring(colon + 1).strip();
        if (field.equalsIgnoreCase("Requires-Dist")) {
          requirements.add(Requirement.parse(value));
        } else {
          about.putIfAbsent(field, value);
        }
      }
    }
    String name = about.remove("Name");
    String version = about.remove("Version");
    if (name == null || !Requirement.isName(name) || version == null || version.isEmpty()) {
      throw new PackageException("metadata without name and version");
    }
    checkVersion(version);
    about.keySet().retainAll(ABOUT);
    return new Metadata(name, version, about, requirements);
  }

  /** Refuses what cannot be a version, nor the name of a branch. */
  static void checkVersion(String version) throws PackageException {
    if (!version.matches("[\\w.!+/-]{1,100}")) {
      throw new PackageException("'" + PackagePath.printable(version) + "' is no version");
    }
  }

  /** The text of {@code PKG-INFO}. */
  byte[] toPkgInfo() {
    var text = new StringBuilder("Metadata-Version: 2.1\n");
    text.append("Name: ").append(name).append('\n');
    text.append("Version: ").append(version).append('\n');
    for (String field : ABOUT) {
      String value = about.getOrDefault(field, "");
      if (!value.isBlank()) {
        text.append(field).append(": ").append(value.strip().replaceAll("\\s*[\r\n]+\\s*", " "));
        text.append('\n');
      }
    }
    for (Requirement requirement : requirements) {
      text.append("Requires-Dist: ").append(requirement).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  // ---- requires.txt

  /** The requirements in {@code requires.txt} of setuptools: {@code [extra:marker]} and lines. */
  static List<Requirement> parseRequires(byte[] text) throws PackageException {
    var requirements = new ArrayList<Requirement>();
    String condition = "";
    for (String untrimmed : new String(text, StandardCharsets.UTF_8).split("\r?\n", -1)) {
      String line = untrimmed.strip();
      if (line.startsWith("[") && line.endsWith("]")) {
        condition = condition(line.substring(1, line.length() - 1));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        Requirement one = Requirement.parse(line);
        String marker =
            condition.isEmpty() || one.marker().isEmpty()
                ? condition + one.marker()
                : "(" + condition + ") and (" + one.marker() + ")";
        requirements.add(new Requirement(one.name(), one.extras(), one.range(), marker));
      }
    }
    return requirements;
  }

  private static String condition(String section) {
    int colon = section.indexOf(':');
    String extra = Requirement.normalized(colon < 0 ? section : section.substring(0, colon));
    String marker = colon < 0 ? "" : section.substring(colon + 1);
    String ofExtra = extra.isEmpty() ? "" : "extra == \"" + extra + "\"";
    return ofExtra.isEmpty() || marker.isEmpty()
        ? ofExtra + marker
        : "(" + marker + ") and " + ofExtra;
  }

  /** The text of {@code requires.txt}; empty if nothing is needed. */
  byte[] toRequires() {
    var sections = new LinkedHashMap<String, StringBuilder>();
    sections.put("", new StringBuilder());
    for (Requirement one : requirements) {
      var bare = new Requirement(one.name(), one.extras(), one.range(), "");
      String section = one.marker().isEmpty() ? "" : "\n[:" + one.marker() + "]\n";
      sections
          .computeIfAbsent(section, title -> new StringBuilder(title))
          .append(bare)
          .append('\n');
    }
    return String.join("", sections.values()).getBytes(StandardCharsets.UTF_8);
  }
}
