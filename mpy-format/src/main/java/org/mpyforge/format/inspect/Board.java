package org.mpyforge.format.inspect;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.NativeArch;

/**
 * What the loader of a board's firmware takes.
 *
 * @param version the major version of the container, 0 or more
 * @param subVersion the version of the native interface, 0 before version 6
 * @param features the runtime's options that version 5 files depend on; empty if they are not
 *     known, or of another version
 * @param arch the machine whose code it runs, {@link NativeArch#NONE} if it loads no native code
 * @param archFlags the extensions of that machine, as bits
 * @param smallIntBits the bits of its small integers
 * @param isPycopy whether it runs Pycopy, which has a dialect of version 5
 */
public record Board(
    int version,
    int subVersion,
    Optional<Set<MpyFeature>> features,
    NativeArch arch,
    long archFlags,
    int smallIntBits,
    boolean isPycopy) {

  /** Small integers have the bits of a word but one; no port that loads native code is smaller. */
  private static final int SMALL_INT_BITS_32 = 31;

  private static final int SMALL_INT_BITS_64 = 63;

  /** Copies the set. */
  public Board {
    features = features.map(Set::copyOf);
  }

  /**
   * The board that has this number as {@code sys.implementation._mpy} ({@code
   * sys.implementation.mpy} before MicroPython 1.19).
   *
   * @param number bits 0 to 7 the version, 8 and 9 the sub-version (in version 5: the features), 10
   *     to 15 the architecture, 16 and up its flags ({@code py/modsys.c}, {@code
   *     py/persistentcode.h})
   * @throws IllegalArgumentException if it names an unknown architecture
   */
  public static Board ofNumber(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("a board's number is not negative");
    }
    int version = (int) number & 0xff;
    int low = (int) (number >> 8) & 3;
    int archNumber = (int) (number >> 10) & 0x3f;
    NativeArch arch =
        NativeArch.ofNumber(archNumber)
            .orElseThrow(
                () -> new IllegalArgumentException("no architecture has number " + archNumber));
    Optional<Set<MpyFeature>> features =
        version == 5 ? Optional.of(featuresOf(low)) : Optional.empty();
    int subVersion = version == 6 ? low : 0;
    return new Board(
        version, subVersion, features, arch, number >> 16, defaultSmallIntBits(arch), false);
  }

  /**
   * A board with a release of MicroPython.
   *
   * @param release the release
   * @param arch its machine, or NONE
   * @param archFlags extensions of that machine, as bits
   * @throws IllegalArgumentException if the release loads no such files
   */
  public static Board of(Release release, NativeArch arch, long archFlags) {
    Loader loader = Loader.of(release);
    return new Board(
        loader.version(),
        loader.subVersion(),
        Optional.empty(),
        arch,
        archFlags,
        defaultSmallIntBits(arch),
        false);
  }

  /**
   * The same board, known to have small integers of so many bits. Otherwise they are taken to have
   * 31, or 63 if its machine has 64-bit words.
   */
  public Board withSmallIntBits(int bits) {
    return new Board(version, subVersion, features, arch, archFlags, bits, isPycopy);
  }

  /**
   * The same board with Pycopy.
   *
   * @throws IllegalArgumentException if it does not load version 5, the only one that Pycopy has
   */
  public Board withPycopy() {
    if (version != 5) {
      throw new IllegalArgumentException("Pycopy loads version 5, not " + versionLabel());
    }
    return new Board(version, subVersion, features, arch, archFlags, smallIntBits, true);
  }

  /** The version with the sub-version, such as {@code 6.3}; without before version 6. */
  public String versionLabel() {
    return version == 6 ? version + "." + subVersion : String.valueOf(version);
  }

  private static Set<MpyFeature> featuresOf(int bits) {
    var features = EnumSet.noneOf(MpyFeature.class);
    for (MpyFeature feature : MpyFeature.values()) {
      if ((bits & feature.mask()) != 0) {
        features.add(feature);
      }
    }
    return Collections.unmodifiableSet(features);
  }

  private static int defaultSmallIntBits(NativeArch arch) {
    return arch.wordSize() == 8 ? SMALL_INT_BITS_64 : SMALL_INT_BITS_32;
  }
}
