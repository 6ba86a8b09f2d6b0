package org.mpyforge.fs.littlefs;

import java.nio.charset.StandardCharsets;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/** The entry that says that this is a littlefs, and of which kind: number 0 of the first pair. */
final class Superblock {

  /** The version on disk that is written: 2.1. */
  static final int VERSION = 0x00020001;

  static final int LENGTH = 24;

  private Superblock() {}

  static byte[] name() {
    return "littlefs".getBytes(StandardCharsets.US_ASCII);
  }

  /** Returns whether a log begins with a superblock. */
  static boolean isIn(MetadataPair pair) {
    Entry entry = pair.entry(0);
    return entry.isSuperblock() && entry.name().is(name());
  }

  /** Takes over what a superblock says, if that can be mounted here. */
  static void read(Lfs lfs, MetadataPair pair) {
    Item item = pair.entry(0).struct();
    if (item == null || item.type() != Tag.INLINE_STRUCT) {
      throw lfs.storage.damaged("a superblock without data");
    }
    byte[] data = item.data();
    int version = Words.get(data, 0);
    require(version >>> 16 == VERSION >>> 16, "version " + (version >>> 16));
    require((version & 0xffff) <= (VERSION & 0xffff), "version 2." + (version & 0xffff));
    require(Words.get(data, 1) == lfs.storage.blockSize(), "block size " + Words.get(data, 1));
    require(Words.get(data, 2) == lfs.storage.blockCount(), "block count " + Words.get(data, 2));
    lfs.nameMax = limit(Words.get(data, 3), lfs.nameMax, "names");
    lfs.fileMax = limit(Words.get(data, 4), lfs.fileMax, "files");
    lfs.attributeMax = limit(Words.get(data, 5), lfs.attributeMax, "attributes");
    lfs.state = lfs.state.withOldSuperblock((version & 0xffff) < (VERSION & 0xffff));
  }

  private static int limit(int wanted, int most, String what) {
    require(Integer.compareUnsigned(wanted, most) <= 0, what + " of " + wanted + " bytes");
    return wanted == 0 ? most : wanted;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new FsException(Errno.EINVAL, "a littlefs with " + otherwise);
    }
  }
}
