package org.mpyforge.cross;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;

/**
 * What the compiled file is for. Made once, from flags, and handed down unchanged.
 *
 * @param version the container to write, and with it the language of that release
 * @param arch the architecture of native code; {@link NativeArch#NONE} if there may be none
 * @param archFlags extensions of the architecture that native code may use, as bits of its own
 * @param smallIntBits the width in bits of the integers that need no object on the target
 * @param features options of the target's runtime, which versions before 6 depend on
 */
public record Target(
    MpyVersion version,
    NativeArch arch,
    int archFlags,
    int smallIntBits,
    Set<MpyFeature> features) {

  /** Bytecode of the newest version, for targets of 32 bits. */
  public static final Target DEFAULT =
      new Target(MpyVersion.LATEST, NativeArch.NONE, 0, 31, Set.of(MpyFeature.UNICODE));

  /** Checks that nothing is missing; copies the set. */
  public Target {
    Objects.requireNonNull(version);
    Objects.requireNonNull(arch);
    features =
        features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
  }

  /**
   * The same target with another version.
   *
   * @param newVersion the version
   * @return the target
   */
  public Target withVersion(MpyVersion newVersion) {
    return new Target(newVersion, arch, archFlags, smallIntBits, features);
  }

  /**
   * The same target with another architecture.
   *
   * @param newArch the architecture
   * @param newFlags its extensions
   * @return the target
   */
  public Target withArch(NativeArch newArch, int newFlags) {
    return new Target(version, newArch, newFlags, smallIntBits, features);
  }

  /**
   * The same target with another small-int width.
   *
   * @param bits the width in bits
   * @return the target
   */
  public Target withSmallIntBits(int bits) {
    return new Target(version, arch, archFlags, bits, features);
  }

  /**
   * The same target with other features of the runtime.
   *
   * @param newFeatures the features
   * @return the target
   */
  public Target withFeatures(Set<MpyFeature> newFeatures) {
    return new Target(version, arch, archFlags, smallIntBits, newFeatures);
  }

  /**
   * Tells whether an integer needs no object on this target.
   *
   * @param value the integer
   * @return whether it fits; a width of 0 or less counts modulo 64, as the reference's shift does
   */
  public boolean isSmallInt(long value) {
    long signMask = -(1L << (smallIntBits - 1));
    long sign = value & signMask;
    return isHostSmallInt(value) && (sign == 0 || sign == signMask);
  }

  /**
   * Tells whether the reference itself holds an integer without an object: it keeps one bit of its
   * 64 as a tag, whatever the target.
   *
   * @param value the integer
   * @return whether it fits 63 bits
   */
  public static boolean isHostSmallInt(long value) {
    return value << 1 >> 1 == value;
  }
}
