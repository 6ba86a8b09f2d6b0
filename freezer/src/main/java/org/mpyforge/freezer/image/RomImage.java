package org.mpyforge.freezer.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mpyforge.format.OutputFile;
import org.mpyforge.fs.rom.RomWriter;

/**
 * A ROMFS, which boards from MicroPython 1.25 on mount without copying: names, constants and
 * bytecode of a {@code .mpy} stay in flash ({@code py/persistentcode.c}, {@code
 * mp_reader_try_read_rom}). They may lie at any address; machine code is copied by every release so
 * far. Aligned files cost some bytes and are for programs that map them as arrays.
 */
final class RomImage implements ImageWriter {
  private final int alignment;

  /**
   * A kind of ROMFS.
   *
   * @param alignment the content of each file begins at a multiple of so many bytes; 1 for anywhere
   */
  RomImage(int alignment) {
    this.alignment = alignment;
  }

  @Override
  public void write(List<FrozenModule> modules, Path destination) throws IOException {
    var writer = new RomWriter();
    for (ImageFile file : ImageFiles.of(modules)) {
      writer.addFile(file.path(), file.content(), alignment);
    }
    OutputFile.write(destination, writer.toBytes());
  }
}
