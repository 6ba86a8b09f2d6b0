package org.mpyforge.fs;

import java.util.Map;
import org.mpyforge.fs.fat.FatFileSystem;

/** A kind of file system, with its options, as the sessions name it. */
interface Kind {

  void format(BlockDevice device);

  FileSystem mount(BlockDevice device);

  /** Returns what the first line of a session names. */
  static Kind of(Map<String, String> settings) {
    return switch (settings.get("kind")) {
      case "fat" -> FAT;
      default -> throw new IllegalArgumentException(settings.get("kind"));
    };
  }

  Kind FAT =
      new Kind() {
        @Override
        public void format(BlockDevice device) {
          FatFileSystem.format(device, Session.CLOCK);
        }

        @Override
        public FileSystem mount(BlockDevice device) {
          return FatFileSystem.mount(device, Session.CLOCK);
        }

        @Override
        public String toString() {
          return "fat";
        }
      };
}
