package org.mpyforge.format;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the name of the source in a file of version 4: behind the code of the module, which has
 * qstrs between its instructions, so that one has to pass them one by one ({@code
 * py/persistentcode.c} and {@code py/bc.c} of MicroPython 1.11).
 */
final class Version4Names {

  /**
   * What follows an opcode, sixteen a line from 0x10 on: {@code Q} a qstr, {@code V} a number of
   * variable length, {@code O} a jump's two bytes, {@code -} nothing. Nor does it elsewhere.
   */
  private static final String OPERANDS =
      """
      ----V-QV-VVQQQQQ
      --VVQQQ-VVQQ----
      -----OOOOO---O-O
      O--OO-O---------
      VV-V--VVVVV-----
      VVVVVVVVQQ------
      """
          .replace("\n", "");

  private static final int FIRST_OPERAND = 0x10;
  private static final int LOAD_NAME = 0x1b;
  private static final int LOAD_ATTR = 0x1d;
  private static final int STORE_ATTR = 0x26;
  private static final int RAISE_VARARGS = 0x5c;
  private static final int MAKE_CLOSURE = 0x62;
  private static final int MAKE_CLOSURE_DEFARGS = 0x63;
  private static final int CELLS_END = 0xff;

  private final ByteCursor cursor;
  private final boolean hasCaches;

  private Version4Names(ByteCursor cursor, boolean hasCaches) {
    this.cursor = cursor;
    this.hasCaches = hasCaches;
  }

  /** The name of the source of the module whose code is at an offset, if it can be found. */
  static Optional<String> sourceAt(byte[] bytes, int offset, Set<MpyFeature> features) {
    var cursor = new ByteCursor(bytes, offset, bytes.length, offset, "root");
    try {
      return new Version4Names(cursor, features.contains(MpyFeature.INLINE_CACHING)).source();
    } catch (MalformedMpyException e) {
      return Optional.empty(); // What is damaged has no name.
    }
  }

  private Optional<String> source() {
    long kindAndLength = cursor.vuint();
    long length = kindAndLength >> 2;
    switch ((int) kindAndLength & 3) {
      case 0 -> passBytecode(length);
      case 1 -> passNativeCode(length);
      default -> {
        return Optional.empty(); // It has no names.
      }
    }
    readQstr(); // The scope's.
    return readQstr().map(Qstr::toString);
  }

  private void passBytecode(long length) {
    int start = cursor.offset();
    cursor.lenientVuint();
    cursor.lenientVuint();
    cursor.skip(4); // Flags and the three counts of arguments.
    int infoStart = cursor.offset();
    long infoSize = cursor.lenientVuint();
    long rest = infoSize - (cursor.offset() - infoStart);
    if (rest < 0) {
      throw cursor.fail("info section without room for its size");
    }
    cursor.skip(cursor.length(rest, infoStart));
    while (cursor.u8() != CELLS_END) {
      // Each byte before is a cell.
    }
    int loaded = cursor.offset() - start;
    while (loaded < length) {
      loaded += passInstruction();
    }
  }

  /** Passes an instruction; returns the bytes that it takes in memory. */
  private int passInstruction() {
    int start = cursor.offset();
    int opcode = cursor.u8();
    int row = opcode - FIRST_OPERAND;
    char operand = row >= 0 && row < OPERANDS.length() ? OPERANDS.charAt(row) : '-';
    boolean isLookup = (opcode >= LOAD_NAME && opcode <= LOAD_ATTR) || opcode == STORE_ATTR;
    switch (operand) {
      case 'Q' -> {
        readQstr();
        boolean isCached = hasCaches && isLookup;
        cursor.skip(isCached ? 1 : 0);
        return 1 + OpcodeTable.QSTR_SIZE + (isCached ? 1 : 0);
      }
      case 'V' -> cursor.skipGroups();
      case 'O' -> cursor.skip(2);
      default -> {}
    }
    boolean hasExtraByte =
        opcode == RAISE_VARARGS || opcode == MAKE_CLOSURE || opcode == MAKE_CLOSURE_DEFARGS;
    cursor.skip(hasExtraByte ? 1 : 0);
    return cursor.offset() - start;
  }

  private void passNativeCode(long length) {
    cursor.skip(cursor.length(length, cursor.offset()));
    long links = cursor.vuint();
    for (long i = 0; i < links; i++) {
      cursor.vuint();
      readQstr();
    }
    cursor.vuint(); // Where the prelude is.
  }

  /** A qstr, if it is spelled out; else it was met before, as no source's name is. */
  private Optional<Qstr> readQstr() {
    int start = cursor.offset();
    long token = cursor.vuint();
    if (token == 0) {
      cursor.u8();
      return Optional.empty();
    }
    return (token & 1) != 0
        ? Optional.empty()
        : Optional.of(cursor.qstr(cursor.length(token >> 1, start)));
  }
}
