package org.mpyforge.format;

import java.util.List;
import java.util.Optional;

/**
 * What stands before the instructions of bytecode and behind the machine code of native code: how
 * the function is called and what its frame needs ({@code py/bc.h}, "bytecode layout").
 *
 * <p>Stored are a signature, two sizes, an info section (name, argument names, line numbers) and
 * the cells. All qstrs are indexes into {@link MpyFile#qstrs()}.
 *
 * @param stateSize the slots for locals and the value stack together, 1 or more ({@code n_state})
 * @param exceptionStackSize the slots for exception handlers ({@code n_exc_stack})
 * @param scopeFlags {@link ScopeFlags}, those in {@link ScopeFlags#SIGNATURE_MASK}
 * @param positionalCount the number of positional arguments
 * @param keywordOnlyCount the number of keyword-only arguments
 * @param defaultCount the number of positional arguments with a default
 * @param name the qstr that names the scope
 * @param sourceFile the qstr that names the source file; from version 6 on, entry 0 of the table
 * @param argumentNames the qstrs of the positional, then the keyword-only arguments
 * @param lineInfo the encoded line numbers, without the zero byte that ends them in version 5:
 *     {@link LineTable}
 * @param cells the locals that are cells, one local's number a byte
 * @param offset where the prelude begins, in bytes from the start of the code
 * @param infoOffset where its info section begins, in bytes from the start of the code
 * @param codeOffset where it ends, in bytes from the start of the code: in bytecode, at the first
 *     instruction
 */
