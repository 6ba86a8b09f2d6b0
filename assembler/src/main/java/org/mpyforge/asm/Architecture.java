package org.mpyforge.asm;

import java.util.List;
import java.util.function.Supplier;

/**
 * An instruction set to assemble for, as users name it on the command line.
 *
 * @param name its name, such as {@code armv7emsp}
 * @param wordSize size of a machine word, in bytes
 * @param flags names of its options; the one at index {@code i} is bit {@code i} of the flags
 * @param assemblers makes an assembler
 * @param disassemblers makes a disassembler
 */
public record Architecture(
    String name,
    int wordSize,
    List<String> flags,
    Assemblers assemblers,
    Supplier<Disassembler> disassemblers) {

  /** An architecture; the list of flags is copied. */
  public Architecture {
    flags = List.copyOf(flags);
  }

  /** Makes assemblers of an architecture. */
  @FunctionalInterface
  public interface Assemblers {
    /**
     * An assembler for one module's functions.
     *
     * @param generation whose code it is to write
     * @param flags the options, as bits
     */
    NativeAssembler make(Generation generation, int flags);
  }

  /**
   * An assembler for one module's functions, of the newest generation.
   *
   * @param options the options, as bits; bits that have no meaning here are ignored
   */
  public NativeAssembler newAssembler(int options) {
    return newAssembler(Generation.LATEST, options);
  }

  /**
   * An assembler for one module's functions.
   *
   * @param generation whose code it is to write; where none had the architecture, the newest's
   * @param options the options, as bits; bits that have no meaning here are ignored
   */
  public NativeAssembler newAssembler(Generation generation, int options) {
    return assemblers.make(generation, options);
  }

  /** A disassembler for one stretch of code. All generations have the same. */
  public Disassembler newDisassembler() {
    return disassemblers.get();
  }
}
