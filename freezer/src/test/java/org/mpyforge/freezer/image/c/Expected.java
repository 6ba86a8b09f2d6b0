package org.mpyforge.freezer.image.c;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.BytecodeReader;
import org.mpyforge.format.CodeTables;
import org.mpyforge.format.Constant;
import org.mpyforge.format.Instruction;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.ScopeFlags;
import org.mpyforge.freezer.image.FrozenModule;

/** What {@code walk.c} is to print of modules, made from the modules themselves. */
final class Expected {
  private final Map<ByteString, Integer> numbers;
  private final StringBuilder text = new StringBuilder();
  private final List<String> counts = new ArrayList<>();

  private Expected(Map<ByteString, Integer> numbers) {
    this.numbers = numbers;
  }

  /** The lines that it prints. */
  String text() {
    return text.toString();
  }

  /** The arguments that it needs. */
  List<String> counts() {
    return counts;
  }

  /**
   * What it prints of some modules.
   *
   * @param numbers the numbers of qstrs, which are in the code of 1.17
   */
  static Expected of(List<FrozenModule> modules, Map<ByteString, Integer> numbers) {
    var expected = new Expected(numbers);
    for (FrozenModule module : modules) {
      if (module instanceof FrozenModule.Text) {
        String hex = HexFormat.of().formatHex(module.content());
        expected.line("text ", module.target(), " ", hex.isEmpty() ? "0a" : hex);
      }
    }
    for (FrozenModule module : modules) {
      if (module instanceof FrozenModule.Compiled compiled) {
        expected.module(module.target(), compiled.model());
      }
    }
    return expected;
  }

  private void module(String name, MpyFile file) {
    line("module ", name);
    if (file.header().version().isVersion6()) {
      file.qstrs().entries().forEach(qstr -> line("qstr ", qstr.bytes()));
      file.constants().forEach(constant -> line("constant ", object(constant)));
      counts.add("" + file.qstrs().size());
      counts.add("" + file.constants().size());
      function28(file, file.root(), 0);
    } else {
      function17(file, file.root(), 0);
    }
  }

  private void function28(MpyFile file, RawCode code, int depth) {
    int flags = file.prelude(code).map(Prelude::scopeFlags).orElse(0);
    String more = ScopeFlags.GENERATOR.in(flags) ? " generator" : "";
    if (code instanceof RawCode.InlineAssembler assembler) {
      more += " " + assembler.argumentCount() + " " + assembler.typeSignature();
    }
    more += code instanceof RawCode.NativePython ? " prelude" : "";
    line(" ".repeat(depth), code.kind(), " ", code.code(), more);
    code.children().forEach(child -> function28(file, child, depth + 1));
  }

  private void function17(MpyFile file, RawCode code, int depth) {
    Prelude prelude = file.prelude(code).orElseThrow();
    line(
        " ".repeat(depth),
        code.kind(),
        " ",
        linked(file, (RawCode.Bytecode) code, prelude),
        " flags ",
        prelude.scopeFlags(),
        " arguments ",
        prelude.positionalCount());
    CodeTables tables = code.tables();
    tables
        .argumentNames()
        .forEach(index -> line(" ".repeat(depth), "- str ", file.qstrs().get(index).bytes()));
    tables.constants().forEach(constant -> line(" ".repeat(depth), "- ", object(constant)));
    counts.add("" + (tables.argumentNames().size() + tables.constants().size()));
    code.children().forEach(child -> function17(file, child, depth + 1));
  }

  /** The code with numbers of qstrs in place of their indexes in the file. */
  private ByteString linked(MpyFile file, RawCode.Bytecode code, Prelude prelude) {
    byte[] bytes = code.code().toByteArray();
    put(bytes, prelude.infoOffset(), file, prelude.name());
    put(bytes, prelude.infoOffset() + 2, file, prelude.sourceFile());
    for (Instruction instruction : BytecodeReader.readAll(code, file.header().version())) {
      if (instruction.opcode().operand() == Opcode.Operand.QSTR) {
        int at = prelude.codeOffset() + instruction.offset() + 1;
        put(bytes, at, file, (int) instruction.operand());
      }
    }
    return ByteString.copyOf(bytes);
  }

  private void put(byte[] bytes, int at, MpyFile file, int index) {
    int number = numbers.getOrDefault(file.qstrs().get(index).bytes(), 0);
    bytes[at] = (byte) number;
    bytes[at + 1] = (byte) (number >> 8);
  }

  private static String object(Constant constant) {
    if (constant instanceof Constant.Str str) {
      return "str " + str.utf8();
    }
    if (constant instanceof Constant.Bytes bytes) {
      return "bytes " + bytes.value();
    }
    if (constant instanceof Constant.Int number) {
      return "int " + new BigInteger(number.toString()).toString(16);
    }
    if (constant instanceof Constant.Float number) {
      return "float " + bits(number.toString());
    }
    if (constant instanceof Constant.Complex number) {
      // The compiler writes imaginary numbers only.
      return "complex " + bits("0") + " " + bits(number.toString().replace("j", ""));
    }
    if (constant instanceof Constant.Tuple tuple) {
      var items = new StringBuilder("(");
      tuple.items().forEach(item -> items.append(object(item)).append(','));
      return items.append(')').toString();
    }
    return switch ((Constant.Singleton) constant) {
      case NONE -> "None";
      case FALSE -> "False";
      case TRUE -> "True";
      case ELLIPSIS -> "...";
      case FUNCTION_TABLE -> "functions";
    };
  }

  private static String bits(String number) {
    double value =
        switch (number) {
          case "inf" -> Double.POSITIVE_INFINITY;
          case "-inf" -> Double.NEGATIVE_INFINITY;
          case "nan" -> Double.NaN;
          default -> Double.parseDouble(number);
        };
    return "%016x".formatted(Double.doubleToLongBits(value));
  }

  private void line(Object... parts) {
    for (Object part : parts) {
      text.append(part instanceof ByteString bytes ? bytes.toString() : part);
    }
    text.append('\n');
  }
}
