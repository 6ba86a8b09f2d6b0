package org.mpyforge.asm;

/** How much memory a sized load or store touches. Loads extend with zeros to a machine word. */
public enum Width {
  /** One byte. */
  BYTE,
  /** Two bytes. */
  HALFWORD,
  /** Four bytes, also where a machine word is eight. */
  WORD;

  /** Binary logarithm of the size in bytes: 0, 1 or 2. */
  public int shift() {
    return ordinal();
  }

  /** Size in bytes: 1, 2 or 4. */
  public int bytes() {
    return 1 << ordinal();
  }
}
