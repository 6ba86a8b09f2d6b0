package org.mpyforge.format;

/**
 * An instruction set of MicroPython bytecode, together with how its operands are laid out.
 *
 * <p>Several {@link MpyVersion}s share one; {@link OpcodeTable} has its opcodes.
 */
public enum BytecodeGeneration {
  /** MicroPython 1.12 to 1.18: two-byte qstr operands, two-byte jumps, optional lookup caches. */
  MICROPYTHON_1_12,
  /** Pycopy 3.6: as {@link #MICROPYTHON_1_12} with its own raise, yield and constant stores. */
  PYCOPY,
  /** MicroPython 1.19 and later: qstr operands index a table of the file, jumps of 1 or 2 bytes. */
  MICROPYTHON_1_19
}
