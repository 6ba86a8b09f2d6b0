package org.mpyforge.asm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpyforge.asm.arm.ArmAssembler;
import org.mpyforge.asm.arm.ArmDisassembler;
import org.mpyforge.asm.debug.DebugAssembler;
import org.mpyforge.asm.debug.DebugDisassembler;
import org.mpyforge.asm.rv32.Rv32Assembler;
import org.mpyforge.asm.rv32.Rv32Disassembler;
import org.mpyforge.asm.thumb.ThumbAssembler;
import org.mpyforge.asm.thumb.ThumbDisassembler;
import org.mpyforge.asm.thumb.ThumbVariant;
import org.mpyforge.asm.x64.X64Assembler;
import org.mpyforge.asm.x86.IntelDisassembler;
import org.mpyforge.asm.x86.IntelMode;
import org.mpyforge.asm.x86.X86Assembler;
import org.mpyforge.asm.xtensa.XtensaAssembler;
import org.mpyforge.asm.xtensa.XtensaDisassembler;

/** All architectures. Adding one is adding a row to this table, and a folder. */
public final class Architectures {

  private static final List<Architecture> ALL =
      List.of(
          new Architecture(
              "x86",
              4,
              List.of(),
              (generation, flags) -> new X86Assembler(generation),
              () -> new IntelDisassembler(IntelMode.BITS32)),
          new Architecture(
              "x64",
              8,
              List.of(),
              (generation, flags) -> new X64Assembler(generation),
              () -> new IntelDisassembler(IntelMode.BITS64)),
          new Architecture(
              "armv6",
              4,
              List.of(),
              (generation, flags) -> new ArmAssembler(generation),
              ArmDisassembler::new),
          thumb(ThumbVariant.ARMV6M),
          thumb(ThumbVariant.ARMV7M),
          thumb(ThumbVariant.ARMV7EM),
          thumb(ThumbVariant.ARMV7EMSP),
          thumb(ThumbVariant.ARMV7EMDP),
          new Architecture(
              "xtensa",
              4,
              List.of(),
              (generation, flags) -> XtensaAssembler.call0(generation),
              XtensaDisassembler::new),
          new Architecture(
              "xtensawin",
              4,
              List.of(),
              (generation, flags) -> XtensaAssembler.windowed(generation),
              XtensaDisassembler::new),
          new Architecture(
              "rv32imc",
              4,
              List.of("zba", "zcmp"),
              (generation, flags) -> new Rv32Assembler(flags),
              Rv32Disassembler::new),
          new Architecture(
              "debug",
              8,
              List.of(),
              (generation, flags) -> new DebugAssembler(),
              DebugDisassembler::new));

  private Architectures() {}

  private static Architecture thumb(ThumbVariant variant) {
    return new Architecture(
        variant.name().toLowerCase(Locale.ROOT),
        4,
        List.of(),
        (generation, flags) -> new ThumbAssembler(variant, generation),
        ThumbDisassembler::new);
  }

  /** All of them, in the order of their numbers in the {@code .mpy} format. */
  public static List<Architecture> all() {
    return ALL;
  }

  /** The architecture of that name, if there is one. */
  public static Optional<Architecture> named(String name) {
    return ALL.stream().filter(architecture -> architecture.name().equals(name)).findFirst();
  }
}
