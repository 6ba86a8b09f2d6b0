package org.mpyforge.cross.emit.bytecode;

import java.util.Arrays;
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

  private int[] jumpAt = new int[32];
  private int[] jumpLabel = new int[32];
  private int[] jumpBias = new int[32];
  private int jumps;

  private int[] labelAt = new int[32];

  private final ByteBuilder lines = new ByteBuilder();
  private int lastAt;
  private int lastLine = 1;

  @Override
  void clear() {
    super.clear();
    jumps = 0;
    lines.clear();
    lastAt = 0;
    lastLine = 1;
  }

  @Override
  void jump(int opcode, int label, boolean signed) {
    if (jumps == jumpAt.length) {
      jumpAt = Arrays.copyOf(jumpAt, jumps * 2);
      jumpLabel = Arrays.copyOf(jumpLabel, jumps * 2);
      jumpBias = Arrays.copyOf(jumpBias, jumps * 2);
    }
    jumpAt[jumps] = size();
    jumpLabel[jumps] = label;
    jumpBias[jumps] = signed ? SIGNED_BIAS : 0;
    jumps++;
    u8(opcode);
    u16(0);
  }

  @Override
  void label(int label) {
    if (label >= labelAt.length) {
      labelAt = Arrays.copyOf(labelAt, Math.max(labelAt.length * 2, label + 1));
    }
    labelAt[label] = size();
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
    for (int i = 0; i < jumps; i++) {
      int offset = labelAt[jumpLabel[i]] - (jumpAt[i] + JUMP_SIZE) + jumpBias[i];
      code[jumpAt[i] + 1] = (byte) offset;
      code[jumpAt[i] + 2] = (byte) (offset >> 8);
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
