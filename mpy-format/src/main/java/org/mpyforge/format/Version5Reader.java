package org.mpyforge.format;

import java.util.List;

/**
 * Reads what follows the header in version 5 and Pycopy's variant of it: a tree of raw codes, each
 * with its own tables ({@code py/persistentcode.c} of MicroPython 1.17, {@code load_raw_code}). One
 * method per element, in file order.
 *
 * <p>In a file, a qstr stands as such among the instructions; in memory, as two bytes. So the code
 * of bytecode is put together anew here, with the qstr's index where the runtime has its number.
 */
final class Version5Reader extends BodyReader {

  /** The bytes that a raw code takes at least: kind, an instruction or flags, no tables. */
  private static final int MIN_RAW_CODE = 4;

  private static final int LINK_KIND_BITS = 2;

  private static final CodeTables.QstrLink[] NO_LINKS = {};

  private final OpcodeTable opcodes;
  private final QstrStream qstrs;
  private final BytecodeAssembly assembly;

  Version5Reader(ByteCursor cursor, MpyHeader header) {
    super(cursor, header);
    this.opcodes = OpcodeTable.of(header);
    this.qstrs = new QstrStream(cursor, header);
    this.assembly = new BytecodeAssembly(cursor, qstrs);
  }

  @Override
  MpyFile readBody() {
    RawCode root = readRoot();
    return new MpyFile(header, qstrs.toTable(), List.of(), root);
  }

  @Override
  RawCode readRawCode() {
    cursor.take(MemoryBudget.RAW_CODE);
    int start = cursor.offset();
    long kindAndLength = cursor.vuint();
    long length = kindAndLength >> 2;
    if (length == 0) {
      throw cursor.failAt(start, "raw code without code");
    }
    return switch ((int) kindAndLength & 3) {
      case 0 -> readBytecode(length, start);
      case 1 -> readNativePython(length, start);
      case 2 -> readViper(length, start);
      default -> readInlineAssembler(length, start);
    };
  }

  private RawCode readBytecode(long length, int start) {
    // A qstr takes a byte at least here and always two in memory; an opcode goes before each.
    if (length > 2L * cursor.remaining()) {
      throw cursor.failAt(
          start, length + " bytes of code cannot come from the " + cursor.remaining() + " left");
    }
    cursor.enter("bytecode prelude", -1);
    assembly.begin((int) length, start);
    int argumentCount = assembly.readPrelude();
    cursor.leave();
    cursor.enter("bytecode", -1);
    ByteString code = assembly.readInstructions(opcodes);
    cursor.leave();
    int constantCount = cursor.count("constants", 1);
    int childCount = cursor.count("children", MIN_RAW_CODE);
    List<Integer> names = readArgumentNames(argumentCount);
    CodeTables tables = readTables(names, constantCount, List.of());
    return new RawCode.Bytecode(code, readChildren(childCount, MIN_RAW_CODE), tables);
  }

  private RawCode readNativePython(long length, int start) {
    int codeStart = cursor.offset();
    ByteString code = cursor.bytes(cursor.length(length, start));
    CodeTables.QstrLink[] links = readLinks(code.length(), 2);
    int offsetStart = cursor.offset();
    long offset = cursor.vuint();
    if (offset >= code.length()) {
      throw cursor.failAt(offsetStart, "prelude offset " + offset + " is outside the code");
    }
    int names = namesInPrelude(codeStart, (int) offset, code.length());
    links[links.length - 2] = new CodeTables.QstrLink(names, 0, qstrs.read());
    links[links.length - 1] =
        new CodeTables.QstrLink(names + OpcodeTable.QSTR_SIZE, 0, qstrs.read());
    cursor.leave();
    int constantCount = cursor.count("constants", 1);
    int childCount = cursor.count("children", MIN_RAW_CODE);
    List<Integer> argumentNames = readArgumentNames(prelude.argumentCount());
    CodeTables tables = readTables(argumentNames, constantCount, List.of(links));
    return new RawCode.NativePython(
        code, (int) offset, readChildren(childCount, MIN_RAW_CODE), tables);
  }

  /**
   * Checks the prelude of native code, which has been passed; leaves its context open.
   *
   * @return where it has room for its names, an offset in the code
   */
  private int namesInPrelude(int codeStart, int offset, int codeLength) {
    cursor.enter("native prelude", -1);
    int start = codeStart + offset;
    window.moveTo(start, codeStart + codeLength);
    prelude.read(window);
    if (prelude.infoSize() < Prelude.NAMES_SIZE) {
      throw cursor.failAt(start, "info section of " + prelude.infoSize() + " bytes has no names");
    }
    if ((prelude.scopeFlags() & ~ScopeFlags.SIGNATURE_MASK) != 0) {
      throw cursor.failAt(start, "native code with data or relocations, which only viper can have");
    }
    return prelude.infoOffset() - codeStart;
  }

