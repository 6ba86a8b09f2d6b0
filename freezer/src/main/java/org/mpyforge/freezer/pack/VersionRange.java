package org.mpyforge.freezer.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Versions that a package may have: {@code >=1.2,<2} (PEP 440).
 *
 * @param clauses all of which must hold
 */
record VersionRange(List<Clause> clauses) {
  /** Any version. */
  static final VersionRange ANY = new VersionRange(List.of());

  private static final Pattern CLAUSE =
      Pattern.compile("\\s*(===|~=|==|!=|<=|>=|<|>)\\s*(\\S+)\\s*");

  /**
   * One condition.
   *
   * @param operator such as {@code >=}
   * @param version what is compared with; without the {@code .*}
   * @param isPrefix whether {@code .*} stood behind it
   */
  record Clause(String operator, Version version, boolean isPrefix) {

    boolean holdsFor(Version candidate) {
      if (operator.equals("===") || !version.isOrdered() || !candidate.isOrdered()) {
        boolean same = candidate.toString().equals(version.toString());
        return operator.equals("!=") ? !same : operator.contains("=") && same;
      }
      Version plain = version.hasLocal() ? candidate : candidate.withoutLocal();
      return switch (operator) {
        case "==" -> isSame(plain);
        case "!=" -> !isSame(plain);
        case "<=" -> plain.compareTo(version) <= 0;
        case ">=" -> plain.compareTo(version) >= 0;
        case "<" -> plain.compareTo(version) < 0 && !isPreReleaseOf(candidate);
        case ">" -> plain.compareTo(version) > 0 && !isPostReleaseOf(candidate);
        case "~=" ->
            plain.compareTo(version) >= 0 && candidate.beginsLike(version, version.numbers() - 1);
        default -> throw new IllegalStateException(operator);
      };
    }

    private boolean isSame(Version candidate) {
      return isPrefix
          ? candidate.beginsLike(version, version.numbers())
          : candidate.equals(version);
    }

    /** Less than 1.0 is not 1.0rc1, unless it was less than a pre-release. */
    private boolean isPreReleaseOf(Version candidate) {
      return candidate.isPreRelease() && !version.isPreRelease() && candidate.isOfRelease(version);
    }

    /** More than 1.0 is not 1.0.post1, unless it was more than a post-release. */
    private boolean isPostReleaseOf(Version candidate) {
      return candidate.isPostRelease()
          && !version.isPostRelease()
          && candidate.isOfRelease(version);
    }

    @Override
    public String toString() {
      return operator + version + (isPrefix ? ".*" : "");
    }
  }

  /**
   * The range of a text; an empty one is any version.
   *
   * @throws PackageException if it is none
   */
  static VersionRange parse(String text) throws PackageException {
    if (text.isBlank()) {
      return ANY;
    }
    var clauses = new ArrayList<Clause>();
    for (String part : text.split(",", -1)) {
      Matcher clause = CLAUSE.matcher(part);
      if (!clause.matches()) {
        throw new PackageException("'" + text + "' is no range of versions");
      }
      clauses.add(clause(text, clause.group(1), clause.group(2)));
    }
    return new VersionRange(List.copyOf(clauses));
  }

  private static Clause clause(String text, String operator, String version)
      throws PackageException {
    boolean isPrefix = version.endsWith(".*") && operator.matches("[=!]=");
    var bound = new Version(isPrefix ? version.substring(0, version.length() - 2) : version);
    boolean isEqual = operator.matches("===?");
    if (!bound.isOrdered() && !isEqual || operator.equals("~=") && bound.numbers() < 2) {
      throw new PackageException("'" + text + "' is no range of versions");
    }
    return new Clause(operator, bound, isPrefix);
  }

  /** Just one version. */
  static VersionRange only(String version) {
    return new VersionRange(List.of(new Clause("==", new Version(version), false)));
  }

  /** Whether a version is in it. */
  boolean has(Version version) {
    return clauses.stream().allMatch(clause -> clause.holdsFor(version));
  }

  /** Whether it names a pre-release, which is how one asks for such. */
  boolean wantsPreReleases() {
    return clauses.stream().anyMatch(clause -> clause.version.isPreRelease());
  }

  @Override
  public String toString() {
    return clauses.stream().map(Clause::toString).collect(Collectors.joining(","));
  }
}
