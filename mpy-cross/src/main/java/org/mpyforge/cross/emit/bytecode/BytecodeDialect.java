package org.mpyforge.cross.emit.bytecode;

import org.mpyforge.format.MpyVersion;

/**
 * What the bytecode emitter of each release does in its own way, besides the layout of code and
 * tables. Source: py/emitbc.c of the releases.
 *
 * @param keepsDeadCode whether code that cannot be reached stays; the compiler is then told when
 *     code ends with a return, and does without jumps
 * @param starSlots how many slots of the stack say what is starred in a call
 * @param countsRaised whether one opcode raises, with the number of its arguments as operand
 * @param marksBindings whether a global that is not meant to change is stored by opcodes of its own
 */
record BytecodeDialect(
    boolean keepsDeadCode, int starSlots, boolean countsRaised, boolean marksBindings) {

  /** The dialect of the release that writes a version. */
  static BytecodeDialect of(MpyVersion version) {
    return switch (version) {
      case V5 -> new BytecodeDialect(true, 2, false, false);
      case PYCOPY -> new BytecodeDialect(true, 2, true, true);
      case V6_0 -> new BytecodeDialect(true, 1, false, false);
      case V6_1, V6_2, V6_3 -> new BytecodeDialect(false, 1, false, false);
    };
  }
}
