package org.mpyforge.fs;

import java.util.Map;
import org.mpyforge.fs.fat.FatFileSystem;
import org.mpyforge.fs.littlefs.LittleFs1;
import org.mpyforge.fs.littlefs.LittleFs2;
import org.mpyforge.fs.littlefs.LittleFsOptions;

/** A kind of file system, with its options, as the first line of a session names it. */
sealed interface Kind {

  void format(BlockDevice device);

  FileSystem mount(BlockDevice device);

  /** Returns what the first line of a session names. */
  static Kind of(Map<String, String> settings) {
    String kind = settings.get("kind");
    LittleFsOptions options =
        new LittleFsOptions(
            Integer.parseInt(settings.getOrDefault("readsize", "32")),
            Integer.parseInt(settings.getOrDefault("progsize", "32")),
            Integer.parseInt(settings.getOrDefault("lookahead", "32")),
            !settings.getOrDefault("mtime", "1").equals("0"));
    return switch (kind) {
      case "fat" -> new Fat();
      case "littlefs2" -> new Littlefs2(options);
      case "littlefs1" -> new Littlefs1(options);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** {@code VfsFat}. */
  record Fat() implements Kind {
    @Override
    public void format(BlockDevice device) {
      FatFileSystem.format(device, Session.CLOCK);
    }

    @Override
    public FileSystem mount(BlockDevice device) {
      return FatFileSystem.mount(device, Session.CLOCK);
    }
  }

  /** {@code VfsLfs2}. */
  record Littlefs2(LittleFsOptions options) implements Kind {
    @Override
    public void format(BlockDevice device) {
      LittleFs2.format(device, options);
    }

    @Override
    public FileSystem mount(BlockDevice device) {
      return LittleFs2.mount(device, options, Session.CLOCK);
    }
  }

  /** {@code VfsLfs1}. */
  record Littlefs1(LittleFsOptions options) implements Kind {
    @Override
    public void format(BlockDevice device) {
      LittleFs1.format(device, options);
    }

    @Override
    public FileSystem mount(BlockDevice device) {
      return LittleFs1.mount(device, options);
    }
  }
}
