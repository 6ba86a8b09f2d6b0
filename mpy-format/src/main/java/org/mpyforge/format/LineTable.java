package org.mpyforge.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The table from instructions to source lines, kept in a prelude as steps: so many bytes of code
 * and so many lines further ({@code py/bc.h}, {@code mp_bytecode_decode_lineinfo}).
 *
 * <p>A step is one byte, {@code 0LLBBBBB}, or two, {@code 1LLLBBBB LLLLLLLL} with the low bits of
 * the lines in the second. Lines count from 1, bytes from the first instruction.
 *
 * @param entries the places where a new line begins, in order; the first is line 1 at byte 0
 */
public record LineTable(List<Entry> entries) {

  /** Copies the list. */
  public LineTable {
    entries = List.copyOf(entries);
  }

  /**
   * A place where a line begins.
   *
   * @param codeOffset in bytes from the first instruction
   * @param line the number of the line, from 1
   */
  public record Entry(int codeOffset, int line) {}

  /**
   * Decodes the line info of a prelude.
   *
   * @param lineInfo {@link Prelude#lineInfo()}
   * @throws MalformedMpyException if the last step lacks its second byte
   */
  public static LineTable decode(ByteString lineInfo) {
    ByteCursor cursor = lineInfo.cursor(0, "line info");
    var entries = new ArrayList<Entry>(lineInfo.length() + 1);
    int offset = 0;
    int line = 1;
    entries.add(new Entry(offset, line));
    while (cursor.remaining() > 0) {
      int step = cursor.u8();
      if (step < 0x80) {
        offset += step & 0x1f;
        line += step >> 5;
      } else {
        offset += step & 0x0f;
        line += ((step << 4) & 0x700) | cursor.u8();
      }
      entries.add(new Entry(offset, line));
    }
    return new LineTable(entries);
  }

  /**
   * The source line of an instruction, found as the runtime finds it for a traceback.
   *
   * @param codeOffset the instruction's place, in bytes from the first one
   * @return its line, 1 if there are no line numbers
   */
  public int lineAt(int codeOffset) {
    int line = 1;
    for (Entry entry : entries) {
      if (entry.codeOffset > codeOffset) {
        break;
      }
      line = entry.line;
    }
    return line;
  }

  /**
   * Appends the steps for one advance, choosing as {@code py/emitbc.c} does: the short form for few
   * lines or many bytes, else the long one.
   *
   * @param bytes how far to advance in the code, in bytes, 0 or more
   * @param lines how far to advance in the source, in lines, 0 or more
   * @param target where to append
   */
  public static void encode(int bytes, int lines, ByteBuilder target) {
    while (bytes > 0 || lines > 0) {
      int byteStep;
      int lineStep;
      if (lines <= 6 || bytes > 0x0f) {
        byteStep = Math.min(bytes, 0x1f);
        // All bytes must be passed before any line is.
        lineStep = byteStep < bytes ? 0 : Math.min(lines, 3);
        target.u8(byteStep | lineStep << 5);
      } else {
        byteStep = bytes;
        lineStep = Math.min(lines, 0x7ff);
        target.u8(0x80 | byteStep | ((lineStep >> 4) & 0x70)).u8(lineStep & 0xff);
      }
      bytes -= byteStep;
      lines -= lineStep;
    }
  }
}
