package org.mpyforge.freezer.pack;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another package that one needs: {@code logging>=0.4; sys_platform != "win32"} (PEP 508).
 *
 * @param name its name, or a location that mip knows, such as {@code github:org/repo}
 * @param extras the extras of it that are needed
 * @param range the versions that will do
 * @param marker the condition under which it is needed, empty for always
 */
public record Requirement(String name, Set<String> extras, VersionRange range, String marker) {
  private static final String NAME = "[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?";
  private static final Pattern SPELLING =
      Pattern.compile(
          "(?<name>"
              + NAME
              + ")\\s*(?:\\[(?<extras>[^\\]]*)\\])?\\s*"
              + "(?:\\((?<inside>[^)]*)\\)|(?<range>[^;@(]*))\\s*(?:;(?<marker>.*))?");

  /**
   * The requirement of a text.
   *
   * @throws PackageException if it is none
   */
  public static Requirement parse(String text) throws PackageException {
    Matcher parts = SPELLING.matcher(text.strip());
    if (!parts.matches()) {
      String why = text.contains("@") ? " names a location, which is not looked at" : " is none";
      throw new PackageException("requirement '" + text.strip() + "'" + why);
    }
    String range = parts.group("inside") != null ? parts.group("inside") : parts.group("range");
    String marker = parts.group("marker") == null ? "" : parts.group("marker").strip();
    return new Requirement(
        parts.group("name"),
        extras(parts.group("extras")),
        VersionRange.parse(range == null ? "" : range),
        marker);
  }

  private static Set<String> extras(String list) {
    var extras = new TreeSet<String>();
    if (list != null) {
      for (String extra : list.split(",", -1)) {
        if (!extra.isBlank()) {
          extras.add(normalized(extra.strip()));
        }
      }
    }
    return extras;
  }

  /**
   * A requirement as mip has it.
   *
   * @param name a name or location
   * @param version a version or the name of a branch; empty or {@code latest} for any
   * @throws PackageException if it is neither name nor location
   */
  static Requirement ofMip(String name, String version) throws PackageException {
    if (!MipSource.isLocation(name) && !isName(name)) {
      throw new PackageException("'" + PackagePath.printable(name) + "' is no package");
    }
    boolean any = version.isEmpty() || version.equals("latest");
    return new Requirement(name, Set.of(), any ? VersionRange.ANY : VersionRange.only(version), "");
  }

  /** Whether it names a place instead of a package. */
  boolean isLocation() {
    return name.indexOf(':') >= 0;
  }

  /** The name where spelling does not count: {@code Foo_Bar} is {@code foo-bar} (PEP 503). */
  String key() {
    return isLocation() ? name : normalized(name);
  }

  /** The one spelling of a name. */
  static String normalized(String name) {
    return name.replaceAll("[-_.]+", "-").toLowerCase(Locale.ROOT);
  }

  /** Whether a text can be the name of a package. */
  static boolean isName(String text) {
    return text.matches(NAME);
  }

  @Override
  public String toString() {
    return name
        + (extras.isEmpty() ? "" : "[" + String.join(",", extras) + "]")
        + range
        + (marker.isEmpty() ? "" : "; " + marker);
  }
}
