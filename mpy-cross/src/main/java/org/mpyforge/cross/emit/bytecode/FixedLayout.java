package org.mpyforge.cross.emit.bytecode;

import org.mpyforge.format.ByteBuilder;
import org.mpyforge.format.LineTable;

/**
 * Bytecode where every jump is an opcode and two bytes, up to version 5. A jump's offset counts
 * from behind them, in 16 bits that wrap where it is further: the reference lets them, too.
 *
 * <p>Source: {@code emit_write_bytecode_byte_signed_label} in py/emitbc.c of MicroPython 1.17.
 */
final class FixedLayout extends CodeLayout {

  private static final int JUMP_SIZE = 3;
  private static final int SIGNED_BIAS = 0x8000;

  private final ByteBuilder lines = new ByteBuilder();
  private int lastAt;
  private int lastLine = 1;

  @Override
  void clear() {
    super.clear();
    lines.clear();
    lastAt = 0;
    lastLine = 1;
  }

  @Override
  void line(int line) {
    if (line > lastLine) {
      LineTable.encode(size() - lastAt, line - lastLine, lines);
      lastAt = size();
      lastLine = line;
    }
  }

  @Override
  void settle() {
    byte[] code = code();
    for (int i = 0; i < jumps(); i++) {
      int at = jumpAt(i);
      int offset = labelAt(jumpLabel(i)) - (at + JUMP_SIZE) + (isSigned(i) ? SIGNED_BIAS : 0);
      code[at + 1] = (byte) offset;
      code[at + 2] = (byte) (offset >> 8);
    }
  }

  @Override
  void writeLines(ByteBuilder target) {
    target.bytes(lines.toByteString());
  }

  @Override
  void writeCode(ByteBuilder target) {
    target.bytes(code(), 0, size());
  }
}
