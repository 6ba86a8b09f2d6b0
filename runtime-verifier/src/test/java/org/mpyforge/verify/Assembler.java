package org.mpyforge.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.format.ByteBuilder;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.CodeTables;
import org.mpyforge.format.Constant;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyHeader;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.OpcodeTable;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.QstrTable;
import org.mpyforge.format.RawCode;

/**
 * Makes a file of its description in text: what no compiler would write, for the verifier to find.
 *
 * <pre>
 * version 6.3            6.0 if not given
 * arch x64               none if not given
 * bits 31                the bits of small integers
 * constant int 12        also str, float, complex, table
 * code f state=4 handlers=1 args=1 keyword=0 defaults=0 flags=0x01 cells=0,1 lines=22 name=1
 *   again: LOAD_FAST_N 0
 *   UNWIND_JUMP again, 1
 * raw 00 00              bytecode, prelude and all
 * native flags ...       see {@link #machineCode}
 * </pre>
 *
 * <p>The first code is the module's, the others are its children. Qstrs are those of {@link
 * #QSTRS}.
 */
final class Assembler {
  private static final List<String> QSTRS =
      List.of("case.py", "<module>", "f", "g", "x", "y", "BaseException");
  private static final List<String> CODE_WORDS =
      List.of("code", "raw", "native", "viper", "assembler");

  private MpyVersion version = MpyVersion.V6_0;
  private NativeArch arch = NativeArch.NONE;
  private int smallIntBits = 31;
  private final List<Constant> constants = new ArrayList<>();
  private final List<RawCode> codes = new ArrayList<>();

  private Assembler() {}

