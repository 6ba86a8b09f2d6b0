package org.mpyforge.fs.littlefs;

import org.mpyforge.fs.OpenMode;

/** An open file of a littlefs version 1. */
final class LfsFile1 extends ChainFile {

  private static final int NO_SMALL_FILES = -1;

  private final Lfs1 lfs;
  private BlockPair pair;
  private int index;
  private boolean removed;

  /**
   * A file that is being opened.
   *
   * @param emptied whether what was in it goes
   */
  LfsFile1(Lfs1 lfs, Lfs1.Place place, OpenMode mode, boolean emptied) {
    super(
        lfs.storage,
        lfs.chains,
        lfs.allocator,
        mode,
        new Limits(Integer.MAX_VALUE, NO_SMALL_FILES, true, true));
    this.lfs = lfs;
    this.pair = place.directory().pair;
    this.index = place.index();
    Entry1 entry = place.entry();
    if (!emptied) {
      beginChain(entry.first(), entry.second());
    } else if (entry.second() != 0) {
      setDirty();
    }
    lfs.files.add(this);
  }

  /** The directory has moved. */
  void follow(BlockPair old, BlockPair now) {
    pair = pair.overlaps(old) ? now : pair;
  }

  /** An entry of a directory was removed. */
  void renumber(BlockPair directory, int removedIndex) {
    if (!removed && pair.overlaps(directory)) {
      removed = index == removedIndex;
      index -= index > removedIndex ? 1 : 0;
    }
  }

  @Override
  boolean isListed() {
    return !removed;
  }

  @Override
  void beginWrite() {
    // Nothing is noted.
  }

  @Override
  void commitSmall(byte[] content) {
    throw new IllegalStateException("version 1 has no small files");
  }

  @Override
  void commitChain(int lastBlock, int length) {
    Directory1 directory = lfs.fetch(pair);
    if (index >= directory.entries.size() || !directory.entries.get(index).isFile()) {
      throw lfs.storage.damaged("the entry of an open file");
    }
    Lfs1.Place place = new Lfs1.Place(directory, index);
    int head = length == 0 ? BlockPair.NONE.first() : lastBlock;
    lfs.update(place, place.entry().withStruct(head, length));
  }

  @Override
  void release() {
    lfs.files.remove(this);
  }
}
