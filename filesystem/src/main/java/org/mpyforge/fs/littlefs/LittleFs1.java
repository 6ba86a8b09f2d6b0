package org.mpyforge.fs.littlefs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.mpyforge.fs.BlockDevice;
import org.mpyforge.fs.DirEntry;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FileStat;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsFile;
import org.mpyforge.fs.FsNames;
import org.mpyforge.fs.OpenMode;

/** A littlefs version 1, as MicroPython's {@code VfsLfs1}. Its files have no time. */
public final class LittleFs1 extends LittleFs {

  private static final byte[] MAGIC = "littlefs".getBytes(StandardCharsets.US_ASCII);

  /** The version on disk that is written: 1.1. */
  private static final int VERSION = 0x00010001;

  /** The superblock's data: the root's pair, the block size and count, and the version. */
  private static final int SUPERBLOCK_LENGTH = 20;

  private final Lfs1 lfs;

  private LittleFs1(Lfs1 lfs) {
    super(lfs.storage, lfs.allocator);
    this.lfs = lfs;
  }

  /**
   * Makes an empty littlefs version 1 that fills a device.
   *
   * @throws FsException {@code ENOSPC} if the device is too small, {@code EROFS} if it is
   *     read-only, {@code EINVAL} if no littlefs has these options
   */
  public static void format(BlockDevice device, LittleFsOptions options) {
    Lfs1 lfs = new Lfs1(new Storage(device, options, Errno.EBADE), options);
    lfs.allocator.beginEmpty();
    Directory1 first = lfs.allocate();
    Directory1 root = lfs.allocate();
    lfs.commit(root);
    int count = lfs.storage.blockCount();
    byte[] rest = Words.bytes(lfs.storage.blockSize(), count, VERSION);
    first.entries.add(
        new Entry1(
            Entry1.SUPERBLOCK,
            root.pair.first(),
            root.pair.second(),
            rest,
            SUPERBLOCK_LENGTH,
            MAGIC));
    first.tail = root.pair;
    // Once more, so that both blocks have it, and nothing of an older file system is left.
    lfs.commit(first);
    lfs.commit(first);
  }

  /**
   * Mounts a device that has a littlefs version 1.
   *
   * @throws FsException {@code EBADE} if there is none, {@code EINVAL} if it has another version
   */
  public static LittleFs1 mount(BlockDevice device, LittleFsOptions options) {
    Lfs1 lfs = new Lfs1(new Storage(device, options, Errno.EBADE), options);
    Directory1 first = lfs.fetch(BlockPair.START);
    Entry1 superblock = first.entries.isEmpty() ? null : first.entries.get(0);
    if (superblock == null
        || !Arrays.equals(superblock.name(), MAGIC)
        || superblock.more().length < SUPERBLOCK_LENGTH - 8) {
      throw lfs.storage.damaged("no superblock");
    }
    int version = Words.get(superblock.more(), 2);
    if (version >>> 16 != VERSION >>> 16 || (version & 0xffff) > (VERSION & 0xffff)) {
      throw new FsException(Errno.EINVAL, "a littlefs of version " + (version >>> 16));
    }
    lfs.root = superblock.pair();
    lfs.allocator.beginAt(0);
    return new LittleFs1(lfs);
  }

  @Override
  public FsFile open(String path, OpenMode mode) {
    begin(mode.writes());
    PathFinder1.Place place = find(path);
    if (!place.found()) {
      if (mode.kind() == OpenMode.Kind.READ) {
        throw new FsException(Errno.ENOENT, path);
      }
      Entry1 entry = Entry1.file(place.name(), BlockPair.NONE.first(), 0);
      return new LfsFile1(lfs, lfs.append(place.directory(), entry), mode, false);
    }
    if (place.isDirectory()) {
      throw new FsException(Errno.EISDIR, path);
    }
    if (mode.kind() == OpenMode.Kind.CREATE) {
      throw new FsException(Errno.EEXIST, path);
    }
    return new LfsFile1(lfs, place.place(), mode, mode.kind() == OpenMode.Kind.WRITE);
  }

