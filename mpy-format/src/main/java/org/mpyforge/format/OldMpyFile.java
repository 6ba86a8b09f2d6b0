package org.mpyforge.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What can be told of a file of versions 0 to 4, which MicroPython 1.5.1 to 1.11 wrote: its header
 * and the name of its source. No runtime of today loads one, and nothing here decodes the rest.
 *
 * <p>The header, by version ({@code py/emitglue.c} and {@code py/persistentcode.c} of the
 * releases):
 *
 * <ul>
 *   <li>0, up to MicroPython 1.5.2: {@code M}, version, features (inline caching alone);
 *   <li>0, from 1.6 on, to 3: the same with Unicode among the features, and the small-int bits;
 *   <li>4: the same with an architecture above the features, and the slots of the qstr window.
 * </ul>
 *
 * @param version 0 to 4
 * @param arch the machine of the native code; only version 4 can have any
 * @param features the options of the runtime that it needs
 * @param smallIntBits the bits of a small integer that the runtime must have, if the file says
 * @param qstrWindow the slots of the qstr window, in version 4
 * @param headerSize the bytes of the header
 * @param size the bytes of the file
 * @param source the name of the source file, if it could be found
 */
public record OldMpyFile(
    int version,
    NativeArch arch,
    Set<MpyFeature> features,
    OptionalInt smallIntBits,
    OptionalInt qstrWindow,
    int headerSize,
    int size,
    Optional<String> source) {

  /** The newest of the old versions. */
  public static final int LAST_VERSION = 4;

  private static final int SHORT_HEADER = 3;
  private static final int LONG_HEADER = 4;
  private static final Qstr MODULE = Qstr.of("<module>");

  /** By version: who wrote it. */
  private static final List<String> RELEASES =
      List.of(
          "MicroPython 1.5.1 to 1.8.7",
          "development builds of MicroPython 1.9",
          "MicroPython 1.9 to 1.9.2",
          "MicroPython 1.9.3 to 1.10",
          "MicroPython 1.11");

  /** Checks the version; copies the set. */
  public OldMpyFile {
    Objects.checkIndex(version, LAST_VERSION + 1);
    features = Set.copyOf(features);
  }

  /** Whether bytes begin as files of versions 0 to 4 do. */
  public static boolean isOne(byte[] bytes) {
    return bytes.length >= 2 && bytes[0] == 'M' && bytes[1] >= 0 && bytes[1] <= LAST_VERSION;
  }

  /** The releases that wrote a version 0 to 4, such as {@code MicroPython 1.11}. */
  public static String releases(int version) {
    return RELEASES.get(version);
  }

  /** The releases that wrote this version. */
  public String releases() {
    return releases(version);
  }

  /**
   * Reads what can be told.
   *
   * @param bytes the whole file
   * @throws MalformedMpyException if it is no such file, or its header is damaged
   */
  public static OldMpyFile read(byte[] bytes) {
    var cursor = new ByteCursor(bytes, 0, bytes.length, 0, "file");
    cursor.enter("header", -1);
    if (!isOne(bytes)) {
      throw cursor.failAt(0, "no file of version 0 to " + LAST_VERSION);
    }
    cursor.skip(2);
    int version = bytes[1];
    int features = cursor.u8();
    if (version < LAST_VERSION && features > MpyHeader.LOW_BITS) {
      throw cursor.failAt(2, "unknown features 0x%02x".formatted(features));
    }
    if (version == LAST_VERSION) {
      return readVersion4(bytes, cursor, features);
    }
    // Nothing says which of the two headers version 0 has, but then comes the code of the module.
    boolean isShort =
        version == 0
            && sourceAt(bytes, LONG_HEADER).isEmpty()
            && sourceAt(bytes, SHORT_HEADER).isPresent();
    OptionalInt smallIntBits = isShort ? OptionalInt.empty() : OptionalInt.of(cursor.u8());
    int headerSize = cursor.offset();
    return new OldMpyFile(
        version,
        NativeArch.NONE,
        MpyFeature.ofMask(features),
        smallIntBits,
        OptionalInt.empty(),
        headerSize,
        bytes.length,
        sourceAt(bytes, headerSize));
  }

  private static OldMpyFile readVersion4(byte[] bytes, ByteCursor cursor, int features) {
    int number = features >> 2;
    NativeArch arch =
        NativeArch.ofNumber(number)
            .filter(found -> found.compareTo(NativeArch.XTENSA) <= 0)
            .orElseThrow(() -> cursor.failAt(2, "unknown architecture number " + number));
    int smallIntBits = cursor.u8();
    int qstrWindow = cursor.size("qstr window");
    Set<MpyFeature> set = MpyFeature.ofMask(features & MpyHeader.LOW_BITS);
    return new OldMpyFile(
        LAST_VERSION,
        arch,
        set,
        OptionalInt.of(smallIntBits),
        OptionalInt.of(qstrWindow),
        cursor.offset(),
        bytes.length,
        Version4Names.sourceAt(bytes, cursor.offset(), set));
  }

  /**
   * The name of the source before version 4: the code, with its length before it, then two names,
   * spelled out: that of the scope, a module's, and that of the source.
   */
  private static Optional<String> sourceAt(byte[] bytes, int offset) {
    if (offset >= bytes.length) {
      return Optional.empty();
    }
    var cursor = new ByteCursor(bytes, offset, bytes.length, offset, "root");
    try {
      cursor.sized();
      Qstr name = cursor.sizedQstr();
      Qstr source = cursor.sizedQstr();
      return name.equals(MODULE) ? Optional.of(source.toString()) : Optional.empty();
    } catch (MalformedMpyException e) {
      return Optional.empty(); // Then there is no such thing.
    }
  }

  /** In words, such as {@code version 3, for MicroPython 1.9.3 to 1.10, bytecode only, …}. */
  @Override
  public String toString() {
    return "version "
        + version
        + ", for "
        + releases()
        + (arch.isNative() ? ", " + arch : ", bytecode only")
        + (smallIntBits.isPresent() ? ", " + smallIntBits.getAsInt() + "-bit small integers" : "")
        + (features.isEmpty() ? "" : ", " + MpyFeature.inWords(features))
        + (qstrWindow.isPresent() ? ", qstr window of " + qstrWindow.getAsInt() : "");
  }
}
