package org.mpyforge.format;

/**
 * The bits that describe a scope, in the prelude of bytecode and native code and beside viper and
 * assembler code ({@code py/runtime0.h}).
 */
public enum ScopeFlags {
  /** Calling the function gives a generator. */
  GENERATOR(0x01, "generator"),
  /** The function takes {@code **kwargs}. */
  VAR_KEYWORDS(0x02, "**kwargs"),
  /** The function takes {@code *args}. */
  VAR_ARGUMENTS(0x04, "*args"),
  /** Keyword-only arguments have defaults. */
  KEYWORD_DEFAULTS(0x08, "keyword defaults"),
  /** Viper in a file: relocations follow. */
  RELOCATIONS(0x10, "relocations"),
  /** Viper in a file: read-only data follows. */
  RODATA(0x20, "rodata"),
  /** Viper in a file: zeroed memory is needed. */
  BSS(0x40, "bss");

  /** The flags that a prelude holds: the four that matter to a call. */
  public static final int SIGNATURE_MASK = 0x0f;

  private final int mask;
  private final String label;

  ScopeFlags(int mask, String label) {
    this.mask = mask;
    this.label = label;
  }

  /** The flag's bit. */
  public int mask() {
    return mask;
  }

  /** A few words for messages and listings. */
  public String label() {
    return label;
  }

  /** Whether {@code flags} has this bit set. */
  public boolean in(int flags) {
    return (flags & mask) != 0;
  }
}
