package org.mpyforge.format;

/**
 * Writes {@code .mpy} files: the inverse of {@link MpyReader}, so {@code write(read(x))} equals
 * {@code x}, and what a compiler puts into the model comes out as the reference would write it.
 *
 * <p>This release writes versions 6.0 to 6.3.
 */
public final class MpyWriter {
  private MpyWriter() {}

  /**
   * The bytes of a file.
   *
   * @param file what to write
   * @throws IllegalArgumentException if the file's version is not 6.x
   */
  public static byte[] write(MpyFile file) {
    var target = new ByteBuilder(1024);
    writeHeader(file.header(), target);
    new Version6Writer(target, file.header().version()).writeBody(file);
    return target.toByteArray();
  }

  /** Writes what stands before the tables. */
  static void writeHeader(MpyHeader header, ByteBuilder target) {
    if (!header.version().isVersion6()) {
      throw new IllegalArgumentException("cannot write version " + header.version());
    }
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
