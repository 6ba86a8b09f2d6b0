package org.mpyforge.format;

import java.util.Set;

/**
 * Reads {@code .mpy} files.
 *
 * <p>Any bytes give a model or a {@link MalformedMpyException} with offset, context and reason;
 * nothing else, in time linear in their number, and without believing a length: memory is asked for
 * only when the bytes to fill it are there.
 *
 * <p>What is read can be written again, byte for byte. A file that uses a longer form than needed
 * where the model keeps only the meaning - a vuint with leading zero groups, a flag for children
 * without any - is therefore refused with that reason; no known tool writes one. Code, preludes and
 * relocations are kept as the bytes they are, and a static name that is spelled out stays so
 * ({@link QstrTable#isSpelledOut}).
 *
 * <p>This release reads versions 6.0 to 6.3.
 */
public final class MpyReader {
  private static final int MAGIC = 'M';
  private static final int CIRCUITPYTHON_MAGIC = 'C';

  /** The releases that wrote the versions before 6, for the message that refuses them. */
  private static final String[] OLD_RELEASES = {
    "MicroPython 1.5.1 to 1.8.7",
    "development builds of MicroPython 1.9",
    "MicroPython 1.9 to 1.9.2",
    "MicroPython 1.9.3 to 1.10",
    "MicroPython 1.11",
    "MicroPython 1.12 to 1.18, or Pycopy",
  };

  private MpyReader() {}

  /**
   * Reads a file.
   *
   * @param bytes the whole file; copied, so that the model stays as it is
   * @throws MalformedMpyException if it is not a file that this release can read
   */
  public static MpyFile read(byte[] bytes) {
    byte[] copy = bytes.clone();
    var cursor = new ByteCursor(copy, 0, copy.length, 0, "file");
    MpyHeader header = readHeader(cursor);
    MpyFile file = new Version6Reader(cursor, header).readBody();
    if (cursor.remaining() > 0) {
      throw cursor.fail(cursor.remaining() + " bytes behind the end of the root's code");
    }
    return file;
  }

  private static MpyHeader readHeader(ByteCursor cursor) {
    cursor.enter("header", -1);
    int magic = cursor.u8();
    if (magic != MAGIC) {
      throw cursor.failAt(
          0,
          magic == CIRCUITPYTHON_MAGIC
              ? "begins with 'C', which marks a CircuitPython file"
              : "does not begin with 'M', so it is no .mpy file");
    }
    int major = cursor.u8();
    if (major != 6) {
      throw cursor.failAt(
          1,
          "version "
              + major
              + " is not readable"
              + (major < OLD_RELEASES.length ? "; it comes from " + OLD_RELEASES[major] : ""));
    }
    int features = cursor.u8();
    if ((features & 0x80) != 0) {
      throw cursor.failAt(2, "bit 7 of the features is reserved but set");
    }
    NativeArch arch =
        NativeArch.ofNumber(features >> 2 & 0xf)
            .orElseThrow(
                () -> cursor.failAt(2, "unknown architecture number " + (features >> 2 & 0xf)));
    int smallIntBits = cursor.u8();
    long archFlags = 0;
    if ((features & MpyHeader.ARCH_FLAGS_BIT) != 0) {
      archFlags = cursor.vuint();
      if (archFlags == 0) {
        throw cursor.failAt(4, "architecture flags are there but zero");
      }
    }
    cursor.leave();
    MpyVersion version = version6(features & 3);
    return new MpyHeader(version, arch, archFlags, smallIntBits, Set.of(), 0);
  }

  private static MpyVersion version6(int subVersion) {
    return switch (subVersion) {
      case 0 -> MpyVersion.V6_0;
      case 1 -> MpyVersion.V6_1;
      case 2 -> MpyVersion.V6_2;
      default -> MpyVersion.V6_3;
    };
  }
}
