package org.mpyforge.fs.littlefs;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.mpyforge.fs.FsException;

/**
 * A directory of version 1, or a part of one: written whole, with a checksum, to one block of a
 * pair and then to the other.
 */
final class Directory1 {

  /** The revision, the length, and the next pair. */
  static final int HEAD_LENGTH = 16;

  static final int CHECKSUM_LENGTH = 4;

  private static final int SPLIT = 0x80000000;

  /** The current block, and the other one. */
  BlockPair pair;

  int revision;

  /** Whether the directory goes on in the next pair. */
  boolean split;

  BlockPair tail = BlockPair.NONE;
  final List<Entry1> entries = new ArrayList<>();

  Directory1(BlockPair pair, int revision) {
    this.pair = pair;
    this.revision = revision;
  }

  /** Reads the directory in a pair: of the two, the later one whose checksum is right. */
  static Directory1 fetch(Storage storage, BlockPair pair) {
    Directory1 first = read(storage, pair);
    Directory1 second = read(storage, pair.swapped());
    if (first == null && second == null) {
      throw storage.damaged("no directory in " + pair);
    }
    boolean later = first == null || second != null && second.revision - first.revision >= 0;
    return later ? second : first;
  }

  private static Directory1 read(Storage storage, BlockPair pair) {
    byte[] data;
    try {
      byte[] head = storage.read(pair.first(), 0, HEAD_LENGTH);
      int length = Words.get(head, 1) & ~SPLIT;
      if (length < HEAD_LENGTH + CHECKSUM_LENGTH || length > storage.blockSize()) {
        return null;
      }
      data = storage.read(pair.first(), 0, length);
    } catch (FsException e) {
      if (storage.isDamage(e)) {
        return null;
      }
      throw e;
    }
    return Crc.update(Crc.START, data) == 0 ? parse(pair, data) : null;
  }

  private static Directory1 parse(BlockPair pair, byte[] data) {
    Directory1 directory = new Directory1(pair, Words.get(data, 0));
    directory.split = Words.get(data, 1) < 0;
    directory.tail = new BlockPair(Words.get(data, 2), Words.get(data, 3));
    int end = data.length - CHECKSUM_LENGTH;
    for (int at = HEAD_LENGTH; at < end; ) {
      Entry1 entry = Entry1.read(data, at, end);
      if (entry == null) {
        return null;
      }
      directory.entries.add(entry);
      at += entry.length();
    }
    return directory;
  }

  /** Returns how long it is, in bytes. */
  int length() {
    int length = HEAD_LENGTH + CHECKSUM_LENGTH;
    for (Entry1 entry : entries) {
      length += entry.length();
    }
    return length;
  }

  /** Writes it to the other block of the pair, which then is the current one. */
  void write(Storage storage, BlockPair target) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int length = split ? length() | SPLIT : length();
    bytes.writeBytes(Words.bytes(revision, length, tail.first(), tail.second()));
    entries.forEach(entry -> bytes.writeBytes(entry.bytes()));
    int crc = Crc.update(Crc.START, bytes.toByteArray());
    bytes.writeBytes(Words.bytes(crc));
    byte[] data = bytes.toByteArray();
    storage.erase(target.first());
    ProgramBuffer buffer = new ProgramBuffer(storage, false);
    buffer.write(target.first(), 0, data, 0, data.length);
    buffer.flush();
    storage.sync();
    if (!storage.holds(target.first(), 0, data)) {
      throw storage.damaged("block " + target.first() + " does not hold what was written");
    }
    pair = target;
  }
}
