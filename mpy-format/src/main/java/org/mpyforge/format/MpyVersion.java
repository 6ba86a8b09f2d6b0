package org.mpyforge.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A version of the {@code .mpy} container that this project knows by name.
 *
 * <p>The major number stands in the second byte of every file. From 6 on, two bits of the third
 * byte hold a sub-version that counts changes of the <em>native</em> interface only: a file with
 * bytecode alone leaves it zero, and every 6.x loader takes it (MicroPython docs, "mpy files",
 * "Versioning and compatibility").
 */
public enum MpyVersion {
  /** Version 5, MicroPython 1.12 to 1.18. */
  V5("5", 5, 0, "MicroPython 1.17", BytecodeGeneration.MICROPYTHON_1_12),
  /** Version 5 as Pycopy writes it: same number, other opcodes and static qstrs. */
  PYCOPY("pycopy", 5, 0, "Pycopy 3.6.1", BytecodeGeneration.PYCOPY),
  /** Version 6, MicroPython 1.19. */
  V6_0("6.0", 6, 0, "MicroPython 1.19.1", BytecodeGeneration.MICROPYTHON_1_19),
  /** Version 6.1, MicroPython 1.20 and 1.21. */
  V6_1("6.1", 6, 1, "MicroPython 1.20.0", BytecodeGeneration.MICROPYTHON_1_19),
  /** Version 6.2, MicroPython 1.22. */
  V6_2("6.2", 6, 2, "MicroPython 1.22.2", BytecodeGeneration.MICROPYTHON_1_19),
  /** Version 6.3, MicroPython 1.23 and later. */
  V6_3("6.3", 6, 3, "MicroPython 1.28.0", BytecodeGeneration.MICROPYTHON_1_19);

  /** The newest version, which the tools write unless told otherwise. */
  public static final MpyVersion LATEST = V6_3;

  private final String label;
  private final int major;
  private final int subVersion;
  private final String reference;
  private final BytecodeGeneration generation;

  MpyVersion(
      String label, int major, int subVersion, String reference, BytecodeGeneration generation) {
    this.label = label;
    this.major = major;
    this.subVersion = subVersion;
    this.reference = reference;
    this.generation = generation;
  }

  /** The name users type and read: {@code "5"}, {@code "pycopy"}, {@code "6.0"} … {@code "6.3"}. */
  public String label() {
    return label;
  }

  /** The number in the second byte of the file, 5 or 6. */
  public int major() {
    return major;
  }

  /** The number of the native interface, 0 to 3; always 0 before version 6. */
  public int subVersion() {
    return subVersion;
  }

  /**
   * The release whose compiler output defines this version, such as {@code "MicroPython 1.28.0"}.
   */
  public String reference() {
    return reference;
  }

  /** The instruction set of bytecode in files of this version. */
  public BytecodeGeneration generation() {
    return generation;
  }

  /** Whether this is one of the 6.x versions: one qstr table and one constant table a file. */
  public boolean isVersion6() {
    return major == 6;
  }

  /**
   * The version with the given label.
   *
   * @param label a {@link #label()}, in any case
   * @throws IllegalArgumentException if no version has it; the message lists those that exist
   */
  public static MpyVersion parse(String label) {
    for (MpyVersion version : values()) {
      if (version.label.equals(label.toLowerCase(Locale.ROOT))) {
        return version;
      }
    }
    throw new IllegalArgumentException(
        "unknown .mpy version '"
            + label
            + "', expected one of "
            + Arrays.stream(values()).map(MpyVersion::label).collect(Collectors.joining(", ")));
  }

  /** The {@link #label()}. */
  @Override
  public String toString() {
    return label;
  }
}
