package org.mpyforge.format;

import java.util.BitSet;
import java.util.List;

/**
 * Reads what follows the header in versions 6.0 to 6.3: two tables, then the tree of raw codes
 * ({@code py/persistentcode.c}, {@code mp_raw_code_load}). One method per element, in file order.
 */
final class Version6Reader {

  /** The bytes that a raw code takes at least: its kind, and a flag or an instruction. */
  private static final int MIN_RAW_CODE = 2;

  private static final Constant EMPTY_TUPLE = new Constant.Tuple(List.of());

  private final ByteCursor cursor;
  private final MpyHeader header;
  private int qstrCount;

  Version6Reader(ByteCursor cursor, MpyHeader header) {
    this.cursor = cursor;
    this.header = header;
  }

  MpyFile readBody() {
    var qstrs = new Qstr[cursor.count("qstrs", 1)];
    var constants = new Constant[cursor.count("constants", 1)];
    qstrCount = qstrs.length;
    QstrTable qstrTable = readQstrs(qstrs);
    for (int i = 0; i < constants.length; i++) {
      cursor.item(1);
      constants[i] = readConstant(i);
    }
    cursor.enter("root", -1);
    RawCode root = readRawCode();
    cursor.leave();
    return new MpyFile(header, qstrTable, List.of(constants), root);
  }

  private QstrTable readQstrs(Qstr[] entries) {
    StaticQstrs statics = StaticQstrs.of(header.version());
    var spelledOut = new BitSet();
    for (int i = 0; i < entries.length; i++) {
      cursor.item(1);
      cursor.enter("qstr", i);
      int start = cursor.offset();
      long lengthOrNumber = cursor.vuint();
      if ((lengthOrNumber & 1) != 0) {
        if (!statics.has(lengthOrNumber >> 1)) {
          throw cursor.failAt(start, "no static qstr has number " + (lengthOrNumber >> 1));
        }
        entries[i] = statics.get((int) (lengthOrNumber >> 1));
      } else {
        entries[i] = cursor.qstr(cursor.length(lengthOrNumber >> 1, start));
        readTerminator();
        if (statics.numberOf(entries[i]).isPresent()) {
          spelledOut.set(i);
        }
      }
      cursor.leave();
    }
    return QstrTable.asRead(entries, spelledOut);
  }

  private Constant readConstant(int index) {
    cursor.enter("constant", index);
    int tag = cursor.u8();
    Constant constant =
        switch (tag) {
          case ConstantTag.FUNCTION_TABLE -> Constant.Singleton.FUNCTION_TABLE;
          case ConstantTag.NONE -> Constant.Singleton.NONE;
          case ConstantTag.FALSE -> Constant.Singleton.FALSE;
          case ConstantTag.TRUE -> Constant.Singleton.TRUE;
          case ConstantTag.ELLIPSIS -> Constant.Singleton.ELLIPSIS;
          case ConstantTag.STR -> new Constant.Str(readTerminated());
          case ConstantTag.BYTES -> new Constant.Bytes(readTerminated());
          case ConstantTag.INT -> new Constant.Int(cursor.number());
          case ConstantTag.FLOAT -> new Constant.Float(cursor.number());
          case ConstantTag.COMPLEX -> new Constant.Complex(cursor.number());
          case ConstantTag.TUPLE -> readTuple();
          default -> throw cursor.failAt(cursor.offset() - 1, "unknown constant type " + tag);
        };
    cursor.leave();
    return constant;
  }

  private Constant readTuple() {
    int count = cursor.count("items", 1);
    if (count == 0) {
      return EMPTY_TUPLE;
    }
    var items = new Constant[count];
    for (int i = 0; i < count; i++) {
      cursor.item(1);
      items[i] = readConstant(i);
    }
    return new Constant.Tuple(List.of(items));
  }

  private ByteString readTerminated() {
    ByteString bytes = cursor.sized();
    readTerminator();
    return bytes;
  }

  private void readTerminator() {
    if (cursor.u8() != 0) {
      throw cursor.failAt(cursor.offset() - 1, "no zero byte behind the text");
    }
  }

