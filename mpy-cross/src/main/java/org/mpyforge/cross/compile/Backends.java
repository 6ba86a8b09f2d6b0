package org.mpyforge.cross.compile;

import org.mpyforge.asm.Architecture;
import org.mpyforge.asm.Architectures;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.emit.EmitErrors;
import org.mpyforge.cross.emit.Labels;
import org.mpyforge.cross.emit.ModuleTables;
import org.mpyforge.cross.emit.nativecode.NativeEmitter;
import org.mpyforge.format.NativeArch;

/**
 * Which architectures have machine code.
 *
 * <p>Source: {@code emit_native_table} and {@code emit_asm_table} in py/compile.c.
 */
final class Backends {

  private Backends() {}

  /** Whether there is a native emitter. */
  static boolean emitsNative(NativeArch arch) {
    return arch.isNative() && arch != NativeArch.RV64IMC;
  }

  /** Whether there is an inline assembler. The reference offers Thumb's for Arm too. */
  static boolean assemblesInline(NativeArch arch) {
    return arch.compareTo(NativeArch.ARMV6) >= 0 && arch.compareTo(NativeArch.RV32IMC) <= 0;
  }

  /** An emitter of machine code for a module, or an error if the target has none. */
  static NativeEmitter nativeEmitter(
      Target target, ModuleTables tables, Labels labels, EmitErrors errors) {
    Architecture architecture =
        Architectures.named(target.arch().spelling())
            .orElseThrow(
                () ->
                    SourceError.at(
                        "NotImplementedError",
                        "cannot emit native code for this architecture",
                        Node.NO_LINE));
    return new NativeEmitter(architecture, target.archFlags(), tables, labels, errors);
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