  /** The file that lines describe. */
  static MpyFile assemble(List<String> lines) {
    var assembler = new Assembler();
    for (int at = 0; at < lines.size(); ) {
      List<String> words = words(lines.get(at));
      int next = at + 1;
      if (CODE_WORDS.contains(words.get(0))) {
        while (next < lines.size() && lines.get(next).startsWith("  ")) {
          next++;
        }
        assembler.codes.add(assembler.code(words, lines.subList(at + 1, next)));
      } else {
        assembler.set(words);
      }
      at = next;
    }
    return assembler.file();
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.strip().split("[ ,]+", -1));
  }

  private void set(List<String> words) {
    String value = words.get(1);
    switch (words.get(0)) {
      case "version" -> version = MpyVersion.parse(value);
      case "arch" -> arch = NativeArch.ofSpelling(value).orElseThrow();
      case "bits" -> smallIntBits = Integer.parseInt(value);
      case "constant" ->
          constants.add(
              switch (value) {
                case "int" -> new Constant.Int(words.get(2));
                case "float" -> new Constant.Float(words.get(2));
                case "complex" -> new Constant.Complex(words.get(2));
                case "str" -> new Constant.Str(words.get(2));
                case "global" -> new Constant.Global(ByteString.utf8(words.get(2)));
                case "table" -> Constant.Singleton.FUNCTION_TABLE;
                default -> throw new IllegalArgumentException(value);
              });
      default -> throw new IllegalArgumentException(words.toString());
    }
  }

  private MpyFile file() {
    List<Qstr> qstrs = QSTRS.stream().map(Qstr::of).toList();
    RawCode root = codes.get(0);
    List<RawCode> children = codes.subList(1, codes.size());
    RawCode whole = root;
    if (root instanceof RawCode.Bytecode bytecode) {
      whole = new RawCode.Bytecode(bytecode.code(), children, bytecode.tables());
    }
    var header =
        new MpyHeader(
            version, arch, 0, smallIntBits, java.util.Set.of(), version.isVersion6() ? 0 : 32);
    return new MpyFile(
        header, QstrTable.of(qstrs), version.isVersion6() ? constants : List.of(), whole);
  }

  private RawCode code(List<String> words, List<String> lines) {
    if (words.get(0).equals("raw")) {
      return new RawCode.Bytecode(hex(String.join("", words.subList(1, words.size()))), List.of());
    }
    Map<String, String> fields = fields(words);
    return words.get(0).equals("code")
        ? bytecode(words.get(1), fields, lines)
        : machineCode(words.get(0), fields);
  }

  private static Map<String, String> fields(List<String> words) {
    var fields = new HashMap<String, String>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals >= 0) {
        fields.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    return fields;
  }

  private static int number(Map<String, String> fields, String name, int otherwise) {
    String text = fields.get(name);
    return text == null ? otherwise : Integer.decode(text);
  }

  private static ByteString hex(String digits) {
    return ByteString.copyOf(HexFormat.of().parseHex(digits));
  }

  private static ByteString hex(Map<String, String> fields, String name) {
    return hex(fields.getOrDefault(name, ""));
  }

  private RawCode.Bytecode bytecode(String name, Map<String, String> fields, List<String> lines) {
    var target = new ByteBuilder();
    prelude(name, fields, target);
    instructions(lines, target);
    return new RawCode.Bytecode(target.toByteString(), List.of(), tables(fields));
  }

  private CodeTables tables(Map<String, String> fields) {
    if (version.isVersion6()) {
      return CodeTables.NONE;
    }
    int names = number(fields, "names", number(fields, "args", 0) + number(fields, "keyword", 0));
    List<Integer> arguments = new ArrayList<>();
    for (int i = 0; i < names; i++) {
      arguments.add(4);
    }
    return new CodeTables(arguments, constants, List.of());
  }

  private void prelude(String name, Map<String, String> fields, ByteBuilder target) {
    int positional = number(fields, "args", 0);
    int keywordOnly = number(fields, "keyword", 0);
    Prelude.encodeSignature(
        number(fields, "state", 1),
        number(fields, "handlers", 0),
        number(fields, "flags", 0),
        positional,
        keywordOnly,
        number(fields, "defaults", 0),
        target);
    var info = new ByteBuilder();
    int nameQstr = number(fields, "name", QSTRS.indexOf(name));
    if (version.isVersion6()) {
      info.vuint(nameQstr);
      for (int i = 0; i < positional + keywordOnly; i++) {
        info.vuint(4);
      }
      info.bytes(hex(fields, "lines"));
    } else {
      info.u8(nameQstr).u8(0).u8(0).u8(0).bytes(hex(fields.getOrDefault("lines", "00")));
    }
    ByteString cells = hex(fields, "cells");
    Prelude.encodeSizes(info.size(), cells.length(), target);
    target.bytes(info.toByteString()).bytes(cells);
  }

  private void instructions(List<String> lines, ByteBuilder target) {
    OpcodeTable table = OpcodeTable.of(version);
    Map<String, Integer> labels = new LinkedHashMap<>();
    // Labels are in reach of the long forms, which are all of one size; so one pass places them.
    for (int pass = 0; pass < 2; pass++) {
      var code = new ByteBuilder();
      for (String line : lines) {
        List<String> words = new ArrayList<>(words(line));
        if (words.get(0).endsWith(":")) {
          String label = words.remove(0);
          labels.put(label.substring(0, label.length() - 1), code.size());
        }
        if (words.isEmpty()) {
          continue;
        }
        if (words.get(0).equals("bytes")) {
          code.bytes(hex(String.join("", words.subList(1, words.size()))));
        } else {
          instruction(table.row(Opcode.valueOf(words.get(0))), words, labels, code);
        }
      }
      if (pass == 1) {
        target.bytes(code.toByteString());
      }
    }
  }

  private static void instruction(
      OpcodeTable.Row row, List<String> words, Map<String, Integer> labels, ByteBuilder code) {
    String word = words.size() > 1 ? words.get(1) : "0";
    boolean isLabel = row.opcode().operand() == Opcode.Operand.TARGET;
    boolean isNumber = word.matches("-?(0x)?[0-9a-f]+");
    int size = row.format() == OpcodeTable.OperandFormat.NONE ? 1 : 3;
    long operand =
        isNumber
            ? Long.decode(word)
            : labels.getOrDefault(word, code.size() + size) - (code.size() + size);
    code.u8(row.byteFor(operand));
    switch (row.format()) {
      case NONE, IMPLIED -> {}
      case VUINT -> code.vuint(operand);
      case SIGNED_VINT -> code.signedVint(operand);
      case U8 -> code.u8((int) operand);
      case U16 -> code.u8((int) operand).u8((int) operand >> 8);
      case FORWARD_OFFSET -> code.u8((int) operand | 0x80).u8((int) operand >> 7);
      case SIGNED_OFFSET -> code.u8((int) operand + 0x4000 | 0x80).u8((int) operand + 0x4000 >> 7);
      case SIGNED_OFFSET_16 -> code.u8((int) operand + 0x8000).u8((int) operand + 0x8000 >> 8);
    }
    if (row.hasExtraByte()) {
      code.u8(Integer.decode(words.get(2)));
    }
    if (!isLabel && !isNumber) {
      throw new IllegalArgumentException("no number: " + words);
    }
  }

  /**
   * Machine code: {@code native prelude=… }, {@code viper flags= rodata= relocations= bss=}, {@code
   * assembler args= type=}; all take {@code bytes=}, and {@code links=} with offset, kind and qstr.
   */
  private RawCode machineCode(String kind, Map<String, String> fields) {
    ByteString code = hex(fields.getOrDefault("bytes", "0000000000000000"));
    int flags = number(fields, "flags", 0);
    List<CodeTables.QstrLink> links = new ArrayList<>();
    if (fields.containsKey("link")) {
      String[] parts = fields.get("link").split("/", -1);
      links.add(
          new CodeTables.QstrLink(
              Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
    var tables = new CodeTables(List.of(), List.of(), links);
    return switch (kind) {
      case "viper" ->
          new RawCode.Viper(
              code,
              flags,
              hex(fields, "rodata"),
              number(fields, "bss", 0),
              hex(fields, "relocations"),
              List.of(),
              tables);
      case "assembler" ->
          new RawCode.InlineAssembler(
              code, flags, number(fields, "args", 0), number(fields, "type", 2), List.of());
      default -> {
        var whole = new ByteBuilder().bytes(code);
        prelude("f", fields, whole);
        yield new RawCode.NativePython(whole.toByteString(), code.length(), List.of());
      }
    };
  }
}
