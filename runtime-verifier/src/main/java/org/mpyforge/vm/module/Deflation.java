package org.mpyforge.vm.module;

import java.util.function.IntConsumer;
import org.mpyforge.vm.Vm;

/**
 * Compresses as the reference does, to the same bytes ({@code lib/uzlib}): one block with the fixed
 * codes of RFC 1951, and for each place the longest match in the window, of equally long ones the
 * nearest.
 */
final class Deflation {
  private static final int MIN_MATCH = 3;
  private static final int MAX_MATCH = 258;

  /** How many places of the window are compared in the time of a loop of a program. */
  private static final int PLACES_PER_STEP = 64;

  private final byte[] window;
  private final IntConsumer output;
  private int start;
  private int filled;

  private int bits;
  private int bitCount;

  /** The place of the last match that has been found, counted back from the next byte. */
  private int distance;

  Deflation(int windowBits, IntConsumer output) {
    this.window = new byte[1 << windowBits];
    this.output = output;
  }

  // ---- matches

  /** Compresses a run of bytes: no match goes beyond its end. */
  void compress(Vm vm, byte[] from, int offset, int length) {
    int end = offset + length;
    int at = offset;
    while (at < end) {
      vm.work(1 + filled / PLACES_PER_STEP);
      int match = longestMatch(from, at, end);
      if (match == 0) {
        literal(from[at] & 0xff);
        match = 1;
      } else {
        repeat(distance, match);
      }
      for (int i = 0; i < match; i++) {
        remember(from[at++]);
      }
    }
  }

  private void remember(byte b) {
    window[start + filled & window.length - 1] = b;
    if (filled == window.length) {
      start = start + 1 & window.length - 1;
    } else {
      filled++;
    }
  }

  private int longestMatch(byte[] from, int at, int end) {
    int longest = 0;
    int limit = Math.min(MAX_MATCH + 1, end - at);
    for (int place = 0; place < filled; place++) {
      if (window[start + place & window.length - 1] != from[at]) {
        continue;
      }
      int length = 1;
      while (length < limit && past(from, at, place + length) == from[at + length]) {
        length++;
      }
      if (length >= MIN_MATCH && length >= longest) {
        longest = length;
        distance = filled - place;
      }
    }
    return longest;
  }

  /** A byte of the window, or of what follows it. */
  private byte past(byte[] from, int at, int place) {
    return place < filled ? window[start + place & window.length - 1] : from[at + place - filled];
  }

  // ---- codes

  void startBlock() {
    put(0b011, 3);
  }

  /** The end of the block, and zeros to the end of the last byte. */
  void finishBlock() {
    put(0, 14);
  }

  private void put(int value, int count) {
    bits |= value << bitCount;
    bitCount += count;
    while (bitCount >= 8) {
      output.accept(bits & 0xff);
      bits >>>= 8;
      bitCount -= 8;
    }
  }

  /** A Huffman code, whose highest bit comes first. */
  private void code(int code, int count) {
    put(Integer.reverse(code) >>> Integer.SIZE - count, count);
  }

  private void literal(int b) {
    if (b < 144) {
      code(0x30 + b, 8);
    } else {
      code(0x190 + b - 144, 9);
    }
  }

  /** A match, in several if it is too long for one. */
  private void repeat(int back, int length) {
    int left = length;
    while (left > 0) {
      int part = left > MAX_MATCH + 2 ? MAX_MATCH : left <= MAX_MATCH ? left : left - MIN_MATCH;
      left -= part;
      length(part - MIN_MATCH);
      distance(back - 1);
    }
  }

  private void length(int value) {
    if (value == MAX_MATCH - MIN_MATCH) {
      lengthSymbol(28);
      return;
    }
    int extra = Math.max(log2(value) - 2, 0);
    lengthSymbol((extra == 0 ? 0 : 4 * extra) + (value >> extra));
    put(value & (1 << extra) - 1, extra);
  }

  private void lengthSymbol(int symbol) {
    if (symbol < 23) {
      code(symbol + 1, 7);
    } else {
      code(0xc0 + symbol - 23, 8);
    }
  }

  private void distance(int value) {
    int extra = Math.max(log2(value) - 1, 0);
    code((extra == 0 ? 0 : 2 * extra) + (value >> extra), 5);
    put(value & (1 << extra) - 1, extra);
  }

  private static int log2(int value) {
    return value == 0 ? 0 : Integer.SIZE - 1 - Integer.numberOfLeadingZeros(value);
  }
}
