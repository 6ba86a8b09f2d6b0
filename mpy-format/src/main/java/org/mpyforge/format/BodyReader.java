package org.mpyforge.format;

import java.util.List;

/**
 * Reads what follows the header: what versions 5 and 6 have in common, which is lists and trees.
 */
abstract class BodyReader {
  final ByteCursor cursor;
  final MpyHeader header;
  final PreludeScanner prelude = new PreludeScanner();

  /** Looks into preludes, one after the other. */
  final ByteCursor window;

  BodyReader(ByteCursor cursor, MpyHeader header) {
    this.cursor = cursor;
    this.header = header;
    this.window = cursor.window(0, 0);
  }

  /** Reads all of it, up to the end of the root's code. */
  abstract MpyFile readBody();

  /** Reads a raw code with its children. */
  abstract RawCode readRawCode();

  /** Reads a constant. */
  abstract Constant readConstant();

  /** Reads the root. */
  final RawCode readRoot() {
    cursor.enter("root", -1);
    RawCode root = readRawCode();
    cursor.leave();
    return root;
  }

  /** Reads constants that have been {@linkplain ByteCursor#count counted}. */
  final List<Constant> readConstants(int count) {
    if (count == 0) {
      return List.of();
    }
    cursor.takeList(count);
    var constants = new Constant[count];
    for (int i = 0; i < count; i++) {
      cursor.item(1);
      cursor.enter("constant", i);
      cursor.take(MemoryBudget.CONSTANT);
      constants[i] = readConstant();
      cursor.leave();
    }
    return List.of(constants);
  }

  /**
   * Reads raw codes that have been {@linkplain ByteCursor#count counted}.
   *
   * @param count how many
   * @param minimumSize the bytes that each takes at least
   */
  final List<RawCode> readChildren(int count, int minimumSize) {
    if (count == 0) {
      return List.of();
    }
    cursor.takeList(count);
    var children = new RawCode[count];
    for (int i = 0; i < count; i++) {
      cursor.item(minimumSize);
      cursor.enter("child", i);
      children[i] = readRawCode();
      cursor.leave();
    }
    return List.of(children);
  }

  /** Reads the relocations of viper code, if its flags say that there are any. */
  final ByteString readRelocations(int scopeFlags) {
    if (!ScopeFlags.RELOCATIONS.in(scopeFlags)) {
      return ByteString.EMPTY;
    }
    cursor.enter("relocations", -1);
    ByteString relocations = Relocation.readUntilEnd(cursor);
    cursor.leave();
    return relocations;
  }
}
