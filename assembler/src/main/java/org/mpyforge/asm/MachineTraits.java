package org.mpyforge.asm;

import java.util.List;
import java.util.Set;

/**
 * What an emitter must know about a machine before it emits anything.
 *
 * @param wordSize size of a machine word, in bytes: 4 or 8
 * @param roles which register plays which part
 * @param jumpBufferRegisters registers saved for a non-local jump, in words. It is the largest
 *     number of any board with this instruction set, so that code runs on all of them
 *     (MicroPython's {@code py/nlr.h})
 * @param jumpBufferLocals index, in words, of the three registers kept over calls in the buffer of
 *     a non-local jump, counted from its start: the registers are restored from there
 * @param quirks what to mind
 */
public record MachineTraits(
    int wordSize,
    RegisterRoles roles,
    int jumpBufferRegisters,
    List<Integer> jumpBufferLocals,
    Set<Quirk> quirks) {

  /** Traits; list and set are copied. */
  public MachineTraits {
    jumpBufferLocals = List.copyOf(jumpBufferLocals);
    quirks = Set.copyOf(quirks);
  }

  /** Traits of a machine that keeps the three registers side by side in the jump buffer. */
  public MachineTraits(
      int wordSize,
      RegisterRoles roles,
      int jumpBufferRegisters,
      int jumpBufferLocal1,
      Set<Quirk> quirks) {
    this(
        wordSize,
        roles,
        jumpBufferRegisters,
        List.of(jumpBufferLocal1, jumpBufferLocal1 + 1, jumpBufferLocal1 + 2),
        quirks);
  }

  /** Where a jump buffer restores one of the registers kept over calls from, 1 to 3. */
  public int jumpBufferLocal(int local) {
    return jumpBufferLocals.get(local - 1);
  }

  /** Whether the machine has a quirk. */
  public boolean has(Quirk quirk) {
    return quirks.contains(quirk);
  }
}
