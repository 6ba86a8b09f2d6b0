package org.mpyforge.verify;

/** What a file must keep to so that a virtual machine can run it without looking twice. */
public enum Rule {
  /** Every opcode exists in the file's bytecode generation, and the last one is whole. */
  OPCODE
}
