package org.mpyforge.fs.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import org.mpyforge.fs.BlockDevice;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FileSystem;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.RamBlockDevice;
import org.mpyforge.fs.fat.FatFileSystem;
import org.mpyforge.fs.littlefs.LittleFs1;
import org.mpyforge.fs.littlefs.LittleFs2;
import org.mpyforge.fs.littlefs.LittleFsOptions;
import org.mpyforge.fs.rom.RomFileSystem;

/** Mounts whatever file system there is, on a device or in an image. */
public final class Images {

  private static final byte[] LITTLEFS = "littlefs".getBytes(StandardCharsets.US_ASCII);

  /** Where in a block the name is that littlefs 2 has in its superblock. */
  private static final int NAME_IN_2 = 8;

  /** Where littlefs 1 has it, and a read of both ends there. */
  private static final int NAME_IN_1 = 40;

  /** Where the superblock of littlefs 2 has the size of a block. */
  private static final int BLOCK_SIZE_IN_2 = 24;

  /** Where that of littlefs 1 has it. */
  private static final int BLOCK_SIZE_IN_1 = 28;

  private static final int MIN_BLOCK = 64;
  private static final int MAX_BLOCK = 1 << 20;
  private static final int SECTOR = 512;

  private Images() {}

  /**
   * Mounts what is on a device, as {@code vfs.mount} does with one: littlefs, if block 0 or 1 looks
   * like it, or else a FAT ({@code extmod/vfs.c}, {@code mp_vfs_autodetect}).
   *
   * @param clock the time of what is written from now on
   * @throws FsException {@code ENODEV} if there is neither
   */
  public static FileSystem mount(BlockDevice device, Clock clock) {
    int length = NAME_IN_1 + LITTLEFS.length;
    for (int block = 0; block < 2; block++) {
      if (device.blockSize() >= length && device.blockCount() > block) {
        byte[] head = new byte[length];
        device.read(block, 0, head);
        if (isAt(head, NAME_IN_1)) {
          return LittleFs1.mount(device, LittleFsOptions.DEFAULT);
        }
        if (isAt(head, NAME_IN_2)) {
          return LittleFs2.mount(device, LittleFsOptions.DEFAULT, clock);
        }
      }
    }
    return FatFileSystem.mount(device, clock);
  }

  /**
   * Mounts what is in an image, of any kind and block size.
   *
   * @param image the image, which is not copied: what is written to the file system is written here
   * @param clock the time of what is written from now on
   * @throws FsException {@code ENODEV} if there is no file system in it
   */
  public static FileSystem open(byte[] image, Clock clock) {
    if (RomFileSystem.isRomFs(image)) {
      return RomFileSystem.mount(image);
    }
    for (int block = MIN_BLOCK; block <= Math.min(MAX_BLOCK, image.length); block *= 2) {
      if (saysBlockSize(image, 0, block) || saysBlockSize(image, block, block)) {
        return mount(new RamBlockDevice(image, block), clock);
      }
    }
    for (int sector = SECTOR; sector <= 8 * SECTOR; sector *= 2) {
      try {
        return FatFileSystem.mount(new RamBlockDevice(image, sector), clock);
      } catch (FsException e) {
        // EIO is what an image gives that is shorter than a sector.
        if (!e.is(Errno.ENODEV) && !e.is(Errno.EIO)) {
          throw e;
        }
      }
    }
    throw new FsException(Errno.ENODEV, "no file system in the image");
  }

  /** Whether a superblock begins there that says that a block has this size. */
  private static boolean saysBlockSize(byte[] image, int at, int block) {
    if (at > image.length - NAME_IN_1 - LITTLEFS.length) {
      return false;
    }
    ByteBuffer words = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
    return isAt(image, at + NAME_IN_2) && words.getInt(at + BLOCK_SIZE_IN_2) == block
        || isAt(image, at + NAME_IN_1) && words.getInt(at + BLOCK_SIZE_IN_1) == block;
  }

  private static boolean isAt(byte[] data, int at) {
    return Arrays.equals(data, at, at + LITTLEFS.length, LITTLEFS, 0, LITTLEFS.length);
  }
}
