package org.mpyforge.format;

import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code .mpy} files.
 *
 * <p>Any bytes give a model or a {@link MalformedMpyException} with offset, context and reason;
 * nothing else, in time linear in their number, and without believing a length: memory is asked for
 * only when the bytes to fill it are there, and never more than ten times their number and a
 * megabyte.
 *
 * <p>What is read can be written again, byte for byte. A file that uses a longer form than needed
 * where the model keeps only the meaning - a vuint with leading zero groups, a flag for children
 * without any - is therefore refused with that reason; no known tool writes one. Code, preludes and
 * relocations are kept as the bytes they are, and a static name that is spelled out stays so
 * ({@link QstrTable#isSpelledOut}).
 *
 * <p>This release reads versions 5, Pycopy's variant of it, and 6.0 to 6.3. Files of version 5 do
 * not say which of the two they are: see {@link Dialect}.
 */
public final class MpyReader {
  private static final int MAGIC = 'M';
  private static final int CIRCUITPYTHON_MAGIC = 'C';

  private MpyReader() {}

  /**
   * Reads a file.
   *
   * @param bytes the whole file; copied, so that the model stays as it is
   * @throws MalformedMpyException if it is not a file that this release can read
   */
  public static MpyFile read(byte[] bytes) {
    return read(bytes, Dialect.UNKNOWN);
  }

  /**
   * Reads a file whose dialect may be known.
   *
   * @param bytes the whole file; copied, so that the model stays as it is
   * @param dialect how to read a file of version 5; no other has dialects
   * @throws MalformedMpyException if it is not a file that this release can read
   */
  public static MpyFile read(byte[] bytes, Dialect dialect) {
    var budget = MemoryBudget.forFile(bytes.length);
    budget.take(bytes.length);
    byte[] copy = bytes.clone();
    boolean isVersion5 = copy.length > 1 && copy[0] == MAGIC && copy[1] == 5;
    return isVersion5 ? dialect.read(copy, budget) : readAs(MpyVersion.V5, copy, budget);
  }

  /** Reads a file, as the given version if it is one of version 5; takes over the array. */
  static MpyFile readAs(MpyVersion version5, byte[] bytes, MemoryBudget budget) {
    ByteCursor cursor = ByteCursor.ofFile(bytes, budget);
    MpyHeader header = readHeader(cursor, version5);
    MpyFile file =
        header.version().isVersion6()
            ? new Version6Reader(cursor, header).readBody()
            : new Version5Reader(cursor, header).readBody();
    if (cursor.remaining() > 0) {
      throw cursor.fail(cursor.remaining() + " bytes behind the end of the root's code");
    }
    return file;
  }

  private static MpyHeader readHeader(ByteCursor cursor, MpyVersion version5) {
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
    if (major == 5) {
      return readHeader5(cursor, version5);
    }
    if (major != 6) {
      throw cursor.failAt(
          1,
          "version "
              + major
              + " is not readable"
              + (major <= OldMpyFile.LAST_VERSION
                  ? "; it comes from " + OldMpyFile.releases(major)
                  : ""));
    }
    int features = cursor.u8();
    if ((features & 0x80) != 0) {
      throw cursor.failAt(2, "bit 7 of the features is reserved but set");
    }
    NativeArch arch = arch(features >> 2 & 0xf, cursor);
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

  /** The rest of the header of version 5: features and architecture, small-int bits, window. */
  private static MpyHeader readHeader5(ByteCursor cursor, MpyVersion version) {
    int features = cursor.u8();
    NativeArch arch = arch(features >> 2, cursor);
    if (!arch.existsIn(version)) {
      throw cursor.failAt(
          2, "unknown architecture number " + arch.number() + " before version 6.3");
    }
    int smallIntBits = cursor.u8();
    int start = cursor.offset();
    long window = cursor.vuint();
    if (window > QstrWindow.MAX_SLOTS) {
      throw cursor.failAt(start, "qstr window of " + window + " slots, where runtimes have 32");
    }
    cursor.leave();
    return new MpyHeader(
        version,
        arch,
        0,
        smallIntBits,
        MpyFeature.ofMask(features & MpyHeader.LOW_BITS),
        (int) window);
  }

  private static NativeArch arch(int number, ByteCursor cursor) {
    Optional<NativeArch> arch = NativeArch.ofNumber(number);
    if (arch.isEmpty()) { // Not with a lambda: the first of a run takes some milliseconds.
      throw cursor.failAt(2, "unknown architecture number " + number);
    }
    return arch.get();
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
