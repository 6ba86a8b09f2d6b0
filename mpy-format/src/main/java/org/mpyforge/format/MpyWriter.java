package org.mpyforge.format;

/**
 * Writes {@code .mpy} files: the inverse of {@link MpyReader}, so {@code write(read(x))} equals
 * {@code x}, and what a compiler puts into the model comes out as the reference would write it.
 *
 * <p>This release writes versions 5, Pycopy's variant of it, and 6.0 to 6.3.
 */
public final class MpyWriter {
  private MpyWriter() {}

  /**
   * The bytes of a file.
   *
   * @param file what to write
   * @throws IllegalArgumentException if the model holds what its version cannot say
   */
  public static byte[] write(MpyFile file) {
    var target = new ByteBuilder(1024);
    writeHeader(file.header(), target);
    writeBody(file, target, null);
    return target.toByteArray();
  }

  /** Writes what follows the header, telling the recorder, if any, where. */
  static void writeBody(MpyFile file, ByteBuilder target, Layout.Recorder recorder) {
    if (file.header().version().isVersion6()) {
      new Version6Writer(target, file.header().version(), recorder).writeBody(file);
    } else {
      new Version5Writer(target, file, recorder).writeBody();
    }
  }

  /** Writes what stands before the tables. */
  static void writeHeader(MpyHeader header, ByteBuilder target) {
    if (header.version().isVersion6()) {
      writeHeader6(header, target);
    } else {
      target
          .u8('M')
          .u8(header.version().major())
          .u8(MpyFeature.mask(header.features()) | header.arch().number() << 2)
          .u8(header.smallIntBits())
          .vuint(header.qstrWindow());
    }
  }

  private static void writeHeader6(MpyHeader header, ByteBuilder target) {
    int archFlagsBit = header.archFlags() == 0 ? 0 : MpyHeader.ARCH_FLAGS_BIT;
    target
        .u8('M')
        .u8(header.version().major())
        .u8(header.version().subVersion() | header.arch().number() << 2 | archFlagsBit)
        .u8(header.smallIntBits());
    if (archFlagsBit != 0) {
      target.vuint(header.archFlags());
    }
  }
}
