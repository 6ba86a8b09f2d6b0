package org.mpyforge.freezer.image;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.mpyforge.format.OutputFile;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FileSystem;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsFile;
import org.mpyforge.fs.OpenMode;
import org.mpyforge.fs.RamBlockDevice;
import org.mpyforge.fs.fat.FatFileSystem;
import org.mpyforge.fs.littlefs.LittleFs2;
import org.mpyforge.fs.littlefs.LittleFsOptions;

/** A file system of blocks, as it stands in a partition of a board's flash. */
final class VolumeImage implements ImageWriter {

  private static final Clock CLOCK = Clock.fixed(ImageKind.TIME, ZoneOffset.UTC);

  /** How many times its files a volume is at most, when it is asked how large it has to be. */
  private static final int MOST_TIMES = 4;

  private static final int SMALLEST_LIMIT = 16 << 20;

  private final String name;
  private final Function<BlockLayout, Volume> formatter;
  private final BlockLayout layout;

  private VolumeImage(String name, Function<BlockLayout, Volume> formatter, BlockLayout layout) {
    this.name = name;
    this.formatter = formatter;
    this.layout = layout;
  }

  /** An empty file system and the image that it writes to. */
  private record Volume(FileSystem files, RamBlockDevice device) {}

  /** Images of a littlefs 2 as boards make it. */
  static VolumeImage littlefs(BlockLayout layout) {
    return new VolumeImage(
        "littlefs",
        size -> {
          var device = RamBlockDevice.erased(size.blockSize(), size.blockCount());
          LittleFs2.format(device, LittleFsOptions.DEFAULT);
          return new Volume(LittleFs2.mount(device, LittleFsOptions.DEFAULT, CLOCK), device);
        },
        layout);
  }

  /** Images of a FAT as boards make it. */
  static VolumeImage fat(BlockLayout layout) {
    return new VolumeImage(
        "FAT",
        size -> {
          var zeros = new byte[size.blockSize() * size.blockCount()];
          var device = new RamBlockDevice(zeros, size.blockSize());
          FatFileSystem.format(device, CLOCK);
          return new Volume(FatFileSystem.mount(device, CLOCK), device);
        },
        layout);
  }

  @Override
  public void write(List<FrozenModule> modules, Path destination) throws IOException {
    OutputFile.write(destination, image(ImageFiles.of(modules)));
  }

  private byte[] image(List<ImageFile> files) throws ImageException {
    try {
      return fill(files, layout);
    } catch (FsException e) {
      int needed = blocksFor(files);
      throw new ImageException(
          needed < 0
              ? "no " + name + " of " + layout + ": " + e.reason()
              : "the modules do not fit into a %s of %s; they need %d blocks"
                  .formatted(name, layout, needed),
          e);
    }
  }

  private byte[] fill(List<ImageFile> files, BlockLayout size) {
    Volume volume = formatter.apply(size);
    for (ImageFile file : files) {
      makeFolders(volume.files, file.path());
      try (FsFile open =
          volume.files.open(file.path(), new OpenMode(OpenMode.Kind.CREATE, false))) {
        open.write(file.content(), 0, file.content().length);
      }
    }
    return volume.device.image();
  }

  /** Files come in the order of their paths; a folder may have been made for another one. */
  private static void makeFolders(FileSystem volume, String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      if (!isThere(volume, folder)) {
        volume.mkdir(folder);
      }
    }
  }

  private static boolean isThere(FileSystem volume, String path) {
    try {
      volume.stat(path);
      return true;
    } catch (FsException e) {
      if (e.is(Errno.ENOENT)) {
        return false;
      }
      throw e;
    }
  }

  /** The least number of blocks, more than there are, that the files fit into; -1 if none. */
  private int blocksFor(List<ImageFile> files) {
    long content = files.stream().mapToLong(file -> file.content().length).sum();
    long limit = Math.max(MOST_TIMES * content, SMALLEST_LIMIT);
    long tooFew = layout.blockCount();
    long enough = tooFew;
    do {
      enough *= 2;
      if (enough * layout.blockSize() > limit) {
        return -1;
      }
    } while (!fits(files, enough));
    while (enough - tooFew > 1) {
      long middle = (tooFew + enough) >>> 1;
      if (fits(files, middle)) {
        enough = middle;
      } else {
        tooFew = middle;
      }
    }
    return (int) enough;
  }

  private boolean fits(List<ImageFile> files, long blocks) {
    try {
      fill(files, new BlockLayout(layout.blockSize(), (int) blocks));
      return true;
    } catch (FsException e) {
      return false;
    }
  }
}
