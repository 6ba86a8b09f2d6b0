package org.mpyforge.cross.emit.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.emit.ArgumentNames;
import org.mpyforge.cross.emit.CodeEmitter.Draft;
import org.mpyforge.cross.emit.OwnTable;
import org.mpyforge.cross.emit.Pass;
import org.mpyforge.cross.emit.QstrNumbers;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.ByteBuilder;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.CodeTables;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.RawCode;

/**
 * In version 5, each raw code has a table of its own, which begins with the names of its arguments.
 * The info section names the scope and the source file, and a zero byte ends it. It takes a first
 * pass to count the constants.
 *
 * <p>Source: {@code mp_emit_bc_start_pass} in py/emitbc.c of MicroPython 1.17.
 */
final class CodeOwnTables implements ScopeTables {

  private static final int MAX_QSTR = 0xffff;

  private final QstrNumbers qstrs;
  private final Qstr sourceName;
  private Scope scope;
  private OwnTable table;

  CodeOwnTables(QstrNumbers qstrs, Qstr sourceName) {
    this.qstrs = qstrs;
    this.sourceName = sourceName;
  }

  @Override
  public List<Pass> passes() {
    return List.of(Pass.STACK_SIZE, Pass.EMIT);
  }

  @Override
  public void startPass(Pass pass, Scope newScope) {
    if (pass == Pass.STACK_SIZE) {
      scope = newScope;
      table = new OwnTable(scope.positionalArgs() + scope.keywordOnlyArgs());
    }
    table.startPass();
  }

  /** A qstr is two bytes in code; the reference aborts where they are too little. */
  @Override
  public int qstr(Qstr qstr) {
    int number = qstrs.of(qstr);
    if (number > MAX_QSTR) {
      throw SourceError.at("RuntimeError", "too many names", Node.NO_LINE);
    }
    return number;
  }

  @Override
  public int constant(ConstValue value) {
    return table.constant(value);
  }

  @Override
  public int child(Scope child) {
    return table.child(child);
  }

  @Override
  public void writeInfo(CodeLayout layout, ByteBuilder target) {
    writeName(scope.name(), target);
    writeName(sourceName, target);
    layout.writeLines(target);
    target.u8(0);
  }

  private void writeName(Qstr name, ByteBuilder target) {
    int number = qstr(name);
    target.u8(number).u8(number >> 8);
  }

  @Override
  public Draft draft(ByteString code) {
    List<Integer> names = new ArrayList<>();
    for (Qstr name : ArgumentNames.of(scope)) {
      names.add(qstr(name));
    }
    return new OwnDraft(code, table.children(), names, table);
  }

  private record OwnDraft(
      ByteString code, List<Scope> children, List<Integer> argumentNames, OwnTable table)
      implements Draft {
    @Override
    public RawCode link(List<RawCode> linked) {
      CodeTables tables = new CodeTables(argumentNames, table.constants(), List.of());
      return new RawCode.Bytecode(code, linked, tables);
    }
  }
}
