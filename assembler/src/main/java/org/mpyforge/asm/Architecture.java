package org.mpyforge.asm;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * An instruction set to assemble for, as users name it on the command line.
 *
 * @param name its name, such as {@code armv7emsp}
 * @param wordSize size of a machine word, in bytes
 * @param flags names of its options; the one at index {@code i} is bit {@code i} of the flags
 * @param assemblers makes an assembler, given the flags
 * @param disassemblers makes a disassembler
 */
public record Architecture(
    String name,
    int wordSize,
    List<String> flags,
    IntFunction<NativeAssembler> assemblers,
    Supplier<Disassembler> disassemblers) {

  /** An architecture; the list of flags is copied. */
  public Architecture {
    flags = List.copyOf(flags);
  }

  /**
   * An assembler for one module's functions.
   *
   * @param flags the options, as bits; bits that have no meaning here are ignored
   */
  public NativeAssembler newAssembler(int flags) {
    return assemblers.apply(flags);
  }

  /** A disassembler for one stretch of code. */
  public Disassembler newDisassembler() {
    return disassemblers.get();
  }
}
