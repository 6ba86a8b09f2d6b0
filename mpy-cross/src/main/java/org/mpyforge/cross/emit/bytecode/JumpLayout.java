package org.mpyforge.cross.emit.bytecode;

import java.util.Arrays;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.format.ByteBuilder;
import org.mpyforge.format.LineTable;

/**
 * Bytecode where jumps take as many bytes as they need, from version 6 on.
 *
 * <p>A jump is an opcode with an offset of one or two bytes, relative to the byte behind it. All
 * jumps begin long; one whose target is near enough becomes short, which may bring other targets
 * near enough, until nothing changes. The reference reaches the same layout by repeating its last
 * pass (py/emitbc.c, {@code emit_write_bytecode_byte_label}).
 */
final class JumpLayout extends CodeLayout {

  private static final int SHORT_LIMIT = 0x7f;
  private static final int SHORT_BIAS = 0x40;
  private static final int LONG_LIMIT = 0x7fff;
  private static final int LONG_BIAS = 0x4000;

  /** How many jumps stand before a label. */
  private int[] labelJumps = new int[32];

  private int[] lineAt = new int[64];
  private int[] lineJumps = new int[64];
  private int[] lineNumber = new int[64];
  private int lines;

  private boolean[] isShort = {};

  /** How many of the first i jumps are short; so many bytes less stand before a place. */
  private int[] shortBefore = {0};

  @Override
  void clear() {
    super.clear();
    lines = 0;
  }

  @Override
  void label(int label) {
    super.label(label);
    if (label >= labelJumps.length) {
      labelJumps = Arrays.copyOf(labelJumps, Math.max(labelJumps.length * 2, label + 1));
    }
    labelJumps[label] = jumps();
  }

  @Override
  void line(int line) {
    if (line <= (lines == 0 ? 1 : lineNumber[lines - 1])) {
      return;
    }
    if (lines == lineAt.length) {
      lineAt = Arrays.copyOf(lineAt, lines * 2);
      lineJumps = Arrays.copyOf(lineJumps, lines * 2);
      lineNumber = Arrays.copyOf(lineNumber, lines * 2);
    }
    lineAt[lines] = size();
    lineJumps[lines] = jumps();
    lineNumber[lines] = line;
    lines++;
  }

  /** Decides which jumps are short. */
  @Override
  void settle() {
    int jumps = jumps();
    isShort = new boolean[jumps];
    shortBefore = new int[jumps + 1];
    boolean changed;
    do {
      changed = false;
      for (int i = 0; i < jumps; i++) {
        if (!isShort[i] && fitsShort(offset(i), isSigned(i))) {
          isShort[i] = true;
          changed = true;
        }
      }
      for (int i = 0; i < jumps; i++) {
        shortBefore[i + 1] = shortBefore[i] + (isShort[i] ? 1 : 0);
      }
    } while (changed);
  }

  private static boolean fitsShort(int offset, boolean signed) {
    int biased = signed ? offset + SHORT_BIAS : offset;
    return biased >= 0 && biased <= SHORT_LIMIT;
  }

  /** From behind the first two bytes of a jump to its label. */
  private int offset(int jump) {
    int label = jumpLabel(jump);
    int target = labelAt(label) - shortBefore[labelJumps[label]];
    return target - (jumpAt(jump) - shortBefore[jump]) - 2;
  }

  @Override
  void writeLines(ByteBuilder target) {
    int lastAt = 0;
    int lastLine = 1;
    for (int i = 0; i < lines; i++) {
      int at = lineAt[i] - shortBefore[lineJumps[i]];
      LineTable.encode(at - lastAt, lineNumber[i] - lastLine, target);
      lastAt = at;
      lastLine = lineNumber[i];
    }
  }

  @Override
  void writeCode(ByteBuilder target) {
    int from = 0;
    for (int i = 0; i < jumps(); i++) {
      copy(from, jumpAt(i) + 1, target);
      writeOffset(i, target);
      from = jumpAt(i) + 3;
    }
    copy(from, size(), target);
  }

  private void copy(int from, int to, ByteBuilder target) {
    target.bytes(code(), from, to);
  }

  private void writeOffset(int jump, ByteBuilder target) {
    int offset = offset(jump);
    if (isShort[jump]) {
      target.u8(isSigned(jump) ? offset + SHORT_BIAS : offset);
      return;
    }
    int biased = offset - 1 + (isSigned(jump) ? LONG_BIAS : 0);
    if (biased < 0 || biased > LONG_LIMIT) {
      throw SourceError.nowhere("RuntimeError", "bytecode overflow");
    }
    target.u8(0x80 | biased & 0x7f).u8(biased >> 7);
  }
}
