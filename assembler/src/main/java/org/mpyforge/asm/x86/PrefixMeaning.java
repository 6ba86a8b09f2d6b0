package org.mpyforge.asm.x86;

/** What the repeat, lock and data segment prefixes mean to an opcode. */
enum PrefixMeaning {
  /** Nothing: they are printed as they stand ({@code repz}, {@code repnz}, {@code ds}). */
  NONE,
  /** 0xf3 repeats a string instruction: {@code rep}. */
  REPEAT,
  /** 0xf2 keeps the bound registers over a branch: {@code bnd}. */
  BOUND,
  /** As {@link #BOUND}, and 0x3e exempts an indirect branch from tracking: {@code notrack}. */
  INDIRECT_BRANCH,
  /** 0xf2 and 0xf3 on a locked write to memory: {@code xacquire} and {@code xrelease}. */
  ELISION_WITH_LOCK,
  /** As {@link #ELISION_WITH_LOCK} for {@code xchg}, which needs no lock prefix. */
  ELISION,
  /** 0xf3 on a plain store: {@code xrelease}. */
  RELEASE
}
