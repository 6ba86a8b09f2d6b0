package org.mpyforge.fs.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.RamBlockDevice;
import org.mpyforge.fs.fat.FatFileSystem;
import org.mpyforge.fs.littlefs.LittleFs1;
import org.mpyforge.fs.littlefs.LittleFs2;
import org.mpyforge.fs.littlefs.LittleFsOptions;
import org.mpyforge.fs.rom.RomFileSystem;
import org.mpyforge.fs.rom.RomWriter;

/** What an image holds is found out. */
class ImagesTest {

  private static final Clock CLOCK = Clock.systemUTC();

  @ParameterizedTest
  @ValueSource(ints = {128, 512, 4096, 65536})
  void littlefsOfAnyBlockSize(int blockSize) {
    RamBlockDevice device = RamBlockDevice.erased(blockSize, 20);
    LittleFs2.format(device, LittleFsOptions.DEFAULT);
    assertInstanceOf(LittleFs2.class, Images.open(device.image(), CLOCK));
    assertInstanceOf(LittleFs2.class, Images.mount(device, CLOCK));
    device.erase(0);
    assertEquals(blockSize, Images.open(device.image(), CLOCK).statvfs().blockSize());

    LittleFs1.format(device, LittleFsOptions.DEFAULT);
    assertInstanceOf(LittleFs1.class, Images.open(device.image(), CLOCK));
    device.erase(0);
    assertInstanceOf(LittleFs1.class, Images.mount(device, CLOCK));
    assertEquals(blockSize, Images.open(device.image(), CLOCK).statvfs().blockSize());
  }

  @ParameterizedTest
  @ValueSource(ints = {512, 1024, 4096})
  void fatOfAnySectorSize(int sectorSize) {
    RamBlockDevice device = new RamBlockDevice(new byte[sectorSize * 120], sectorSize);
    FatFileSystem.format(device, CLOCK);
    assertInstanceOf(FatFileSystem.class, Images.open(device.image(), CLOCK));
    assertInstanceOf(FatFileSystem.class, Images.mount(device, CLOCK));
  }

  @Test
  void romfs() {
    byte[] image = new RomWriter().toBytes();
    assertInstanceOf(RomFileSystem.class, Images.open(image, CLOCK));
  }

  @Test
  void whatIsNoImageIsRefused() {
    for (int length : new int[] {0, 1, 48, 100, 5000, 100_000}) {
      byte[] nothing = new byte[length];
      Arrays.fill(nothing, (byte) length);
      FsException e = assertThrows(FsException.class, () -> Images.open(nothing, CLOCK));
      assertEquals(Errno.ENODEV.number(), e.errno());
    }
  }
}