  private RawCode readRawCode() {
    int start = cursor.offset();
    long kindAndLength = cursor.vuint();
    boolean hasChildren = (kindAndLength & 4) != 0;
    int codeStart = cursor.offset();
    ByteString code = cursor.bytes(cursor.length(kindAndLength >> 3, start));
    if (code.isEmpty()) {
      throw cursor.failAt(start, "raw code without code");
    }
    return switch ((int) kindAndLength & 3) {
      case 0 -> {
        checkPrelude(codeStart, 0, code.length(), RawCode.Kind.BYTECODE);
        yield new RawCode.Bytecode(code, readChildren(hasChildren));
      }
      case 1 -> readNativePython(code, codeStart, hasChildren);
      case 2 -> readViper(code, hasChildren);
      default -> readInlineAssembler(code, hasChildren);
    };
  }

  private RawCode readNativePython(ByteString code, int codeStart, boolean hasChildren) {
    int start = cursor.offset();
    long offset = cursor.vuint();
    if (offset >= code.length()) {
      throw cursor.failAt(start, "prelude offset " + offset + " is outside the code");
    }
    int flags = checkPrelude(codeStart, (int) offset, code.length(), RawCode.Kind.NATIVE_PYTHON);
    if (ScopeFlags.RELOCATIONS.in(flags)) {
      throw cursor.failAt(start, "native code with relocations, which only viper can have");
    }
    return new RawCode.NativePython(code, (int) offset, readChildren(hasChildren));
  }

  private RawCode readViper(ByteString code, boolean hasChildren) {
    int flags = cursor.size("scope flags");
    int rodataSize = 0;
    if (ScopeFlags.RODATA.in(flags)) {
      int start = cursor.offset();
      rodataSize = cursor.length(cursor.vuint(), start);
    }
    int bssSize = ScopeFlags.BSS.in(flags) ? cursor.size("bss size") : 0;
    ByteString rodata = cursor.bytes(rodataSize);
    List<RawCode> children = readChildren(hasChildren);
    ByteString relocations =
        ScopeFlags.RELOCATIONS.in(flags) ? readRelocations() : ByteString.EMPTY;
    return new RawCode.Viper(code, flags, rodata, bssSize, relocations, children, CodeTables.NONE);
  }

  private ByteString readRelocations() {
    cursor.enter("relocations", -1);
    ByteString relocations = Relocation.readUntilEnd(cursor);
    cursor.leave();
    return relocations;
  }

  private RawCode readInlineAssembler(ByteString code, boolean hasChildren) {
    int start = cursor.offset();
    int flags = cursor.size("scope flags");
    if (ScopeFlags.RELOCATIONS.in(flags)) {
      throw cursor.failAt(start, "assembler code with relocations, which only viper can have");
    }
    int argumentCount = cursor.size("argument count");
    long typeSignature = cursor.vuint();
    return new RawCode.InlineAssembler(
        code, flags, argumentCount, typeSignature, readChildren(hasChildren));
  }

  private List<RawCode> readChildren(boolean hasChildren) {
    if (!hasChildren) {
      return List.of();
    }
    int start = cursor.offset();
    int count = cursor.count("children", MIN_RAW_CODE);
    if (count == 0) {
      throw cursor.failAt(start, "marked as having children but has none");
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

  /** Makes sure that the prelude of code just passed decodes, and that its names exist. */
  private int checkPrelude(int codeStart, int offset, int codeLength, RawCode.Kind kind) {
    cursor.enter(kind + " prelude", -1);
    int start = codeStart + offset;
    ByteCursor window = cursor.window(start, codeStart + codeLength);
    Prelude prelude = Prelude.decode(window, offset, CodeTables.NONE, header.version());
    checkName(prelude.name(), start);
    for (int name : prelude.argumentNames()) {
      checkName(name, start);
    }
    if (kind == RawCode.Kind.BYTECODE && prelude.codeOffset() == codeLength) {
      throw cursor.failAt(start, "no instructions follow");
    }
    cursor.leave();
    return prelude.scopeFlags();
  }

  private void checkName(int qstr, int start) {
    if (qstr < 0 || qstr >= qstrCount) {
      throw cursor.failAt(
          start, "name is qstr " + Integer.toUnsignedString(qstr) + " of " + qstrCount);
    }
  }
}