  /** {@inheritDoc} It is read at once: what happens to the directory later does not show. */
  @Override
  public Iterator<DirEntry> list(String path) {
    begin(false);
    PathFinder1.Place place = requireFound(find(path), path);
    if (!place.isDirectory()) {
      throw new FsException(Errno.ENOTDIR, path);
    }
    List<DirEntry> entries = new ArrayList<>();
    BlockPair next = place.isRoot() ? lfs.root : place.entry().pair();
    boolean more = true;
    for (int i = 0; more; i++) {
      lfs.requireEnd(i);
      Directory1 part = lfs.fetch(next);
      for (Entry1 entry : part.entries) {
        boolean listed = entry.isFile() || entry.isDirectory();
        if (listed && !(entry.isMoving() && lfs.hasArrived(entry))) {
          String name = FsNames.decode(entry.name());
          entries.add(new DirEntry(name, entry.isDirectory(), 0, size(entry)));
        }
      }
      more = part.split;
      next = part.tail;
    }
    return entries.iterator();
  }

  private static long size(Entry1 entry) {
    return entry.isFile() ? entry.second() & 0xffffffffL : 0;
  }

  private static PathFinder1.Place requireFound(PathFinder1.Place place, String path) {
    if (!place.found()) {
      throw new FsException(Errno.ENOENT, path);
    }
    return place;
  }

  @Override
  public FileStat stat(String path) {
    begin(false);
    PathFinder1.Place place = requireFound(find(path), path);
    return new FileStat(place.isDirectory(), place.isRoot() ? 0 : size(place.entry()), 0);
  }

  @Override
  public void mkdir(String path) {
    begin(true);
    PathFinder1.Place place = find(path);
    if (place.found()) {
      throw new FsException(Errno.EEXIST, path);
    }
    lfs.allocator.checkpoint();
    Directory1 created = lfs.allocate();
    created.tail = place.directory().tail;
    lfs.commit(created);
    place.directory().tail = created.pair;
    lfs.append(place.directory(), Entry1.directory(place.name(), created.pair));
    lfs.allocator.checkpoint();
  }

  @Override
  public void remove(String path) {
    begin(true);
    PathFinder1.Place place = requireFound(find(path), path);
    Directory1 emptied = emptyDirectory(place);
    if (place.isRoot()) {
      throw new FsException(Errno.EINVAL, "the root directory");
    }
    lfs.remove(place.place());
    if (emptied != null) {
      lfs.unlist(emptied);
    }
  }

  /** Returns the directory at a place, which must have nothing in it; null for a file. */
  private Directory1 emptyDirectory(PathFinder1.Place place) {
    if (!place.isDirectory()) {
      return null;
    }
    Directory1 found = lfs.fetch(place.isRoot() ? lfs.root : place.entry().pair());
    if (!found.entries.isEmpty() || found.split) {
      throw new FsException(Errno.ENOTEMPTY, FsNames.decode(place.name()));
    }
    return found;
  }

  @Override
  public void rename(String from, String to) {
    begin(true);
    PathFinder1.Place source = requireFound(find(from), from);
    PathFinder1.Place target = find(to);
    if (source.isRoot() || target.isRoot()) {
      throw new FsException(Errno.EINVAL, "the root directory");
    }
    Entry1 entry = source.entry();
    if (target.found() && target.isDirectory() != source.isDirectory()) {
      throw new FsException(Errno.EISDIR, to);
    }
    boolean same = source.directory().pair.overlaps(target.directory().pair);
    if (target.found() && same && source.index() == target.index()) {
      return;
    }
    Directory1 replaced = target.found() ? emptyDirectory(target) : null;
    // For a while it is there twice, so that it is never gone.
    Entry1 moving = entry.withType(entry.type() | Entry1.MOVING);
    lfs.update(source.place(), moving);
    target = find(to);
    Entry1 moved = entry.withType(entry.type() & ~Entry1.MOVING).withName(target.name());
    if (target.found()) {
      lfs.update(target.place(), moved);
    } else {
      lfs.append(target.directory(), moved);
    }
    removeMoved(source, moving);
    if (replaced != null) {
      lfs.unlist(replaced);
    }
  }

  private void removeMoved(PathFinder1.Place source, Entry1 moving) {
    Directory1 now = lfs.fetch(source.directory().pair);
    for (int i = 0; i < now.entries.size(); i++) {
      Entry1 entry = now.entries.get(i);
      if (entry.isMoving()
          && entry.isSameAs(moving)
          && Arrays.equals(entry.name(), moving.name())) {
        lfs.remove(new Lfs1.Place(now, i));
        return;
      }
    }
    throw lfs.storage.damaged("what was to be moved is gone");
  }

  private PathFinder1.Place find(String path) {
    return PathFinder1.find(lfs, directory.absolute(path));
  }

  @Override
  void begin(boolean writes) {
    lfs.storage.forget();
    if (writes) {
      lfs.repairOnce();
    }
  }
}
