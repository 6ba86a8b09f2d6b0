package org.mpyforge.format;

/**
 * The bytecode of one raw code of version 5 on its way from the file, where each qstr stands as
 * such, to memory, where each is two bytes.
 */
final class BytecodeAssembly {
  private final ByteCursor source;
  private final byte[] code;

  /** Where the raw code begins in the file: what to blame if its length is wrong. */
  private final int start;

  private int at;

  /** Fills {@code code} from a cursor at the prelude. */
  BytecodeAssembly(ByteCursor source, byte[] code, int start) {
    this.source = source;
    this.code = code;
    this.start = start;
  }

  /** Reads the prelude; returns the number of arguments that have names. */
  int readPrelude(QstrStream qstrs) {
    int begin = source.offset();
    copyVuint(); // the signature
    copyVuint(); // the two sizes
    int sizesEnd = at;
    ByteCursor header = source.window(begin, source.offset());
    Prelude.Signature signature = Prelude.Signature.decode(header);
    Prelude.Sizes sizes = Prelude.Sizes.decode(header);
    if (sizes.info() < Prelude.NAMES_SIZE) {
      throw source.failAt(begin, "info section of " + sizes.info() + " bytes has no names");
    }
    if (sizes.info() + sizes.cells() >= code.length - sizesEnd) {
      throw source.failAt(begin, "prelude leaves no room for instructions");
    }
    putQstr(qstrs.read());
    putQstr(qstrs.read());
    copy((int) (sizes.info() + sizes.cells()) - Prelude.NAMES_SIZE);
    return signature.positional() + signature.keywordOnly();
  }

  /** Reads instructions until the code is full. */
  void readInstructions(OpcodeTable opcodes, QstrStream qstrs) {
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
