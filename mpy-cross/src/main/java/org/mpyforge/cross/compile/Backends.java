package org.mpyforge.cross.compile;

import java.util.Optional;
import org.mpyforge.asm.Architecture;
import org.mpyforge.asm.Architectures;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.emit.Generations;
import org.mpyforge.cross.emit.inline.InlineAssembler;

/**
 * Which architectures have machine code.
 *
 * <p>Source: {@code emit_native_table} and {@code emit_asm_table} in py/compile.c.
 */
final class Backends {

  private Backends() {}

  /** Whether there is a native emitter. */
  static boolean emitsNative(Target target) {
    return architecture(target).isPresent();
  }

  /** Whether there is an inline assembler. */
  static boolean assemblesInline(Target target) {
    return InlineAssembler.isFor(target);
  }

  private static Optional<Architecture> architecture(Target target) {
    return Architectures.named(target.arch().spelling())
        .filter(architecture -> target.arch().isCompiledIn(target.version()));
  }

  /** An assembler for the functions of a module, or an error if the target has none. */
  static NativeAssembler assembler(Target target) {
    Architecture architecture =
        architecture(target)
            .orElseThrow(
                () ->
                    SourceError.at(
                        "NotImplementedError",
                        "cannot emit native code for this architecture",
                        Node.NO_LINE));
    return architecture.newAssembler(Generations.of(target.version()), target.archFlags());
  }

  /** What the assembler refuses, worded as the reference words it, which knows no place for it. */
  static SourceError unencodable(AssemblyException e) {
    return switch (e.kind()) {
      case NOT_IMPLEMENTED -> SourceError.nowhere("NotImplementedError", e.getMessage());
      case OUT_OF_RANGE -> SourceError.nowhere("RuntimeError", e.getMessage());
      case CONTRACT -> SourceError.at("RuntimeError", e.getMessage(), Node.NO_LINE);
    };
  }
}
