package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Preludes and instructions, held against the listing that the reference's own {@code mpy-tool.py}
 * makes of the same file.
 */
class BytecodeListingTest {
  private static final HexFormat COLONS = HexFormat.ofDelimiter(":");

  @Test
  void agreesWithTheReferenceTool() {
    MpyFile file = Golden.read("tour-6.3.mpy");
    var listing = new StringBuilder();
    list(file, file.root(), listing);
    String recorded =
        new String(Golden.bytes("tour-6.3.mpy-tool.txt"), StandardCharsets.UTF_8)
            .replaceAll("(?s)^.*?(?=simple_name)", "")
            // The tool prints what a constant is, and names operators that have no method.
            .replaceAll("(LOAD_CONST_OBJ) .*", "$1")
            .replaceAll("(_OP \\d+) <.*>", "$1")
            .replaceAll(" +\n", "\n");
    assertEquals(recorded, listing.toString());
  }

  @Test
  void theTourMeetsEveryOpcode() {
    Set<Opcode> met = EnumSet.noneOf(Opcode.class);
    collect(Golden.read("tour-6.3.mpy").root(), met);
    Set<Opcode> all = EnumSet.noneOf(Opcode.class);
    OpcodeTable.of(MpyVersion.V6_3).rows().forEach(row -> all.add(row.opcode()));
    assertEquals(all, met);
  }

  @Test
  void jumpsHitInstructions() {
    checkTargets(Golden.read("tour-6.3.mpy").root());
  }

  @Test
  void anUnknownOpcodeIsRefusedWithItsPlace() {
    var table = OpcodeTable.of(MpyVersion.V6_3);
    var code = ByteString.copyOf((byte) 9, (byte) 9, (byte) 0x51, (byte) 0x41);
    var reader = new BytecodeReader(table, code, 2);
    assertEquals(Opcode.LOAD_CONST_NONE, reader.next().opcode());
    var e = assertThrows(MalformedMpyException.class, reader::next);
    assertEquals(3, e.offset());
    assertEquals("unknown opcode 0x41", e.reason());
  }

  @Test
  void anIncompleteInstructionIsRefused() {
    for (String hex : List.of("11", "1180", "2280", "42", "4280", "2000", "4040")) {
      var code = ByteString.copyOf(HexFormat.of().parseHex(hex));
      var reader = new BytecodeReader(OpcodeTable.of(MpyVersion.V6_3), code, 0);
      assertThrows(MalformedMpyException.class, reader::next, hex);
    }
  }

  private static void list(MpyFile file, RawCode rawCode, StringBuilder out) {
    Prelude prelude = file.prelude(rawCode).orElseThrow();
    ByteString code = rawCode.code();
    out.append("simple_name: ").append(file.qstrs().get(prelude.name())).append('\n');
    out.append("  raw bytecode: ").append(code.length()).append(' ');
    out.append(hex(code)).append('\n');
    out.append(
        "  prelude: (%d, %d, %d, %d, %d, %d)\n"
            .formatted(
                prelude.stateSize(),
                prelude.exceptionStackSize(),
                prelude.scopeFlags(),
                prelude.positionalCount(),
                prelude.keywordOnlyCount(),
                prelude.defaultCount()));
    out.append("  args: [")
        .append(
            prelude.argumentNames().stream()
                .map(name -> "'" + file.qstrs().get(name) + "'")
                .collect(Collectors.joining(", ")))
        .append("]\n");
    // The tool takes the cells for a part of the line info.
    var lineInfo = new ByteBuilder().bytes(prelude.lineInfo()).bytes(prelude.cells());
    out.append("  line info: ").append(hex(lineInfo.toByteString())).append('\n');
    for (Instruction instruction : instructions(rawCode)) {
      int start = prelude.codeOffset() + instruction.offset();
      String bytes = hex(code.slice(start, start + instruction.length()));
      String line =
          "  %-11s %s %s"
              .formatted(bytes, instruction.opcode().mnemonic(), operand(file, instruction));
      out.append(line.stripTrailing()).append('\n');
    }
    out.append("  children: [")
        .append(
            rawCode.children().stream()
                .map(child -> file.nameOf(child).orElseThrow().toString())
                .collect(Collectors.joining(", ")))
        .append("]\n");
    rawCode.children().forEach(child -> list(file, child, out));
  }

  private static String operand(MpyFile file, Instruction instruction) {
    int number = (int) instruction.operand();
    return switch (instruction.opcode().operand()) {
      case NONE, CONSTANT -> "";
      case QSTR -> file.qstrs().get(number).toString();
      case UNARY_OPERATOR -> number + " " + UnaryOperator.ofNumber(number).method();
      case BINARY_OPERATOR -> number + " " + method(BinaryOperator.ofNumber(number));
      default -> Long.toString(instruction.operand());
    };
  }

  private static String method(BinaryOperator operator) {
    return operator == BinaryOperator.IN ? "" : operator.method();
  }

  private static String hex(ByteString bytes) {
    return COLONS.formatHex(bytes.toByteArray());
  }

  private static List<Instruction> instructions(RawCode code) {
    return BytecodeReader.readAll((RawCode.Bytecode) code, MpyVersion.V6_3);
  }

  private static void collect(RawCode code, Set<Opcode> met) {
    instructions(code).forEach(instruction -> met.add(instruction.opcode()));
    code.children().forEach(child -> collect(child, met));
  }

  private static void checkTargets(RawCode code) {
    Set<Integer> starts =
        instructions(code).stream().map(Instruction::offset).collect(Collectors.toSet());
    for (Instruction instruction : instructions(code)) {
      if (instruction.opcode().operand() == Opcode.Operand.TARGET) {
        assertTrue(starts.contains(instruction.target()), instruction::toString);
      }
    }
    code.children().forEach(BytecodeListingTest::checkTargets);
  }
}
