package org.mpyforge.fs.littlefs;

import java.time.Clock;
import java.util.ArrayList;
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

/** A littlefs version 2, as MicroPython's {@code VfsLfs2}. */
public final class LittleFs2 extends LittleFs {

  private final Lfs lfs;
  private final Clock clock;

  private LittleFs2(Lfs lfs, Clock clock) {
    super(lfs.storage, lfs.allocator);
    this.lfs = lfs;
    this.clock = clock;
  }

  /**
   * Makes an empty littlefs that fills a device.
   *
   * @throws FsException {@code ENOSPC} if the device is too small, {@code EROFS} if it is
   *     read-only, {@code EINVAL} if no littlefs has these options
   */
  public static void format(BlockDevice device, LittleFsOptions options) {
    Lfs lfs = new Lfs(new Storage(device, options, Errno.EILSEQ), options);
    lfs.allocator.beginEmpty();
    MetadataPair root = lfs.committer.allocatePair();
    lfs.commit(
        root,
        new Change.Create(0),
        Change.put(0, Tag.SUPERBLOCK, Superblock.name()),
        Change.put(0, Tag.INLINE_STRUCT, lfs.superblock()));
    // Once more, so that both blocks have it, and nothing of an older file system is left.
    root.erased = false;
    lfs.commit(root);
  }

  /**
   * Mounts a device that has a littlefs.
   *
   * @param options reading and writing can be done in other sizes than before
   * @param clock the time of what is written from now on
   * @throws FsException {@code EILSEQ} if there is no littlefs, {@code EINVAL} if it has another
   *     version or was made for another size of device
   */
  public static LittleFs2 mount(BlockDevice device, LittleFsOptions options, Clock clock) {
    Lfs lfs = new Lfs(new Storage(device, options, Errno.EILSEQ), options);
    BlockPair next = BlockPair.START;
    boolean found = false;
    int seed = 0;
    for (int i = 0; !next.isNone(); i++) {
      lfs.pairs.requireEnd(i);
      MetadataReader.Fetched fetched = MetadataReader.fetch(lfs.storage, next, seed);
      MetadataPair pair = fetched.pair();
      if (Superblock.isIn(pair)) {
        found = true;
        lfs.root = pair.pair;
        Superblock.read(lfs, pair);
      }
      seed = fetched.seed();
      lfs.state = lfs.state.xor(pair.share);
      next = pair.tail;
    }
    if (!found) {
      throw lfs.storage.damaged("no superblock");
    }
    lfs.state = lfs.state.mounted();
    lfs.stored = lfs.state;
    lfs.allocator.beginAt(seed);
    return new LittleFs2(lfs, options.mtime() ? clock : null);
  }

  @Override
  public FsFile open(String path, OpenMode mode) {
    begin(mode.writes());
    PathFinder.Place place = find(path);
    if (!place.found()) {
      if (mode.kind() == OpenMode.Kind.READ) {
        throw new FsException(Errno.ENOENT, path);
      }
      if (place.slash()) {
        throw new FsException(Errno.ENOTDIR, path);
      }
      return create(place, mode);
    }
    if (mode.kind() == OpenMode.Kind.CREATE) {
      throw new FsException(Errno.EEXIST, path);
    }
    if (place.isDirectory()) {
      throw new FsException(Errno.EISDIR, path);
    }
    boolean emptied = mode.kind() == OpenMode.Kind.WRITE;
    return opened(new Handle(place.pair(), place.id()), mode, emptied);
  }

  private FsFile create(PathFinder.Place place, OpenMode mode) {
    requireLength(place.name());
    Handle handle = new Handle(place.pair(), place.id());
    try {
      holding(
          handle,
          () ->
              lfs.commit(
                  place.pair(),
                  new Change.Create(place.id()),
                  Change.put(place.id(), Tag.FILE, place.name()),
                  Change.put(place.id(), Tag.INLINE_STRUCT, new byte[0])));
    } catch (FsException e) {
      // The reference takes it that the name does not fit; it may be the device that is full.
      throw e.is(Errno.ENOSPC) ? new FsException(Errno.ENAMETOOLONG, e.getMessage()) : e;
    }
    return opened(handle, mode, false);
  }

