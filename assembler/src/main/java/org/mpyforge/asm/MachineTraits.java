package org.mpyforge.asm;

import java.util.Set;

/**
 * What an emitter must know about a machine before it emits anything.
 *
 * @param wordSize size of a machine word, in bytes: 4 or 8
 * @param roles which register plays which part
 * @param jumpBufferRegisters registers saved for a non-local jump, in words. It is the largest
 *     number of any board with this instruction set, so that code runs on all of them
 *     (MicroPython's {@code py/nlr.h})
 * @param jumpBufferLocal1 index, in words, of {@link RegisterRoles#local1} in the buffer of a
 *     non-local jump, counted from its start: the register is restored from there
 * @param quirks what to mind
 */
public record MachineTraits(
    int wordSize,
    RegisterRoles roles,
    int jumpBufferRegisters,
    int jumpBufferLocal1,
    Set<Quirk> quirks) {

  /** Traits; the set of quirks is copied. */
  public MachineTraits {
    quirks = Set.copyOf(quirks);
  }

  /** Whether the machine has a quirk. */
  public boolean has(Quirk quirk) {
    return quirks.contains(quirk);
  }
}
