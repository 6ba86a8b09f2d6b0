package org.mpyforge.format;

import java.util.BitSet;
import java.util.List;

/**
 * Reads what follows the header in versions 6.0 to 6.3: two tables, then the tree of raw codes
 * ({@code py/persistentcode.c}, {@code mp_raw_code_load}). One method per element, in file order.
 */
final class Version6Reader extends BodyReader {

  /** The bytes that a raw code takes at least: its kind, and a flag or an instruction. */
  private static final int MIN_RAW_CODE = 2;

  private static final Constant EMPTY_TUPLE = new Constant.Tuple(List.of());

  private int qstrCount;

  Version6Reader(ByteCursor cursor, MpyHeader header) {
    super(cursor, header);
  }

  @Override
  MpyFile readBody() {
    qstrCount = cursor.count("qstrs", 1);
    int constantCount = cursor.count("constants", 1);
    QstrTable qstrTable = readQstrs();
    List<Constant> constants = readConstants(constantCount);
    return new MpyFile(header, qstrTable, constants, readRoot());
  }

  private QstrTable readQstrs() {
    cursor.take((long) qstrCount * MemoryBudget.REFERENCE);
    var entries = new Qstr[qstrCount];
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
        if (statics.contains(entries[i])) {
          spelledOut.set(i);
        }
      }
      cursor.leave();
    }
    return QstrTable.asRead(entries, spelledOut);
  }

  @Override
  Constant readConstant() {
    int tag = cursor.u8();
    return switch (tag) {
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
  }

  private Constant readTuple() {
    int count = cursor.count("items", 1);
    return count == 0 ? EMPTY_TUPLE : new Constant.Tuple(readConstants(count));
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

  @Override
  RawCode readRawCode() {
    cursor.take(MemoryBudget.RAW_CODE);
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
        checkPrelude("bytecode prelude", codeStart, codeStart + code.length());
        if (window.remaining() == 0) {
          throw cursor.failAt(codeStart, "no instructions follow");
        }
        cursor.leave();
        yield new RawCode.Bytecode(code, readChildren(hasChildren));
      }
      case 1 -> readNativePython(code, codeStart, hasChildren);
      case 2 -> readViper(code, hasChildren);
      default -> readInlineAssembler(code, hasChildren);
    };
  }

  private RawCode readNativePython(ByteString code, int codeStart, boolean hasChildren) {
    int start = cursor.offset();
    long stored = cursor.vuint();
    if (stored >= Math.min(code.length(), RawCode.NativePython.STORED_OFFSETS)) {
      throw cursor.failAt(start, "prelude offset " + stored + " is outside the code");
    }
    int codeEnd = codeStart + code.length();
    int offset = preludeOffset((int) stored, codeStart, codeEnd);
    checkPrelude("native prelude", codeStart + offset, codeEnd);
    cursor.leave();
    if (ScopeFlags.RELOCATIONS.in(prelude.scopeFlags())) {
      throw cursor.failAt(start, "native code with relocations, which only viper can have");
    }
    return new RawCode.NativePython(code, offset, readChildren(hasChildren));
  }

  /** The offset of which a file has the low bits: compilers put the prelude at the end. */
  private int preludeOffset(int stored, int codeStart, int codeEnd) {
    if (codeEnd - codeStart <= RawCode.NativePython.STORED_OFFSETS) {
      return stored;
    }
    for (int offset = stored;
        codeStart + offset < codeEnd;
        offset += RawCode.NativePython.STORED_OFFSETS) {
      if (isPreludeAtEnd(codeStart + offset, codeEnd)) {
        return offset;
      }
    }
    return stored;
  }

  private boolean isPreludeAtEnd(int start, int end) {
    window.moveTo(start, end);
    try {
      prelude.read(window);
      return window.remaining() == 0;
    } catch (MalformedMpyException noPrelude) {
      return false;
    }
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
    ByteString relocations = readRelocations(flags);
    return new RawCode.Viper(code, flags, rodata, bssSize, relocations, children, CodeTables.NONE);
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
    return readChildren(count, MIN_RAW_CODE);
  }

  /**
   * Makes sure that a prelude decodes and that its names exist. What it says is in {@link #prelude}
   * then, and {@link #window} is behind it; its context is still open.
   *
   * @param start where it begins, an offset in the file
   * @param end where the code ends that it is a part of
   */
  private void checkPrelude(String context, int start, int end) {
    cursor.enter(context, -1);
    window.moveTo(start, end);
    prelude.read(window);
    int behind = window.offset();
    window.moveTo(prelude.infoOffset(), prelude.cellsOffset());
    checkName(window.lenientVuint(), start);
    for (int left = prelude.argumentCount(window); left > 0; left--) {
      checkName(window.lenientVuint(), start);
    }
    window.moveTo(behind, end);
  }

  private void checkName(long qstr, int start) {
    if (qstr >= qstrCount) {
      throw cursor.failAt(start, "name is qstr " + qstr + " of " + qstrCount);
    }
  }
}
