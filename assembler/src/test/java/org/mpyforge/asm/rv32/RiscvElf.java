package org.mpyforge.asm.rv32;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The least ELF file that objdump disassembles for a given set of extensions, which raw bytes
 * cannot tell it (RISC-V ELF psABI, "Attributes").
 */
final class RiscvElf {
  private static final int HEADER = 52;
  private static final int PROGRAM_BITS = 1;
  private static final int STRING_TABLE = 3;
  private static final int RISCV_ATTRIBUTES = 0x70000003;
  private static final int ALLOCATED_AND_EXECUTABLE = 6;
  private static final String NAMES = "\0.text\0.riscv.attributes\0.shstrtab\0";

  private RiscvElf() {}

  /**
   * A file with one section of code.
   *
   * @param extensions such as {@code rv32i2p1_m2p0}
   * @param code the section's contents
   */
  static byte[] of(String extensions, byte[] code) {
    byte[] attributes = attributes(extensions);
    byte[] names = ascii(NAMES);
    int attributesAt = HEADER + code.length;
    int namesAt = attributesAt + attributes.length;
    int sectionsAt = namesAt + names.length;
    ByteBuffer file = littleEndian(sectionsAt + 4 * 40);
    file.put(new byte[] {0x7f, 'E', 'L', 'F', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    file.putShort((short) 1).putShort((short) 243).putInt(1).putInt(0).putInt(0);
    file.putInt(sectionsAt).putInt(1).putShort((short) HEADER).putShort((short) 0);
    file.putShort((short) 0).putShort((short) 40).putShort((short) 4).putShort((short) 3);
    file.put(code).put(attributes).put(names);
    section(file, "", 0, 0, 0, 0);
    section(file, ".text", PROGRAM_BITS, ALLOCATED_AND_EXECUTABLE, HEADER, code.length);
    section(file, ".riscv.attributes", RISCV_ATTRIBUTES, 0, attributesAt, attributes.length);
    section(file, ".shstrtab", STRING_TABLE, 0, namesAt, names.length);
    return file.array();
  }

  private static void section(
      ByteBuffer file, String name, int type, int flags, int offset, int size) {
    file.putInt(NAMES.indexOf(name + "\0")).putInt(type).putInt(flags).putInt(0);
    file.putInt(offset).putInt(size).putInt(0).putInt(0).putInt(1).putInt(0);
  }

  private static byte[] attributes(String extensions) {
    ByteArrayOutputStream architecture = new ByteArrayOutputStream();
    architecture.write(5);
    architecture.writeBytes(ascii(extensions + "\0"));
    byte[] file = sized((byte) 1, architecture.toByteArray());
    byte[] vendor = ascii("riscv\0");
    ByteBuffer all = littleEndian(1 + 4 + vendor.length + file.length);
    return all.put((byte) 'A').putInt(all.capacity() - 1).put(vendor).put(file).array();
  }

  /** A tag, its size with both, and its contents. */
  private static byte[] sized(byte tag, byte[] contents) {
    ByteBuffer all = littleEndian(5 + contents.length);
    return all.put(tag).putInt(all.capacity()).put(contents).array();
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
