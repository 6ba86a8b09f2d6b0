package org.mpyforge.freezer.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a package, in the order of Python's packages: 1.0.dev1 &lt; 1.0a1 &lt; 1.0 &lt;
 * 1.0.post1 (PEP 440). What is not spelled so, such as the name of a branch, is less than anything
 * that is.
 */
public final class Version implements Comparable<Version> {
  private static final Pattern SPELLING =
      Pattern.compile(
          "v?(?:(?<epoch>\\d{1,18})!)?(?<release>\\d{1,18}(?:\\.\\d{1,18})*)"
              + "(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\\d{1,18})?)?"
              + "(?:-(?<dash>\\d{1,18})|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d{1,18})?)?"
              + "(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\\d{1,18})?)?"
              + "(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?");

  /** Where a version without a development release, pre-release or post-release stands. */
  private static final long BEFORE = -1;

  private static final long BEHIND = Long.MAX_VALUE;

  private final String text;
  private final boolean isOrdered;
  private final List<Long> release;

  /** Epoch, release without zeros at its end. */
  private final List<Long> main;

  /** Pre-release, post-release, development release. */
  private final List<Long> phase;

  private final String local;

  /** The version of a text. */
  public Version(String text) {
    this.text = text;
    Matcher parts = SPELLING.matcher(text.strip().toLowerCase(Locale.ROOT));
    isOrdered = parts.matches();
    release = new ArrayList<>();
    main = new ArrayList<>();
    phase = new ArrayList<>();
    if (!isOrdered) {
      local = text;
      return;
    }
    for (String number : parts.group("release").split("\\.", -1)) {
      release.add(Long.valueOf(number));
    }
    main.add(number(parts.group("epoch")));
    int significant = release.size();
    while (significant > 0 && release.get(significant - 1) == 0) {
      significant--;
    }
    main.addAll(release.subList(0, significant));
    addPhase(parts);
    local = parts.group("local") == null ? "" : parts.group("local").replaceAll("[-_]", ".");
  }

  private void addPhase(Matcher parts) {
    boolean hasPre = parts.group("pre") != null;
    boolean hasPost = parts.group("post") != null || parts.group("dash") != null;
    boolean hasDev = parts.group("dev") != null;
    long kind = hasDev && !hasPost ? BEFORE : BEHIND;
    phase.add(hasPre ? kindOfPre(parts.group("pre")) : kind);
    phase.add(hasPre ? number(parts.group("preNumber")) : 0L);
    String post = parts.group("dash") != null ? parts.group("dash") : parts.group("postNumber");
    phase.add(hasPost ? number(post) : BEFORE);
    phase.add(hasDev ? number(parts.group("devNumber")) : BEHIND);
  }

  private static long kindOfPre(String word) {
    return switch (word) {
      case "a", "alpha" -> 0;
      case "b", "beta" -> 1;
      default -> 2;
    };
  }

  private static long number(String digits) {
    return digits == null ? 0L : Long.parseLong(digits);
  }

  /** Whether it is a version by the rules, and so stands in their order. */
  public boolean isOrdered() {
    return isOrdered;
  }

  /** Whether it is for those who ask for it: an alpha, beta, candidate or development version. */
  public boolean isPreRelease() {
    return isOrdered && (phase.get(0) != BEHIND || phase.get(3) != BEHIND);
  }

  /** Whether it is newer than its release: 1.0.post1. */
  boolean isPostRelease() {
    return isOrdered && phase.get(2) >= 0;
  }

  /** Whether it has a part behind {@code +}. */
  boolean hasLocal() {
    return isOrdered && !local.isEmpty();
  }

  /** The same without what is behind {@code +}. */
  Version withoutLocal() {
    return hasLocal() ? new Version(text.substring(0, text.indexOf('+'))) : this;
  }

  /** Whether it is of the same release: 1.0rc1, 1.0 and 1.0.post1 are. */
  boolean isOfRelease(Version other) {
    return main.equals(other.main);
  }

  /**
   * Whether it begins like another: 1.2.3 like 1.2.
   *
   * @param numbers how many numbers of the other's release count
   */
  boolean beginsLike(Version other, int numbers) {
    if (!isOrdered || !other.isOrdered || !main.get(0).equals(other.main.get(0))) {
      return false;
    }
    for (int i = 0; i < numbers; i++) {
      long mine = i < release.size() ? release.get(i) : 0L;
      if (mine != other.release.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** How many numbers its release has: 3 of 1.2.3. */
  int numbers() {
    return release.size();
  }

  @Override
  public int compareTo(Version other) {
    if (isOrdered != other.isOrdered) {
      return isOrdered ? 1 : -1;
    }
    int order = compare(main, other.main);
    if (order == 0) {
      order = compare(phase, other.phase);
    }
    return order == 0 ? compareLocal(local, other.local) : order;
  }

  /** The shorter of two lists that begin alike is the lesser one. */
  private static int compare(List<Long> mine, List<Long> others) {
    for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
      int order = mine.get(i).compareTo(others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.size(), others.size());
  }

  /** Part by part; numbers are more than words. */
  private static int compareLocal(String a, String b) {
    String[] mine = a.split("\\.", -1);
    String[] others = b.split("\\.", -1);
    for (int i = 0; i < Math.min(mine.length, others.length); i++) {
      boolean isNumber = isNumber(mine[i]);
      int order = Boolean.compare(isNumber, isNumber(others[i]));
      if (order == 0) {
        order =
            isNumber
                ? Long.compare(Long.parseLong(mine[i]), Long.parseLong(others[i]))
                : mine[i].compareTo(others[i]);
      }
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.length, others.length);
  }

  private static boolean isNumber(String part) {
    return part.matches("\\d{1,18}");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version version && compareTo(version) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * main.hashCode() + phase.hashCode();
  }

  /** As it was spelled. */
  @Override
  public String toString() {
    return text;
  }
}
