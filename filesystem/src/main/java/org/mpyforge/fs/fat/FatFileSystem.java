package org.mpyforge.fs.fat;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.mpyforge.fs.BlockDevice;
import org.mpyforge.fs.DirEntry;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FileStat;
import org.mpyforge.fs.FileSystem;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsFile;
import org.mpyforge.fs.OpenMode;
import org.mpyforge.fs.VolumeStat;

/**
 * A FAT12, FAT16 or FAT32, as MicroPython's {@code VfsFat}. Names are told apart without regard to
 * case; both slashes separate them; a path ends at a control character.
 */
public final class FatFileSystem implements FileSystem {

  /** What {@code stat} says of the root directory, which has no date: 2000-01-01. */
  private static final int ROOT_DATE = 0x2821 << 16;

  private static final String NOT_IN_LABEL = "+.,;=[]/\\\"*:<>?|\u007f";

  private final BlockDevice device;
  private final Volume volume;
  private int current = Volume.ROOT;

  private FatFileSystem(BlockDevice device, Volume volume) {
    this.device = device;
    this.volume = volume;
  }

  /**
   * Mounts a device that has a FAT, or a partition table with one.
   *
   * @param clock the time of what is written from now on, in the zone of the clock
   * @throws FsException {@code ENODEV} if there is no FAT, {@code EIO} if the blocks have a size
   *     that no FAT has
   */
  public static FatFileSystem mount(BlockDevice device, Clock clock) {
    SectorWindow window = new SectorWindow(device, FatFormatter.sectorSize(device));
    Geometry geometry = Geometry.find(window);
    if (geometry.fatCount() == 2) {
      window.mirror(geometry.fatStart(), geometry.fatSectors());
    }
    AllocationTable table = new AllocationTable(geometry, window);
    return new FatFileSystem(device, new Volume(geometry, window, table, clock));
  }

  /**
   * Makes a FAT that fills a device, of the kind and cluster size that {@code VfsFat.mkfs} chooses;
   * one too large for FAT16 becomes a FAT32 in a partition.
   *
   * @param clock the volume's serial number is the time
   * @throws FsException {@code EIO} if the device is too small, {@code EROFS} if it is read-only
   */
  public static void format(BlockDevice device, Clock clock) {
    FatFormatter.format(device, clock);
  }

  @Override
  public FsFile open(String path, OpenMode mode) {
    if (mode.writes()) {
      requireWritable();
    }
    PathWalker.Place place = walk(path);
    if (place.isDirectoryItself()) {
      throw new FsException(Errno.EINVAL, "the root directory is no file");
    }
    DirectoryEntry entry = place.entry();
    if (mode.kind() == OpenMode.Kind.READ) {
      if (place.require().isDirectory()) {
        throw new FsException(Errno.ENOENT, path + " is a directory");
      }
      requireChangeable(entry, mode.writes());
      return new FatFile(volume, entry, mode, false);
    }
    if (entry == null) {
      entry = place.directory().add(place.name());
      begin(entry);
      return new FatFile(volume, entry, mode, true);
    }
    requireChangeable(entry, true);
    if (mode.kind() == OpenMode.Kind.CREATE) {
      throw new FsException(Errno.EEXIST, path);
    }
    boolean emptied = mode.kind() == OpenMode.Kind.WRITE;
    if (emptied) {
      begin(entry);
      int cluster = entry.cluster(volume.geometry().type());
      if (cluster != 0) {
        volume.table().release(cluster);
        volume.table().searchFrom(cluster);
      }
    }
    FatFile file = new FatFile(volume, entry, mode, emptied);
    if (mode.kind() == OpenMode.Kind.APPEND) {
      file.seek(0, FsFile.Whence.END);
    }
    return file;
  }

  private void begin(DirectoryEntry entry) {
    ByteBuffer data = volume.window().edit(entry.sector());
    int at = entry.offset();
    data.putInt(at + DirectoryEntry.CREATED, volume.now())
        .put(at + DirectoryEntry.ATTRIBUTES, (byte) DirectoryEntry.ARCHIVE)
        .putInt(at + DirectoryEntry.SIZE, 0);
    DirectoryEntry.putCluster(data, at, 0, volume.geometry().type());
  }

  private static void requireChangeable(DirectoryEntry entry, boolean changes) {
    if (changes && (entry.isReadOnly() || entry.isDirectory())) {
      throw new FsException(Errno.EACCES, entry.name() + " cannot be written to");
    }
  }

