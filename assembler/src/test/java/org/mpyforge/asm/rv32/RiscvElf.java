package org.mpyforge.asm.rv32;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The least ELF file that objdump disassembles for a given set of extensions, which raw bytes
 * cannot tell it (RISC-V ELF psABI, "Attributes").
 */
public final class RiscvElf {
  private static final int HEADER = 52;
  private static final int SECTION_HEADER = 40;
  private static final int RELOCATABLE = 1;
  private static final int RISCV = 243;
  private static final int PROGRAM_BITS = 1;
  private static final int STRING_TABLE = 3;
  private static final int RISCV_ATTRIBUTES = 0x70000003;
  private static final int ALLOCATED_AND_EXECUTABLE = 6;
  private static final int WHOLE_FILE = 1;
  private static final int ARCHITECTURE = 5;
  private static final String NAMES = "\0.text\0.riscv.attributes\0.shstrtab\0";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private RiscvElf() {}

  /**
   * A file with one section of code.
   *
   * @param extensions such as {@code rv32i2p1_m2p0}
   * @param code the section's contents
   */
  public static byte[] of(String extensions, byte[] code) {
    byte[] attributes = attributes(extensions);
    int attributesAt = HEADER + code.length;
    int namesAt = attributesAt + attributes.length;
    int sectionsAt = namesAt + NAMES.length();
    RiscvElf file = new RiscvElf();
    file.text("\u007fELF\1\1\1\0\0\0\0\0\0\0\0\0");
    file.halves(RELOCATABLE, RISCV).words(1, 0, 0, sectionsAt, 1);
    file.halves(HEADER, 0, 0, SECTION_HEADER, 4, 3);
    file.bytes(code).bytes(attributes).text(NAMES);
    file.section("", 0, 0, 0, 0);
    file.section(".text", PROGRAM_BITS, ALLOCATED_AND_EXECUTABLE, HEADER, code.length);
    file.section(".riscv.attributes", RISCV_ATTRIBUTES, 0, attributesAt, attributes.length);
    file.section(".shstrtab", STRING_TABLE, 0, namesAt, NAMES.length());
    return file.out.toByteArray();
  }

  private static byte[] attributes(String extensions) {
    int tags = 1 + extensions.length() + 1;
    RiscvElf all = new RiscvElf();
    all.text("A").words(4 + "riscv\0".length() + 5 + tags).text("riscv\0");
    all.out.write(WHOLE_FILE);
    all.words(5 + tags);
    all.out.write(ARCHITECTURE);
    return all.text(extensions + "\0").out.toByteArray();
  }

  private void section(String name, int type, int flags, int offset, int size) {
    words(NAMES.indexOf(name + "\0"), type, flags, 0, offset, size, 0, 0, 1, 0);
  }

  private RiscvElf words(int... values) {
    for (int value : values) {
      halves(value, value >> 16);
    }
    return this;
  }

  private RiscvElf halves(int... values) {
    for (int value : values) {
      out.write(value);
      out.write(value >> 8);
    }
    return this;
  }

  private RiscvElf bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  private RiscvElf text(String text) {
    return bytes(text.getBytes(StandardCharsets.US_ASCII));
  }
}