  private FsFile opened(Handle handle, OpenMode mode, boolean emptied) {
    return new LfsFile(lfs, handle, mode, emptied, clock);
  }

  private void requireLength(byte[] name) {
    if (name.length > lfs.nameMax) {
      throw new FsException(Errno.ENAMETOOLONG, FsNames.decode(name));
    }
  }

  /** {@inheritDoc} It is read at once: what happens to the directory later does not show. */
  @Override
  public Iterator<DirEntry> list(String path) {
    begin(false);
    PathFinder.Place place = find(path);
    if (!place.found()) {
      throw new FsException(Errno.ENOENT, path);
    }
    if (!place.isDirectory()) {
      throw new FsException(Errno.ENOTDIR, path);
    }
    List<DirEntry> entries = new ArrayList<>();
    BlockPair next = place.isRoot() ? lfs.root : PathFinder.directory(lfs, place.entry());
    boolean more = true;
    for (int i = 0; more; i++) {
      lfs.pairs.requireEnd(i);
      MetadataPair pair = lfs.fetch(next);
      for (int id = 0; id < pair.count(); id++) {
        Entry entry = pair.entry(id);
        if (entry.isWhole() && !lfs.pairs.isMovedAway(pair, id)) {
          String name = FsNames.decode(entry.name().data());
          entries.add(new DirEntry(name, entry.isDirectory(), 0, size(entry)));
        }
      }
      more = pair.split;
      next = pair.tail;
    }
    return entries.iterator();
  }

  private static long size(Entry entry) {
    Item struct = entry.struct();
    return switch (struct.type()) {
      case Tag.INLINE_STRUCT -> struct.data().length;
      case Tag.CHAIN_STRUCT -> Words.get(struct.data(), 1) & 0xffffffffL;
      default -> 0;
    };
  }

  @Override
  public FileStat stat(String path) {
    begin(false);
    PathFinder.Place place = find(path);
    if (place.isRoot()) {
      Item time = lfs.fetch(lfs.root).entry(0).attribute(LfsFile.TIME);
      return new FileStat(true, 0, LfsFile.seconds(time));
    }
    Entry entry = requireFound(place);
    if (place.slash() && !entry.isDirectory()) {
      throw new FsException(Errno.ENOTDIR, path);
    }
    if (!entry.isWhole()) {
      throw new FsException(Errno.ENOENT, path);
    }
    long seconds = LfsFile.seconds(entry.attribute(LfsFile.TIME));
    return new FileStat(entry.isDirectory(), size(entry), seconds);
  }

  private static Entry requireFound(PathFinder.Place place) {
    if (place.isRoot()) {
      throw new FsException(Errno.EINVAL, "the root directory");
    }
    if (!place.found()) {
      throw new FsException(Errno.ENOENT, FsNames.decode(place.name()));
    }
    return place.entry();
  }

  @Override
  public void mkdir(String path) {
    begin(true);
    PathFinder.Place place = find(path);
    if (place.found()) {
      throw new FsException(Errno.EEXIST, path);
    }
    requireLength(place.name());
    lfs.allocator.checkpoint();
    MetadataPair created = lfs.committer.allocatePair();
    MetadataPair last = place.pair().copy();
    for (int i = 0; last.split; i++) {
      lfs.pairs.requireEnd(i);
      last.assign(lfs.fetch(last.tail));
    }
    lfs.commit(created, new Change.Tail(false, last.tail));
    List<Change> changes = new ArrayList<>();
    int id = place.id();
    changes.add(new Change.Create(id));
    changes.add(Change.put(id, Tag.DIRECTORY, place.name()));
    changes.add(Change.put(id, Tag.DIRECTORY_STRUCT, created.pair.bytes()));
    if (place.pair().split) {
      // The list of pairs learns of it first, in another log: until the last commit it is an
      // orphan.
      lfs.state = lfs.state.withOrphans(1);
      holding(place.pair(), () -> lfs.commit(last, new Change.Tail(false, created.pair)));
      lfs.state = lfs.state.withOrphans(-1);
    } else {
      changes.add(new Change.Tail(false, created.pair));
    }
    lfs.committer.commit(place.pair(), changes);
  }

