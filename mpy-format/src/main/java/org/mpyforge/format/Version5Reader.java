package org.mpyforge.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what follows the header in version 5 and Pycopy's variant of it: a tree of raw codes, each
 * with its own tables ({@code py/persistentcode.c} of MicroPython 1.17, {@code load_raw_code}). One
 * method per element, in file order.
 *
 * <p>In a file, a qstr stands as such among the instructions; in memory, as two bytes. So the code
 * of bytecode is put together anew here, with the qstr's index where the runtime has its number.
 */
final class Version5Reader {

  /** The bytes that a raw code takes at least: kind, an instruction or flags, no tables. */
  private static final int MIN_RAW_CODE = 4;

  private static final int LINK_KIND_BITS = 2;

  private final ByteCursor cursor;
  private final MpyHeader header;
  private final OpcodeTable opcodes;
  private final QstrStream qstrs;

  Version5Reader(ByteCursor cursor, MpyHeader header) {
    this.cursor = cursor;
    this.header = header;
    this.opcodes = OpcodeTable.of(header);
    this.qstrs = new QstrStream(cursor, header);
  }

  MpyFile readBody() {
    cursor.enter("root", -1);
    RawCode root = readRawCode();
    cursor.leave();
    return new MpyFile(header, qstrs.toTable(), List.of(), root);
  }

  private RawCode readRawCode() {
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
    var code = new byte[(int) length];
    cursor.enter("bytecode prelude", -1);
    var assembly = new BytecodeAssembly(cursor, code, start);
    int argumentCount = assembly.readPrelude(qstrs);
    cursor.leave();
    cursor.enter("bytecode", -1);
    assembly.readInstructions(opcodes, qstrs);
    cursor.leave();
    return readTables(
        argumentCount,
        List.of(),
        (tables, children) ->
            new RawCode.Bytecode(ByteString.wrap(code, 0, code.length), children, tables));
  }

  private RawCode readNativePython(long length, int start) {
    int codeStart = cursor.offset();
    ByteString code = cursor.bytes(cursor.length(length, start));
    List<CodeTables.QstrLink> links = readLinks(code.length(), 2);
    int offsetStart = cursor.offset();
    long offset = cursor.vuint();
    if (offset >= code.length()) {
      throw cursor.failAt(offsetStart, "prelude offset " + offset + " is outside the code");
    }
    cursor.enter("native prelude", -1);
    int preludeStart = codeStart + (int) offset;
    ByteCursor window = cursor.window(preludeStart, codeStart + code.length());
    // Its names are links, which come next: until then it has none.
    Prelude prelude = Prelude.decode(window, (int) offset, CodeTables.NONE, header.version());
    if ((prelude.scopeFlags() & ~ScopeFlags.SIGNATURE_MASK) != 0) {
      throw cursor.failAt(
          preludeStart, "native code with data or relocations, which only viper can have");
    }
    int names = prelude.infoOffset();
    links.add(new CodeTables.QstrLink(names, 0, qstrs.read()));
    links.add(new CodeTables.QstrLink(names + OpcodeTable.QSTR_SIZE, 0, qstrs.read()));
    cursor.leave();
    return readTables(
        prelude.argumentCount(),
        links,
        (tables, children) -> new RawCode.NativePython(code, (int) offset, children, tables));
  }

  private RawCode readViper(long length, int start) {
    ByteString code = cursor.bytes(cursor.length(length, start));
    List<CodeTables.QstrLink> links = readLinks(code.length(), 0);
    int flags = cursor.size("scope flags");
    int constantCount = cursor.count("constants", 1);
    int childCount = cursor.count("children", MIN_RAW_CODE);
    ByteString rodata = ByteString.EMPTY;
    if (ScopeFlags.RODATA.in(flags)) {
      int sizeStart = cursor.offset();
      rodata = cursor.bytes(cursor.length(cursor.vuint(), sizeStart));
    }
    int bssSize = ScopeFlags.BSS.in(flags) ? cursor.size("bss size") : 0;
    var tables = new CodeTables(List.of(), readConstants(constantCount), links);
    List<RawCode> children = readChildren(childCount);
    ByteString relocations =
        ScopeFlags.RELOCATIONS.in(flags) ? readRelocations() : ByteString.EMPTY;
    return new RawCode.Viper(code, flags, rodata, bssSize, relocations, children, tables);
  }

  private ByteString readRelocations() {
    cursor.enter("relocations", -1);
    ByteString relocations = Relocation.readUntilEnd(cursor);
    cursor.leave();
    return relocations;
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

  /** The links of machine code, in a list with room for some more. */
  private List<CodeTables.QstrLink> readLinks(int codeLength, int more) {
    int countStart = cursor.offset();
    int count = cursor.count("links", 2);
    if (count > codeLength / OpcodeTable.QSTR_SIZE) {
      throw cursor.failAt(
          countStart, count + " links cannot be within " + codeLength + " bytes of code");
    }
    var links = new ArrayList<CodeTables.QstrLink>(count + more);
    for (int i = 0; i < count; i++) {
      cursor.item(2);
      cursor.enter("link", i);
      int start = cursor.offset();
      long placeAndKind = cursor.vuint();
      long place = placeAndKind >> LINK_KIND_BITS;
      if (place + OpcodeTable.QSTR_SIZE > codeLength) {
        throw cursor.failAt(start, "place " + place + " is outside the code");
      }
      links.add(new CodeTables.QstrLink((int) place, (int) placeAndKind & 3, qstrs.read()));
      cursor.leave();
    }
    return links;
  }

  /** What a raw code is made of once its tables and children are known. */
  private interface Maker {
    RawCode make(CodeTables tables, List<RawCode> children);
  }

  private RawCode readTables(int argumentCount, List<CodeTables.QstrLink> links, Maker maker) {
    int constantCount = cursor.count("constants", 1);
    int childCount = cursor.count("children", MIN_RAW_CODE);
    List<Integer> names = readArgumentNames(argumentCount);
    var tables = new CodeTables(names, readConstants(constantCount), links);
    return maker.make(tables, readChildren(childCount));
  }

  private List<Integer> readArgumentNames(int count) {
    if (count == 0) {
      return List.of();
    }
    if (count > cursor.remaining()) {
      throw cursor.fail(
          count + " argument names cannot fit the " + cursor.remaining() + " bytes left");
    }
    var names = new Integer[count];
    for (int i = 0; i < count; i++) {
      cursor.enter("argument", i);
      names[i] = qstrs.read();
      cursor.leave();
    }
    return List.of(names);
  }

  private List<Constant> readConstants(int count) {
    if (count == 0) {
      return List.of();
    }
    var constants = new Constant[count];
    for (int i = 0; i < count; i++) {
      cursor.item(1);
      cursor.enter("constant", i);
      constants[i] = readConstant();
      cursor.leave();
    }
    return List.of(constants);
  }

  private Constant readConstant() {
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

  private List<RawCode> readChildren(int count) {
    if (count == 0) {
      return List.of();
    }
    var children = new RawCode[count];
    for (int i = 0; i < count; i++) {
      cursor.item(MIN_RAW_CODE);
      cursor.enter("child", i);
      children[i] = readRawCode();
      cursor.leave();
    }
    return List.of(children);
  }
}
