package org.mpyforge.freezer.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The condition of a requirement, decided for MicroPython (PEP 508): {@code sys_platform ==
 * "micropython"}. MicroPython calls itself Python 3.4.
 */
final class Marker {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<text>\"[^\"]*\"|'[^']*')|(?<op>===|~=|==|!=|<=|>=|<|>|\\(|\\))"
              + "|(?<word>[A-Za-z_.]+))");

  private static final Map<String, String> BOARD =
      Map.of(
          "python_version", "3.4",
          "python_full_version", "3.4.0",
          "implementation_name", "micropython",
          "platform_python_implementation", "MicroPython",
          "sys_platform", "micropython",
          "os_name", "micropython",
          "platform_system", "MicroPython",
          "platform_machine", "",
          "platform_release", "",
          "platform_version", "");

  private final String marker;
  private final String extra;
  private final List<String> tokens = new ArrayList<>();
  private int next;

  private Marker(String marker, String extra) throws PackageException {
    this.marker = marker;
    this.extra = extra;
    Matcher token = TOKEN.matcher(marker);
    int end = 0;
    while (end < marker.stripTrailing().length()) {
      if (!token.find(end) || token.start() != end) {
        throw wrong();
      }
      tokens.add(token.group().strip());
      end = token.end();
    }
  }

  /**
   * Whether a marker holds on a board, with any of these extras asked for.
   *
   * @throws PackageException if it is no marker
   */
  static boolean holds(String marker, Set<String> extras) throws PackageException {
    if (marker.isEmpty() || holds(marker, "")) {
      return true;
    }
    for (String extra : extras) {
      if (holds(marker, extra)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String marker, String extra) throws PackageException {
    var reader = new Marker(marker, extra);
    boolean holds = reader.either();
    if (reader.next < reader.tokens.size()) {
      throw reader.wrong();
    }
    return holds;
  }

  private boolean either() throws PackageException {
    boolean holds = both();
    while (take("or")) {
      holds |= both();
    }
    return holds;
  }

  private boolean both() throws PackageException {
    boolean holds = one();
    while (take("and")) {
      holds &= one();
    }
    return holds;
  }

  private boolean one() throws PackageException {
    if (take("(")) {
      boolean holds = either();
      if (!take(")")) {
        throw wrong();
      }
      return holds;
    }
    String left = value();
    String operator = take("not") ? "not " + word() : word();
    String right = value();
    return compare(left, operator, right);
  }

  private boolean compare(String left, String operator, String right) throws PackageException {
    if (operator.equals("in") || operator.equals("not in")) {
      return right.contains(left) == operator.equals("in");
    }
    boolean areVersions = new Version(left).isOrdered() && new Version(right).isOrdered();
    if (areVersions || right.endsWith(".*")) {
      return VersionRange.parse(operator + right).has(new Version(left));
    }
    return switch (operator) {
      case "==", "===" -> left.equals(right);
      case "!=" -> !left.equals(right);
      case "<" -> left.compareTo(right) < 0;
      case "<=" -> left.compareTo(right) <= 0;
      case ">" -> left.compareTo(right) > 0;
      case ">=" -> left.compareTo(right) >= 0;
      default -> throw wrong();
    };
  }

  private String value() throws PackageException {
    String token = word();
    if (token.charAt(0) == '"' || token.charAt(0) == '\'') {
      return token.substring(1, token.length() - 1);
    }
    if (token.equals("extra")) {
      return extra;
    }
    String value = BOARD.get(token);
    if (value == null) {
      throw wrong();
    }
    return value;
  }

  private String word() throws PackageException {
    if (next == tokens.size()) {
      throw wrong();
    }
    return tokens.get(next++);
  }

  private boolean take(String token) {
    boolean isThere = next < tokens.size() && tokens.get(next).equals(token);
    next += isThere ? 1 : 0;
    return isThere;
  }

  private PackageException wrong() {
    return new PackageException("'" + marker + "' is no marker of a requirement");
  }
}
