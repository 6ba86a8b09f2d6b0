package org.mpyforge.cross.emit.bytecode;

import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.emit.CodeEmitter.Draft;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.ByteBuilder;
import org.mpyforge.format.Prelude;

/**
 * Puts the code of a scope together: prelude, then instructions.
 *
 * <p>Source: py/bc.h, "bytecode layout".
 */
final class ScopeCode {

  private ScopeCode() {}

  /** The code of a scope whose instructions are complete. */
  static Draft assemble(Scope scope, ScopeTables tables, CodeLayout layout) {
    layout.settle();
    ByteBuilder info = new ByteBuilder();
    tables.writeInfo(layout, info);
    ByteBuilder cells = new ByteBuilder();
    for (IdInfo id : scope.ids()) {
      if (id.kind() == IdKind.CELL) {
        cells.u8(checkCell(id.local()));
      }
    }
    ByteBuilder code = new ByteBuilder();
    Prelude.encodeSignature(
        Math.max(1, scope.locals() + scope.stackSize()),
        scope.exceptionStackSize(),
        scope.flags(),
        scope.positionalArgs(),
        scope.keywordOnlyArgs(),
        scope.positionalDefaults(),
        code);
    Prelude.encodeSizes(info.size(), cells.size(), code);
    code.bytes(info.toByteString()).bytes(cells.toByteString());
    layout.writeCode(code);
    return tables.draft(code.toByteString());
  }

  /** The prelude has a byte for each cell; the reference aborts where that is too little. */
  private static int checkCell(int local) {
    if (local > 0xff) {
      throw SourceError.at("SyntaxError", "too many closed-over variables", Node.NO_LINE);
    }
    return local;
  }
}
