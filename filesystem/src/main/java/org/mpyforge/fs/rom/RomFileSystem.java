package org.mpyforge.fs.rom;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.mpyforge.fs.DirEntry;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FileStat;
import org.mpyforge.fs.FileSystem;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsNames;
import org.mpyforge.fs.OpenMode;
import org.mpyforge.fs.VolumeStat;

/** A ROMFS image, as MicroPython's {@code VfsRom}. What changes anything throws {@code EPERM}. */
public final class RomFileSystem implements FileSystem {

  private static final int NAME_MAX = 32_767;

  private final byte[] image;
  private final int start;
  private final int end;

  private RomFileSystem(byte[] image, int start, int end) {
    this.image = image;
    this.start = start;
    this.end = end;
  }

  /**
   * Mounts an image.
   *
   * @param image begins with a ROMFS; it is not copied
   * @throws FsException {@code ENODEV} if it does not, or holds only a part of one
   */
  public static RomFileSystem mount(byte[] image) {
    if (!isRomFs(image)) {
      throw new FsException(Errno.ENODEV, "no ROMFS");
    }
    Records records = new Records(image, 0, image.length);
    if (!records.advance() || !records.is(RecordKind.FILE_SYSTEM)) {
      throw new FsException(Errno.ENODEV, "not a whole ROMFS");
    }
    return new RomFileSystem(image, records.start(), records.end());
  }

  /** Returns whether an image looks like a ROMFS. */
  public static boolean isRomFs(byte[] image) {
    return image.length >= 4
        && (image[0] & 0xff) == 0xd2
        && (image[1] & 0xff) == 0xcd
        && image[2] == '1';
  }

  /** What a path leads to: the records of a directory, or the bytes of a file. */
  private record Place(boolean directory, int start, int end) {
    int length() {
      return end - start;
    }
  }

  private Place find(String path) {
    byte[] octets = FsNames.encode(path);
    int at = octets.length > 0 && octets[0] == '/' ? 1 : 0;
    Records records = new Records(image, start, end);
    Place directory = new Place(true, start, end);
    while (at < octets.length) {
      byte[] name = nextNamed(records);
      if (name == null) {
        throw new FsException(Errno.ENOENT, path);
      }
      if (!matches(octets, at, name)) {
        continue;
      }
      at += name.length;
      if (records.is(RecordKind.FILE)) {
        Place file = at == octets.length ? data(records.start(), records.end()) : null;
        if (file == null) {
          throw new FsException(Errno.ENOENT, path);
        }
        return file;
      }
      at = Math.min(at + 1, octets.length); // The slash.
      directory = new Place(true, records.start(), records.end());
      records = new Records(image, records.start(), records.end());
    }
    return directory;
  }

  /** Whether a name is the next part of a path. */
  private static boolean matches(byte[] path, int at, byte[] name) {
    int after = at + name.length;
    return after <= path.length
        && (after == path.length || path[after] == '/')
        && Arrays.equals(path, at, after, name, 0, name.length);
  }

  /** The name of the next file or directory, or null if none follows. */
  private static byte[] nextNamed(Records records) {
    while (records.advance()) {
      if (records.isNamed()) {
        return records.name();
      }
    }
    return null;
  }

  /** The data of a file whose records are in that part of the image, or null if there is none. */
  private Place data(int from, int to) {
    Records records = new Records(image, from, to);
    while (records.advance()) {
      if (records.is(RecordKind.DATA)) {
        return new Place(false, records.start(), records.end());
      }
      if (records.is(RecordKind.POINTER)) {
        long size = records.number();
        long offset = size < 0 ? -1 : records.number();
        if (offset < 0 || offset > end - start || size > end - start - offset) {
          return null;
        }
        int first = start + (int) offset;
        return new Place(false, first, first + (int) size);
      }
    }
    return null;
  }

  /**
   * {@inheritDoc} Damage ends the list, as on a board. The size of a directory is that in bytes.
   */
  @Override
  public Iterator<DirEntry> list(String path) {
    Place place = find(path);
    if (!place.directory) {
      throw new FsException(Errno.ENOENT, path + " is no directory");
    }
    return new Listing(new Records(image, place.start, place.end));
  }

  private final class Listing implements Iterator<DirEntry> {
    private final Records records;
    private DirEntry next;

    Listing(Records records) {
      this.records = records;
    }

    @Override
    public boolean hasNext() {
      if (next == null) {
        byte[] name = nextNamed(records);
        next = name == null ? null : entry(name);
      }
      return next != null;
    }

    private DirEntry entry(byte[] name) {
      boolean directory = records.is(RecordKind.DIRECTORY);
      Place place =
          directory
              ? new Place(true, records.start(), records.end())
              : data(records.start(), records.end());
      return place == null
          ? null
          : new DirEntry(FsNames.decode(name), directory, 0, place.length());
    }

    @Override
    public DirEntry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      DirEntry entry = next;
      next = null;
      return entry;
    }
  }

  @Override
  public RomFile open(String path, OpenMode mode) {
    if (mode.writes()) {
      throw new FsException(Errno.EROFS, "a ROMFS is only read");
    }
    Place place = find(path);
    if (place.directory) {
      throw new FsException(Errno.EISDIR, path);
    }
    ByteBuffer data = ByteBuffer.wrap(image, place.start, place.length()).slice();
    return new RomFile(data.asReadOnlyBuffer());
  }

  @Override
  public FileStat stat(String path) {
    Place place = find(path);
    return new FileStat(place.directory, place.length(), 0);
  }

  @Override
  public VolumeStat statvfs() {
    return new VolumeStat(1, 0, end - start, 0, NAME_MAX);
  }

  @Override
  public void mkdir(String path) {
    throw never();
  }

  @Override
  public void remove(String path) {
    throw never();
  }

  @Override
  public void rmdir(String path) {
    throw never();
  }

  @Override
  public void rename(String from, String to) {
    throw never();
  }

  /** Does nothing for the root directory; there is no other current directory. */
  @Override
  public void chdir(String path) {
    if (!path.equals("/")) {
      throw new FsException(Errno.EOPNOTSUPP, "no current directory but the root");
    }
  }

  @Override
  public String currentDirectory() {
    return "";
  }

  private static FsException never() {
    return new FsException(Errno.EPERM, "a ROMFS does not change");
  }
}