  @Override
  public Iterator<DirEntry> list(String path) {
    PathWalker.Place place = walk(path);
    Directory directory = place.directory();
    if (!place.isDirectoryItself()) {
      if (!place.require().isDirectory()) {
        throw new FsException(Errno.ENOENT, path + " is no directory");
      }
      directory = new Directory(volume, clusterOf(place.entry()));
    }
    return new Listing(directory.scan());
  }

  private static final class Listing implements Iterator<DirEntry> {
    private final EntryScanner scanner;
    private DirectoryEntry next;

    Listing(EntryScanner scanner) {
      this.scanner = scanner;
    }

    @Override
    public boolean hasNext() {
      while (next == null || next.alias()[0] == '.') {
        next = scanner.next();
        if (next == null) {
          return false;
        }
      }
      return true;
    }

    @Override
    public DirEntry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      DirEntry entry = next.toDirEntry();
      next = null;
      return entry;
    }
  }

  @Override
  public FileStat stat(String path) {
    if (path.isEmpty() || path.equals("/")) {
      return new FileStat(true, 0, FatTime.seconds(ROOT_DATE));
    }
    return walk(path).require().toFileStat();
  }

  @Override
  public VolumeStat statvfs() {
    Geometry geometry = volume.geometry();
    int free = volume.table().countFree();
    int size = geometry.clusterBytes();
    return new VolumeStat(size, size, geometry.clusters(), free, FatName.MAX_LENGTH);
  }

  @Override
  public void mkdir(String path) {
    requireWritable();
    PathWalker.Place place = walk(path);
    if (place.isDirectoryItself() || place.entry() != null) {
      throw new FsException(Errno.EEXIST, path);
    }
    int cluster = volume.table().allocate();
    if (cluster == 0) {
      throw new FsException(Errno.EACCES, "no free cluster");
    }
    int now = volume.now();
    DirectoryEntry entry;
    try {
      putDots(cluster, place.directory().cluster(), now);
      entry = place.directory().add(place.name());
    } catch (FsException e) {
      volume.table().release(cluster);
      throw e;
    }
    putDirectory(volume.window().edit(entry.sector()), entry.offset(), cluster, now);
    volume.sync();
  }

  /** Writes the entries of a new directory for itself and its parent. */
  private void putDots(int cluster, int parent, int now) {
    DirectoryCursor.clear(volume, cluster);
    ByteBuffer data = volume.window().edit(volume.geometry().sectorOf(cluster));
    data.put(0, FatName.of(".").alias()).put(Geometry.ENTRY, FatName.of("..").alias());
    putDirectory(data, 0, cluster, now);
    putDirectory(data, Geometry.ENTRY, parent, now);
  }

  private void putDirectory(ByteBuffer data, int at, int cluster, int now) {
    data.put(at + DirectoryEntry.ATTRIBUTES, (byte) DirectoryEntry.DIRECTORY)
        .putInt(at + DirectoryEntry.MODIFIED, now);
    DirectoryEntry.putCluster(data, at, cluster, volume.geometry().type());
  }

  @Override
  public void remove(String path) {
    DirectoryEntry entry = walk(path).require();
    if (entry.isDirectory()) {
      throw new FsException(Errno.EISDIR, path);
    }
    unlink(path);
  }

  @Override
  public void rmdir(String path) {
    DirectoryEntry entry = walk(path).require();
    if (!entry.isDirectory()) {
      throw new FsException(Errno.ENOTDIR, path);
    }
    unlink(path);
  }

  private void unlink(String path) {
    requireWritable();
    PathWalker.Place place = walk(path);
    DirectoryEntry entry = place.require();
    if (place.name().isDots()) {
      throw new FsException(Errno.EINVAL, path);
    }
    int cluster = clusterOf(entry);
    if (entry.isReadOnly()
        || entry.isDirectory()
            && (cluster == current || !new Directory(volume, cluster).isEmpty())) {
      throw new FsException(Errno.EACCES, path + " cannot be removed");
    }
    place.directory().remove(entry);
    if (cluster != 0) {
      volume.table().release(cluster);
    }
    volume.sync();
  }

  @Override
  public void rename(String from, String to) {
    requireWritable();
    PathWalker.Place source = walk(from);
    DirectoryEntry entry = source.require();
    if (source.name().isDots()) {
      throw new FsException(Errno.EINVAL, from);
    }
    PathWalker.Place target = walk(to);
    boolean same =
        target.entry() != null
            && target.directory().equals(source.directory())
            && target.entry().slot() == entry.slot();
    if (!same && (target.isDirectoryItself() || target.entry() != null)) {
      remove(to);
      target = walk(to);
    }
    boolean moved = !target.directory().equals(source.directory());
    int cluster = clusterOf(entry);
    if (moved && entry.isDirectory() && isWithin(target.directory().cluster(), cluster)) {
      throw new FsException(Errno.EINVAL, to + " is within " + from);
    }
    copyEntry(entry, target.directory().add(target.name()));
    if (moved && entry.isDirectory()) {
      ByteBuffer data = volume.window().edit(volume.geometry().sectorOf(cluster));
      int parent = target.directory().cluster();
      DirectoryEntry.putCluster(data, Geometry.ENTRY, parent, volume.geometry().type());
    }
    source.directory().remove(entry);
    volume.sync();
  }

  private void copyEntry(DirectoryEntry from, DirectoryEntry to) {
    ByteBuffer data = volume.window().edit(to.sector());
    int attributes = from.attributes() | (from.isDirectory() ? 0 : DirectoryEntry.ARCHIVE);
    data.put(to.offset() + DirectoryEntry.ATTRIBUTES, (byte) attributes);
    for (int i = DirectoryEntry.CASE_BITS + 1; i < Geometry.ENTRY; i++) {
      data.put(to.offset() + i, from.raw().get(i));
    }
  }

  /** Whether a directory is another one or lies below it. */
  private boolean isWithin(int directory, int above) {
    int cluster = directory;
    for (int depth = 0; cluster != Volume.ROOT && depth <= volume.geometry().clusters(); depth++) {
      if (cluster == above) {
        return true;
      }
      cluster = parentOf(cluster);
    }
    return false;
  }

  /** What the second entry of a directory, {@code ..}, says. */
  private int parentOf(int directory) {
    DirectoryCursor cursor = new DirectoryCursor(volume, directory);
    cursor.seek(Geometry.ENTRY);
    int here = cursor.position();
    return clusterOf(
        DirectoryEntry.copy(here, here, cursor.sector(), cursor.offset(), null, cursor.load()));
  }

  @Override
  public void chdir(String path) {
    PathWalker.Place place = walk(path);
    if (place.isDirectoryItself()) {
      current = place.directory().cluster();
    } else if (place.require().isDirectory()) {
      current = clusterOf(place.entry());
    } else {
      throw new FsException(Errno.ENOENT, path + " is no directory");
    }
  }

  @Override
  public String currentDirectory() {
    StringBuilder path = new StringBuilder();
    int cluster = current;
    for (int depth = 0; cluster != Volume.ROOT; depth++) {
      if (depth > volume.geometry().clusters()) {
        throw new FsException(Errno.EIO, "a directory that is its own parent");
      }
      int parent = parentOf(cluster);
      path.insert(0, "/" + nameIn(new Directory(volume, parent), cluster));
      cluster = parent;
    }
    return path.isEmpty() ? "/" : path.toString();
  }

  private String nameIn(Directory parent, int cluster) {
    EntryScanner scanner = parent.scan();
    for (DirectoryEntry entry = scanner.next(); entry != null; entry = scanner.next()) {
      if (entry.alias()[0] != '.' && clusterOf(entry) == cluster) {
        return entry.name();
      }
    }
    throw new FsException(Errno.EIO, "a directory that its parent does not know");
  }

  /** Returns the label of the volume, or an empty one. */
  public String label() {
    return new Directory(volume, Volume.ROOT).label();
  }

  /**
   * Sets the label of the volume, as the firmware of some boards does after formatting.
   *
   * @param label up to eleven characters of code page 437; the empty one removes the label
   */
  public void setLabel(String label) {
    requireWritable();
    byte[] octets = new byte[label.length()];
    for (int i = 0; i < octets.length; i++) {
      char c = CodePage.fold(label.charAt(i));
      octets[i] = (byte) (c < ' ' || NOT_IN_LABEL.indexOf(c) >= 0 ? 0 : CodePage.encode(c));
      if (octets[i] == 0 || octets.length > FatName.SHORT) {
        throw new FsException(Errno.EINVAL, "the label " + label);
      }
    }
    new Directory(volume, Volume.ROOT).setLabel(octets);
    volume.sync();
  }

  private PathWalker.Place walk(String path) {
    return PathWalker.walk(volume, current, path);
  }

  private int clusterOf(DirectoryEntry entry) {
    return entry.cluster(volume.geometry().type());
  }

  private void requireWritable() {
    if (device.isReadOnly()) {
      throw new FsException(Errno.EROFS, "the device is read-only");
    }
  }
}
