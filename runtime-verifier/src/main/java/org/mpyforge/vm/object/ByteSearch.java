package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/** Finding bytes in bytes. */
final class ByteSearch {
  /** How many bytes that are alike take as long as a loop of a program. */
  private static final int BYTES_PER_STEP = 64;

  private ByteSearch() {}

  /** Where {@code needle} first occurs between {@code from} and {@code to}, or -1. */
  static int first(
      Vm vm, byte[] data, int from, int to, byte[] needle, int needleAt, int needleLength) {
    int last = to - needleLength;
    if (needleLength == 0) {
      return from <= last ? from : -1;
    }
    byte head = needle[needleAt];
    for (int i = from; i <= last; i++) {
      if (data[i] == head && matches(vm, data, i, needle, needleAt, needleLength)) {
        return i;
      }
    }
    return -1;
  }

  /** Where {@code needle} last occurs between {@code from} and {@code to}, or -1. */
  static int last(
      Vm vm, byte[] data, int from, int to, byte[] needle, int needleAt, int needleLength) {
    for (int i = to - needleLength; i >= from; i--) {
      if (matches(vm, data, i, needle, needleAt, needleLength)) {
        return i;
      }
    }
    return -1;
  }

  /** {@link #first} for buffers; the position counts from the start of {@code data}. */
  static int first(Vm vm, Buffer data, Buffer needle) {
    int end = data.offset + data.length;
    int at = first(vm, data.bytes, data.offset, end, needle.bytes, needle.offset, needle.length);
    return at < 0 ? at : at - data.offset;
  }

  /** {@link #isAt}, which takes its time where much is alike before something is not. */
  private static boolean matches(
      Vm vm, byte[] data, int at, byte[] needle, int needleAt, int needleLength) {
    int alike =
        Arrays.mismatch(data, at, at + needleLength, needle, needleAt, needleAt + needleLength);
    if (alike >= BYTES_PER_STEP) {
      vm.work(alike / BYTES_PER_STEP);
    }
    return alike < 0;
  }

  /** Whether {@code needle} stands at {@code at}, where there is room for it. */
  static boolean isAt(byte[] data, int at, byte[] needle, int needleAt, int needleLength) {
    return Arrays.equals(data, at, at + needleLength, needle, needleAt, needleAt + needleLength);
  }
}
