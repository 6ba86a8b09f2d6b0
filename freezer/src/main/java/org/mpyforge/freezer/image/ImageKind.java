package org.mpyforge.freezer.image;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of image that need no firmware build. */
public enum ImageKind {
  /** A ROMFS. */
  ROMFS,
  /** A littlefs, version 2. */
  LITTLEFS,
  /** A FAT. */
  FAT,
  /** A zip. */
  ZIP,
  /** A tar, compressed. */
  TAR_GZ,
  /** A folder. */
  FOLDER;

  /**
   * The time that all files of images have: so equal modules give equal images. No board's clock
   * counts from later than this day.
   */
  static final LocalDateTime LOCAL_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  static final Instant TIME = LOCAL_TIME.toInstant(ZoneOffset.UTC);

  /**
   * The kind that a destination asks for by its extension, or by being a folder, or ending in a
   * slash.
   */
  public static Optional<ImageKind> of(String destination) {
    String name = destination.toLowerCase(Locale.ROOT);
    for (ImageKind kind : values()) {
      if (kind.extensions().stream().anyMatch(name::endsWith)) {
        return Optional.of(kind);
      }
    }
    boolean isFolder = name.endsWith("/") || Files.isDirectory(Path.of(destination));
    return isFolder ? Optional.of(FOLDER) : Optional.empty();
  }

  /** How the names of such images end, in lower case. */
  private List<String> extensions() {
    return switch (this) {
      case ROMFS -> List.of(".romfs");
      case LITTLEFS -> List.of(".littlefs", ".lfs", ".lfs2");
      case FAT -> List.of(".fat", ".vfat");
      case ZIP -> List.of(".zip");
      case TAR_GZ -> List.of(".tar.gz", ".tgz");
      case FOLDER -> List.of();
    };
  }

  /** The name for a command line: {@code romfs}, {@code tar.gz}. */
  public String label() {
    return this == TAR_GZ ? "tar.gz" : name().toLowerCase(Locale.ROOT);
  }

  /** Whether such an image has to be given the size of a partition. */
  public boolean isOfBlocks() {
    return this == LITTLEFS || this == FAT;
  }

  /**
   * What writes images of this kind, which has no blocks; files are not aligned.
   *
   * @throws IllegalStateException if it has
   */
  public ImageWriter writer() {
    return switch (this) {
      case ROMFS -> new RomImage(1);
      case ZIP -> ArchiveImage.ZIP;
      case TAR_GZ -> ArchiveImage.TAR_GZ;
      case FOLDER -> new FolderImage();
      case LITTLEFS, FAT -> throw new IllegalStateException(label() + " without a layout");
    };
  }

  /**
   * What writes images of this kind, which has blocks.
   *
   * @throws IllegalStateException if it has not
   */
  public ImageWriter writer(BlockLayout layout) {
    return switch (this) {
      case LITTLEFS -> VolumeImage.littlefs(layout);
      case FAT -> VolumeImage.fat(layout);
      default -> throw new IllegalStateException(label() + " with a layout");
    };
  }

  /**
   * What writes ROMFS images whose files are aligned.
   *
   * @param alignment the content of each file begins at a multiple of so many bytes
   */
  public static ImageWriter alignedRom(int alignment) {
    return new RomImage(alignment);
  }
}