  /** Does something during which a log is kept up to date. */
  private void holding(MetadataPair pair, Runnable work) {
    holding(new Handle(pair, 0), work);
  }

  private void holding(Handle handle, Runnable work) {
    lfs.handles.add(handle);
    try {
      work.run();
    } finally {
      lfs.handles.remove(handle);
    }
  }

  @Override
  public void remove(String path) {
    begin(true);
    PathFinder.Place place = find(path);
    MetadataPair emptied = emptyDirectory(requireFound(place));
    Runnable commit = () -> lfs.commit(place.pair(), new Change.Delete(place.id()));
    if (emptied == null) {
      commit.run();
    } else {
      lfs.state = lfs.state.withOrphans(1);
      holding(emptied, commit);
      unlist(emptied);
    }
  }

  /** Returns the log of a directory that has nothing in it; null for a file. */
  private MetadataPair emptyDirectory(Entry entry) {
    if (!entry.isDirectory()) {
      return null;
    }
    MetadataPair pair = lfs.fetch(PathFinder.directory(lfs, entry));
    if (pair.count() > 0 || pair.split) {
      throw new FsException(Errno.ENOTEMPTY, FsNames.decode(entry.name().data()));
    }
    return pair;
  }

  /** Takes a directory that is in no directory any more out of the list of pairs. */
  private void unlist(MetadataPair removed) {
    if (lfs.state.hasOrphans()) {
      lfs.state = lfs.state.withOrphans(-1);
      MetadataPair before = lfs.pairs.before(removed.pair);
      if (before == null) {
        throw lfs.storage.damaged("a directory that is in no list");
      }
      lfs.carried = lfs.carried.xor(removed.share);
      lfs.commit(before, new Change.Tail(removed.split, removed.tail));
    }
  }

  @Override
  public void rename(String from, String to) {
    begin(true);
    PathFinder.Place source = find(from);
    Entry entry = requireFound(source);
    PathFinder.Place target = find(to);
    if (target.isRoot()) {
      throw new FsException(Errno.EINVAL, to);
    }
    boolean same = source.pair().pair.overlaps(target.pair().pair);
    if (target.found()) {
      if (entry.isDirectory() != target.isDirectory()) {
        throw new FsException(target.isDirectory() ? Errno.EISDIR : Errno.ENOTDIR, to);
      }
      if (same && source.id() == target.id()) {
        return;
      }
    } else {
      if (target.slash() && !entry.isDirectory()) {
        throw new FsException(Errno.ENOTDIR, to);
      }
      requireLength(target.name());
    }
    MetadataPair replaced = target.found() ? emptyDirectory(target.entry()) : null;
    if (replaced == null) {
      move(source, entry, target, same);
    } else {
      lfs.state = lfs.state.withOrphans(1);
      holding(replaced, () -> move(source, entry, target, same));
      unlist(replaced);
    }
  }

  private void move(PathFinder.Place from, Entry entry, PathFinder.Place to, boolean same) {
    int id = to.id();
    List<Change> changes = new ArrayList<>();
    if (to.found()) {
      changes.add(new Change.Delete(id));
    }
    changes.add(new Change.Create(id));
    changes.add(Change.put(id, entry.name().type(), to.name()));
    changes.add(new Change.Move(id, entry));
    if (same) {
      boolean moves = !to.found() && id <= from.id();
      changes.add(new Change.Delete(moves ? from.id() + 1 : from.id()));
      lfs.committer.commit(to.pair(), changes);
      return;
    }
    lfs.state = lfs.state.withMove(from.id(), from.pair().pair);
    lfs.committer.commit(to.pair(), changes);
    if (lfs.state.hasMove()) {
      lfs.state = lfs.state.withoutMove();
      lfs.commit(from.pair(), new Change.Delete(from.id()));
    }
  }

  private PathFinder.Place find(String path) {
    return PathFinder.find(lfs, directory.absolute(path));
  }

  @Override
  void begin(boolean writes) {
    lfs.storage.forget();
    if (writes) {
      lfs.repair.finishAll();
    }
  }
}
