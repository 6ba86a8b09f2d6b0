package org.mpyforge.format.inspect;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of MicroPython.
 *
 * @param major the first number
 * @param minor the second number
 * @param patch the third number, 0 if it has none
 */
public record Release(int major, int minor, int patch) implements Comparable<Release> {
  private static final Pattern SPELLING =
      Pattern.compile("v?(\\d{1,3})\\.(\\d{1,3})(?:\\.(\\d{1,3}))?(?:[-+].*)?");

  /**
   * The release with a name.
   *
   * @param name such as {@code 1.22}, {@code v1.22.2} or {@code 1.24.0-preview.5}
   * @throws IllegalArgumentException if that is no release's name
   */
  public static Release parse(String name) {
    Matcher matcher = SPELLING.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + name + "' is no release of MicroPython, such as 1.22");
    }
    String patch = matcher.group(3);
    return new Release(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        patch == null ? 0 : Integer.parseInt(patch));
  }

  @Override
  public int compareTo(Release other) {
    return Comparator.comparingInt(Release::major)
        .thenComparingInt(Release::minor)
        .thenComparingInt(Release::patch)
        .compare(this, other);
  }

  /** The name, without a third number if that is 0. */
  @Override
  public String toString() {
    return major + "." + minor + (patch == 0 ? "" : "." + patch);
  }
}
