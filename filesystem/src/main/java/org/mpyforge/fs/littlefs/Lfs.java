package org.mpyforge.fs.littlefs;

import java.util.ArrayList;
import java.util.List;

/** What everything that works on one mounted littlefs shares. */
final class Lfs {

  /** The size of the largest file, in bytes. */
  static final int FILE_MAX = Integer.MAX_VALUE;

  /** The size of the largest attribute, in bytes. */
  static final int ATTRIBUTE_MAX = 1022;

  final Storage storage;
  final Allocator allocator;
  final SkipList chains;
  final PairList pairs;
  final Committer committer;
  final Repair repair;

  /** Where the root directory is. */
  BlockPair root = BlockPair.START;

  /** The global state as it is to be. */
  GlobalState state = GlobalState.NONE;

  /** The global state as all logs together have it. */
  GlobalState stored = GlobalState.NONE;

  /** Shares of logs that were dropped, to be taken over by the next commit. */
  GlobalState carried = GlobalState.NONE;

  int nameMax = LittleFs.NAME_MAX;
  int fileMax = FILE_MAX;
  int attributeMax = ATTRIBUTE_MAX;

  /** Where open files are, and what an operation holds on to. */
  final List<Handle> handles = new ArrayList<>();

  /** Open files. */
  final List<ChainFile> files = new ArrayList<>();

  Lfs(Storage storage, LittleFsOptions options) {
    this.storage = storage;
    this.allocator =
        new Allocator(
            storage.blockCount(),
            8L * options.lookahead(),
            action -> pairs().forEachBlock(action, true));
    this.chains = new SkipList(storage, allocator);
    this.pairs = new PairList(this);
    this.committer = new Committer(this);
    this.repair = new Repair(this);
  }

  private PairList pairs() {
    return pairs;
  }

  /** Returns how large a file can be that is kept in its directory, in bytes. */
  int inlineMax() {
    int small = Math.min(storage.cacheSize(), storage.blockSize() / 8);
    return Math.min(small, attributeMax);
  }

  MetadataPair fetch(BlockPair pair) {
    return MetadataReader.fetch(storage, pair, 0).pair();
  }

  /** Commits changes to a log. */
  void commit(MetadataPair pair, Change... changes) {
    committer.commit(pair, List.of(changes));
  }

  /** Returns the superblock's data. */
  byte[] superblock() {
    return Words.bytes(
        Superblock.VERSION,
        storage.blockSize(),
        storage.blockCount(),
        nameMax,
        fileMax,
        attributeMax);
  }
}
