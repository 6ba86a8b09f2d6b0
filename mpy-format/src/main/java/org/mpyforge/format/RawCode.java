package org.mpyforge.format;

import java.util.List;
import java.util.Objects;

/**
 * The code of one scope - module, class body, function, lambda, comprehension - and of the scopes
 * within it.
 *
 * <p>The bytes in {@link #code()} are the truth: {@link Prelude}, {@link LineTable}, {@link
 * BytecodeReader} and {@link Relocation} decode views of them when asked.
 *
 * <p>Qstrs in code are indexes into {@link MpyFile#qstrs()}. Version 6 stores them so. In version
 * 5, where a file has each qstr in the stream between the instructions, the bytecode of the model
 * has the two bytes that the runtime would have there, holding the index. Machine code of version 5
 * is as in the file; {@link CodeTables#links()} says which qstrs belong where.
 */
public sealed interface RawCode {

  /** The bytes: prelude and bytecode, or machine code (with a prelude somewhere if not viper). */
  ByteString code();

  /** The raw codes of the scopes directly within this one, in the order code refers to them. */
  List<RawCode> children();

  /** The tables of this raw code alone; {@link CodeTables#NONE} from version 6 on. */
  CodeTables tables();

  /** Which of the four kinds this is. */
  Kind kind();

  /** The kinds of raw code, in the order of their numbers in a file. */
  enum Kind {
    /** Code for the virtual machine. */
    BYTECODE("bytecode"),
    /** Machine code with Python semantics ({@code @micropython.native}). */
    NATIVE_PYTHON("native"),
    /** Machine code with machine types ({@code @micropython.viper}), or linked from C. */
    VIPER("viper"),
    /** Machine code written as such ({@code @micropython.asm_thumb} and its kin). */
    INLINE_ASSEMBLER("asm");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The number in the two low bits of a raw code's first vuint, 0 to 3. */
    public int number() {
      return ordinal();
    }

    /** A short name for messages: {@code bytecode}, {@code native}, {@code viper}, {@code asm}. */
    public String label() {
      return label;
    }

    /** The {@link #label()}. */
    @Override
    public String toString() {
      return label;
    }
  }

  /**
   * Code for the virtual machine.
   *
   * @param code prelude and instructions
   * @param children the raw codes within
   * @param tables tables of its own, in version 5
   */
  record Bytecode(ByteString code, List<RawCode> children, CodeTables tables) implements RawCode {
    /** Copies the list. */
    public Bytecode {
      Objects.requireNonNull(code, "code");
      children = List.copyOf(children);
      Objects.requireNonNull(tables, "tables");
    }

    /** Bytecode that uses the tables of its file. */
    public Bytecode(ByteString code, List<RawCode> children) {
      this(code, children, CodeTables.NONE);
    }

    @Override
    public Kind kind() {
      return Kind.BYTECODE;
    }
  }

  /**
   * Machine code with Python semantics. It takes arguments like bytecode does, so it has a prelude,
   * which stands behind the machine code.
   *
   * @param code machine code, then the prelude
   * @param preludeOffset where the prelude begins, in bytes from the start of {@code code}
   * @param children the raw codes within
   * @param tables tables of its own, in version 5
   */
  record NativePython(ByteString code, int preludeOffset, List<RawCode> children, CodeTables tables)
      implements RawCode {
    /**
     * The offsets of preludes that files of version 6 can tell apart: compilers and runtimes keep
     * 16 bits ({@code prelude_offset} in {@code py/emitglue.h}), so no board runs longer code.
     */
    static final int STORED_OFFSETS = 0x10000;

    /** Copies the list. */
    public NativePython {
      Objects.checkFromToIndex(preludeOffset, code.length(), code.length());
      children = List.copyOf(children);
      Objects.requireNonNull(tables, "tables");
    }

    /** Native code that uses the tables of its file. */
    public NativePython(ByteString code, int preludeOffset, List<RawCode> children) {
      this(code, preludeOffset, children, CodeTables.NONE);
    }

    @Override
    public Kind kind() {
      return Kind.NATIVE_PYTHON;
    }
  }

  /**
   * Machine code with machine types, from a viper function or, as the root of a file, linked from C
   * by {@code tools/mpy_ld.py}. Only the latter has data and relocations; bits of the scope flags
   * say which of them a file has.
   *
   * @param code machine code
   * @param scopeFlags {@link ScopeFlags}
   * @param rodata read-only data that the code refers to; empty without {@link ScopeFlags#RODATA}
   * @param bssSize zeroed memory to reserve, in bytes; 0 without {@link ScopeFlags#BSS}
   * @param relocations what to adjust when the code is loaded, as stored and without the end mark;
   *     see {@link Relocation#decode}; empty without {@link ScopeFlags#RELOCATIONS}
   * @param children the raw codes within
   * @param tables tables of its own, in version 5
   */
  record Viper(
      ByteString code,
      int scopeFlags,
      ByteString rodata,
      int bssSize,
      ByteString relocations,
      List<RawCode> children,
      CodeTables tables)
      implements RawCode {
    /** Copies the list; checks that the flags agree with the rest. */
    public Viper {
      Objects.requireNonNull(code, "code");
      if ((!rodata.isEmpty() && !ScopeFlags.RODATA.in(scopeFlags))
          || (bssSize != 0 && !ScopeFlags.BSS.in(scopeFlags))
          || (!relocations.isEmpty() && !ScopeFlags.RELOCATIONS.in(scopeFlags))) {
        throw new IllegalArgumentException("data or relocations without their scope flag");
      }
      if (bssSize < 0) {
        throw new IllegalArgumentException("negative bss size: " + bssSize);
      }
      children = List.copyOf(children);
      Objects.requireNonNull(tables, "tables");
    }

    /**
     * Viper code as the compilers before MicroPython 1.23 make it: with the flags of its arguments,
     * without data.
     *
     * @param code machine code
     * @param argumentFlags {@link ScopeFlags} about arguments
     * @param children the raw codes within
     * @param tables tables of its own, in version 5
     */
    public static Viper compiled(
        ByteString code, int argumentFlags, List<RawCode> children, CodeTables tables) {
      return new Viper(
          code, argumentFlags, ByteString.EMPTY, 0, ByteString.EMPTY, children, tables);
    }

    /** Viper code as the compiler makes it: flags zero, no data, tables of the file. */
    public Viper(ByteString code, List<RawCode> children) {
      this(code, 0, ByteString.EMPTY, 0, ByteString.EMPTY, children, CodeTables.NONE);
    }

    @Override
    public Kind kind() {
      return Kind.VIPER;
    }
  }

  /**
   * Machine code written by hand in an assembler function.
   *
   * @param code machine code
   * @param scopeFlags {@link ScopeFlags}; the compiler writes 0
   * @param argumentCount the number of positional arguments
   * @param typeSignature the type of the result: a {@link NativeType#number()}
   * @param children the raw codes within, always none from the compiler
   */
  record InlineAssembler(
      ByteString code,
      int scopeFlags,
      int argumentCount,
      long typeSignature,
      List<RawCode> children)
      implements RawCode {
    /** Copies the list. */
    public InlineAssembler {
      Objects.requireNonNull(code, "code");
      children = List.copyOf(children);
    }

    /** An assembler function as the compiler makes it. */
    public InlineAssembler(ByteString code, int argumentCount, long typeSignature) {
      this(code, 0, argumentCount, typeSignature, List.of());
    }

    @Override
    public CodeTables tables() {
      return CodeTables.NONE;
    }

    @Override
    public Kind kind() {
      return Kind.INLINE_ASSEMBLER;
    }
  }
}
