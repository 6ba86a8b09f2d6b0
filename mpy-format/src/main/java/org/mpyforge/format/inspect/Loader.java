package org.mpyforge.format.inspect;

import java.util.Optional;
import org.mpyforge.format.MpyHeader;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.OldMpyFile;

/**
 * Which releases load which version of the container (MicroPython 1.28.0, {@code
 * docs/reference/mpyfiles.rst}, "Versioning and compatibility"). In the order of the releases.
 */
enum Loader {
  V0(0, 0, "1.5.1", " to 1.8.7"),
  V2(2, 0, "1.9", " to 1.9.2"),
  V3(3, 0, "1.9.3", " to 1.10"),
  V4(4, 0, "1.11", ""),
  V5(5, 0, "1.12", " to 1.18"),
  V6_0(6, 0, "1.19", ""),
  V6_1(6, 1, "1.20", " and 1.21"),
  V6_2(6, 2, "1.22", ""),
  V6_3(6, 3, "1.23", " and later");

  private final int version;
  private final int subVersion;
  private final String since;
  private final String until;

  Loader(int version, int subVersion, String since, String until) {
    this.version = version;
    this.subVersion = subVersion;
    this.since = since;
    this.until = until;
  }

  int version() {
    return version;
  }

  int subVersion() {
    return subVersion;
  }

  /** Such as {@code MicroPython 1.20 and 1.21}. */
  String releases() {
    return "MicroPython " + since + until;
  }

  /**
   * What a release loads.
   *
   * @throws IllegalArgumentException if it is so old that it loads nothing
   */
  static Loader of(Release release) {
    Loader newest = null;
    for (Loader loader : values()) {
      if (Release.parse(loader.since).compareTo(release) <= 0) {
        newest = loader;
      }
    }
    if (newest == null) {
      throw new IllegalArgumentException(
          "MicroPython " + release + " loads no .mpy files; 1.5.1 was the first that did");
    }
    return newest;
  }

  /** Which releases have native code of this version, such as {@code MicroPython 1.11}. */
  static String releases(int version, int subVersion) {
    return find(version, subVersion).map(Loader::releases).orElse("no release known here");
  }

  /** Which releases load bytecode of this version: all with the same major number. */
  static String releases(int version) {
    if (version == 6) {
      return "MicroPython 1.19 and later";
    }
    return version <= OldMpyFile.LAST_VERSION ? OldMpyFile.releases(version) : releases(version, 0);
  }

  /** The version of a file and who loads it. */
  static String inWords(MpyHeader header) {
    MpyVersion version = header.version();
    if (version == MpyVersion.PYCOPY) {
      return "5, dialect of Pycopy";
    }
    return header.arch().isNative()
        ? version + ", for " + releases(version.major(), version.subVersion())
        : version.major() + ", for " + releases(version.major());
  }

  private static Optional<Loader> find(int version, int subVersion) {
    for (Loader loader : values()) {
      if (loader.version == version && loader.subVersion == subVersion) {
        return Optional.of(loader);
      }
    }
    return Optional.empty();
  }
}
