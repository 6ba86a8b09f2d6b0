package org.mpyforge.cross.emit.bytecode;

import org.mpyforge.format.ByteBuilder;

/** What the tests of layouts have in common: code to lay out. */
abstract class LayoutCase {

  static final int JUMP = 0x42;
  static final int FORWARD = 0x4b;
  static final int FILL = 0x59;

  final CodeLayout layout;

  LayoutCase(CodeLayout layout) {
    this.layout = layout;
  }

  /** Appends bytes that are no jumps. */
  final void fill(int bytes) {
    for (int i = 0; i < bytes; i++) {
      layout.u8(FILL);
    }
  }

  /** The settled code. */
  final byte[] code() {
    layout.settle();
    ByteBuilder code = new ByteBuilder();
    layout.writeCode(code);
    return code.toByteArray();
  }

  /** The line table of the settled code. */
  final byte[] lines() {
    layout.settle();
    ByteBuilder lines = new ByteBuilder();
    layout.writeLines(lines);
    return lines.toByteArray();
  }
}
