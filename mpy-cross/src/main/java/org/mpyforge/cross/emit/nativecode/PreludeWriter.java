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

  private PreludeWriter() {}

  static ByteString ofModule(Scope scope, int slots, ModuleTables tables) {
    ByteBuilder info = new ByteBuilder();
    info.vuint(tables.qstr(scope.name()));
    for (int i = 0; i < scope.positionalArgs() + scope.keywordOnlyArgs(); i++) {
      info.vuint(tables.qstr(argumentName(scope, i)));
    }
    ByteBuilder cells = new ByteBuilder();
    for (IdInfo id : scope.ids()) {
      if (id.kind() == IdKind.CELL) {
        cells.u8(id.local());
      }
    }
    ByteBuilder prelude = new ByteBuilder();
    Prelude.encodeSignature(
        Math.max(1, slots), // In the first pass nothing is known of the stack.
        0,
        scope.flags(),
        scope.positionalArgs(),
        scope.keywordOnlyArgs(),
        scope.positionalDefaults(),
        prelude);
    Prelude.encodeSizes(info.size(), cells.size(), prelude);
    return prelude.bytes(info.toByteString()).bytes(cells.toByteString()).toByteString();
  }

  /** A free variable is an argument, too, but has no name as such. */
  private static Qstr argumentName(Scope scope, int local) {
    return scope.ids().stream()
        .filter(id -> id.isParam() && id.local() == local)
        .findFirst()
        .map(IdInfo::name)
        .orElse(WellKnown.STAR);
  }
}