public record Prelude(
    int stateSize,
    int exceptionStackSize,
    int scopeFlags,
    int positionalCount,
    int keywordOnlyCount,
    int defaultCount,
    int name,
    int sourceFile,
    List<Integer> argumentNames,
    ByteString lineInfo,
    ByteString cells,
    int offset,
    int infoOffset,
    int codeOffset) {

  /** The bytes of the two names in a prelude of version 5: scope and source file. */
  static final int NAMES_SIZE = 2 * OpcodeTable.QSTR_SIZE;

  /** The total number of arguments with names: positional and keyword-only. */
  public int argumentCount() {
    return positionalCount + keywordOnlyCount;
  }

  /** The table from offsets of instructions to source lines. */
  public LineTable lines() {
    return LineTable.decode(lineInfo);
  }

  /**
   * The prelude of a raw code, if its kind has one.
   *
   * @param code the raw code
   * @param version the version of its file
   * @throws MalformedMpyException if the bytes there are no prelude; the reader rules this out
   */
  public static Optional<Prelude> of(RawCode code, MpyVersion version) {
    int offset = offsetIn(code);
    if (offset < 0) {
      return Optional.empty();
    }
    ByteCursor cursor =
        code.code().slice(offset, code.code().length()).cursor(offset, code.kind() + " prelude");
    return Optional.of(decode(cursor, offset, code.tables(), version));
  }

  /**
   * The qstr that names the scope of a raw code, -1 if the code has no prelude; decodes no more.
   *
   * @param code the raw code
   * @param version the version of its file
   */
  static int nameIn(RawCode code, MpyVersion version) {
    int offset = offsetIn(code);
    if (offset < 0) {
      return -1;
    }
    List<CodeTables.QstrLink> links = code.tables().links();
    if (!links.isEmpty()) {
      return links.get(links.size() - 2).qstr();
    }
    ByteString bytes = code.code();
    int at = behindGroups(bytes, behindGroups(bytes, offset)); // the signature, the two sizes
    if (!version.isVersion6()) {
      return bytes.at(at) | bytes.at(at + 1) << 8;
    }
    int name = bytes.at(at) & 0x7f;
    while (bytes.at(at) >= 0x80) {
      name = name << 7 | (bytes.at(++at) & 0x7f);
    }
    return name;
  }

  private static int behindGroups(ByteString bytes, int offset) {
    int at = offset;
    while (bytes.at(at) >= 0x80) {
      at++;
    }
    return at + 1;
  }

  /** Where the prelude is in a raw code, -1 if there is none. */
  static int offsetIn(RawCode code) {
    if (code instanceof RawCode.NativePython nativeCode) {
      return nativeCode.preludeOffset();
    }
    return code instanceof RawCode.Bytecode ? 0 : -1;
  }

  /** Decodes a prelude at a cursor; {@code offset} is the cursor's place within the code. */
  static Prelude decode(ByteCursor cursor, int offset, CodeTables tables, MpyVersion version) {
    int begin = cursor.offset();
    var scanner = new PreludeScanner();
    scanner.read(cursor);
    ByteCursor info = cursor.window(scanner.infoOffset(), scanner.cellsOffset());

    int name;
    int sourceFile;
    List<Integer> arguments;
    ByteString lineInfo;
    if (version.isVersion6()) {
      name = (int) info.lenientVuint();
      sourceFile = 0;
      arguments = decodeArgumentNames(info, scanner.argumentCount(info));
      lineInfo = info.bytes(info.remaining());
    } else {
      List<CodeTables.QstrLink> links = tables.links();
      int inCode = info.u16();
      int sourceInCode = info.u16();
      // In machine code, what stands there is nothing but a place for the loader to fill.
      name = links.isEmpty() ? inCode : links.get(links.size() - 2).qstr();
      sourceFile = links.isEmpty() ? sourceInCode : links.get(links.size() - 1).qstr();
      arguments = tables.argumentNames();
      lineInfo = upToZero(info.bytes(info.remaining()));
    }
    return new Prelude(
        scanner.stateSize(),
        scanner.exceptionStackSize(),
        scanner.scopeFlags(),
        scanner.positionalCount(),
        scanner.keywordOnlyCount(),
        scanner.defaultCount(),
        name,
        sourceFile,
        arguments,
        lineInfo,
        cursor.passed(scanner.cellsOffset(), cursor.offset()),
        offset,
        offset + scanner.infoOffset() - begin,
        offset + cursor.offset() - begin);
  }

  /** The steps of line info; the second byte of a long one may be zero. */
  private static ByteString upToZero(ByteString lineInfo) {
    int at = 0;
    while (at < lineInfo.length() && lineInfo.at(at) != 0) {
      at += lineInfo.at(at) < 0x80 ? 1 : 2;
    }
    return lineInfo.slice(0, Math.min(at, lineInfo.length()));
  }

  private static List<Integer> decodeArgumentNames(ByteCursor info, int count) {
    var names = new Integer[count];
    for (int i = 0; i < count; i++) {
      names[i] = (int) info.lenientVuint();
    }
    return List.of(names);
  }

  /** Appends the signature of a prelude, the first thing in it. */
  public static void encodeSignature(
      int stateSize,
      int exceptionStackSize,
      int scopeFlags,
      int positionalCount,
      int keywordOnlyCount,
      int defaultCount,
      ByteBuilder target) {
    int state = stateSize - 1;
    int exceptions = exceptionStackSize;
    int flags = scopeFlags & ScopeFlags.SIGNATURE_MASK;
    int positional = positionalCount;
    int keywordOnly = keywordOnlyCount;
    int defaults = defaultCount;
    int z = (state & 0xf) << 3 | (exceptions & 1) << 2 | (positional & 3);
    state >>= 4;
    exceptions >>= 1;
    positional >>= 2;
    while ((state | exceptions | flags | positional | keywordOnly | defaults) != 0) {
      target.u8(0x80 | z);
      z =
          (flags & 1) << 6
              | (state & 3) << 4
              | (keywordOnly & 1) << 3
              | (positional & 1) << 2
              | (exceptions & 1) << 1
              | (defaults & 1);
      state >>= 2;
      exceptions >>= 1;
      flags >>= 1;
      positional >>= 1;
      keywordOnly >>= 1;
      defaults >>= 1;
    }
    target.u8(z);
  }

  /**
   * Appends the two sizes of a prelude, which follow the signature.
   *
   * @param infoSize the bytes of the info section
   * @param cellCount the number of cells
   * @param target where to append
   */
  public static void encodeSizes(int infoSize, int cellCount, ByteBuilder target) {
    int info = infoSize;
    int cells = cellCount;
    do {
      int z = (info & 0x3f) << 1 | (cells & 1);
      info >>= 6;
      cells >>= 1;
      target.u8((info | cells) == 0 ? z : z | 0x80);
    } while ((info | cells) != 0);
  }
}
