package org.mpyforge.cross.emit.inline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Generation;
import org.mpyforge.asm.Pass;
import org.mpyforge.asm.thumb.ThumbVariant;
import org.mpyforge.asm.xtensa.XtensaAssembler;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.emit.CodeEmitter;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.RawCode;

/**
 * Makes the code of assembler functions. One object serves all such scopes of a module, in their
 * order, since an assembler may remember what the function before needed.
 *
 * <p>Source: {@code compile_scope_inline_asm} and {@code mp_compile_to_raw_code} in py/compile.c.
 */
public final class InlineAssembler {

  /**
   * Bytes of code from which on the reference has no memory for it. Only {@code data} of an absurd
   * size or {@code align} to one comes near.
   */
  private static final long MEMORY = 2_000_000;

  private static final long UNSIGNED_INT = 0xffff_ffffL;

  private final Dialect dialect;
  private final InlineStyle style;
  private final LabelTable labels = new LabelTable();
  private final Map<Scope, Body> bodies = new HashMap<>();

  /** Bytes of this pass that are beyond {@link #MEMORY}, and were only counted. */
  private long excess;

  /**
   * Makes an assembler for the functions of one module.
   *
   * @param target what the code is for
   * @throws IllegalArgumentException if the target's architecture has no inline assembler
   */
  public InlineAssembler(Target target) {
    this.style = InlineStyle.of(target.version());
    this.dialect = dialect(style, target);
  }

  /**
   * Whether there is an inline assembler for a target. The reference offers Thumb's for Arm too.
   *
   * @param target what the code is for
   * @return whether an object can be made
   */
  public static boolean isFor(Target target) {
    NativeArch arch = target.arch();
    boolean some = arch.compareTo(NativeArch.ARMV6) >= 0 && arch.compareTo(NativeArch.RV32IMC) <= 0;
    return some
        && arch.isCompiledIn(target.version())
        && (arch != NativeArch.XTENSAWIN || InlineStyle.of(target.version()).hasWindowedXtensa());
  }

  /** Thumb's serves all of Arm, also where the rest of the module is Arm code. */
  private static Dialect dialect(InlineStyle style, Target target) {
    Generation generation = style.generation();
    return switch (target.arch()) {
      case ARMV6 -> new ThumbDialect(style, ThumbVariant.ARMV6);
      case ARMV6M -> new ThumbDialect(style, ThumbVariant.ARMV6M);
      case ARMV7M -> new ThumbDialect(style, ThumbVariant.ARMV7M);
      case ARMV7EM -> new ThumbDialect(style, ThumbVariant.ARMV7EM);
      case ARMV7EMSP -> new ThumbDialect(style, ThumbVariant.ARMV7EMSP);
      case ARMV7EMDP -> new ThumbDialect(style, ThumbVariant.ARMV7EMDP);
      case XTENSA -> new XtensaDialect(style, XtensaAssembler.call0(generation));
      case XTENSAWIN -> new XtensaDialect(style, XtensaAssembler.windowed(generation));
      case RV32IMC -> new Rv32Dialect(target.archFlags());
      default -> throw new IllegalArgumentException("no inline assembler for " + target.arch());
    };
  }

  /**
   * Reads a function, and checks what can be checked without assembling.
   *
   * @param scope the function's scope
   * @return how many labels it has
   * @throws SourceError if it is no function, or not of assembler instructions
   */
  public int read(Scope scope) {
    Body body = BodyParser.parse(style, scope);
    bodies.put(scope, body);
    return body.labels();
  }

  /**
   * Assembles a function that has been {@linkplain #read read}.
   *
   * @param scope the function's scope
   * @return its code
   * @throws SourceError if it cannot be assembled
   */
  public CodeEmitter.Draft assemble(Scope scope) {
    Body body = bodies.get(scope);
    computeLabels(body);
    dialect.startPass(Pass.EMIT);
    labels.keep();
    pass(body);
    ByteString code = ByteString.copyOf(dialect.buffer().toBytes());
    return new AssemblerDraft(
        new RawCode.InlineAssembler(code, body.params().size(), body.result().number()));
  }

  private void computeLabels(Body body) {
    for (int i = 0; i < dialect.computingPasses(); i++) {
      dialect.startPass(Pass.COMPUTE);
      labels.learn();
      dialect.parameters().check(body.params());
      try {
        pass(body);
      } catch (SourceError e) {
        // The reference goes on to the second computing pass, which finds that there is an error
        // and forgets on which line it was.
        throw dialect.computingPasses() == 1
            ? e
            : SourceError.at(e.type(), e.getMessage(), Node.NO_LINE);
      }
    }
    long size = dialect.buffer().position() + excess;
    if (Long.compareUnsigned(size, MEMORY) > 0) {
      throw SourceError.nowhere(
          "MemoryError",
          "memory allocation failed, allocating "
              + Long.toUnsignedString(size & style.toldSizes())
              + " bytes");
    }
  }

  private void pass(Body body) {
    excess = 0;
    for (Line line : body.lines()) {
      try {
        add(line);
      } catch (AssemblyException e) {
        // The reference aborts here, without a word of where.
        throw e.kind() == AssemblyException.Kind.CONTRACT
            ? SourceError.at("RuntimeError", e.getMessage(), line.line())
            : e;
      }
    }
    dialect.endPass();
  }

  private void add(Line line) {
    if (line instanceof Line.Instruction instruction) {
      assemble(instruction);
    } else if (line instanceof Line.Label label) {
      addLabel(label);
    } else if (line instanceof Line.Align align) {
      align(align.size());
    } else {
      addData((Line.Data) line);
    }
  }

  private void assemble(Line.Instruction instruction) {
    Reading reading = new Reading(instruction, labels, dialect.buffer());
    dialect.assemble(instruction, reading);
    if (reading.error() != null) {
      throw error(instruction, reading.error());
    }
  }

  private static SourceError error(Line line, String message) {
    return SourceError.at("SyntaxError", message, line.line());
  }

  private void addLabel(Line.Label label) {
    if (!labels.isComplete() && !labels.add(label.name())) {
      throw error(label, "label redefined");
    }
    dialect.buffer().assignLabel(labels.find(label.name()));
  }

  /** Sizes that are no power of two are taken literally, as by the reference; so is 0. */
  private void align(long size) {
    CodeBuffer buffer = dialect.buffer();
    long low = size - 1 & UNSIGNED_INT;
    long position = buffer.position() + (size & UNSIGNED_INT) - 1 & ~low;
    if (Long.compareUnsigned(position, MEMORY) > 0) {
      excess += position - buffer.position();
    } else {
      buffer.align((int) size);
    }
  }

  private void addData(Line.Data data) {
    long size = data.size() & UNSIGNED_INT;
    for (Operand value : data.values()) {
      if (!(value instanceof Operand.Constant number)
          || number.isWide() && !style.takesWideData()) {
        throw error(data, "'data' requires integer arguments");
      }
      if (size > MEMORY) {
        excess += size;
        continue;
      }
      int given = (int) Math.min(size, Long.BYTES);
      dialect.buffer().write(given, number.value());
      dialect.buffer().reserve((int) size - given);
    }
  }

  private record AssemblerDraft(RawCode.InlineAssembler code) implements CodeEmitter.Draft {
    @Override
    public List<Scope> children() {
      return List.of();
    }

    @Override
    public RawCode link(List<RawCode> children) {
      return code;
    }
  }
}
