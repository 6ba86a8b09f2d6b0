package org.mpyforge.freezer.pack;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns of file names, as shells and {@code MANIFEST.in} have them. */
final class Glob {
  private Glob() {}

  /**
   * The paths that a pattern stands for.
   *
   * @param pattern {@code *} and {@code ?} stand for no slash, {@code **} for anything, {@code
   *     [a-z]} for one of these
   * @throws PackageException if it is none
   */
  static Pattern of(String pattern) throws PackageException {
    var regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int end = c == '[' ? pattern.indexOf(']', i + 2) : -1;
      if (pattern.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (pattern.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (end > 0) {
        String set = pattern.substring(i + 1, end).replace("\\", "\\\\").replace("[", "\\[");
        regex.append('[').append(set.startsWith("!") ? "^" + set.substring(1) : set).append(']');
        i = end;
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    try {
      return Pattern.compile(regex.toString());
    } catch (PatternSyntaxException e) {
      throw new PackageException("'" + pattern + "' is no pattern", e);
    }
  }
}
