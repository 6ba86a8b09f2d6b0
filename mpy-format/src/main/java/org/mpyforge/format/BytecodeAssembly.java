package org.mpyforge.format;

/**
 * The bytecode of one raw code of version 5 on its way from the file, where each qstr stands as
 * such, to memory, where each is two bytes.
 */
final class BytecodeAssembly {
  private final ByteCursor source;
  private final QstrStream qstrs;
  private final PreludeScanner prelude = new PreludeScanner();

  /** Looks at the start of preludes, one after the other. */
  private final ByteCursor window;

  /** Where the raw code begins in the file: what to blame if its length is wrong. */
  private int start;

  private byte[] code;
  private int at;

  /** Assembles what a cursor passes, one raw code after the other. */
  BytecodeAssembly(ByteCursor source, QstrStream qstrs) {
    this.source = source;
    this.qstrs = qstrs;
    this.window = source.window(0, 0);
  }

  /**
   * Begins with the raw code whose prelude the cursor is at.
   *
   * @param length how many bytes it will have in memory
   * @param rawCodeStart where it begins in the file, before its length
   */
  void begin(int length, int rawCodeStart) {
    source.take(MemoryBudget.ARRAY + length);
    code = new byte[length];
    start = rawCodeStart;
    at = 0;
  }

  /** Reads the prelude; returns the number of arguments that have names. */
  int readPrelude() {
    int begin = source.offset();
    copyVuint(); // the signature
    copyVuint(); // the two sizes
    int sizesEnd = at;
    window.moveTo(begin, source.offset());
    prelude.readNumbers(window);
    if (prelude.infoSize() < Prelude.NAMES_SIZE) {
      throw source.failAt(begin, "info section of " + prelude.infoSize() + " bytes has no names");
    }
    if (prelude.infoSize() + prelude.cellCount() >= code.length - sizesEnd) {
      throw source.failAt(begin, "prelude leaves no room for instructions");
    }
    putQstr(qstrs.read());
    putQstr(qstrs.read());
    copy((int) (prelude.infoSize() + prelude.cellCount()) - Prelude.NAMES_SIZE);
    return prelude.argumentCount();
  }

  /** Reads instructions until the code is full, and returns it. */
  ByteString readInstructions(OpcodeTable opcodes) {
    while (at < code.length) {
      int opcodeByte = source.u8();
      int shape = opcodes.shape(opcodeByte);
      code[at++] = (byte) opcodeByte;
      if (shape == OpcodeTable.SHAPE_UNKNOWN) {
        throw source.failAt(source.offset() - 1, "unknown opcode 0x%02x".formatted(opcodeByte));
      }
      if ((shape & OpcodeTable.SHAPE_QSTR) != 0) {
        putQstr(qstrs.read());
      } else if ((shape & OpcodeTable.SHAPE_VARIABLE) != 0) {
        copyVuint();
      }
      int fixed = shape & OpcodeTable.SHAPE_FIXED_BYTES;
      if (fixed != 0) {
        copy(fixed);
      }
    }
    source.take(MemoryBudget.BYTES);
    return ByteString.wrap(code, 0, code.length);
  }

  private void putQstr(int qstr) {
    room(OpcodeTable.QSTR_SIZE);
    code[at++] = (byte) qstr;
    code[at++] = (byte) (qstr >> 8);
  }

  private void copyVuint() {
    int b;
    do {
      b = source.u8();
      room(1);
      code[at++] = (byte) b;
    } while (b >= 0x80);
  }

  private void copy(int count) {
    room(count);
    source.copyTo(code, at, count);
    at += count;
  }

  private void room(int count) {
    if (count > code.length - at) {
      throw source.failAt(start, "the code's length " + code.length + " cuts it off within");
    }
  }
}
