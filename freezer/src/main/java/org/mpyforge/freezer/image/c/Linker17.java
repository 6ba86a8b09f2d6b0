package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.BytecodeReader;
import org.mpyforge.format.CodeTables.QstrLink;
import org.mpyforge.format.Instruction;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.OpcodeTable;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;

/**
 * Puts the numbers of qstrs into the code of a module for MicroPython 1.17, where a loader would
 * ({@code py/persistentcode.c} of that release): in bytecode and preludes two bytes, low byte
 * first; in machine code as links say.
 */
final class Linker17 {
  private static final int LINK_NUMBER = 0;
  private static final int LINK_OWN_OBJECT = 2;
  private static final int LINK_WORD_OBJECT = 3;

  private final MpyFile file;
  private final QstrPool qstrs;
  private final Owner owner;
  private final OpcodeTable opcodes;

  Linker17(MpyFile file, QstrPool qstrs, Owner owner) {
    this.file = file;
    this.qstrs = qstrs;
    this.owner = owner;
    this.opcodes = OpcodeTable.of(file.header());
  }

  /** The identifier of a qstr of the file. */
  String qstr(int index) {
    return qstrs.use(file.qstrs().get(index), owner);
  }

  /** The bytes of a function. */
  CodePool.Code link(RawCode code) {
    var patches = new ArrayList<Patch>();
    file.prelude(code).ifPresent(prelude -> addNames(patches, prelude));
    if (code instanceof RawCode.Bytecode bytecode) {
      addOperands(patches, bytecode);
    } else {
      addLinks(patches, code);
    }
    patches.sort(Comparator.comparing(Patch::offset));
    var bytes = new ByteList();
    int at = 0;
    for (Patch patch : patches) {
      if (patch.offset < at || patch.offset + patch.bytes.size() > code.code().length()) {
        throw FreezeException.of(owner, "a name has no place of its own in native code");
      }
      bytes.bytes(code.code().slice(at, patch.offset));
      patch.bytes.forEach(bytes::expression);
      at = patch.offset + patch.bytes.size();
    }
    return bytes.bytes(code.code().slice(at, code.code().length())).code();
  }

  /** Bytes to be put into code, one expression each. */
  private record Patch(int offset, List<String> bytes) {}

  private void addNames(List<Patch> patches, Prelude prelude) {
    patches.add(new Patch(prelude.infoOffset(), number(prelude.name())));
    patches.add(new Patch(prelude.infoOffset() + 2, number(prelude.sourceFile())));
  }

  private void addOperands(List<Patch> patches, RawCode.Bytecode code) {
    int begin = file.prelude(code).orElseThrow().codeOffset();
    var reader = new BytecodeReader(opcodes, code.code(), begin);
    while (reader.hasNext()) {
      Instruction instruction = reader.next();
      if (instruction.opcode().operand() == Opcode.Operand.QSTR) {
        int operand = begin + instruction.offset() + 1;
        patches.add(new Patch(operand, number((int) instruction.operand())));
      }
    }
  }

  private void addLinks(List<Patch> patches, RawCode code) {
    List<QstrLink> links = code.tables().links();
    // The last two of native code are those of the prelude.
    int count = links.size() - (code instanceof RawCode.NativePython ? 2 : 0);
    for (QstrLink link : links.subList(0, Math.max(count, 0))) {
      patches.add(new Patch(link.offset(), linked(code.code(), link)));
    }
  }

  private List<String> number(int index) {
    return littleEndian(qstr(index), 2);
  }

  private List<String> linked(ByteString code, QstrLink link) {
    NativeArch arch = file.header().arch();
    String number = qstr(link.qstr());
    String object = "FROZEN_QSTR_OBJECT(" + number + ")";
    boolean isObject = link.kind() == LINK_OWN_OBJECT;
    return switch (link.kind()) {
      case LINK_NUMBER -> littleEndian(number, 2);
      case LINK_WORD_OBJECT -> littleEndian(object, arch.wordSize());
      default ->
          switch (arch) {
            case X86, X64, ARMV6, XTENSA, XTENSAWIN -> littleEndian(isObject ? object : number, 4);
            case ARMV6M, ARMV7M, ARMV7EM, ARMV7EMSP, ARMV7EMDP ->
                isObject
                    ? moves(code, link.offset(), object)
                    : move(code, link.offset(), number, 0);
            case NONE, RV32IMC, RV64IMC, DEBUG ->
                throw FreezeException.of(owner, "native code for " + arch + " cannot be linked");
          };
    };
  }

  private static List<String> littleEndian(String value, int size) {
    var bytes = new ArrayList<String>();
    for (int i = 0; i < size; i++) {
      bytes.add("%s >> %d & 0xff".formatted(value, 8 * i));
    }
    return bytes;
  }

  /** A move of the low half of a word and one of the high half. */
  private List<String> moves(ByteString code, int offset, String value) {
    var bytes = new ArrayList<>(move(code, offset, value, 0));
    bytes.addAll(move(code, offset + 4, value, 16));
    return bytes;
  }

  /**
   * A Thumb instruction {@code movw} or {@code movt} with other immediate bits: it has 4, 1, 3 and
   * 8 of them, from high to low, in its four bytes (ARM v7-M Architecture Reference Manual, MOV
   * (immediate), encoding T3).
   */
  private List<String> move(ByteString code, int offset, String value, int shift) {
    if (offset + 4 > code.length()) {
      throw FreezeException.of(owner, "a name has no place of its own in native code");
    }
    return List.of(
        "%d | (%s >> %d & 0x0f)".formatted(code.at(offset) & 0xf0, value, shift + 12),
        "%d | (%s >> %d & 0x04)".formatted(code.at(offset + 1) & 0xfb, value, shift + 9),
        "%s >> %d & 0xff".formatted(value, shift),
        "%d | (%s >> %d & 0x70)".formatted(code.at(offset + 3) & 0x8f, value, shift + 4));
  }
}
