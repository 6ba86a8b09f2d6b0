package org.mpyforge.asm.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.EncodingCase;
import org.mpyforge.asm.Pass;
import org.mpyforge.asm.arm.Condition;

/**
 * The instructions that inline assembler can ask for, with operands at the ends of their ranges.
 */
class ThumbEncoderTest {
  static final List<EncodingCase> CASES =
      EncodingCase.read(ThumbEncoderTest.class, "instructions.txt");

  @Test
  void everyInstructionEncodesAndDecodes() {
    for (EncodingCase instruction : CASES) {
      instruction.check(ThumbEncoderTest::encode, new ThumbDisassembler());
    }
  }

  @Test
  void everyInstructionHasACase() {
    Set<String> covered =
        CASES.stream()
            .map(instruction -> instruction.name().replaceAll("[.].*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all =
        Arrays.stream(ThumbEncoder.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> method.getReturnType() == void.class)
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(all, covered);
  }

  @Test
  void everyOperationHasACase() {
    Set<String> names = CASES.stream().map(EncodingCase::name).collect(Collectors.toSet());
    for (AluOperation operation : AluOperation.values()) {
      assertTrue(names.contains("alu." + operation), operation.name());
    }
    for (VfpOperation operation : VfpOperation.values()) {
      assertTrue(names.contains("vfp." + operation), operation.name());
    }
    for (Transfer transfer : Transfer.values()) {
      assertTrue(names.contains("transfer." + transfer), transfer.name());
    }
  }

  /** Encodes an instruction, given as method and, behind a dot, the operation it takes. */
  private static int encode(String name, int... i) {
    int dot = name.indexOf('.');
    String operation = name.substring(dot + 1);
    return switch (dot < 0 ? name : name.substring(0, dot)) {
      case "immediate" ->
          encode(e -> e.immediate(ImmediateOperation.valueOf(operation), i[0], i[1]));
      case "shift" -> encode(e -> e.shift(ShiftOperation.valueOf(operation), i[0], i[1], i[2]));
      case "alu" -> encode(e -> e.alu(AluOperation.valueOf(operation), i[0], i[1]));
      case "transfer" -> encode(e -> e.transfer(Transfer.valueOf(operation), i[0], i[1], i[2]));
      case "it" -> encode(e -> e.it(Condition.valueOf(operation), i[0]));
      case "vfp" ->
          i.length == 2
              ? encode(e -> e.vfp(VfpOperation.valueOf(operation), i[0], i[1]))
              : encode(e -> e.vfp(VfpOperation.valueOf(operation), i[0], i[1], i[2]));
      default -> encodePlain(name, i);
    };
  }

  private static int encodePlain(String name, int... i) {
    return switch (name) {
      case "move" -> encode(e -> e.move(i[0], i[1]));
      case "add" -> encode(e -> e.add(i[0], i[1], i[2]));
      case "subtract" -> encode(e -> e.subtract(i[0], i[1], i[2]));
      case "addImmediate" -> encode(e -> e.addImmediate(i[0], i[1], i[2]));
      case "subtractImmediate" -> encode(e -> e.subtractImmediate(i[0], i[1], i[2]));
      case "movw" -> encode(e -> e.movw(i[0], i[1]));
      case "movt" -> encode(e -> e.movt(i[0], i[1]));
      case "clz" -> encode(e -> e.clz(i[0], i[1]));
      case "rbit" -> encode(e -> e.rbit(i[0], i[1]));
      case "sdiv" -> encode(e -> e.sdiv(i[0], i[1], i[2]));
      case "udiv" -> encode(e -> e.udiv(i[0], i[1], i[2]));
      case "ldrex" -> encode(e -> e.ldrex(i[0], i[1], i[2]));
      case "strex" -> encode(e -> e.strex(i[0], i[1], i[2], i[3]));
      case "push" -> encode(e -> e.push(i[0]));
      case "pushWide" -> encode(e -> e.pushWide(i[0]));
      case "popWide" -> encode(e -> e.popWide(i[0]));
      case "pop" -> encode(e -> e.pop(i[0]));
      case "bx" -> encode(e -> e.bx(i[0]));
      case "nop" -> encode(ThumbEncoder::nop);
      case "wfi" -> encode(ThumbEncoder::wfi);
      case "cpsidI" -> encode(ThumbEncoder::cpsidI);
      case "cpsieI" -> encode(ThumbEncoder::cpsieI);
      case "mrs" -> encode(e -> e.mrs(i[0], i[1]));
      case "vmrs" -> encode(e -> e.vmrs(i[0]));
      case "vmovToCore" -> encode(e -> e.vmovToCore(i[0], i[1]));
      case "vmovFromCore" -> encode(e -> e.vmovFromCore(i[0], i[1]));
      case "vldr" -> encode(e -> e.vldr(i[0], i[1], i[2]));
      case "vstr" -> encode(e -> e.vstr(i[0], i[1], i[2]));
      default -> throw new NoSuchElementException(name);
    };
  }

  private static int encode(Consumer<ThumbEncoder> instruction) {
    CodeBuffer buffer = new CodeBuffer();
    ThumbEncoder encoder = new ThumbEncoder(buffer);
    instruction.accept(encoder);
    buffer.startPass(Pass.EMIT);
    instruction.accept(encoder);
    int word = 0;
    byte[] code = buffer.toBytes();
    for (int i = 0; i < code.length; i++) {
      word |= (code[i] & 0xff) << 8 * i;
    }
    return word;
  }

  @Test
  void highRegistersAreRefusedWhereOnlyLowOnesCanBe() {
    ThumbEncoder encoder = new ThumbEncoder(new CodeBuffer());
    assertThrows(AssemblyException.class, () -> encoder.alu(AluOperation.AND, 8, 0));
    assertThrows(AssemblyException.class, () -> encoder.alu(AluOperation.AND, 0, 8));
    assertThrows(AssemblyException.class, () -> encoder.immediate(ImmediateOperation.CMP, 13, 0));
    assertThrows(AssemblyException.class, () -> encoder.movw(ThumbEncoder.PC, 0));
  }

  @Test
  void pushAndPopAreNarrowForLowRegistersAndTheReturn() {
    assertTrue(ThumbEncoder.isNarrowPush(0x40ff));
    assertFalse(ThumbEncoder.isNarrowPush(0x80ff));
    assertFalse(ThumbEncoder.isNarrowPush(0x0100));
    assertTrue(ThumbEncoder.isNarrowPop(0x80ff));
    assertFalse(ThumbEncoder.isNarrowPop(0x40ff));
    assertFalse(ThumbEncoder.isNarrowPop(0x0100));
  }
}