  private RawCode readViper(long length, int start) {
    ByteString code = cursor.bytes(cursor.length(length, start));
    CodeTables.QstrLink[] links = readLinks(code.length(), 0);
    int flags = cursor.size("scope flags");
    int constantCount = cursor.count("constants", 1);
    int childCount = cursor.count("children", MIN_RAW_CODE);
    ByteString rodata = ByteString.EMPTY;
    if (ScopeFlags.RODATA.in(flags)) {
      int sizeStart = cursor.offset();
      rodata = cursor.bytes(cursor.length(cursor.vuint(), sizeStart));
    }
    int bssSize = ScopeFlags.BSS.in(flags) ? cursor.size("bss size") : 0;
    CodeTables tables = readTables(List.of(), constantCount, List.of(links));
    List<RawCode> children = readChildren(childCount, MIN_RAW_CODE);
    ByteString relocations = readRelocations(flags);
    return new RawCode.Viper(code, flags, rodata, bssSize, relocations, children, tables);
  }

  private RawCode readInlineAssembler(long length, int start) {
    ByteString code = cursor.bytes(cursor.length(length, start));
    int flagsStart = cursor.offset();
    int flags = cursor.size("scope flags");
    if (ScopeFlags.RELOCATIONS.in(flags)) {
      throw cursor.failAt(flagsStart, "assembler code with relocations, which only viper can have");
    }
    int argumentCount = cursor.size("argument count");
    long typeSignature = cursor.vuint();
    return new RawCode.InlineAssembler(code, flags, argumentCount, typeSignature, List.of());
  }

  /** The links of machine code, with room for some more behind them. */
  private CodeTables.QstrLink[] readLinks(int codeLength, int more) {
    int countStart = cursor.offset();
    int count = cursor.count("links", 2);
    if (count > codeLength / OpcodeTable.QSTR_SIZE) {
      throw cursor.failAt(
          countStart, count + " links cannot be within " + codeLength + " bytes of code");
    }
    if (count + more == 0) {
      return NO_LINKS;
    }
    cursor.takeList(count + more);
    cursor.take((long) (count + more) * MemoryBudget.LINK);
    var links = new CodeTables.QstrLink[count + more];
    for (int i = 0; i < count; i++) {
      cursor.item(2);
      cursor.enter("link", i);
      int start = cursor.offset();
      long placeAndKind = cursor.vuint();
      long place = placeAndKind >> LINK_KIND_BITS;
      if (place + OpcodeTable.QSTR_SIZE > codeLength) {
        throw cursor.failAt(start, "place " + place + " is outside the code");
      }
      links[i] = new CodeTables.QstrLink((int) place, (int) placeAndKind & 3, qstrs.read());
      cursor.leave();
    }
    return links;
  }

  /** The tables of a raw code, of which the constants come next. */
  private CodeTables readTables(
      List<Integer> names, int constantCount, List<CodeTables.QstrLink> links) {
    if (names.isEmpty() && constantCount == 0 && links.isEmpty()) {
      return CodeTables.NONE;
    }
    cursor.take(MemoryBudget.TABLES);
    return new CodeTables(names, readConstants(constantCount), links);
  }

  private List<Integer> readArgumentNames(int count) {
    if (count == 0) {
      return List.of();
    }
    if (count > cursor.remaining()) {
      throw cursor.fail(
          count + " argument names cannot fit the " + cursor.remaining() + " bytes left");
    }
    cursor.takeList(count);
    var names = new Integer[count];
    for (int i = 0; i < count; i++) {
      cursor.enter("argument", i);
      cursor.take(MemoryBudget.NUMBER);
      names[i] = qstrs.read();
      cursor.leave();
    }
    return List.of(names);
  }

  @Override
  Constant readConstant() {
    int tag = cursor.u8();
    return switch (tag) {
      case Version5Tag.ELLIPSIS -> Constant.Singleton.ELLIPSIS;
      case Version5Tag.STR -> new Constant.Str(cursor.sized());
      case Version5Tag.BYTES -> new Constant.Bytes(cursor.sized());
      case Version5Tag.INT -> new Constant.Int(cursor.number());
      case Version5Tag.FLOAT -> new Constant.Float(cursor.number());
      case Version5Tag.COMPLEX -> new Constant.Complex(cursor.number());
      case Version5Tag.GLOBAL -> readGlobal();
      default -> throw cursor.failAt(cursor.offset() - 1, "unknown constant type " + tag);
    };
  }

  private Constant readGlobal() {
    if (header.version() != MpyVersion.PYCOPY) {
      throw cursor.failAt(cursor.offset() - 1, "constant that is a global variable, as in Pycopy");
    }
    return new Constant.Global(cursor.sized());
  }
}
