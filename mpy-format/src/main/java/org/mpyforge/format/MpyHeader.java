package org.mpyforge.format;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What stands before the code in a {@code .mpy} file: for which version, machine and runtime it was
 * made.
 *
 * <p>The header says what the bytes say. A file with bytecode alone has no sub-version in its
 * bytes, so a compiler for 6.3 writes, and a reader of its output finds, {@link MpyVersion#V6_0};
 * use {@link #of} to get this right without thinking about it.
 *
 * @param version the container version; {@link MpyVersion#PYCOPY} where the dialect is known
 * @param arch the machine of the native code, {@link NativeArch#NONE} if there is none
 * @param archFlags flags of the machine as an unsigned 32-bit number (for RISC-V: which extensions
 *     the code needs, {@code -march-flags}); 0 means that the file has no such field
 * @param smallIntBits the bits of a small integer that the runtime must have, 0 to 255
 * @param features options of the runtime, empty from version 6 on
 * @param qstrWindow the slots of the qstr window a loader needs, in version 5; 0 from version 6 on
 */
public record MpyHeader(
    MpyVersion version,
    NativeArch arch,
    long archFlags,
    int smallIntBits,
    Set<MpyFeature> features,
    int qstrWindow) {

  /** The bit of the third byte that says an architecture flags field follows (version 6.3). */
  static final int ARCH_FLAGS_BIT = 0x40;

  /** The bits of the third byte that hold features, in version 5, or the sub-version. */
  static final int LOW_BITS = 3;

  /** Checks that every field fits the bytes it is stored in. */
  public MpyHeader {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(arch, "arch");
    if (smallIntBits < 0 || smallIntBits > 0xff) {
      throw new IllegalArgumentException("small-int bits do not fit a byte: " + smallIntBits);
    }
    if (archFlags < 0 || archFlags > Vuint.MAX) {
      throw new IllegalArgumentException("architecture flags do not fit 32 bits: " + archFlags);
    }
    features =
        features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
    if (qstrWindow < 0 || qstrWindow > QstrWindow.MAX_SLOTS) {
      throw new IllegalArgumentException("no qstr window has " + qstrWindow + " slots");
    }
    if (version.isVersion6() && (!features.isEmpty() || qstrWindow != 0)) {
      throw new IllegalArgumentException("version 6 has neither features nor a qstr window");
    }
  }

  /**
   * The header that the reference compiler of a version writes: {@link #of(MpyVersion, NativeArch,
   * long, int)} from version 6 on; before, with the features and the usual qstr window.
   *
   * @param version any version
   * @param arch the machine of the native code that the file really holds, or NONE
   * @param archFlags the machine's flags, 0 for none and before version 6.3
   * @param smallIntBits the bits of a small integer
   * @param features the runtime's features, ignored from version 6 on
   */
  public static MpyHeader of(
      MpyVersion version,
      NativeArch arch,
      long archFlags,
      int smallIntBits,
      Set<MpyFeature> features) {
    return version.isVersion6()
        ? of(version, arch, archFlags, smallIntBits)
        : new MpyHeader(version, arch, 0, smallIntBits, features, QstrWindow.USUAL_SLOTS);
  }

  /**
   * The header of a version 6 file as the reference compiler writes it: the sub-version is stored
   * only beside native code.
   *
   * @param version one of the 6.x versions
   * @param arch the machine of the native code that the file really holds, or NONE
   * @param archFlags the machine's flags, 0 for none
   * @param smallIntBits the bits of a small integer
   */
  public static MpyHeader of(
      MpyVersion version, NativeArch arch, long archFlags, int smallIntBits) {
    MpyVersion stored = version.isVersion6() && !arch.isNative() ? MpyVersion.V6_0 : version;
    return new MpyHeader(stored, arch, archFlags, smallIntBits, Set.of(), 0);
  }

  /**
   * The header in words, such as {@code version 6.3, armv7m, 31-bit small integers}; for version 5
   * with the features and the qstr window.
   */
  @Override
  public String toString() {
    return "version "
        + version
        + (arch.isNative() ? ", " + arch : ", bytecode only")
        + (archFlags == 0 ? "" : ", flags 0x" + Long.toHexString(archFlags))
        + ", "
        + smallIntBits
        + "-bit small integers"
        + (features.isEmpty() ? "" : ", " + MpyFeature.inWords(features))
        + (version.isVersion6() ? "" : ", qstr window of " + qstrWindow);
  }
}
