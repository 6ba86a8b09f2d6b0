package org.mpyforge.fs.littlefs;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * An entry of a directory of version 1: a type, the lengths of the three parts that follow, what it
 * is, attributes, and a name.
 *
 * @param type the type, with {@link #MOVING} where it is
 * @param first the first word of what it is: a file's last block, or a block of a directory's pair
 * @param second the second one: a file's size, or the other block
 * @param more what the struct has beyond these, and attributes
 * @param structLength the length of the struct, in bytes
 * @param name the name
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Entry1(int type, int first, int second, byte[] more, int structLength, byte[] name) {

  static final int FILE = 0x11;
  static final int DIRECTORY = 0x22;
  static final int SUPERBLOCK = 0x2e;

  /** Of the type: the entry is being moved, and counts only if there is no other like it. */
  static final int MOVING = 0x80;

  /** The longest name, and the longest of each part, in bytes. */
  static final int PART_MAX = 255;

  private static final int HEAD_LENGTH = 4;
  private static final int STRUCT_LENGTH = 8;

  static Entry1 file(byte[] name, int head, int size) {
    return new Entry1(FILE, head, size, new byte[0], STRUCT_LENGTH, name);
  }

  static Entry1 directory(byte[] name, BlockPair pair) {
    return new Entry1(DIRECTORY, pair.first(), pair.second(), new byte[0], STRUCT_LENGTH, name);
  }

  /** Reads an entry; returns null if it does not fit or is too short. */
  static Entry1 read(byte[] data, int at, int end) {
    if (at + HEAD_LENGTH + STRUCT_LENGTH > end) {
      return null;
    }
    int structLength = data[at + 1] & 0xff;
    int name = at + HEAD_LENGTH + structLength + (data[at + 2] & 0xff);
    int next = name + (data[at + 3] & 0xff);
    int more = at + HEAD_LENGTH + STRUCT_LENGTH;
    if (next > end || structLength < STRUCT_LENGTH) {
      return null;
    }
    byte[] struct = Arrays.copyOfRange(data, at + HEAD_LENGTH, more);
    return new Entry1(
        data[at] & 0xff,
        Words.get(struct, 0),
        Words.get(struct, 1),
        Arrays.copyOfRange(data, more, name),
        structLength,
        Arrays.copyOfRange(data, name, next));
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(length());
    bytes.write(type);
    bytes.write(structLength);
    bytes.write(STRUCT_LENGTH + more.length - structLength);
    bytes.write(name.length);
    bytes.writeBytes(Words.bytes(first, second));
    bytes.writeBytes(more);
    bytes.writeBytes(name);
    return bytes.toByteArray();
  }

  int length() {
    return HEAD_LENGTH + STRUCT_LENGTH + more.length + name.length;
  }

  boolean isFile() {
    return (type & ~MOVING) == FILE;
  }

  boolean isDirectory() {
    return (type & ~MOVING) == DIRECTORY;
  }

  boolean isMoving() {
    return (type & MOVING) != 0;
  }

  BlockPair pair() {
    return new BlockPair(first, second);
  }

  /** Returns whether they are one file or directory under two names. */
  boolean isSameAs(Entry1 other) {
    return first == other.first && second == other.second;
  }

  Entry1 withType(int newType) {
    return new Entry1(newType, first, second, more, structLength, name);
  }

  Entry1 withStruct(int newFirst, int newSecond) {
    return new Entry1(type, newFirst, newSecond, more, structLength, name);
  }

  Entry1 withName(byte[] newName) {
    return new Entry1(type, first, second, more, structLength, newName);
  }
}
