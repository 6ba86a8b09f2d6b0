package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.cross.emit.ModuleTables;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.WellKnown;
import org.mpyforge.format.ByteBuilder;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.Qstr;

/**
 * Makes the prelude that stands behind a native function's code: bytecode's, without line numbers
 * and without an exception stack.
 *
 * <p>Source: {@code emit_native_end_pass} in py/emitnative.c.
 */
final class PreludeWriter {

  /** Bytes of the two names in a prelude of version 5. */
  private static final int NAMES_SIZE = 4;

  private PreludeWriter() {}

  /**
   * A prelude of version 5.
   *
   * @param bytes its bytes
   * @param namesOffset where the numbers of its two names are, 16 bits each
   */
  record OfRawCode(ByteString bytes, int namesOffset) {}

  /** A prelude of version 5: the names are those of the function and of the source. */
  static OfRawCode ofRawCode(Scope scope, int slots, CodeNames names) {
    ByteString cells = cells(scope);
    ByteBuilder prelude = signature(scope, slots);
    Prelude.encodeSizes(NAMES_SIZE, cells.length(), prelude);
    int namesOffset = prelude.size();
    int name = names.code().number(scope.name());
    int source = names.code().number(names.sourceName());
    prelude.u8(name & 0xff).u8(name >> 8 & 0xff).u8(source & 0xff).u8(source >> 8 & 0xff);
    return new OfRawCode(prelude.bytes(cells).toByteString(), namesOffset);
  }

  /** A prelude from version 6 on: its names are those of the function and of its arguments. */
  static ByteString ofModule(Scope scope, int slots, ModuleTables tables) {
    ByteBuilder info = new ByteBuilder();
    info.vuint(tables.qstr(scope.name()));
    for (int i = 0; i < scope.positionalArgs() + scope.keywordOnlyArgs(); i++) {
      info.vuint(tables.qstr(argumentName(scope, i)));
    }
    ByteString cells = cells(scope);
    ByteBuilder prelude = signature(scope, slots);
    Prelude.encodeSizes(info.size(), cells.length(), prelude);
    return prelude.bytes(info.toByteString()).bytes(cells).toByteString();
  }

  private static ByteString cells(Scope scope) {
    ByteBuilder cells = new ByteBuilder();
    for (IdInfo id : scope.ids()) {
      if (id.kind() == IdKind.CELL) {
        cells.u8(id.local());
      }
    }
    return cells.toByteString();
  }

  private static ByteBuilder signature(Scope scope, int slots) {
    ByteBuilder prelude = new ByteBuilder();
    Prelude.encodeSignature(
        Math.max(1, slots), // In the first pass nothing is known of the stack.
        0,
        scope.flags(),
        scope.positionalArgs(),
        scope.keywordOnlyArgs(),
        scope.positionalDefaults(),
        prelude);
    return prelude;
  }

  /** A free variable is an argument, too, but has no name as such. */
  static Qstr argumentName(Scope scope, int local) {
    return scope.ids().stream()
        .filter(id -> id.isParam() && id.local() == local)
        .findFirst()
        .map(IdInfo::name)
        .orElse(WellKnown.STAR);
  }
}
