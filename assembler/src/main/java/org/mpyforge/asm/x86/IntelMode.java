package org.mpyforge.asm.x86;

/** The two processor modes this package encodes and decodes: they share all but a few opcodes. */
public enum IntelMode {
  /** IA-32 protected mode: 32-bit operands and addresses, eight registers. */
  BITS32,
  /** AMD64 long mode: REX prefixes, sixteen registers, 64-bit addresses, RIP-relative data. */
  BITS64;

  /** Whether this is {@link #BITS64}. */
  public boolean isLong() {
    return this == BITS64;
  }

  /** Size of a machine word, in bytes. */
  public int wordSize() {
    return isLong() ? 8 : 4;
  }
}
