package org.mpyforge.asm;

/** How much memory a sized load or store touches. Loads extend with zeros to a machine word. */
public enum Width {
  /** One byte. */
  BYTE(0),
  /** Two bytes. */
  HALFWORD(1),
  /** Four bytes, also where a machine word is eight. */
  WORD(2);

  private final int shift;

  Width(int shift) {
    this.shift = shift;
  }

  /** Binary logarithm of the size in bytes: 0, 1 or 2. */
  public int shift() {
    return shift;
  }

  /** Size in bytes: 1, 2 or 4. */
  public int bytes() {
    return 1 << shift;
  }
}
