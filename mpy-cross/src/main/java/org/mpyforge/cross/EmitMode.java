package org.mpyforge.cross;

/** What kind of code a scope is compiled to unless a decorator says otherwise. */
public enum EmitMode {
  /** Bytecode for the virtual machine. */
  BYTECODE,
  /** Machine code with Python's semantics, {@code @micropython.native}. */
  NATIVE,
  /** Machine code with machine types, {@code @micropython.viper}. */
  VIPER
}
