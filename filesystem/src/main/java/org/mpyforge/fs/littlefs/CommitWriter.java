package org.mpyforge.fs.littlefs;

import java.util.List;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/**
 * Writes one commit to a block: tags, each exclusively or'ed with the one before, and at the end a
 * checksum. Throws {@code ENOSPC} where the block is full, and {@code EILSEQ} where the flash does
 * not take it.
 */
final class CommitWriter {

  /** What has to be left of a block for the last checksum, in bytes. */
  private static final int END_LENGTH = 8;

  /** The longest end of a commit: a checksum of what is erased and one of the commit. */
  private static final int CLOSING_LENGTH = 20;

  private static final int MAX_SIZE = 0x3fe;

  private final Storage storage;
  private final ProgramBuffer buffer;
  private final int block;
  private final int begin;
  private final int end;
  private int offset;
  private int lastTag;
  private int crc = Crc.START;

  /** Begins a commit at a place of a block whose last tag is known. */
  CommitWriter(Storage storage, int block, int begin, int lastTag) {
    this.storage = storage;
    this.buffer = new ProgramBuffer(storage, false);
    this.block = block;
    this.begin = begin;
    this.offset = begin;
    this.lastTag = lastTag;
    this.end = storage.blockSize() - END_LENGTH;
  }

  /** Writes the revision with which a block begins. */
  void writeRevision(int revision) {
    write(Words.bytes(revision));
  }

  private void write(byte[] data) {
    buffer.write(block, offset, data, 0, data.length);
    crc = Crc.update(crc, data);
    offset += data.length;
  }

  /** Writes a tag and what follows it. */
  void writeTag(int tag, byte[] data) {
    if (offset + 4 + data.length > end) {
      throw new FsException(Errno.ENOSPC, "block " + block + " is full");
    }
    write(Words.tagBytes(tag ^ lastTag));
    write(data);
    lastTag = tag;
  }

  void writePut(int id, Item item) {
    writeTag(Tag.of(item.type(), id, item.data().length), item.data());
  }

  /** Writes changes as they are, one after the other. */
  void writeChanges(List<Change> changes) {
    for (Change change : changes) {
      if (change instanceof Change.Create create) {
        writeTag(Tag.of(Tag.CREATE, create.id(), 0), new byte[0]);
      } else if (change instanceof Change.Delete delete) {
        writeTag(Tag.of(Tag.DELETE, delete.id(), 0), new byte[0]);
      } else if (change instanceof Change.Put put) {
        writePut(put.id(), put.item());
      } else if (change instanceof Change.Move move) {
        MetadataPair.movedItems(move.source()).forEach(item -> writePut(move.id(), item));
      } else if (change instanceof Change.Forget forget) {
        writeTag(Tag.of(forget.type(), forget.id(), Tag.GONE), new byte[0]);
      } else if (change instanceof Change.Tail tail) {
        writeTail(tail.split(), tail.pair());
      }
    }
  }

  void writeTail(boolean split, BlockPair tail) {
    int type = split ? Tag.HARD_TAIL : Tag.TAIL;
    writeTag(Tag.of(type, Tag.NO_ID, 8), tail.bytes());
  }

  void writeShare(GlobalState share) {
    writeTag(Tag.of(Tag.GLOBAL_STATE, Tag.NO_ID, GlobalState.SIZE), share.bytes());
  }

  /** Ends the commit, sees that it is there, and writes where the next one begins to the model. */
  void finish(MetadataPair target) {
    int commitEnd =
        Words.roundUp(Math.min(offset + CLOSING_LENGTH, storage.blockSize()), storage.progSize());
    int checksumAt = 0;
    int checksum = 0;
    while (offset < commitEnd) {
      int next = Math.min(commitEnd - (offset + 4), MAX_SIZE) + offset + 4;
      if (next < commitEnd) {
        next = Math.min(next, commitEnd - CLOSING_LENGTH);
      }
      int erasedByte = 0xff;
      if (next >= commitEnd && next <= storage.blockSize() - storage.progSize()) {
        erasedByte = writeErasedChecksum(next);
      }
      // The lowest bit of the type makes a tag valid or not that flash in this state looks like.
      int flip = erasedByte >> 7 ^ 1;
      int tag = Tag.of(Tag.CHECKSUM + flip, Tag.NO_ID, next - (offset + 4));
      byte[] tagBytes = Words.tagBytes(tag ^ lastTag);
      crc = Crc.update(crc, tagBytes);
      buffer.write(block, offset, tagBytes, 0, 4);
      buffer.write(block, offset + 4, Words.bytes(crc), 0, 4);
      if (checksumAt == 0) {
        checksumAt = offset + 4;
        checksum = crc;
      }
      offset = next;
      lastTag = tag ^ flip << 31;
      crc = Crc.START;
      if (next >= commitEnd || next >= buffer.end()) {
        buffer.flush();
        storage.sync();
      }
    }
    verify(checksumAt, checksum);
    target.offset = offset;
    target.lastTag = lastTag;
  }

  /** Writes what the flash behind the commit looks like now; returns its first byte. */
  private int writeErasedChecksum(int next) {
    byte[] erased = storage.read(block, next, storage.progSize());
    int erasedCrc = Crc.update(Crc.START, erased);
    writeTag(Tag.of(Tag.ERASED_CHECKSUM, Tag.NO_ID, 8), Words.bytes(storage.progSize(), erasedCrc));
    return erased[0] & 0xff;
  }

  private void verify(int checksumAt, int checksum) {
    byte[] written = storage.read(block, begin, checksumAt - begin);
    boolean right = Crc.update(Crc.START, written) == checksum;
    if (!right || storage.word(block, checksumAt) != checksum) {
      throw storage.damaged("block " + block + " does not hold what was written");
    }
  }
}
